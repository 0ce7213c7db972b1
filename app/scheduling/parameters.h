// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <array>
#include <span>

namespace interval::scheduling {

inline constexpr std::size_t parameterCount = 21;

/// What one weight may be, both ends included.
struct ParameterRange {
    double low;
    double high;
};

/// The 21 weights of FSRS-6, in the order in which other programs write them.
/// @source defaults: open-spaced-repetition/fsrs-rs 6.6.1, DEFAULT_PARAMETERS
struct Parameters {
    double initialStabilityAgain = 0.212;  ///< w0 [days]
    double initialStabilityHard = 1.2931;  ///< w1 [days]
    double initialStabilityGood = 2.3065;  ///< w2 [days]
    double initialStabilityEasy = 8.2956;  ///< w3 [days]
    double initialDifficulty = 6.4133;     ///< w4
    double initialDifficultyStep = 0.8334; ///< w5
    double difficultyStep = 3.0194;        ///< w6
    double difficultyReversion = 0.001;    ///< w7
    double recallGain = 1.8722;            ///< w8
    double recallStabilityDecay = 0.1666;  ///< w9
    double recallRetrievability = 0.796;   ///< w10
    double lapseGain = 1.4835;             ///< w11
    double lapseDifficulty = 0.0614;       ///< w12
    double lapseStability = 0.2629;        ///< w13
    double lapseRetrievability = 1.6483;   ///< w14
    double hardPenalty = 0.6014;           ///< w15
    double easyBonus = 1.8729;             ///< w16
    double sameDayGain = 0.5425;           ///< w17
    double sameDayOffset = 0.0912;         ///< w18
    double sameDayStabilityDecay = 0.0658; ///< w19
    double decay = 0.1542;                 ///< w20

    bool operator==(const Parameters&) const = default;

    [[nodiscard]] std::array<double, parameterCount> toArray() const;
    /// Reads 21 weights, or the 17 and 19 of FSRS-4.5 and FSRS-5, which it carries over.
    /// @error invalidInput  another length, or a weight that is not finite
    /// @source fsrs-rs, check_and_fill_parameters
    [[nodiscard]] static base::Result<Parameters> fromArray(std::span<const double> weights);

    /// The ranges that clamped() holds to, before the ceiling of several relearning steps.
    [[nodiscard]] static const std::array<ParameterRange, parameterCount>& ranges();

    /// The nearest parameters that the model is defined for.
    /// @param relearningSteps number of relearning steps; more than one bounds w17 and w18
    /// @source fsrs-rs, parameter_clipper
    [[nodiscard]] Parameters clamped(int relearningSteps, bool shortTerm) const;
};

} // namespace interval::scheduling
