// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/config_families.h"
#include "compute/catalogue/config_shape.h"

#include <array>

namespace interval::compute {

namespace {

constexpr std::array chatGlmKeys = {
    KeyAlias{"num_hidden_layers", "num_layers"},
    KeyAlias{"num_key_value_heads", "multi_query_group_num"},
    KeyAlias{"head_dim", "kv_channels"},
    KeyAlias{"vocab_size", "padded_vocab_size"},
    KeyAlias{"intermediate_size", "ffn_hidden_size"},
    KeyAlias{"intermediate_size", "inner_hidden_size"},
    KeyAlias{"max_position_embeddings", "seq_length"},
    KeyAlias{"max_position_embeddings", "max_sequence_length"},
};
constexpr std::array qwenKeys = {
    KeyAlias{"head_dim", "kv_channels"},
    KeyAlias{"max_position_embeddings", "seq_length"},
};

/// The first ChatGLM-6B: a GPT block with 2D rotary positions and a tied head.
ModelShape readChatGlm1(ConfigFields& fields)
{
    ModelShape shape = readGptLike(
        fields, {.fourTimesHidden = true, .tied = true, .activation = Activation::gelu});
    shape.qkvBias = true;
    shape.outputBias = true;
    shape.mlpBias = true;
    return shape;
}

/// ChatGLM2, ChatGLM3 and GLM-4 in their own files. ChatGLM-6B has the same model_type.
ModelShape readChatGlm(ConfigFields& fields)
{
    if (!fields.has("padded_vocab_size"))
        return readChatGlm1(fields);
    ModelShape shape = readCommon(fields, {});
    // Some files have both; the table has the padded rows.
    shape.vocabulary = fields.size("padded_vocab_size");
    if (!fields.flagOr("multi_query_attention", false))
        shape.kvHeads = shape.heads;
    shape.outputBias = fields.flagOr("add_bias_linear", false);
    shape.mlpBias = shape.outputBias;
    shape.qkvBias = shape.outputBias || fields.flagOr("add_qkv_bias", false);
    if (!fields.flagOr("rmsnorm", true))
        shape.norm = NormKind::layer;
    shape.finalNorm = fields.flagOr("post_layer_norm", true);
    return shape;
}

/// GLM-4 in the class of transformers: a bias on q, k and v only.
ModelShape readGlm(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.hidden = 4096,
                                           .layers = 40,
                                           .heads = 32,
                                           .kvHeads = 2,
                                           .intermediate = 13696,
                                           .vocabulary = 151552,
                                           .headDim = 128});
    shape.qkvBias = fields.flagOr("attention_bias", true);
    return shape;
}

/// GLM-4-0414: norms before and after attention and MLP.
ModelShape readGlm4(ConfigFields& fields)
{
    ModelShape shape = readGlm(fields);
    shape.normsPerLayer = 4;
    return shape;
}

/// Baichuan 1 and 2. The 13B models have ALiBi, which shows in nothing but the name of the context.
ModelShape readBaichuan(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    if (!fields.has("max_position_embeddings")) {
        shape.positional = Positional::alibi;
        shape.maxContext = fields.sizeOr("model_max_length", 0);
    }
    return shape;
}

ModelShape readInternLm(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    shape.qkvBias = fields.flagOr("bias", true);
    shape.outputBias = shape.qkvBias;
    return shape;
}

ModelShape readInternLm2(ConfigFields& fields)
{
    ModelShape shape = readCommon(
        fields,
        {.hidden = 4096, .layers = 32, .heads = 32, .intermediate = 11008, .vocabulary = 103168});
    shape.qkvBias = fields.flagOr("bias", false);
    shape.outputBias = shape.qkvBias;
    return shape;
}

ModelShape readInternLm3(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    shape.outputBias = fields.flagOr("bias", false);
    shape.mlpBias = shape.outputBias;
    shape.qkvBias = fields.flagOr("qkv_bias", false);
    return shape;
}

/// Qwen 1. `intermediate_size` is that of both halves of the gated MLP together.
ModelShape readQwen(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    if (shape.intermediate % 2 != 0)
        fields.reject("intermediate_size", mustBe("even", shape.intermediate));
    shape.intermediate /= 2;
    shape.kvHeads = shape.heads;
    shape.qkvBias = true;
    shape.outputBias = !fields.flagOr("no_bias", true);
    shape.mlpBias = shape.outputBias;
    return shape;
}

ModelShape readMiniCpm(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.tied = true});
    readAttentionBias(fields, shape);
    if (fields.countOr("num_experts", 0) > 0)
        shape.experts = readExperts(fields, {.intermediate = "intermediate_size"});
    return shape;
}

ModelShape readErnie45(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.headDim = 128, .tied = true});
    shape.qkvBias = fields.flagOr("use_bias", false);
    shape.outputBias = shape.qkvBias;
    shape.mlpBias = shape.qkvBias;
    return shape;
}

ModelShape readOrion(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    readAttentionBias(fields, shape);
    shape.norm = NormKind::layer;
    return shape;
}

ModelShape readSeedOss(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.headDim = 128});
    shape.qkvBias = fields.flagOr("attention_bias", true);
    shape.outputBias = fields.flagOr("attention_out_bias", false);
    shape.mlpBias = fields.flagOr("mlp_bias", false);
    return shape;
}

constexpr std::array families = {
    ConfigFamily{"baichuan", readBaichuan, {}},   ConfigFamily{"chatglm", readChatGlm, chatGlmKeys},
    ConfigFamily{"ernie4_5", readErnie45, {}},    ConfigFamily{"glm", readGlm, {}},
    ConfigFamily{"glm4", readGlm4, {}},           ConfigFamily{"internlm", readInternLm, {}},
    ConfigFamily{"internlm2", readInternLm2, {}}, ConfigFamily{"internlm3", readInternLm3, {}},
    ConfigFamily{"minicpm", readMiniCpm, {}},     ConfigFamily{"orion", readOrion, {}},
    ConfigFamily{"qwen", readQwen, qwenKeys},     ConfigFamily{"seed_oss", readSeedOss, {}},
};

} // namespace

std::span<const ConfigFamily> chineseFamilies()
{
    return families;
}

} // namespace interval::compute
