// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

namespace interval::compute {

/// FLOPs of a forward pass for one token: two a matrix weight, and the attention over the context.
///
///   2 N + 4 L q n
///
/// @param matmulParameters  matrix weights a token is multiplied with, the head included
/// @param context           tokens attended to
/// @source Kaplan et al. 2020, arXiv:2001.08361, Table 1
template <Number N>
[[nodiscard]] N forwardFlopsPerToken(const N& matmulParameters,
                                     const N& layers,
                                     const N& queryWidth,
                                     const N& context)
{
    return constant<N>(2, unit::flop) * matmulParameters +
           constant<N>(4, unit::flop) * layers * queryWidth * context;
}

/// Time of a prefill at a share of the peak, without the attention term.
///
///   2 N tokens / (GPUs * peak * utilisation)
template <Number N>
[[nodiscard]] N prefillSeconds(const N& parameters,
                               const N& tokens,
                               const N& gpus,
                               const N& peak,
                               const N& utilization)
{
    return constant<N>(2, unit::flop) * parameters * tokens / (gpus * peak * utilization);
}

/// Upper bound of decoding: each step reads all weights once for the whole batch, and each
/// request's cache.
///
///   batch * bandwidth / (weights + batch * cache)
template <Number N>
[[nodiscard]] N
decodeBound(const N& batch, const N& bandwidth, const N& weights, const N& cachePerRequest)
{
    return batch * bandwidth / (weights + batch * cachePerRequest);
}

/// Batch at which decoding turns from reading weights to computing with them.
///
///   peak * bytes a weight / (2 bandwidth)
///
/// @source roofline model, Williams et al. 2009, doi:10.1145/1498765.1498785
template <Number N>
[[nodiscard]] N criticalBatch(const N& peak, const N& bandwidth, const N& bytesPerParameter)
{
    return peak * bytesPerParameter / (constant<N>(2, unit::flop) * bandwidth);
}

/// Experts of a layer that a batch reads: a token leaves out an expert with probability 1 - k/E.
///
///   E (1 - (1 - k/E)^B)
template <Number N>
[[nodiscard]] N expertsRead(const N& experts, const N& perToken, const N& batch)
{
    return experts * (N(1) - pow(N(1) - perToken / experts, batch));
}

/// Answer time as a user sees it: first token, then one step for each further one.
///
///   TTFT + (n - 1) TPOT
template <Number N>
[[nodiscard]] N endToEndSeconds(const N& firstToken, const N& perToken, const N& tokens)
{
    return firstToken + (tokens - N(1)) * perToken;
}

/// Speed-up of speculative decoding: tokens a verification step, over the time of drafting and one
/// verification.
///
///   (1 - a^(g+1)) / ((1 - a)(g c + 1))
///
/// @param acceptance  chance that a drafted token is accepted, 0 <= a < 1
/// @source Leviathan et al. 2022, arXiv:2211.17192, Theorem 3.8
template <Number N>
[[nodiscard]] N speculativeSpeedup(const N& acceptance, const N& draftTokens, const N& draftCost)
{
    const N tokens = let(
        "\\tau", (N(1) - pow(acceptance, draftTokens + N(1))) / (N(1) - acceptance), unit::tokens);
    return tokens / (draftTokens * draftCost + N(1));
}

/// Requests in a system by Little's law: arrivals a second times seconds in it.
/// @source Little 1961, doi:10.1287/opre.9.3.383
template <Number N>
[[nodiscard]] N littleConcurrency(const N& arrivals, const N& latency)
{
    return arrivals * latency;
}

/// Time of a ring all-reduce: reduce-scatter and all-gather each move (k - 1)/k of the data.
///
///   2 (k - 1)/k * bytes / bandwidth
///
/// @param bandwidth  [B/s] of a GPU in one direction
/// @source Patarasuk & Yuan 2009, doi:10.1016/j.jpdc.2008.09.002
template <Number N>
[[nodiscard]] N ringAllReduceSeconds(const N& bytes, const N& gpus, const N& bandwidth)
{
    return N(2) * (gpus - N(1)) * bytes / (gpus * bandwidth);
}

/// Share of a step that a pipeline waits.
///
///   (p - 1) / (v m + p - 1)
///
/// @param chunks  v, interleaved chunks of layers a GPU; 1 is GPipe and 1F1B
/// @source Narayanan et al. 2021, arXiv:2104.04473, section 2.2
template <Number N>
[[nodiscard]] N pipelineBubble(const N& stages, const N& microBatches, const N& chunks)
{
    return (stages - N(1)) / (chunks * microBatches + stages - N(1));
}

} // namespace interval::compute
