// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/choices.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/fuzz.h"
#include "scheduling/review.h"

#include <algorithm>
#include <cmath>

namespace interval::scheduling {

namespace {

using std::chrono::seconds;

constexpr seconds oneDay = std::chrono::days(1);
constexpr double sameDayBelow = 0.5; ///< [days] an interval that short stays within the day

/// One evaluation of the four futures: what they share.
class Futures {
public:
    Futures(const CardState& state,
            int elapsedDays,
            const Settings& settings,
            std::uint64_t seed,
            const Load* load)
        : state_(state), settings_(settings), seed_(seed), load_(load)
    {
        for (const Rating rating : {Rating::again, Rating::hard, Rating::good, Rating::easy})
            memory_[index(rating)] = afterReview(state.memory, elapsedDays, rating,
                                                 settings.parameters, settings.shortTerm);
    }

    [[nodiscard]] Choices inLearning() const
    {
        const bool relearning = state_.phase == Phase::relearning;
        const Phase phase = relearning ? Phase::relearning : Phase::learning;
        const auto& steps = relearning ? settings_.relearningSteps : settings_.learningSteps;
        const auto step = static_cast<std::size_t>(std::max(0, state_.step));
        Choices all;
        all[0] = steps.empty() ? leaveOrStay(Rating::again, phase, 0)
                               : stay(Rating::again, phase, 0, steps.front());
        all[1] = step < steps.size() ? stay(Rating::hard, phase, step, hardDelay(steps, step))
                                     : leaveOrStay(Rating::hard, phase, 0);
        all[2] = step + 1 < steps.size() ? stay(Rating::good, phase, step + 1, steps[step + 1])
                                         : leaveOrStay(Rating::good, phase, all[1].days + 1);
        // Easy goes beyond what Good would have given, also where Good leads to a further step.
        all[3] = leave(Rating::easy, std::max(all[2].days, leave(Rating::good, 1).days) + 1);
        return all;
    }

    [[nodiscard]] Choices inReview() const
    {
        Choices all;
        all[0] = lapse();
        const int hard = days(Rating::hard, std::max(1, fuzzMinimum(Rating::hard)));
        const int good = days(Rating::good, std::max(hard + 1, fuzzMinimum(Rating::good)));
        const int easy = days(Rating::easy, std::max(good + 1, fuzzMinimum(Rating::easy)));
        all[1] = review(Rating::hard, hard);
        all[2] = review(Rating::good, good);
        all[3] = review(Rating::easy, easy);
        return all;
    }

private:
    static std::size_t index(Rating rating) { return static_cast<std::size_t>(rating) - 1; }

    [[nodiscard]] double rawInterval(Rating rating) const
    {
        return interval(settings_.desiredRetention, memory_[index(rating)].stability,
                        settings_.parameters);
    }

    [[nodiscard]] int spread(double interval, int minimum) const
    {
        if (!settings_.fuzz)
            return roundedInterval(interval, minimum, settings_.maximumInterval);
        if (load_ == nullptr)
            return fuzzedInterval(interval, minimum, settings_.maximumInterval, seed_);
        return balancedDay(fuzzRange(interval, minimum, settings_.maximumInterval), *load_, seed_);
    }

    [[nodiscard]] int days(Rating rating, int minimum) const
    {
        return spread(rawInterval(rating), minimum);
    }

    /// Keeps fuzz from shortening an interval that has grown.
    [[nodiscard]] int fuzzMinimum(Rating rating) const
    {
        const double raw = rawInterval(rating);
        const int previous = state_.scheduledDays;
        if (std::round(raw) > previous)
            return previous + 1;
        return previous <= fuzzRange(raw, 1, settings_.maximumInterval).upper ? previous : 0;
    }

    [[nodiscard]] CardState next(Rating rating, Phase phase) const
    {
        CardState after = state_;
        after.phase = phase;
        after.step = 0;
        after.memory = memory_[index(rating)];
        after.scheduledDays = 0;
        ++after.reps;
        return after;
    }

    [[nodiscard]] Choice stay(Rating rating, Phase phase, std::size_t step, seconds delay) const
    {
        Choice choice{next(rating, phase), delay, 0};
        choice.after.step = static_cast<int>(step);
        if (delay > oneDay) // more than a day: whole days
            choice.delay = std::chrono::round<std::chrono::days>(delay);
        return choice;
    }

    [[nodiscard]] Choice review(Rating rating, int days) const
    {
        Choice choice{next(rating, Phase::review), seconds(0), days};
        choice.after.scheduledDays = days;
        return choice;
    }

    /// To review; unlike between reviews the interval is made whole before it is spread.
    [[nodiscard]] Choice leave(Rating rating, int minimum) const
    {
        const double whole = std::max(1.0, std::round(rawInterval(rating)));
        return review(rating, spread(whole, minimum));
    }

    /// Without steps a very short interval stays within the day instead of becoming a whole one.
    [[nodiscard]] Choice leaveOrStay(Rating rating, Phase phase, int minimum) const
    {
        const bool noSteps = phase == Phase::relearning ? settings_.relearningSteps.empty()
                                                        : settings_.learningSteps.empty();
        const double raw = rawInterval(rating);
        const Parameters& p = settings_.parameters;
        const bool shortTerm = settings_.shortTerm && p.sameDayGain > 0 && p.sameDayOffset > 0;
        if (noSteps && shortTerm && raw < sameDayBelow)
            return stay(rating, phase, 0,
                        std::max(seconds(1), std::chrono::round<seconds>(
                                                 std::chrono::duration<double>(raw * oneDay))));
        return leave(rating, std::max(1, minimum));
    }

    [[nodiscard]] Choice lapse() const
    {
        Choice choice;
        if (settings_.relearningSteps.empty()) {
            choice = leaveOrStay(Rating::again, Phase::relearning, 1);
        } else {
            choice = stay(Rating::again, Phase::relearning, 0, settings_.relearningSteps.front());
        }
        ++choice.after.lapses;
        return choice;
    }

    static seconds hardDelay(const std::vector<seconds>& steps, std::size_t step)
    {
        if (step > 0)
            return steps[step];
        if (steps.size() > 1)
            return (steps[0] + steps[1]) / 2;
        const seconds longer(steps[0].count() * 3 / 2);
        return std::min(longer, steps[0] + oneDay);
    }

    const CardState& state_;
    const Settings& settings_;
    std::uint64_t seed_;
    const Load* load_;
    std::array<MemoryState, 4> memory_;
};

} // namespace

Choices choices(const CardState& state,
                int elapsedDays,
                const Settings& settings,
                std::uint64_t fuzzSeed,
                const Load* load)
{
    const Futures futures(state, elapsedDays, settings, fuzzSeed, load);
    return state.phase == Phase::review ? futures.inReview() : futures.inLearning();
}

} // namespace interval::scheduling
