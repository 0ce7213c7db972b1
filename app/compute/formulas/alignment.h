// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

namespace interval::compute {

/// States of PPO's four models: policy and critic trained, reference and reward frozen.
///
///   N (2 * trained bytes + 2 * frozen bytes)
///
/// @source InstructGPT, arXiv:2203.02155, section 3.5 (the four models)
template <Number N>
[[nodiscard]] N ppoStates(const N& parameters, const N& trainedBytes, const N& frozenBytes)
{
    return N(2) * trainedBytes * parameters + N(2) * frozenBytes * parameters;
}

/// Share of PPO's states that GRPO with rule rewards saves: no critic, no reward model.
///
///   1 - (trained + references * frozen) / (2 trained + 2 frozen)
///
/// @source DeepSeekMath, arXiv:2402.03300, section 4.1
template <Number N>
[[nodiscard]] N grpoSaving(const N& references, const N& trainedBytes, const N& frozenBytes)
{
    return N(1) -
           (trainedBytes + references * frozenBytes) / (N(2) * trainedBytes + N(2) * frozenBytes);
}

/// Time in which a step's answers are generated.
template <Number N>
[[nodiscard]] N
rolloutSeconds(const N& prompts, const N& samples, const N& tokens, const N& tokensPerSecond)
{
    return prompts * samples * tokens / tokensPerSecond;
}

/// Clipped surrogate of one token.
///
///   min(r A, clip(r, 1 - eps, 1 + eps) A)
///
/// @source Schulman et al. 2017, arXiv:1707.06347, equation 7
template <Number N>
[[nodiscard]] N ppoClipped(const N& ratio, const N& advantage, const N& epsilon)
{
    const N clipped = max(min(ratio, N(1) + epsilon), N(1) - epsilon);
    return min(ratio * advantage, clipped * advantage);
}

/// Loss of a reward model on one pair.
///
///   -ln sigma(chosen - rejected)
///
/// @source InstructGPT, arXiv:2203.02155, equation 1
template <Number N>
[[nodiscard]] N bradleyTerryLoss(const N& chosen, const N& rejected)
{
    return N(0) - log(sigmoid(chosen - rejected));
}

/// Loss of DPO on one pair, of log-ratios of policy to reference.
///
///   -ln sigma(beta (chosen - rejected))
///
/// @source Rafailov et al. 2023, arXiv:2305.18290, equation 7
template <Number N>
[[nodiscard]] N dpoLoss(const N& beta, const N& chosen, const N& rejected)
{
    return N(0) - log(sigmoid(beta * (chosen - rejected)));
}

/// Advantage of a right answer among `group`, `right` of which score 1 and the rest 0, with the
/// population's standard deviation.
///
///   (1 - c/G) / sqrt(c/G (1 - c/G))
///
/// @source DeepSeekMath, arXiv:2402.03300, section 4.1.2
template <Number N>
[[nodiscard]] N grpoAdvantage(const N& group, const N& right)
{
    const N mean = let("\\bar r", right / group);
    return (N(1) - mean) / sqrt(mean * (N(1) - mean));
}

/// The k3 estimate of KL(policy, reference) from one token: never negative.
///
///   r - 1 - ln r,  r = exp(log reference - log policy)
///
/// @source Schulman 2020, "Approximating KL Divergence"; used in DeepSeekMath, arXiv:2402.03300, eq. 4
template <Number N>
[[nodiscard]] N k3Estimate(const N& logPolicy, const N& logReference)
{
    const N difference = let("\\delta", logReference - logPolicy);
    return exp(difference) - N(1) - difference;
}

} // namespace interval::compute
