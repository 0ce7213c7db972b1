// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

namespace interval::compute {

/// KV cache of one token over all layers: one key and one value a KV head.
///
///   bytes = 2 L n_kv d b
///
/// @param elementBytes  [B] of a cached number
/// @source grouped-query attention, arXiv:2305.13245
template <Number N>
[[nodiscard]] N
kvBytesPerToken(const N& layers, const N& kvHeads, const N& headDim, const N& elementBytes)
{
    return N(2) * layers * kvHeads * headDim * elementBytes;
}

/// KV cache of one token with latent attention: one latent and one rotary key for all heads.
///
///   bytes = L (r_kv + d_r) b
///
/// @source DeepSeek-V2, arXiv:2405.04434, section 2.1.4
template <Number N>
[[nodiscard]] N
latentBytesPerToken(const N& layers, const N& keyValueRank, const N& ropeDim, const N& elementBytes)
{
    return layers * (keyValueRank + ropeDim) * elementBytes;
}

/// KV cache of one request where some layers see only a window.
///
///   bytes = (L_global n + L_local min(n, window)) bytes per token and layer
///
/// @source Gemma 3 technical report, arXiv:2503.19786, section 2 (5 local to 1 global)
template <Number N>
[[nodiscard]] N kvBytesOfContext(const N& globalLayers,
                                 const N& localLayers,
                                 const N& window,
                                 const N& bytesPerTokenAndLayer,
                                 const N& context)
{
    return (globalLayers * context + localLayers * min(context, window)) * bytesPerTokenAndLayer;
}

/// Requests whose cache fits beside the weights.
///
///   floor((GPUs * memory * utilisation - weights) / (bytes per token * tokens))
///
/// Activation workspace is not subtracted: take 1 to 3 GB a GPU off in practice.
template <Number N>
[[nodiscard]] N concurrentRequests(const N& gpus,
                                   const N& memory,
                                   const N& utilization,
                                   const N& weights,
                                   const N& bytesPerToken,
                                   const N& tokens)
{
    const N budget = let("M_{KV}", gpus * memory * utilization - weights, unit::bytes);
    return floor(max(budget, constant<N>(0, unit::bytes)) / (bytesPerToken * tokens));
}

/// Tokens of one request at most, when `requests` of the same length share the cache.
template <Number N>
[[nodiscard]] N longestContext(const N& cacheBytes, const N& requests, const N& bytesPerToken)
{
    return floor(cacheBytes / (requests * bytesPerToken));
}

} // namespace interval::compute
