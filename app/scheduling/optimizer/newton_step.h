// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/optimizer/gradient.h"

namespace interval::scheduling {

using SquareMatrix = std::array<Weights, parameterCount>;
using Box = std::array<ParameterRange, parameterCount>;

/// A function near a point, to second order.
struct LocalModel {
    Weights gradient{};
    SquareMatrix curvature{}; ///< symmetric, positive definite
};

struct NewtonStep {
    Weights to{};            ///< within the box
    double expectedGain = 0; ///< how much lower the local model is there; >= 0
};

/// The step to the minimum of a local model within a box. Weights that the step would carry through
/// a wall stop at it, and the others take their step knowing that.
///
/// @param from    within the box
/// @param damping >= 0; each diagonal element of the curvature grows by that share, which shortens
///                the step
[[nodiscard]] NewtonStep
newtonStep(const LocalModel& model, const Weights& from, const Box& box, double damping);

} // namespace interval::scheduling
