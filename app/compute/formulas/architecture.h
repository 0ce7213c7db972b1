// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

#include <numbers>

namespace interval::compute {

/// Parameters of a Llama-like dense model with an output head of its own, where heads times head
/// dimension is the hidden width.
///
///   2 V h + L (2 h^2 + 2 h n_kv d + 3 h f + 2 h) + h
///
/// @source configurations of Llama 3 and Qwen3; equals countParameters for such shapes
template <Number N>
[[nodiscard]] N denseParameters(const N& layers,
                                const N& hidden,
                                const N& intermediate,
                                const N& kvHeads,
                                const N& headDim,
                                const N& vocabulary)
{
    const N two = N(2);
    const N layer = let("N_\\text{layer}",
                        two * hidden * hidden + two * hidden * kvHeads * headDim +
                            N(3) * hidden * intermediate + two * hidden,
                        unit::parameters);
    return two * vocabulary * hidden + layers * layer + hidden;
}

/// Parameters of the attention of one layer, without biases.
///
///   h n_h d + 2 h n_kv d + n_h d h
///
/// @source grouped-query attention, arXiv:2305.13245
template <Number N>
[[nodiscard]] N
attentionParameters(const N& hidden, const N& heads, const N& kvHeads, const N& headDim)
{
    return N(2) * hidden * heads * headDim + N(2) * hidden * kvHeads * headDim;
}

/// Share of a mixture's parameters that work on each token.
template <Number N>
[[nodiscard]] N activeShare(const N& total, const N& active)
{
    return active / total;
}

/// Wavelength of a pair of dimensions of rotary embeddings [tokens].
///
///   2 pi base^(2i/d)
///
/// @source Su et al. 2021, arXiv:2104.09864; Peng et al. 2023 (YaRN), arXiv:2309.00071, section 3.1
template <Number N>
[[nodiscard]] N ropeWavelength(const N& base, const N& headDim, const N& pair)
{
    return N(2) * given<N>("\\pi", std::numbers::pi) * pow(base, N(2) * pair / headDim);
}

/// Ratio of the probabilities of two tokens whose logits differ.
///
///   exp(x / T)
template <Number N>
[[nodiscard]] N temperatureRatio(const N& difference, const N& temperature)
{
    return exp(difference / temperature);
}

} // namespace interval::compute
