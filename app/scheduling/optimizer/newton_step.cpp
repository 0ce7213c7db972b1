// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/optimizer/newton_step.h"

#include <algorithm>
#include <cmath>

namespace interval::scheduling {

namespace {

/// Solves `curvature * step = rhs` for the free weights by Cholesky; the others stay 0.
Weights solve(const SquareMatrix& curvature,
              const Weights& rhs,
              const std::array<bool, parameterCount>& isFree)
{
    constexpr double least = 1e-12; // a pivot of nought means that nothing speaks for the weight
    SquareMatrix lower{};
    Weights step{};
    for (std::size_t i = 0; i < parameterCount; ++i) {
        if (!isFree[i])
            continue;
        double forward = rhs[i];
        for (std::size_t j = 0; j <= i; ++j) {
            if (!isFree[j])
                continue;
            double sum = curvature[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= lower[i][k] * lower[j][k];
            lower[i][j] = i == j ? std::sqrt(std::max(sum, least)) : sum / lower[j][j];
            forward -= i == j ? 0 : lower[i][j] * step[j];
        }
        step[i] = forward / lower[i][i];
    }
    for (std::size_t i = parameterCount; i-- > 0;) {
        if (!isFree[i])
            continue;
        for (std::size_t k = i + 1; k < parameterCount; ++k)
            step[i] -= lower[k][i] * step[k];
        step[i] /= lower[i][i];
    }
    return step;
}

/// Gain of the local model along a step: -g'd - d'Hd / 2.
double gain(const LocalModel& model, const Weights& step)
{
    double sum = 0;
    for (std::size_t i = 0; i < parameterCount; ++i) {
        double pull = 0;
        for (std::size_t j = 0; j < parameterCount; ++j)
            pull += model.curvature[i][j] * step[j];
        sum -= step[i] * (model.gradient[i] + pull / 2);
    }
    return sum;
}

} // namespace

NewtonStep newtonStep(const LocalModel& model, const Weights& from, const Box& box, double damping)
{
    SquareMatrix curvature = model.curvature;
    for (std::size_t i = 0; i < parameterCount; ++i)
        curvature[i][i] *= 1 + damping;
    std::array<bool, parameterCount> isFree{};
    isFree.fill(true);
    Weights step{};
    for (bool settled = false; !settled;) {
        settled = true;
        Weights rhs{};
        for (std::size_t i = 0; i < parameterCount; ++i) {
            rhs[i] = -model.gradient[i];
            for (std::size_t j = 0; j < parameterCount; ++j)
                rhs[i] -= isFree[j] ? 0 : curvature[i][j] * step[j];
        }
        const Weights solved = solve(curvature, rhs, isFree);
        for (std::size_t i = 0; i < parameterCount; ++i) {
            if (!isFree[i])
                continue;
            step[i] = solved[i];
            const double inside = std::clamp(from[i] + step[i], box[i].low, box[i].high) - from[i];
            if (inside != step[i]) { // this one stops at its wall; once round more for the others
                step[i] = inside;
                isFree[i] = false;
                settled = false;
            }
        }
    }
    NewtonStep result;
    for (std::size_t i = 0; i < parameterCount; ++i)
        result.to[i] = std::clamp(from[i] + step[i], box[i].low, box[i].high);
    result.expectedGain = std::max(0.0, gain(model, step));
    return result;
}

} // namespace interval::scheduling
