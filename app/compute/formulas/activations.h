// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

#include <cstdint>

namespace interval::compute {

enum class AttentionKernel : std::uint8_t {
    flash,     ///< keeps q, k, v, the output and a log-sum-exp a head
    eager,     ///< keeps the s x s probabilities
    recomputed ///< keeps q, k, v and the output: selective recomputation
};

enum class NormKernel : std::uint8_t {
    fused,       ///< keeps its input
    eager,       ///< RMSNorm in Python: keeps an fp32 copy and the normalised input
    eagerSquares ///< the same before PyTorch 2.2, whose mean() kept the squares in fp32 as well
};

/// fp32 values that an eager norm keeps for each of its inputs; 0 when it is one kernel.
[[nodiscard]] constexpr double keptSinglePrecision(NormKernel kernel, bool compile)
{
    if (compile || kernel == NormKernel::fused)
        return 0;
    return kernel == NormKernel::eager ? 1 : 2;
}

/// How probabilities are kept by eager attention.
enum class SoftmaxPrecision : std::uint8_t {
    native, ///< softmax in the working precision (GPT)
    fp32    ///< softmax in fp32, result cast back: both are kept (Llama)
};

/// What of a block has weights that are trained. A linear keeps its input only when its weight needs
/// a gradient; a frozen one passes the gradient on with the weight alone.
enum class Trained : std::uint8_t { all, nothing };

/// The choices that decide what a block keeps for its backward pass.
struct KernelChoice {
    AttentionKernel attention = AttentionKernel::flash;
    NormKernel norm = NormKernel::fused;
    SoftmaxPrecision softmax = SoftmaxPrecision::fp32;
    Trained trained = Trained::all;
    bool compile = false; ///< torch.compile recomputes pointwise operations
    bool dropout = false; ///< GPT-style masks on attention and residuals

    bool operator==(const KernelChoice&) const = default;
};

/// Widths of a block and the sizes of its numbers, given once and used by all formulas below.
template <Number N>
struct BlockWidths {
    N hidden;   ///< h
    N query;    ///< q = heads * head dimension
    N keyValue; ///< kv = KV heads * head dimension
    N heads;    ///< query heads
    N element;  ///< [B] of an activation: 2, or 4 in fp32
    N residual; ///< [B] of the residual stream: as `element`, 4 under torch autocast
};

/// Bytes that the norms over the residual stream keep, per token.
///
/// Fused: the input of each norm, and its output where a trained linear reads it. Eager RMSNorm: an
/// fp32 copy instead of the input, and the normalised input for the gradient of the norm's weight.
///
/// @param norms      norms in the layer
/// @param statistic  [B] kept a norm and token: 4 rstd (RMSNorm), 8 mean and rstd (LayerNorm)
/// @param outputs    norm outputs that linears read: 2, or 1 in a block with one norm
/// @source counted with saved-tensor hooks (tests/data/compute/activation_counts.json)
template <Number N>
[[nodiscard]] N normActivations(const BlockWidths<N>& w,
                                const KernelChoice& choice,
                                const N& norms,
                                const N& outputs,
                                const N& statistic)
{
    const double copies = keptSinglePrecision(choice.norm, choice.compile);
    N perNorm = copies > 0 ? constant<N>(4 * copies, unit::bytes) : w.residual;
    if (copies > 0 && choice.trained == Trained::all)
        perNorm = perNorm + w.residual;
    N bytes = norms * (perNorm * w.hidden + statistic);
    if (choice.trained == Trained::all)
        bytes = bytes + outputs * w.element * w.hidden;
    return bytes;
}

/// Bytes that eager attention keeps for the s x s probabilities, per token.
///
///   native: heads * s * (e [softmax] + with dropout: 1 [mask] + e [dropped])
///   fp32:   heads * s * (4 [softmax] + e [cast])
///
/// @source Korthikanti et al. 2022, arXiv:2205.05198, section 4.1 (5as/h with e = 2 and dropout)
template <Number N>
[[nodiscard]] N eagerScores(const BlockWidths<N>& w, const KernelChoice& choice, const N& sequence)
{
    N perScore = w.element;
    if (choice.softmax == SoftmaxPrecision::fp32 && valueOf(w.element) < 4)
        perScore = constant<N>(4, unit::bytes) + w.element;
    else if (choice.dropout)
        perScore = w.element + constant<N>(1, unit::bytes) + w.element;
    return w.heads * sequence * perScore;
}

/// Bytes that grouped-query attention keeps, per token: q, k, v, the output, and the core.
///
/// @param sequence  tokens that attend to each other, for eager attention
/// @source counted (activation_counts.json); Dao 2023, arXiv:2307.08691 for the log-sum-exp
template <Number N>
[[nodiscard]] N
attentionActivations(const BlockWidths<N>& w, const KernelChoice& choice, const N& sequence)
{
    const N two = N(2);
    N tensors = two * w.element * w.query + two * w.element * w.keyValue;
    if (choice.attention == AttentionKernel::recomputed)
        return tensors;
    if (choice.attention == AttentionKernel::flash)
        return tensors + constant<N>(4, unit::bytes) * w.heads;
    // Llama's eager code repeats k and v to the width of the queries before it multiplies.
    const bool repeated = choice.softmax == SoftmaxPrecision::fp32;
    const N keysAndValues = two * w.element * (repeated ? w.query : w.keyValue);
    return two * w.element * w.query + keysAndValues + eagerScores(w, choice, sequence);
}

/// Bytes that norms of queries and keys keep, per token.
///
/// Fused: their input. Eager, as Qwen3 and Gemma 3 in transformers: an fp32 copy and the normalised
/// value, 6 bytes where a fused norm keeps 2.
///
/// @param statistics  norms a token: heads + KV heads, or 2 over the whole width
/// @source counted (activation_counts.json)
template <Number N>
[[nodiscard]] N
qkNormActivations(const BlockWidths<N>& w, const KernelChoice& choice, const N& statistics)
{
    const double copies = keptSinglePrecision(choice.norm, choice.compile);
    const N perValue = copies > 0 ? constant<N>(4 * copies, unit::bytes) + w.element : w.element;
    return perValue * (w.query + w.keyValue) + constant<N>(4, unit::bytes) * statistics;
}

/// Bytes that latent attention keeps in training, per token: the latents and their norms' outputs,
/// and the keys, queries, values and output as they are after the up-projection.
///
/// @param latents  r_q + r_kv + d_r (r_q = 0 when queries are not compressed)
/// @param keys     heads * (d_n + d_r)
/// @param values   heads * d_v
/// @source DeepSeek-V2, arXiv:2405.04434, section 2.1; a count of tensors, not measured
template <Number N>
[[nodiscard]] N latentAttentionActivations(const BlockWidths<N>& w,
                                           const N& latents,
                                           const N& keys,
                                           const N& values)
{
    const N two = N(2);
    return two * w.element * latents + two * w.element * keys + two * w.element * values +
           constant<N>(4, unit::bytes) * w.heads;
}

/// How many vectors of the MLP's width are kept.
///
/// Gated: gate, silu(gate), up, product; torch.compile computes silu(gate) again; the product is
/// not needed when the down projection is frozen. Two matrices: input and output of the activation.
[[nodiscard]] constexpr double
keptMlpVectors(bool gated, const KernelChoice& choice, bool downReadsProduct)
{
    const double all = gated ? 4 : 2;
    const double recomputed = gated && choice.compile ? 1 : 0;
    const bool productKept = choice.trained == Trained::all || downReadsProduct;
    return all - recomputed - (productKept ? 0 : 1);
}

/// Bytes that an MLP keeps, per token: vectors of its width.
/// @source counted (activation_counts.json)
template <Number N>
[[nodiscard]] N mlpActivations(const N& intermediate, const N& vectors, const N& element)
{
    return vectors * element * intermediate;
}

/// Bytes that routing keeps, per token: the permuted inputs and the outputs of the k experts, fp32
/// probabilities over E experts and k chosen weights.
/// @source a count of tensors, not measured
template <Number N>
[[nodiscard]] N routingActivations(const BlockWidths<N>& w, const N& experts, const N& perToken)
{
    return N(2) * w.element * w.hidden * perToken +
           constant<N>(4, unit::bytes) * (experts + perToken);
}

/// Bytes that residual dropout keeps, per token: two masks of one byte.
/// @source Korthikanti et al. 2022, arXiv:2205.05198, section 4.1
template <Number N>
[[nodiscard]] N dropoutMasks(const N& hidden)
{
    return constant<N>(2, unit::bytes) * hidden;
}

/// Bytes of logits and their gradient at the loss, per token and vocabulary entry.
enum class CrossEntropy : std::uint8_t {
    eager,    ///< 16-bit logits, fp32 copy, fp32 log-softmax, fp32 gradient: 14 (12 in fp32)
    chunked,  ///< the fp32 part one chunk at a time: 4 + 12 / chunks
    fused,    ///< never materialised (Liger, cut cross-entropy): 0
    megatron, ///< fused over a sharded vocabulary in fp32: 6
};

/// @param element  [B] of an activation
/// @param chunks   > 0, used by `chunked` only
/// @source torchtune README figures with and without chunking (cases.json, torchtune/3b/*)
template <Number N>
[[nodiscard]] N bytesPerLogit(CrossEntropy kind, const N& element, const N& chunks)
{
    constexpr double fp32Parts = 12; // copy (or the fp32 logits themselves), log-softmax, gradient
    switch (kind) {
    case CrossEntropy::eager:
        return valueOf(element) < 4 ? constant<N>(fp32Parts, unit::bytes) + element
                                    : constant<N>(fp32Parts, unit::bytes);
    case CrossEntropy::chunked:
        return N(2) * element + constant<N>(fp32Parts, unit::bytes) / chunks;
    case CrossEntropy::megatron:
        return constant<N>(4, unit::bytes) + element;
    case CrossEntropy::fused:
        break;
    }
    return constant<N>(0, unit::bytes);
}

/// Activations of a GPT block as the paper gives them, per token and layer, on one GPU of a
/// tensor-parallel group.
///
///   none h (10 + 24/t + 5 a s/(h t)) · sequence parallel h/t (34 + 5 a s/h) · full 2h
///
/// @param scores  0 when the attention core is recomputed (selective) or flash, else 1
/// @source Korthikanti et al. 2022, arXiv:2205.05198, Table 2
template <Number N>
[[nodiscard]] N gptBlockActivations(const N& hidden,
                                    const N& heads,
                                    const N& sequence,
                                    const N& tensorParallel,
                                    const N& scores)
{
    const N core = constant<N>(5, unit::bytes) * heads * sequence * scores;
    return constant<N>(10, unit::bytes) * hidden +
           (constant<N>(24, unit::bytes) * hidden + core) / tensorParallel;
}

/// What full recomputation keeps: the input of every block.
///
///   e b s h L
///
/// @param element  [B] of an activation
/// @source Korthikanti et al. 2022, arXiv:2205.05198, Table 2 (2 s b h a layer)
template <Number N>
[[nodiscard]] N checkpointedActivations(const N& batch,
                                        const N& sequence,
                                        const N& hidden,
                                        const N& layers,
                                        const N& element)
{
    return element * batch * sequence * hidden * layers;
}

} // namespace interval::compute
