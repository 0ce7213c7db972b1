// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/config_families.h"
#include "compute/catalogue/config_shape.h"

#include <array>

namespace interval::compute {

namespace {

constexpr std::array gpt2Keys = {
    KeyAlias{"hidden_size", "n_embd"},
    KeyAlias{"num_hidden_layers", "n_layer"},
    KeyAlias{"num_attention_heads", "n_head"},
    KeyAlias{"intermediate_size", "n_inner"},
    KeyAlias{"max_position_embeddings", "n_positions"},
    KeyAlias{"hidden_act", "activation_function"},
};
constexpr std::array gptNeoKeys = {
    KeyAlias{"num_hidden_layers", "num_layers"},
    KeyAlias{"num_attention_heads", "num_heads"},
    KeyAlias{"hidden_act", "activation_function"},
};
constexpr std::array optKeys = {
    KeyAlias{"intermediate_size", "ffn_dim"},
    KeyAlias{"hidden_act", "activation_function"},
};
constexpr std::array bloomKeys = {
    KeyAlias{"hidden_size", "n_embed"},
    KeyAlias{"num_hidden_layers", "n_layer"},
    KeyAlias{"num_attention_heads", "n_head"},
    KeyAlias{"intermediate_size", "n_inner"},
    KeyAlias{"max_position_embeddings", "seq_length"},
};
constexpr std::array falconKeys = {
    KeyAlias{"hidden_size", "n_embed"},           KeyAlias{"num_hidden_layers", "n_layer"},
    KeyAlias{"num_attention_heads", "n_head"},    KeyAlias{"num_key_value_heads", "num_kv_heads"},
    KeyAlias{"num_key_value_heads", "n_head_kv"}, KeyAlias{"intermediate_size", "ffn_hidden_size"},
    KeyAlias{"hidden_act", "activation"},
};

void setAllBiases(ModelShape& shape, bool on)
{
    shape.qkvBias = on;
    shape.outputBias = on;
    shape.mlpBias = on;
}

void setLearnedPositions(ConfigFields& fields, ModelShape& shape, std::int64_t extraRows)
{
    shape.positional = Positional::learned;
    shape.learnedPositions = fields.size("max_position_embeddings") + extraRows;
}

ModelShape readGpt2(ConfigFields& fields)
{
    ModelShape shape = readGptLike(
        fields, {.fourTimesHidden = true, .tied = true, .activation = Activation::geluTanh});
    setAllBiases(shape, true);
    setLearnedPositions(fields, shape, 0);
    return shape;
}

/// StarCoder 1 and SantaCoder: GPT-2 with one key/value head.
ModelShape readGptBigCode(ConfigFields& fields)
{
    ModelShape shape = readGpt2(fields);
    if (fields.flagOr("multi_query", true))
        shape.kvHeads = 1;
    return shape;
}

ModelShape readGptNeo(ConfigFields& fields)
{
    ModelShape shape = readGptLike(
        fields, {.fourTimesHidden = true, .tied = true, .activation = Activation::geluTanh});
    shape.outputBias = true;
    shape.mlpBias = true;
    setLearnedPositions(fields, shape, 0);
    readLocalLayers(fields, shape, {.key = "window_size", .period = 2});
    return shape;
}

/// GPT-NeoX-20B, Pythia, RedPajama.
ModelShape readGptNeoX(ConfigFields& fields)
{
    ModelShape shape = readGptLike(fields, {.activation = Activation::gelu});
    shape.qkvBias = fields.flagOr("attention_bias", true);
    shape.outputBias = shape.qkvBias;
    shape.mlpBias = true;
    shape.parallelBlock = fields.flagOr("use_parallel_residual", true);
    return shape;
}

ModelShape readGptJ(ConfigFields& fields)
{
    ModelShape shape =
        readGptLike(fields, {.fourTimesHidden = true, .activation = Activation::geluTanh});
    shape.mlpBias = true;
    shape.headBias = true;
    shape.parallelBlock = true;
    shape.normsPerLayer = 1;
    return shape;
}

/// The position table has two rows more than positions; only OPT-350M has a narrower embedding and norms
/// after the block, then without a final one.
ModelShape readOpt(ConfigFields& fields)
{
    ModelShape shape = readGptLike(fields, {.tied = true, .activation = Activation::relu});
    setAllBiases(shape, fields.flagOr("enable_bias", true));
    setLearnedPositions(fields, shape, 2);
    const std::int64_t width = fields.sizeOr("word_embed_proj_dim", shape.hidden);
    if (width != shape.hidden)
        shape.embeddingDim = width;
    if (!fields.flagOr("layer_norm_elementwise_affine", true))
        shape.norm = NormKind::nonParametric;
    shape.finalNorm = fields.flagOr("do_layer_norm_before", true) &&
                      !fields.flagOr("_remove_final_layer_norm", false);
    return shape;
}

ModelShape readBloom(ConfigFields& fields)
{
    ModelShape shape = readGptLike(
        fields, {.fourTimesHidden = true, .tied = true, .activation = Activation::geluTanh});
    setAllBiases(shape, true);
    shape.embeddingNorm = true;
    shape.positional = Positional::alibi;
    return shape;
}

/// Three generations: RW (two norms one after the other), 7B (one key/value head, one norm) and the "new
/// decoder architecture" of 40B and later (grouped heads, two norms side by side unless it says one).
ModelShape readFalcon(ConfigFields& fields)
{
    ModelShape shape = readGptLike(
        fields, {.fourTimesHidden = true, .tied = true, .activation = Activation::gelu});
    setAllBiases(shape, fields.flagOr("bias", false));
    const bool grouped = fields.flagOr("new_decoder_architecture", false);
    shape.parallelBlock = grouped || fields.flagOr("parallel_attn", true);
    if (!grouped)
        shape.kvHeads = fields.flagOr("multi_query", true) ? 1 : shape.heads;
    const bool oneNorm =
        grouped ? fields.sizeOr("num_ln_in_parallel_attn", 2) == 1 : shape.parallelBlock;
    shape.normsPerLayer = oneNorm ? 1 : 2;
    if (fields.flagOr("alibi", false))
        shape.positional = Positional::alibi;
    return shape;
}

/// The first files of Falcon 40B, from before it was part of transformers.
ModelShape readRefinedWeb(ConfigFields& fields)
{
    ModelShape shape = readFalcon(fields);
    if (fields.has("num_key_value_heads")) {
        shape.kvHeads = fields.size("num_key_value_heads");
        shape.normsPerLayer = 2;
    }
    return shape;
}

/// Phi 1, 1.5 and 2; their first files are of the type "phi-msft" and write as GPT-2 does.
ModelShape readPhi(ConfigFields& fields)
{
    ModelShape shape =
        readGptLike(fields, {.fourTimesHidden = true, .activation = Activation::geluTanh});
    setAllBiases(shape, true);
    shape.headBias = true;
    shape.parallelBlock = true;
    shape.normsPerLayer = 1;
    if (fields.flagOr("qk_layernorm", false))
        shape.qkNormSize = 4 * shape.headDim; // weight and bias, of q and of k
    return shape;
}

ModelShape readStarCoder2(ConfigFields& fields)
{
    ModelShape shape = readGptLike(fields, {.tied = true, .activation = Activation::geluTanh});
    setAllBiases(shape, fields.flagOr("use_bias", true));
    readLocalLayers(fields, shape, {.key = "sliding_window", .period = 1});
    return shape;
}

constexpr std::array families = {
    ConfigFamily{"bloom", readBloom, bloomKeys},
    ConfigFamily{"codegen", readGptJ, gpt2Keys},
    ConfigFamily{"falcon", readFalcon, falconKeys},
    ConfigFamily{"gpt2", readGpt2, gpt2Keys},
    ConfigFamily{"gpt_bigcode", readGptBigCode, gpt2Keys},
    ConfigFamily{"gpt_neo", readGptNeo, gptNeoKeys},
    ConfigFamily{"gpt_neox", readGptNeoX, {}},
    ConfigFamily{"gptj", readGptJ, gpt2Keys},
    ConfigFamily{"opt", readOpt, optKeys},
    ConfigFamily{"phi", readPhi, {}},
    ConfigFamily{"phi-msft", readPhi, gpt2Keys},
    ConfigFamily{"RefinedWeb", readRefinedWeb, falconKeys},
    ConfigFamily{"RefinedWebModel", readFalcon, falconKeys},
    ConfigFamily{"starcoder2", readStarCoder2, {}},
};

} // namespace

std::span<const ConfigFamily> gptFamilies()
{
    return families;
}

} // namespace interval::compute
