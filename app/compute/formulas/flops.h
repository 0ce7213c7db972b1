// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

namespace interval::compute {

/// Training compute by the rule of thumb: 2 FLOPs a parameter and token forward, 4 backward.
///
///   C = 6 N D
///
/// @source Kaplan et al. 2020, arXiv:2001.08361, section 2.1
template <Number N>
[[nodiscard]] N sixNd(const N& parameters, const N& tokens)
{
    return constant<N>(6, unit::flop) * parameters * tokens;
}

/// Exact training compute of a token: three forward passes' worth, attention over the full square
/// as the Megatron and PaLM conventions count it.
///
///   6 N_matmul + 12 L q s
///
/// @source PaLM, arXiv:2204.02311, appendix B
template <Number N>
[[nodiscard]] N exactTrainingFlopsPerToken(const N& matmulParameters,
                                           const N& layers,
                                           const N& queryWidth,
                                           const N& sequence)
{
    return constant<N>(6, unit::flop) * matmulParameters +
           constant<N>(12, unit::flop) * layers * queryWidth * sequence;
}

/// Compute of a training step of a GPT as Megatron counts it.
///
///   72 B s L h^2 (1 + s/(6h) + V/(12 h L))
///
/// @source Korthikanti et al. 2022, arXiv:2205.05198, appendix A, equation 7
template <Number N>
[[nodiscard]] N megatronStepFlops(const N& batch,
                                  const N& sequence,
                                  const N& layers,
                                  const N& hidden,
                                  const N& vocabulary)
{
    const N bracket = N(1) + sequence / (N(6) * hidden) + vocabulary / (N(12) * hidden * layers);
    return constant<N>(72, unit::flop) * batch * sequence * layers * hidden * hidden * bracket;
}

/// The same with the attention core computed twice: hardware FLOPs of selective recomputation.
///
///   72 B s L h^2 (1 + s/(3h) + V/(12 h L))
///
/// @source Korthikanti et al. 2022, arXiv:2205.05198, appendix A, equation 8
template <Number N>
[[nodiscard]] N megatronHardwareFlops(const N& batch,
                                      const N& sequence,
                                      const N& layers,
                                      const N& hidden,
                                      const N& vocabulary)
{
    const N bracket = N(1) + sequence / (N(3) * hidden) + vocabulary / (N(12) * hidden * layers);
    return constant<N>(72, unit::flop) * batch * sequence * layers * hidden * hidden * bracket;
}

/// Share of the peak that model FLOPs reach.
///
///   FLOPs / (GPUs * peak * seconds)
///
/// @source PaLM, arXiv:2204.02311, section 4.1
template <Number N>
[[nodiscard]] N flopsUtilization(const N& flops, const N& gpus, const N& peak, const N& seconds)
{
    return flops / (gpus * peak * seconds);
}

/// Utilisation from a measured throughput.
///
///   6 N tokens/s / (GPUs * peak)
template <Number N>
[[nodiscard]] N utilizationFromThroughput(const N& parameters,
                                          const N& tokensPerSecond,
                                          const N& gpus,
                                          const N& peak)
{
    return constant<N>(6, unit::flop) * parameters * tokensPerSecond / (gpus * peak);
}

/// Time of a training run.
///
///   FLOPs / (GPUs * peak * MFU)
template <Number N>
[[nodiscard]] N trainingSeconds(const N& flops, const N& gpus, const N& peak, const N& mfu)
{
    return flops / (gpus * peak * mfu);
}

/// Text that a cluster passes in a day.
///
///   GPUs * peak * MFU * 86,400 / (6 N) * bytes a token
template <Number N>
[[nodiscard]] N textBytesPerDay(const N& gpus,
                                const N& peak,
                                const N& mfu,
                                const N& parameters,
                                const N& bytesPerToken)
{
    const N day = constant<N>(86400, unit::seconds);
    const N tokens =
        let("n_\\text{day}", gpus * peak * mfu * day / (constant<N>(6, unit::flop) * parameters),
            unit::tokens);
    return tokens * bytesPerToken;
}

/// Compute-optimal tokens by the rule of thumb of about 20 a parameter.
/// @source Hoffmann et al. 2022, arXiv:2203.15556, Table 3
template <Number N>
[[nodiscard]] N chinchillaTokens(const N& parameters)
{
    return N(20) * parameters;
}

/// Compute-optimal parameters of a budget, with D = 20 N in C = 6 N D.
///
///   sqrt(C / 120)
template <Number N>
[[nodiscard]] N chinchillaParameters(const N& flops)
{
    return sqrt(flops / constant<N>(120, unit::flop));
}

/// Loss that the fitted law predicts [nats/token].
///
///   E + A / N^alpha + B / D^beta
///
/// @source Hoffmann et al. 2022, arXiv:2203.15556, equation 10: E 1.69, A 406.4, alpha 0.34, B 410.7,
///         beta 0.28; refitted by Besiroglu et al. 2024, arXiv:2404.10102: 1.82, 482, 0.348, 2085, 0.366
template <Number N>
[[nodiscard]] N scalingLawLoss(const N& parameters, const N& tokens)
{
    return N(1.82) + N(482) / pow(parameters, N(0.348)) + N(2085) / pow(tokens, N(0.366));
}

/// Causal-average attention FLOPs of a token as a share of those of the matrices.
///
///   2 L q n / (2 N)
///
/// @source PaLM, arXiv:2204.02311, appendix B
template <Number N>
[[nodiscard]] N
attentionShare(const N& parameters, const N& layers, const N& queryWidth, const N& context)
{
    return N(2) * layers * queryWidth * context / (N(2) * parameters);
}

} // namespace interval::compute
