// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulated_learner.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/review.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

using namespace interval::scheduling;

namespace {

/// mulberry32: a generator of 32 bits of state that other languages have as well.
class Random {
public:
    explicit Random(std::uint32_t seed) : state_(seed) {}

    double operator()()
    {
        state_ += 0x6D2B79F5U;
        std::uint32_t t = state_;
        t = (t ^ (t >> 15U)) * (t | 1U);
        t ^= t + (t ^ (t >> 7U)) * (t | 61U);
        return static_cast<double>(t ^ (t >> 14U)) / 4294967296.0;
    }

    Rating pick(std::initializer_list<double> shares, Rating first)
    {
        double left = (*this)();
        int index = 0;
        for (const double share : shares) {
            left -= share;
            if (left < 0)
                return static_cast<Rating>(static_cast<int>(first) + index);
            ++index;
        }
        return Rating::easy;
    }

private:
    std::uint32_t state_;
};

struct Card {
    std::optional<MemoryState> memory;
    std::optional<MemoryState> believed; ///< by the scheduler
    int lastDay = 0;
};

struct Showing {
    std::size_t card;
    int step; ///< -1 in review
};

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t firstMs = 1'609'732'800'000; ///< 2021-01-04 04:00 UTC
constexpr int firstDay = 18631;                     ///< that study day

class Simulation {
public:
    explicit Simulation(const SimulatedLearner& learner) : learner_(learner), random_(learner.seed)
    {
    }

    std::vector<ReviewEvent> run()
    {
        for (int day = 0; log_.size() < learner_.reviews; ++day)
            study(day);
        return std::move(log_);
    }

private:
    void push(int day, std::size_t card)
    {
        if (due_.size() <= static_cast<std::size_t>(day))
            due_.resize(static_cast<std::size_t>(day) + 1);
        due_[static_cast<std::size_t>(day)].push_back(card);
    }

    void study(int day)
    {
        double clock = static_cast<double>(firstMs + day * dayMs) + (3 + random_() * 12) * 3.6e6;
        if (day % 7 != 0 || day == 0)
            for (int i = 0; i < learner_.newPerDay; ++i) {
                cards_.emplace_back();
                push(day, cards_.size() - 1);
            }
        std::vector<std::size_t> todo;
        if (static_cast<std::size_t>(day) < due_.size())
            todo = std::move(due_[static_cast<std::size_t>(day)]);
        if (day > 0 && random_() < 0.07) { // a skipped day
            for (const std::size_t card : todo)
                push(day + 1 + static_cast<int>(random_() * 3), card);
            return;
        }
        for (std::size_t i = todo.size(); i-- > 1;)
            std::swap(todo[i],
                      todo[static_cast<std::size_t>(random_() * static_cast<double>(i + 1))]);
        std::vector<Showing> queue;
        for (const std::size_t card : todo)
            queue.push_back({card, cards_[card].memory ? -1 : 0});
        for (std::size_t at = 0; at < queue.size() && log_.size() < learner_.reviews; ++at)
            show(queue, at, day, clock);
    }

    Rating answer(const Card& card, int elapsed)
    {
        if (!card.memory)
            return random_.pick({.24, .094, .495, .171}, Rating::again);
        constexpr double minutes = .02; // a showing later the same day [days]
        const double recall = retrievability(elapsed == 0 ? minutes : elapsed,
                                             card.memory->stability, learner_.truth);
        if (random_() > recall)
            return Rating::again;
        const double hard = .06 + .02 * card.memory->difficulty;
        const double easy = std::max(.02, .25 - .022 * card.memory->difficulty);
        return random_.pick({hard, 1 - hard - easy, easy}, Rating::hard);
    }

    void show(std::vector<Showing>& queue, std::size_t at, int day, double& clock)
    {
        const Showing showing = queue[at];
        Card& card = cards_[showing.card];
        const int elapsed = card.memory ? day - card.lastDay : 0;
        const Rating rating = answer(card, elapsed);
        clock += 4000 + random_() * 16000;
        log_.push_back({static_cast<std::int64_t>(showing.card),
                        static_cast<std::int64_t>(std::floor(clock)), firstDay + day, rating});
        card.memory = afterReview(card.memory, elapsed, rating, learner_.truth, true);
        card.believed = afterReview(card.believed, elapsed, rating, {}, true);
        card.lastDay = day;
        if (rating == Rating::again || (showing.step == 0 && rating != Rating::easy)) {
            const auto later = at + 5 + static_cast<std::size_t>(random_() * 12);
            const int onAgain = showing.step >= 0 ? 0 : 1;
            const int onGood = rating == Rating::hard ? showing.step : 1;
            queue.insert(queue.begin() + static_cast<std::ptrdiff_t>(std::min(queue.size(), later)),
                         {showing.card, rating == Rating::again ? onAgain : onGood});
            return;
        }
        push(day + days(*card.believed), showing.card);
    }

    int days(const MemoryState& believed)
    {
        const double raw = interval::scheduling::interval(0.9, believed.stability, {});
        const double whole = std::max(1.0, std::floor(raw + 0.5));
        if (whole <= 2)
            return static_cast<int>(whole);
        const double spread = 1 + .15 * std::max(0.0, std::min(whole, 7.0) - 2.5) +
                              .1 * std::max(0.0, std::min(whole, 20.0) - 7) +
                              .05 * std::max(0.0, whole - 20);
        return static_cast<int>(
            std::max(1.0, std::floor(whole + (2 * random_() - 1) * spread + 0.5)));
    }

    SimulatedLearner learner_;
    Random random_;
    std::vector<Card> cards_;
    std::vector<std::vector<std::size_t>> due_;
    std::vector<ReviewEvent> log_;
};

Parameters fromWeights(std::initializer_list<double> weights)
{
    return Parameters::fromArray(std::vector<double>(weights)).value_or(Parameters{});
}

} // namespace

Parameters averageLearner()
{
    return fromWeights({.35, 1.1, 3.1, 12.4, 6.9, .7,  2.6, .012, 1.65, .14, .95,
                        1.7, .09, .28, 1.9,  .45, 2.1, .62, .15,  .09,  .22});
}

Parameters weakLearner()
{
    return fromWeights({.08, .35, .9,  4.2, 7.4, .95, 3.4, .03, 1.25, .21, .6,
                        1.2, .05, .22, 1.3, .35, 1.6, .8,  .25, .15,  .12});
}

Parameters strongLearner()
{
    return fromWeights({1.1, 3.2, 7.5, 24.0, 5.4, .6,  1.9, .02, 2.1, .1, 1.3,
                        2.3, .11, .33, 2.4,  .7,  2.6, .35, .08, .05, .45});
}

std::vector<ReviewEvent> simulatedLog(const SimulatedLearner& learner)
{
    return Simulation(learner).run();
}
