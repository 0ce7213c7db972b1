// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/config_fields.h"

namespace interval::compute {

/// What a family's class in transformers assumes for a key that the file leaves out. The sizes hold only in
/// a nested text_config (0: must be there); `headDim` and `tied` everywhere. Internal to the catalogue.
struct FamilyDefaults {
    std::int64_t hidden = 0;
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0; ///< 0: as many as heads
    std::int64_t intermediate = 0;
    std::int64_t vocabulary = 0;
    std::int64_t headDim = 0;     ///< 0: hidden / heads
    bool fourTimesHidden = false; ///< the MLP is 4 h wide unless the file says otherwise
    bool noDenseMlp = false;      ///< every layer has experts, and the file has no width for others
    bool tied = false;
    Activation activation = Activation::silu;
};

/// The fields that all families share: sizes, heads, vocabulary, context, tying, activation.
[[nodiscard]] ModelShape readCommon(ConfigFields& fields, const FamilyDefaults& defaults);

/// The same, for a block as in GPT: LayerNorm, an MLP of two matrices.
[[nodiscard]] ModelShape readGptLike(ConfigFields& fields, const FamilyDefaults& defaults);

/// `attention_bias` of the Llama branch of families: on q, k, v and the output.
void readAttentionBias(ConfigFields& fields, ModelShape& shape);

/// Where a family keeps its window and how it spreads local layers when no `layer_types` lists them.
struct LocalRule {
    std::string_view key = "sliding_window";
    std::int64_t period = 1; ///< one global layer in every `period` layers; 1: all layers are local
    std::int64_t window = 0; ///< of an absent key [tokens]; 0: without the key nothing is local
};

/// Local layers, unless the window is not smaller than the context.
void readLocalLayers(ConfigFields& fields, ModelShape& shape, const LocalRule& rule);

/// Keys under which a family keeps its experts.
struct ExpertKeys {
    std::string_view count = "num_experts";
    std::string_view perToken = "num_experts_per_tok";
    std::string_view intermediate = "moe_intermediate_size";
};

/// Routed experts in all layers; checks that top-k is not more than there are.
[[nodiscard]] Experts readExperts(ConfigFields& fields, const ExpertKeys& keys);

/// Dense layers of the Qwen branch: `mlp_only_layers` and every layer that `decoder_sparse_step` skips.
void readSparseStep(ConfigFields& fields, const ModelShape& shape, Experts& experts);

/// Whether the router carries a bias that balances the load.
enum class RouterBias : std::uint8_t {
    never,
    always,
    whenNoAuxLoss, ///< when `topk_method` is noaux_tc
};

/// Experts of the DeepSeek branch, with `first_k_dense_replace` and `moe_layer_freq`; nothing when
/// `n_routed_experts` is absent.
[[nodiscard]] std::optional<Experts>
readDeepSeekExperts(ConfigFields& fields, const ModelShape& shape, RouterBias bias);

/// Counts the layers without experts.
/// @param isDense  asked for each layer number from 0
template <class IsDense>
void setDenseLayers(const ModelShape& shape, Experts& experts, IsDense isDense)
{
    bool leading = true;
    for (std::int64_t layer = 0; layer < shape.layers; ++layer) {
        const bool dense = isDense(layer);
        leading = leading && dense;
        experts.denseLayers += dense ? 1 : 0;
        experts.leadingDenseLayers += leading ? 1 : 0;
    }
}

} // namespace interval::compute
