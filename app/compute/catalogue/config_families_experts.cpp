// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/config_families.h"
#include "compute/catalogue/config_shape.h"

#include <algorithm>
#include <array>

namespace interval::compute {

namespace {

constexpr ExpertKeys mixtralKeys = {.count = "num_local_experts",
                                    .intermediate = "intermediate_size"};

constexpr std::array ernieKeys = {
    KeyAlias{"num_experts", "moe_num_experts"},
    KeyAlias{"num_experts_per_tok", "moe_k"},
};
constexpr std::array gptOssKeys = {
    KeyAlias{"num_experts_per_tok", "experts_per_token"},
    KeyAlias{"num_local_experts", "num_experts"},
};

ModelShape readMixtral(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    shape.experts = readExperts(fields, mixtralKeys);
    readLocalLayers(fields, shape, {});
    return shape;
}

/// Phi-3.5-MoE: the one Phi 3 with LayerNorm and biases.
ModelShape readPhiMoe(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    readAttentionBias(fields, shape);
    shape.norm = NormKind::layer;
    shape.headBias = fields.flagOr("lm_head_bias", false);
    shape.experts = readExperts(fields, mixtralKeys);
    readLocalLayers(fields, shape, {});
    return shape;
}

/// Qwen1.5-MoE and Qwen2-57B-A14B: one shared expert behind a gate.
ModelShape readQwen2Moe(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    shape.qkvBias = fields.flagOr("qkv_bias", true);
    Experts experts = readExperts(fields, {});
    experts.sharedCount = 1;
    experts.sharedIntermediate = fields.size("shared_expert_intermediate_size");
    experts.sharedGate = true;
    readSparseStep(fields, shape, experts);
    shape.experts = experts;
    return shape;
}

ModelShape readQwen3Moe(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    readAttentionBias(fields, shape);
    shape.qkNormSize = 2 * shape.headDim;
    Experts experts = readExperts(fields, {});
    readSparseStep(fields, shape, experts);
    shape.experts = experts;
    return shape;
}

/// GLM-4.5 to 4.7: the layout of DeepSeek-V3 with grouped attention.
ModelShape readGlm4Moe(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    shape.qkvBias = fields.flagOr("attention_bias", false);
    if (fields.flagOr("use_qk_norm", false))
        shape.qkNormSize = 2 * shape.headDim;
    shape.experts = readDeepSeekExperts(fields, shape, RouterBias::always);
    shape.nextTokenLayers = fields.countOr("num_nextn_predict_layers", 0);
    return shape;
}

/// DeepSeekMoE-16B; without experts it is DeepSeek's Llama.
ModelShape readDeepSeek(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    readAttentionBias(fields, shape);
    shape.experts = readDeepSeekExperts(fields, shape, RouterBias::never);
    return shape;
}

ModelShape readGptOss(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.headDim = 64});
    shape.qkvBias = fields.flagOr("attention_bias", true);
    shape.outputBias = shape.qkvBias;
    shape.attentionSinks = true;
    Experts experts = readExperts(fields, mixtralKeys);
    experts.routerBias = true;
    experts.biases = true;
    shape.experts = experts;
    readLocalLayers(fields, shape, {.period = 2, .window = 128});
    return shape;
}

ModelShape readGraniteMoe(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    readAttentionBias(fields, shape);
    shape.experts = readExperts(fields, mixtralKeys);
    return shape;
}

ModelShape readOlmoe(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    readAttentionBias(fields, shape);
    shape.qkNormSize = shape.queryWidth() + shape.keyValueWidth();
    shape.experts = readExperts(fields, {.intermediate = "intermediate_size"});
    return shape;
}

ModelShape readErnie45Moe(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.tied = true});
    shape.qkvBias = fields.flagOr("use_bias", false);
    shape.outputBias = shape.qkvBias;
    shape.mlpBias = shape.qkvBias;
    Experts experts = readExperts(fields, {});
    experts.biases = shape.mlpBias;
    experts.routerBias = true; // balances without an auxiliary loss
    experts.sharedCount = fields.countOr("moe_num_shared_experts", 0);
    experts.sharedIntermediate = experts.sharedCount * experts.intermediate;
    const std::int64_t first = fields.countOr("moe_layer_start_index", 1);
    const std::int64_t step = fields.sizeOr("moe_layer_interval", 1);
    setDenseLayers(shape, experts, [first, step](std::int64_t layer) {
        return layer < first || (layer + 1) % step != 0;
    });
    shape.experts = experts;
    if (fields.countOr("num_nextn_predict_layers", 0) > 0)
        fields.note("num_nextn_predict_layers: the prediction layers are left out");
    return shape;
}

/// MiniMax-M2: norms over the whole width of q and k.
ModelShape readMiniMaxM2(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    if (fields.flagOr("use_qk_norm", true))
        shape.qkNormSize = shape.queryWidth() + shape.keyValueWidth();
    shape.experts = readExperts(fields, mixtralKeys);
    shape.experts->routerBias = true;
    if (fields.countOr("num_mtp_modules", 0) > 0)
        fields.note("num_mtp_modules: the prediction layers are left out");
    return shape;
}

/// Llama 4: one shared expert as wide as a routed one, dense layers of another width between, and three of
/// four layers attend within chunks.
ModelShape readLlama4(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.hidden = 5120,
                                           .layers = 48,
                                           .heads = 40,
                                           .kvHeads = 8,
                                           .intermediate = 8192,
                                           .vocabulary = 202048,
                                           .headDim = 128});
    readAttentionBias(fields, shape);
    Experts experts = readExperts(fields, mixtralKeys);
    experts.sharedCount = 1;
    experts.sharedIntermediate = experts.intermediate;
    shape.intermediate = fields.size("intermediate_size_mlp", 16384);
    const std::vector<std::int64_t> listed = fields.numbers("moe_layers");
    const std::int64_t step = fields.sizeOr("interleave_moe_layer_step", 1);
    setDenseLayers(shape, experts, [&listed, step](std::int64_t layer) {
        if (listed.empty())
            return (layer + 1) % step != 0;
        return std::find(listed.begin(), listed.end(), layer) == listed.end();
    });
    shape.experts = experts;
    readLocalLayers(fields, shape,
                    {.key = "attention_chunk_size",
                     .period = fields.sizeOr("no_rope_layer_interval", 4),
                     .window = 8192});
    return shape;
}

constexpr std::array families = {
    ConfigFamily{"deepseek", readDeepSeek, {}},
    ConfigFamily{"ernie4_5_moe", readErnie45Moe, ernieKeys},
    ConfigFamily{"glm4_moe", readGlm4Moe, {}},
    ConfigFamily{"gpt_oss", readGptOss, gptOssKeys},
    ConfigFamily{"granitemoe", readGraniteMoe, {}},
    ConfigFamily{"llama4_text", readLlama4, {}},
    ConfigFamily{"minimax_m2", readMiniMaxM2, {}},
    ConfigFamily{"mixtral", readMixtral, {}},
    ConfigFamily{"olmoe", readOlmoe, {}},
    ConfigFamily{"phimoe", readPhiMoe, {}},
    ConfigFamily{"qwen2_moe", readQwen2Moe, {}},
    ConfigFamily{"qwen3_moe", readQwen3Moe, {}},
    ConfigFamily{"qwen3_vl_moe_text", readQwen3Moe, {}},
};

} // namespace

std::span<const ConfigFamily> expertFamilies()
{
    return families;
}

} // namespace interval::compute
