// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/parameters.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace interval::scheduling {

namespace {

constexpr std::array<double Parameters::*, parameterCount> fields = {
    &Parameters::initialStabilityAgain,
    &Parameters::initialStabilityHard,
    &Parameters::initialStabilityGood,
    &Parameters::initialStabilityEasy,
    &Parameters::initialDifficulty,
    &Parameters::initialDifficultyStep,
    &Parameters::difficultyStep,
    &Parameters::difficultyReversion,
    &Parameters::recallGain,
    &Parameters::recallStabilityDecay,
    &Parameters::recallRetrievability,
    &Parameters::lapseGain,
    &Parameters::lapseDifficulty,
    &Parameters::lapseStability,
    &Parameters::lapseRetrievability,
    &Parameters::hardPenalty,
    &Parameters::easyBonus,
    &Parameters::sameDayGain,
    &Parameters::sameDayOffset,
    &Parameters::sameDayStabilityDecay,
    &Parameters::decay};

constexpr std::array<ParameterRange, parameterCount> weightRanges = {
    {{0.001, 100},  {0.001, 100},  {0.001, 100}, {0.001, 100}, {1, 10},      {0.001, 4},
     {0.001, 4},    {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5},
     {0.001, 0.25}, {0.001, 0.9},  {0, 4},       {0, 1},       {1, 6},       {0, 2},
     {0, 2},        {0.01, 0.8},   {0.1, 0.8}}};

constexpr std::size_t fsrs4Count = 17;
constexpr std::size_t fsrs5Count = 19;
constexpr double fsrs5Decay = 0.5;

void carryOverFsrs4(Parameters& p)
{
    p.initialDifficulty += 2 * p.initialDifficultyStep;
    p.initialDifficultyStep = std::log(3 * p.initialDifficultyStep + 1) / 3;
    p.difficultyStep += 0.5;
    p.sameDayGain = 0;
    p.sameDayOffset = 0;
}

/// With several relearning steps a lapse must not end above the stability it started from.
double sameDayCeiling(const Parameters& p, int relearningSteps)
{
    constexpr double ceiling = 2.0;
    if (relearningSteps <= 1)
        return ceiling;
    const double room = -(std::log(p.lapseGain) + std::log(std::exp2(p.lapseStability) - 1) +
                          0.3 * p.lapseRetrievability) /
                        relearningSteps;
    return std::min(ceiling, std::sqrt(std::max(0.01, room)));
}

} // namespace

std::array<double, parameterCount> Parameters::toArray() const
{
    std::array<double, parameterCount> weights{};
    for (std::size_t i = 0; i < parameterCount; ++i)
        weights[i] = this->*fields[i];
    return weights;
}

base::Result<Parameters> Parameters::fromArray(std::span<const double> weights)
{
    if (weights.size() != fsrs4Count && weights.size() != fsrs5Count &&
        weights.size() != parameterCount)
        return base::fail(base::ErrorCode::invalidInput,
                          "expected 17, 19 or 21 weights, got " + std::to_string(weights.size()));
    Parameters p;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (!std::isfinite(weights[i]))
            return base::fail(base::ErrorCode::invalidInput,
                              "weight " + std::to_string(i) + " is not a finite number");
        p.*fields[i] = weights[i];
    }
    if (weights.size() == fsrs4Count)
        carryOverFsrs4(p);
    if (weights.size() < parameterCount) {
        p.sameDayStabilityDecay = 0;
        p.decay = fsrs5Decay;
    }
    return p;
}

const std::array<ParameterRange, parameterCount>& Parameters::ranges()
{
    return weightRanges;
}

Parameters Parameters::clamped(int relearningSteps, bool shortTerm) const
{
    Parameters p = *this;
    for (std::size_t i = 0; i < parameterCount; ++i)
        p.*fields[i] = std::clamp(p.*fields[i], weightRanges[i].low, weightRanges[i].high);
    if (!shortTerm)
        p.sameDayStabilityDecay = std::clamp(sameDayStabilityDecay, 0.0, 0.8);
    const double ceiling = sameDayCeiling(p, relearningSteps);
    p.sameDayGain = std::min(p.sameDayGain, ceiling);
    p.sameDayOffset = std::min(p.sameDayOffset, ceiling);
    return p;
}

} // namespace interval::scheduling
