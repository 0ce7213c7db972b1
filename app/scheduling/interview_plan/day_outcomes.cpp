// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/day_outcomes.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/review.h"

namespace interval::scheduling {

namespace {

constexpr std::array<Rating, 4> allRatings = {Rating::again, Rating::hard, Rating::good,
                                              Rating::easy};

double shareOf(const ByRating& shares, Rating rating)
{
    return shares[static_cast<std::size_t>(rating) - 1];
}

/// Walks every sequence of step answers. `visit(chance, memory)` gets the ends, `cost` each answer.
template <class Visit>
class StepWalk {
public:
    StepWalk(const Parameters& parameters, const StudyHabits& habits, AnswerKind kind, Visit visit)
        : parameters_(parameters), habits_(habits), kind_(kind), visit_(visit)
    {
    }

    /// @return expected seconds from here on, times the chance of being here
    double walk(double chance, const MemoryState& memory, const Steps& steps)
    {
        if (steps.done()) {
            visit_(chance, memory);
            return 0;
        }
        const double all = steps.next()[0] + steps.next()[1] + steps.next()[2] + steps.next()[3];
        double seconds = 0;
        for (const Rating rating : allRatings) {
            const double next = chance * shareOf(steps.next(), rating) / all;
            if (next <= 0)
                continue;
            Steps after = steps;
            after.answer(rating);
            seconds += next * habits_.secondsFor(kind_, rating);
            seconds += walk(next, afterReview(memory, 0, rating, parameters_, true), after);
        }
        return seconds;
    }

private:
    const Parameters& parameters_;
    const StudyHabits& habits_;
    AnswerKind kind_;
    Visit visit_;
};

} // namespace

LearningOutcomes learningOutcomes(const Parameters& parameters, const StudyHabits& habits)
{
    LearningOutcomes all;
    StepWalk steps(parameters, habits, AnswerKind::learning,
                   [&all](double chance, const MemoryState& memory) {
                       all.outcomes.push_back({chance, memory});
                   });
    for (const Rating rating : allRatings) {
        const double chance = shareOf(habits.firstRating, rating);
        const MemoryState first = afterReview(std::nullopt, 0, rating, parameters, true);
        all.seconds += chance * habits.secondsFor(AnswerKind::learning, rating);
        all.seconds += steps.walk(chance, first, Steps(habits, AnswerKind::learning, rating));
    }
    return all;
}

double relearningSeconds(const StudyHabits& habits)
{
    const Parameters parameters;
    StepWalk steps(parameters, habits, AnswerKind::relearning,
                   [](double /*chance*/, const MemoryState& /*memory*/) {});
    return steps.walk(1, {1, 5}, Steps(habits, AnswerKind::relearning, Rating::again));
}

double reviewSeconds(double recall, const StudyHabits& habits, double relearning)
{
    const auto& seconds = habits.seconds[static_cast<std::size_t>(AnswerKind::review)];
    double passed = 0;
    for (std::size_t i = 0; i < habits.passRating.size(); ++i)
        passed += habits.passRating[i] * seconds[i + 1];
    return recall * passed + (1 - recall) * (seconds[0] + relearning);
}

std::array<DayOutcome, 4> reviewOutcomes(const MemoryState& memory,
                                         int elapsedDays,
                                         const Parameters& parameters,
                                         const StudyHabits& habits)
{
    const double recall = retrievability(elapsedDays, memory.stability, parameters);
    const auto after = afterEachRating(memory, recall, parameters);
    std::array<DayOutcome, 4> outcomes;
    outcomes[0] = {1 - recall, afterReview(after[0], 0, Rating::good, parameters, true)};
    for (std::size_t i = 1; i < outcomes.size(); ++i)
        outcomes[i] = {recall * habits.passRating[i - 1], after[i]};
    return outcomes;
}

} // namespace interval::scheduling
