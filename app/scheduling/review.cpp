// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/review.h"

#include "scheduling/forgetting_curve.h"

#include <algorithm>
#include <cmath>

namespace interval::scheduling {

namespace {

constexpr double difficultySpan = maximumDifficulty - minimumDifficulty;

double clampStability(double value)
{
    return std::clamp(value, minimumStability, maximumStability);
}

double clampDifficulty(double value)
{
    return std::clamp(value, minimumDifficulty, maximumDifficulty);
}

int number(Rating rating)
{
    return static_cast<int>(rating);
}

double initialStability(Rating rating, const Parameters& p)
{
    switch (rating) {
    case Rating::again:
        return p.initialStabilityAgain;
    case Rating::hard:
        return p.initialStabilityHard;
    case Rating::good:
        return p.initialStabilityGood;
    case Rating::easy:
        return p.initialStabilityEasy;
    }
    return p.initialStabilityGood;
}

double initialDifficulty(Rating rating, const Parameters& p)
{
    return p.initialDifficulty - std::exp(p.initialDifficultyStep * (number(rating) - 1)) + 1;
}

/// @param easiest initialDifficulty() of Easy, to which difficulty reverts
double nextDifficulty(double difficulty, Rating rating, double easiest, const Parameters& p)
{
    const double change = -p.difficultyStep * (number(rating) - 3);
    const double damped = difficulty + change * (maximumDifficulty - difficulty) / difficultySpan;
    return p.difficultyReversion * easiest + (1 - p.difficultyReversion) * damped;
}

/// By how much a recall lengthens stability, as a share of it, before the grade counts.
double gainOfRecall(const MemoryState& state, double recall, const Parameters& p)
{
    return std::exp(p.recallGain) * (11 - state.difficulty) *
           std::pow(state.stability, -p.recallStabilityDecay) *
           (std::exp(p.recallRetrievability * (1 - recall)) - 1);
}

double afterRecall(double stability, double gain, Rating rating, const Parameters& p)
{
    const double penalty = rating == Rating::hard ? p.hardPenalty : 1;
    const double bonus = rating == Rating::easy ? p.easyBonus : 1;
    return stability * (1 + gain * penalty * bonus);
}

double afterLapse(const MemoryState& state, double recall, const Parameters& p, bool shortTerm)
{
    const double forgotten = p.lapseGain * std::pow(state.difficulty, -p.lapseDifficulty) *
                             (std::pow(state.stability + 1, p.lapseStability) - 1) *
                             std::exp(p.lapseRetrievability * (1 - recall));
    const double ceiling =
        shortTerm ? state.stability / std::exp(p.sameDayGain * p.sameDayOffset) : state.stability;
    return std::min(forgotten, ceiling);
}

double afterSameDay(double stability, Rating rating, const Parameters& p)
{
    const double gain = std::exp(p.sameDayGain * (number(rating) - 3 + p.sameDayOffset)) *
                        std::pow(stability, -p.sameDayStabilityDecay);
    return stability * (rating == Rating::again ? gain : std::max(gain, 1.0));
}

} // namespace

MemoryState afterReview(const std::optional<MemoryState>& before,
                        int elapsedDays,
                        Rating rating,
                        const Parameters& parameters,
                        bool shortTerm)
{
    if (!before)
        return {clampStability(initialStability(rating, parameters)),
                clampDifficulty(initialDifficulty(rating, parameters))};
    const MemoryState state{clampStability(before->stability), clampDifficulty(before->difficulty)};
    double stability = 0;
    if (elapsedDays == 0 && shortTerm) {
        stability = afterSameDay(state.stability, rating, parameters);
    } else {
        const double recall = retrievability(elapsedDays, state.stability, parameters);
        stability = rating == Rating::again
                        ? afterLapse(state, recall, parameters, shortTerm)
                        : afterRecall(state.stability, gainOfRecall(state, recall, parameters),
                                      rating, parameters);
    }
    const double easiest = initialDifficulty(Rating::easy, parameters);
    return {clampStability(stability),
            clampDifficulty(nextDifficulty(state.difficulty, rating, easiest, parameters))};
}

std::array<MemoryState, 4>
afterEachRating(const MemoryState& before, double recall, const Parameters& parameters)
{
    const MemoryState state{clampStability(before.stability), clampDifficulty(before.difficulty)};
    const double gain = gainOfRecall(state, recall, parameters);
    const double easiest = initialDifficulty(Rating::easy, parameters);
    std::array<MemoryState, 4> after;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto rating = static_cast<Rating>(i + 1);
        const double stability = rating == Rating::again
                                     ? afterLapse(state, recall, parameters, true)
                                     : afterRecall(state.stability, gain, rating, parameters);
        after[i] = {clampStability(stability),
                    clampDifficulty(nextDifficulty(state.difficulty, rating, easiest, parameters))};
    }
    return after;
}

MemoryState memoryStateFromSm2(double interval,
                               double ease,
                               double historicalRetention,
                               const Parameters& parameters)
{
    const double known = std::max(interval, minimumStability);
    const double stability = known / scheduling::interval(historicalRetention, 1, parameters);
    const double growth = std::exp(parameters.recallGain) *
                          std::pow(stability, -parameters.recallStabilityDecay) *
                          std::expm1(parameters.recallRetrievability * (1 - historicalRetention));
    return {clampStability(stability), clampDifficulty(11 - (ease - 1) / growth)};
}

} // namespace interval::scheduling
