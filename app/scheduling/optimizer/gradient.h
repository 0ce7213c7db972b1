// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/optimizer/items.h"
#include "scheduling/parameters.h"

#include <array>
#include <stop_token>

namespace interval::scheduling {

using Weights = std::array<double, parameterCount>;

/// A sum over items and its derivatives by the 21 weights.
struct LossSlope {
    double loss = 0;                              ///< sum of weight times log loss [nats]
    double weight = 0;                            ///< sum of the weights
    Weights gradient{};                           ///< of loss, by each weight
    std::array<Weights, parameterCount> fisher{}; ///< expected second derivatives, symmetric
};

/// What the sum runs over.
struct SlopeRequest {
    ItemWindow window;
    bool shortTerm = true;
    bool fisher = true;     ///< off: leaves LossSlope::fisher at nought, three times as fast
    std::size_t stride = 1; ///< every stride-th card only, >= 1
    std::stop_token stop;   ///< looked at between cards; what has been summed comes back
};

/// Log loss of the model over a log with its exact derivatives. Each card's history is walked once:
/// the derivatives of ln S and D by the weights go forward with the state (18 numbers a step, as a
/// card meets one of the four initial stabilities only). Outlier cards are left out. The weight of
/// item i of the window's n is 0.25 + 0.75 (i / (n - 1))^3: recent answers count more.
///
/// @source derivatives of FSRS-6 as in review.h, checked against finite differences by
///         tests/scheduling/gradient_test.cpp; weights: fsrs-rs 6.6.1, recency_weighted_fsrs_items
[[nodiscard]] LossSlope
lossSlope(const Histories& histories, const Parameters& parameters, const SlopeRequest& request);

/// Chance of recall kept away from 0 and 1, so that its logarithm is finite.
/// @source fsrs-rs 6.6.1: 1e-7
[[nodiscard]] double boundedRecall(double recall);

} // namespace interval::scheduling
