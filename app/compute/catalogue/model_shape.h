// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace interval::compute {

enum class NormKind : std::uint8_t {
    rms,              ///< RMSNorm: a weight [n]
    layer,            ///< LayerNorm: weight and bias [2n]
    layerWithoutBias, ///< LayerNorm: a weight [n] (Cohere)
    nonParametric,    ///< LayerNorm without weight and bias [0] (OLMo 1)
};

enum class Activation : std::uint8_t { silu, gelu, geluTanh, relu };

/// How a token learns where it stands. Only `learned` has parameters.
enum class Positional : std::uint8_t { rope, learned, alibi };

/// Layers that see only the last `window` tokens (sliding), or the tokens of their own block of
/// `window` tokens (chunked, Llama 4): either way their KV cache holds at most `window` tokens.
struct LocalAttention {
    std::int64_t window = 0; ///< [tokens]; > 0
    std::int64_t layers = 0; ///< how many layers are local, 1 … layers of the model
    std::int64_t period = 1; ///< in every `period` layers one is global; 1: all are local

    bool operator==(const LocalAttention&) const = default;
};

/// Mixture of experts in place of the MLP, in all layers but `denseLayers`.
struct Experts {
    std::int64_t count = 0;              ///< routed experts in a layer
    std::int64_t perToken = 0;           ///< routed experts that a token visits (top-k)
    std::int64_t intermediate = 0;       ///< width of one routed expert
    std::int64_t sharedCount = 0;        ///< experts that every token visits
    std::int64_t sharedIntermediate = 0; ///< width of all shared experts together
    bool sharedGate = false;             ///< a gate [hidden] before the shared expert (Qwen MoE)
    bool routerBias = false;             ///< a bias [count] on the router, learned or balancing
    bool biases = false;                 ///< biases in the experts' linears (gpt-oss)
    std::int64_t denseLayers = 0;        ///< layers with a plain MLP of ModelShape::intermediate
    std::int64_t leadingDenseLayers = 0; ///< how many of `denseLayers` stand first

    bool operator==(const Experts&) const = default;
};

/// Multi-head latent attention: keys and values come out of a compressed vector, and only that
/// vector and one rotary key are cached.
/// @source DeepSeek-V2, arXiv:2405.04434
struct LatentAttention {
    std::optional<std::int64_t> queryRank; ///< q_lora_rank; absent: queries are not compressed
    std::int64_t keyValueRank = 0;         ///< kv_lora_rank
    std::int64_t nopeDim = 0;              ///< qk_nope_head_dim
    std::int64_t ropeDim = 0;              ///< qk_rope_head_dim
    std::int64_t valueDim = 0;             ///< v_head_dim
    std::int64_t indexHeads = 0;           ///< heads of the sparse-attention indexer (V3.2), or 0
    std::int64_t indexDim = 0;             ///< its head size; also cached per token and layer

    bool operator==(const LatentAttention&) const = default;
};

/// Gated DeltaNet layers, whose state does not grow with the context (Qwen3-Next).
/// @source Qwen3NextGatedDeltaNet in transformers
struct LinearAttention {
    std::int64_t layers = 0; ///< how many layers are linear; the others attend as usual
    std::int64_t keyHeads = 0;
    std::int64_t keyDim = 0; ///< of one head
    std::int64_t valueHeads = 0;
    std::int64_t valueDim = 0;   ///< of one head
    std::int64_t convKernel = 0; ///< width of the depthwise convolution [tokens]

    bool operator==(const LinearAttention&) const = default;
};

/// Everything about a decoder that its parameters, activations, cache and FLOPs depend on.
/// Counts; all > 0 unless stated. Only the language model: vision and audio towers are left out.
struct ModelShape {
    std::int64_t hidden = 0;
    std::int64_t layers = 0;
    std::int64_t heads = 0;   ///< query heads
    std::int64_t kvHeads = 0; ///< divides `heads`; 1 is MQA; equals `heads` with latent attention
    std::int64_t headDim = 0; ///< not always hidden/heads; nope + rope with latent attention
    std::int64_t intermediate = 0; ///< of the (dense) MLP; may be 0 when every layer has experts
    std::int64_t vocabulary = 0;   ///< rows of the embedding, padding included
    std::int64_t maxContext = 0;   ///< [tokens] as configured; 0: not stated
    bool tiedEmbeddings = false;   ///< the output head is the embedding

    NormKind norm = NormKind::rms;
    std::int64_t normsPerLayer =
        2;                       ///< of size `hidden`; 1 in many parallel blocks, 4 in Gemma 2, 3
    bool embeddingNorm = false;  ///< after the embedding (BLOOM)
    bool finalNorm = true;       ///< before the head
    std::int64_t qkNormSize = 0; ///< weights of the norms of q and k together in a layer; 0: none

    Activation activation = Activation::silu;
    bool gatedMlp = true;        ///< three matrices instead of two
    bool qkvBias = false;        ///< on q, k and v
    bool outputBias = false;     ///< on the attention's output projection
    bool mlpBias = false;        ///< on the dense MLP's linears
    bool headBias = false;       ///< on the output head (Phi 1 and 2, GPT-J)
    bool parallelBlock = false;  ///< attention and MLP read the same residual
    bool attentionSinks = false; ///< one learned logit a head (gpt-oss)
    bool outputGate = false;     ///< q projects to twice its width, the half is a gate (Qwen3-Next)

    Positional positional = Positional::rope;
    std::int64_t learnedPositions = 0; ///< rows of the position table; 0 unless `learned`
    std::int64_t embeddingDim = 0;     ///< of embedding and head where it is not `hidden`, else 0
    std::int64_t nextTokenLayers = 0;  ///< multi-token-prediction layers kept beside the model

    std::optional<LocalAttention> local;
    std::optional<Experts> experts;
    std::optional<LatentAttention> latent;
    std::optional<LinearAttention> linear;

    bool operator==(const ModelShape&) const = default;

    /// Layers whose MLP is a mixture of experts; 0 without experts.
    [[nodiscard]] std::int64_t expertLayers() const
    {
        return experts ? layers - experts->denseLayers : 0;
    }
    /// Layers with softmax attention, local ones included.
    [[nodiscard]] std::int64_t attentionLayers() const
    {
        return linear ? layers - linear->layers : layers;
    }
    /// Layers whose KV cache stops growing at the window; 0 without local attention.
    [[nodiscard]] std::int64_t localLayers() const { return local ? local->layers : 0; }
    /// Layers that attend to the whole context.
    [[nodiscard]] std::int64_t globalLayers() const { return attentionLayers() - localLayers(); }
    /// Width of all queries of a token: heads times head dimension.
    [[nodiscard]] std::int64_t queryWidth() const { return heads * headDim; }
    /// Width of all keys (or all values) of a token.
    [[nodiscard]] std::int64_t keyValueWidth() const { return kvHeads * headDim; }
};

} // namespace interval::compute
