// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/simulate.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/fuzz.h"
#include "scheduling/interview_plan/calendar.h"
#include "scheduling/interview_plan/day_outcomes.h"
#include "scheduling/interview_plan/plan.h"
#include "scheduling/random.h"
#include "scheduling/review.h"

#include <algorithm>
#include <numeric>

namespace interval::scheduling {

namespace {

constexpr std::size_t answersPerPlan = 20;
constexpr int longestInterval = 36500; ///< [days]

/// The draws of one card: the same with every standard library, whatever befalls other cards.
class Random {
public:
    Random(std::uint64_t seed, std::size_t card)
    {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15; // spreads neighbours over all seeds
        state_ = (seed * golden ^ card) * golden;
    }

    /// 0 <= u < 1
    double unit() { return unitRandom(seed()); }
    /// For one draw made elsewhere.
    std::uint64_t seed() { return state_++; }

    /// A rating from `first` on, by shares that need not add up to 1.
    template <class Shares>
    Rating rating(const Shares& shares, Rating first)
    {
        double left = unit() * std::accumulate(shares.begin(), shares.end(), 0.0);
        auto rating = static_cast<int>(first);
        for (const double share : shares) {
            left -= share;
            if (left < 0)
                break;
            ++rating;
        }
        return static_cast<Rating>(std::min(rating, static_cast<int>(Rating::easy)));
    }

private:
    std::uint64_t state_ = 0;
};

/// A card under way; days count from the first of the simulation.
struct Card {
    Random random;
    const MemoryModel* model;
    std::optional<MemoryState> truth{};
    std::optional<MemoryState> believed{};
    int lastDay = 0;
    int dueDay = 0;
};

/// The learner: answers cards and remembers.
class Learner {
public:
    explicit Learner(const SimulationRequest& rules) : habits_(rules.habits), fuzz_(rules.fuzz) {}

    /// One card's work on one day. @return [s]
    double study(Card& card, int day) const
    {
        const int elapsed = card.truth ? day - card.lastDay : 0;
        AnswerKind kind = card.truth ? AnswerKind::review : AnswerKind::learning;
        Rating rating = firstAnswer(card, elapsed);
        double seconds = habits_.secondsFor(kind, rating);
        remember(card, elapsed, rating);
        if (kind == AnswerKind::learning || rating == Rating::again) {
            kind = kind == AnswerKind::learning ? kind : AnswerKind::relearning;
            for (Steps steps(habits_, kind, rating); !steps.done(); steps.answer(rating)) {
                rating = card.random.rating(steps.next(), Rating::again);
                seconds += habits_.secondsFor(kind, rating);
                remember(card, 0, rating);
            }
        }
        card.lastDay = day;
        card.dueDay = day + days(card);
        return seconds;
    }

    /// The interval of a card that is believed to be remembered.
    [[nodiscard]] int days(Card& card) const
    {
        const MemoryModel& model = *card.model;
        const double length =
            interval(model.desiredRetention, card.believed->stability, model.believed);
        return fuzz_ ? fuzzedInterval(length, 1, longestInterval, card.random.seed())
                     : roundedInterval(length, 1, longestInterval);
    }

private:
    Rating firstAnswer(Card& card, int elapsed) const
    {
        if (!card.truth)
            return card.random.rating(habits_.firstRating, Rating::again);
        const double recall = retrievability(elapsed, card.truth->stability, card.model->truth);
        return card.random.unit() < recall ? card.random.rating(habits_.passRating, Rating::hard)
                                           : Rating::again;
    }

    static void remember(Card& card, int elapsed, Rating rating)
    {
        card.truth = afterReview(card.truth, elapsed, rating, card.model->truth, true);
        card.believed = afterReview(card.believed, elapsed, rating, card.model->believed, true);
    }

    const StudyHabits& habits_;
    bool fuzz_;
};

class Simulation {
public:
    explicit Simulation(const SimulationRequest& request)
        : request_(request),
          learner_(request),
          learningSeconds_(learningOutcomes({}, request.habits).seconds), // whatever the memory
          relearningSeconds_(relearningSeconds(request.habits)),
          tables_(request.tables)
    {
        for (const SimulatedCard& card : request.cards) {
            const MemoryModel& model = request.models[card.model];
            cards_.push_back({Random(request.seed, cards_.size()), &model, card.truth,
                              card.believed, -card.elapsedDays, 0});
            if (card.believed)
                cards_.back().dueDay = learner_.days(cards_.back()) - card.elapsedDays;
        }
        if (request.policy == Policy::interview && request.tables.empty()) {
            own_ = priceTables(request);
            tables_ = own_;
        }
    }

    SimulationResult run()
    {
        SimulationResult result;
        for (std::size_t day = 0; day < request_.secondsByDay.size(); ++day) {
            if (request_.stop.stop_requested())
                break;
            today_ = static_cast<int>(day);
            budget_ = request_.secondsByDay[day];
            done_ = {};
            if (budget_ > 0)
                request_.policy == Policy::fsrs ? studyDue() : studyPlan();
            done_.recall = meanRecall();
            result.days.push_back(done_);
        }
        const auto end = static_cast<int>(result.days.size());
        for (const Card& card : cards_) {
            result.recall.push_back(recall(card, end));
            result.seen += card.truth ? 1U : 0U;
        }
        return result;
    }

private:
    [[nodiscard]] double recall(const Card& card, int day) const
    {
        return card.truth
                   ? retrievability(day - card.lastDay, card.truth->stability, card.model->truth)
                   : 0;
    }

    [[nodiscard]] double meanRecall() const
    {
        double sum = 0;
        for (const Card& card : cards_)
            sum += recall(card, today_ + 1);
        return cards_.empty() ? 0 : sum / static_cast<double>(cards_.size());
    }

    [[nodiscard]] double spent() const { return done_.reviewSeconds + done_.newSeconds; }

    /// Whether a card may be begun: most of it is expected to fit into what is left of the day, so
    /// that on average a day takes as long as it should.
    [[nodiscard]] bool fits(const Card& card) const
    {
        const double expected =
            card.believed ? reviewSeconds(believedRecall(card), request_.habits, relearningSeconds_)
                          : learningSeconds_;
        return spent() + expected / 2 <= budget_;
    }

    [[nodiscard]] double believedRecall(const Card& card) const
    {
        return retrievability(today_ - card.lastDay, card.believed->stability,
                              card.model->believed);
    }

    void study(Card& card)
    {
        const bool isNew = !card.truth;
        (isNew ? done_.newCards : done_.reviews) += 1;
        (isNew ? done_.newSeconds : done_.reviewSeconds) += learner_.study(card, today_);
    }

    void studyDue()
    {
        std::vector<std::pair<double, std::size_t>> due;
        for (std::size_t i = 0; i < cards_.size(); ++i)
            if (const Card& card = cards_[i]; card.believed && card.dueDay <= today_)
                due.emplace_back(believedRecall(card), i);
        std::sort(due.begin(), due.end());
        for (const auto& [remembered, card] : due)
            if (fits(cards_[card]))
                study(cards_[card]);
        for (Card& card : cards_)
            if (!card.truth && done_.newCards < request_.newPerDay && fits(card))
                study(card);
    }

    /// The cards as the plan sees them, from what the scheduler believes.
    [[nodiscard]] PlanCard planCard(std::size_t i) const
    {
        return {cards_[i].believed, cards_[i].believed ? today_ - cards_[i].lastDay : 0,
                request_.cards[i].weight, request_.cards[i].topic, request_.cards[i].model};
    }

    [[nodiscard]] double secondsLeft() const
    {
        const auto first = request_.secondsByDay.begin() + today_;
        return std::accumulate(first, request_.secondsByDay.end(), 0.0) - spent();
    }

    void studyPlan()
    {
        const int daysLeft = static_cast<int>(request_.secondsByDay.size()) - today_;
        std::vector<PlanCard> seen;
        for (std::size_t i = 0; i < cards_.size(); ++i)
            seen.push_back(planCard(i));
        if (request_.deeper)
            seen = fewerButDeeper(seen);
        std::vector<Outlook> ahead = outlooks(seen, tables_, daysLeft);
        while (true) {
            const Plan now = plan(seen, ahead, std::max(0.0, secondsLeft()));
            if (now.order.empty())
                return;
            for (std::size_t at = 0; at < now.order.size() && at < answersPerPlan; ++at) {
                const std::size_t card = now.order[at];
                if (!fits(cards_[card]))
                    return;
                study(cards_[card]);
                const double weight = seen[card].weight;
                seen[card] = planCard(card);
                seen[card].weight = weight;
                ahead[card] = outlook(seen[card], tables_[seen[card].model], daysLeft);
            }
        }
    }

    const SimulationRequest& request_;
    Learner learner_;
    double learningSeconds_;
    double relearningSeconds_;
    std::vector<Card> cards_;
    std::vector<PriceTable> own_;
    std::span<const PriceTable> tables_;
    int today_ = 0;
    double budget_ = 0;
    SimulatedDay done_;
};

} // namespace

double SimulationResult::meanRecall() const
{
    return recall.empty() ? 0
                          : std::accumulate(recall.begin(), recall.end(), 0.0) /
                                static_cast<double>(recall.size());
}

double SimulationResult::seconds() const
{
    double sum = 0;
    for (const SimulatedDay& day : days)
        sum += day.reviewSeconds + day.newSeconds;
    return sum;
}

SimulationResult simulate(const SimulationRequest& request)
{
    return Simulation(request).run();
}

std::vector<PriceTable> priceTables(const SimulationRequest& request)
{
    std::vector<Parameters> believed;
    for (const MemoryModel& model : request.models)
        believed.push_back(model.believed);
    return priceTables(believed, request.habits, openDays(request.secondsByDay));
}

std::vector<SimulatedCard>
cardsWithPast(std::size_t count, std::size_t known, const SimulationRequest& rules)
{
    constexpr std::size_t pastDays = 75;
    const Learner learner(rules);
    std::vector<SimulatedCard> cards(count);
    for (std::size_t i = 0; i < std::min(known, count); ++i) {
        Card card{Random(~rules.seed, i), &rules.models.front()};
        auto day = static_cast<int>(i * pastDays / known);
        while (day < static_cast<int>(pastDays)) {
            (void)learner.study(card, day);
            day = card.dueDay;
        }
        cards[i].truth = card.truth;
        cards[i].believed = card.believed;
        cards[i].elapsedDays = static_cast<int>(pastDays) - card.lastDay;
    }
    return cards;
}

} // namespace interval::scheduling
