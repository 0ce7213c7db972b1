// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/config_families.h"
#include "compute/catalogue/config_shape.h"

#include <array>

namespace interval::compute {

namespace {

LatentAttention readLatent(ConfigFields& fields)
{
    LatentAttention latent;
    const std::int64_t queryRank = fields.sizeOr("q_lora_rank", 0);
    if (queryRank > 0)
        latent.queryRank = queryRank;
    latent.keyValueRank = fields.size("kv_lora_rank");
    latent.nopeDim = fields.size("qk_nope_head_dim");
    latent.ropeDim = fields.size("qk_rope_head_dim");
    latent.valueDim = fields.size("v_head_dim");
    return latent;
}

ModelShape readLatentCommon(ConfigFields& fields, RouterBias bias)
{
    const LatentAttention latent = readLatent(fields);
    // Some files state head_dim as the rotary part alone; the width of a query follows from its parts.
    ModelShape shape = readCommon(fields, {.headDim = latent.nopeDim + latent.ropeDim});
    shape.headDim = latent.nopeDim + latent.ropeDim;
    shape.kvHeads = shape.heads;
    shape.latent = latent;
    readAttentionBias(fields, shape);
    shape.experts = readDeepSeekExperts(fields, shape, bias);
    shape.nextTokenLayers = fields.countOr("num_nextn_predict_layers", 0);
    return shape;
}

/// DeepSeek-V2, V2-Lite, Coder-V2.
ModelShape readDeepSeekV2(ConfigFields& fields)
{
    return readLatentCommon(fields, RouterBias::whenNoAuxLoss);
}

/// DeepSeek-V3 and R1, Kimi K2, GLM-4.7-Flash.
ModelShape readDeepSeekV3(ConfigFields& fields)
{
    return readLatentCommon(fields, RouterBias::always);
}

/// DeepSeek-V3.2 and GLM-5: V3 with an indexer that chooses the tokens to attend to.
ModelShape readDeepSeekV32(ConfigFields& fields)
{
    ModelShape shape = readDeepSeekV3(fields);
    for (const std::string& type : fields.texts("indexer_types"))
        if (type != "full")
            fields.reject("indexer_types", "layers that share an indexer are not supported");
    shape.latent->indexHeads = fields.size("index_n_heads");
    shape.latent->indexDim = fields.size("index_head_dim");
    return shape;
}

std::int64_t countLinearLayers(ConfigFields& fields, const ModelShape& shape)
{
    const std::vector<std::string> types = fields.texts("layer_types");
    if (types.empty())
        return shape.layers - shape.layers / fields.sizeOr("full_attention_interval", 4);
    std::int64_t linear = 0;
    for (const std::string& type : types)
        linear += type == "linear_attention" ? 1 : 0;
    if (static_cast<std::int64_t>(types.size()) != shape.layers)
        fields.reject("layer_types", "must name " + std::to_string(shape.layers) +
                                         " layers (names " + std::to_string(types.size()) + ")");
    return linear;
}

/// Qwen3-Next and Qwen3.5: Gated DeltaNet in three of four layers, gated attention in the fourth.
ModelShape readDeltaNetCommon(ConfigFields& fields, FamilyDefaults defaults)
{
    defaults.headDim = 256;
    ModelShape shape = readCommon(fields, defaults);
    readAttentionBias(fields, shape);
    shape.qkNormSize = 2 * shape.headDim;
    shape.outputGate = true;
    LinearAttention linear;
    linear.layers = countLinearLayers(fields, shape);
    linear.keyHeads = fields.sizeOr("linear_num_key_heads", 16);
    linear.keyDim = fields.sizeOr("linear_key_head_dim", 128);
    linear.valueHeads = fields.sizeOr("linear_num_value_heads", 32);
    linear.valueDim = fields.sizeOr("linear_value_head_dim", 128);
    linear.convKernel = fields.sizeOr("linear_conv_kernel_dim", 4);
    if (linear.layers > 0)
        shape.linear = linear;
    return shape;
}

void readSharedExpertMoe(ConfigFields& fields, ModelShape& shape)
{
    Experts experts = readExperts(fields, {});
    experts.sharedCount = 1;
    experts.sharedIntermediate = fields.size("shared_expert_intermediate_size");
    experts.sharedGate = true;
    readSparseStep(fields, shape, experts);
    shape.experts = experts;
}

ModelShape readQwen3Next(ConfigFields& fields)
{
    ModelShape shape = readDeltaNetCommon(fields, {});
    readSharedExpertMoe(fields, shape);
    return shape;
}

ModelShape readQwen35(ConfigFields& fields)
{
    ModelShape shape = readDeltaNetCommon(fields, {});
    shape.nextTokenLayers = fields.countOr("mtp_num_hidden_layers", 0);
    return shape;
}

ModelShape readQwen35Moe(ConfigFields& fields)
{
    ModelShape shape = readDeltaNetCommon(fields, {.noDenseMlp = true});
    shape.nextTokenLayers = fields.countOr("mtp_num_hidden_layers", 0);
    readSharedExpertMoe(fields, shape);
    return shape;
}

constexpr std::array families = {
    ConfigFamily{"deepseek_v2", readDeepSeekV2, {}},
    ConfigFamily{"deepseek_v3", readDeepSeekV3, {}},
    ConfigFamily{"deepseek_v32", readDeepSeekV32, {}},
    ConfigFamily{"glm4_moe_lite", readDeepSeekV3, {}},
    ConfigFamily{"glm_moe_dsa", readDeepSeekV32, {}},
    ConfigFamily{"kimi_k2", readDeepSeekV3, {}},
    ConfigFamily{"qwen3_5_moe_text", readQwen35Moe, {}},
    ConfigFamily{"qwen3_5_text", readQwen35, {}},
    ConfigFamily{"qwen3_next", readQwen3Next, {}},
};

} // namespace

std::span<const ConfigFamily> newAttentionFamilies()
{
    return families;
}

} // namespace interval::compute
