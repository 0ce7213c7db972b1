// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/config_families.h"
#include "compute/catalogue/config_shape.h"

#include <algorithm>
#include <array>

namespace interval::compute {

namespace {

/// Llama 1 to 3 and all who use its class: Yi, DeepSeek LLM, TinyLlama, SmolLM.
ModelShape readLlama(ConfigFields& fields)
{
    ModelShape shape = readCommon(
        fields,
        {.hidden = 4096, .layers = 32, .heads = 32, .intermediate = 11008, .vocabulary = 32000});
    readAttentionBias(fields, shape);
    shape.mlpBias = fields.flagOr("mlp_bias", false);
    return shape;
}

ModelShape readMistral(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.hidden = 4096,
                                           .layers = 32,
                                           .heads = 32,
                                           .kvHeads = 8,
                                           .intermediate = 14336,
                                           .vocabulary = 32000});
    readLocalLayers(fields, shape, {.key = "sliding_window", .period = 1});
    return shape;
}

/// Qwen 2 and 3 have a window only when they say so, and then in the layers from `max_window_layers` on.
void readQwenWindow(ConfigFields& fields, ModelShape& shape)
{
    if (!fields.flagOr("use_sliding_window", false))
        return;
    readLocalLayers(fields, shape, {.key = "sliding_window", .period = 1});
    if (!shape.local || fields.has("layer_types"))
        return;
    const std::int64_t global = fields.countOr("max_window_layers", 28);
    shape.local->layers = std::max<std::int64_t>(shape.layers - global, 0);
    shape.local->period = 1;
    if (shape.local->layers == 0)
        shape.local.reset();
}

/// Qwen 1.5, 2 and 2.5, and the language part of Qwen2-VL and Qwen2.5-VL.
ModelShape readQwen2(ConfigFields& fields)
{
    ModelShape shape = readCommon(
        fields,
        {.hidden = 4096, .layers = 32, .heads = 32, .intermediate = 22016, .vocabulary = 151936});
    shape.qkvBias = true;
    readQwenWindow(fields, shape);
    return shape;
}

ModelShape readQwen3(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.hidden = 4096,
                                           .layers = 32,
                                           .heads = 32,
                                           .intermediate = 22016,
                                           .vocabulary = 151936,
                                           .headDim = 128});
    readAttentionBias(fields, shape);
    shape.qkNormSize = 2 * shape.headDim;
    readQwenWindow(fields, shape);
    return shape;
}

ModelShape readGemmaCommon(ConfigFields& fields, FamilyDefaults defaults)
{
    defaults.headDim = 256;
    defaults.tied = true;
    ModelShape shape = readCommon(fields, defaults);
    // Old files say "gelu" in hidden_act where the model computes its tanh form.
    shape.activation = Activation::geluTanh;
    readAttentionBias(fields, shape);
    return shape;
}

ModelShape readGemma(ConfigFields& fields)
{
    return readGemmaCommon(fields, {.hidden = 3072,
                                    .layers = 28,
                                    .heads = 16,
                                    .kvHeads = 16,
                                    .intermediate = 24576,
                                    .vocabulary = 256000});
}

ModelShape readGemma2(ConfigFields& fields)
{
    ModelShape shape = readGemmaCommon(fields, {.hidden = 2304,
                                                .layers = 26,
                                                .heads = 8,
                                                .kvHeads = 4,
                                                .intermediate = 9216,
                                                .vocabulary = 256000});
    shape.normsPerLayer = 4;
    readLocalLayers(fields, shape, {.key = "sliding_window", .period = 2, .window = 4096});
    return shape;
}

ModelShape readGemma3(ConfigFields& fields)
{
    ModelShape shape = readGemmaCommon(fields, {.hidden = 2304,
                                                .layers = 26,
                                                .heads = 8,
                                                .kvHeads = 4,
                                                .intermediate = 9216,
                                                .vocabulary = 262208});
    shape.normsPerLayer = 4;
    shape.qkNormSize = 2 * shape.headDim;
    readLocalLayers(fields, shape,
                    {.key = "sliding_window",
                     .period = fields.sizeOr("sliding_window_pattern", 6),
                     .window = 4096});
    return shape;
}

/// Phi 3, 3.5 and 4 (mini, medium, 14B).
ModelShape readPhi3(ConfigFields& fields)
{
    ModelShape shape = readCommon(
        fields,
        {.hidden = 3072, .layers = 32, .heads = 32, .intermediate = 8192, .vocabulary = 32064});
    readLocalLayers(fields, shape, {.key = "sliding_window", .period = 1});
    return shape;
}

ModelShape readStableLm(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    shape.norm = NormKind::layer;
    shape.qkvBias = fields.flagOr("use_qkv_bias", false);
    shape.parallelBlock = fields.flagOr("use_parallel_residual", false);
    shape.normsPerLayer = shape.parallelBlock ? 1 : 2;
    if (fields.flagOr("qk_layernorm", false))
        shape.qkNormSize = shape.queryWidth() + shape.keyValueWidth();
    return shape;
}

ModelShape readOlmo(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    readAttentionBias(fields, shape);
    shape.norm = NormKind::nonParametric;
    return shape;
}

/// Norms after attention and MLP instead of before, and over the whole width of q and k.
ModelShape readOlmo2(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {});
    readAttentionBias(fields, shape);
    shape.qkNormSize = shape.queryWidth() + shape.keyValueWidth();
    return shape;
}

ModelShape readOlmo3(ConfigFields& fields)
{
    ModelShape shape = readOlmo2(fields);
    readLocalLayers(fields, shape, {.key = "sliding_window", .period = 4});
    return shape;
}

ModelShape readSmolLm3(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.tied = true});
    readAttentionBias(fields, shape);
    shape.mlpBias = fields.flagOr("mlp_bias", false);
    readQwenWindow(fields, shape);
    return shape;
}

/// Command-R and Aya: attention and MLP side by side behind one norm without bias.
ModelShape readCohere(ConfigFields& fields)
{
    ModelShape shape = readCommon(fields, {.tied = true});
    readAttentionBias(fields, shape);
    shape.norm = NormKind::layerWithoutBias;
    shape.normsPerLayer = 1;
    shape.parallelBlock = true;
    if (fields.flagOr("use_qk_norm", false))
        shape.qkNormSize = shape.queryWidth() + shape.keyValueWidth();
    return shape;
}

ModelShape readCohere2(ConfigFields& fields)
{
    ModelShape shape = readCohere(fields);
    readLocalLayers(fields, shape,
                    {.key = "sliding_window",
                     .period = fields.sizeOr("sliding_window_pattern", 4),
                     .window = 4096});
    return shape;
}

constexpr std::array families = {
    ConfigFamily{"cohere", readCohere, {}},      ConfigFamily{"cohere2", readCohere2, {}},
    ConfigFamily{"gemma", readGemma, {}},        ConfigFamily{"gemma2", readGemma2, {}},
    ConfigFamily{"gemma3_text", readGemma3, {}}, ConfigFamily{"granite", readLlama, {}},
    ConfigFamily{"llama", readLlama, {}},        ConfigFamily{"ministral3", readMistral, {}},
    ConfigFamily{"mistral", readMistral, {}},    ConfigFamily{"olmo", readOlmo, {}},
    ConfigFamily{"olmo2", readOlmo2, {}},        ConfigFamily{"olmo3", readOlmo3, {}},
    ConfigFamily{"phi3", readPhi3, {}},          ConfigFamily{"qwen2", readQwen2, {}},
    ConfigFamily{"qwen2_5_vl", readQwen2, {}},   ConfigFamily{"qwen2_5_vl_text", readQwen2, {}},
    ConfigFamily{"qwen2_vl", readQwen2, {}},     ConfigFamily{"qwen2_vl_text", readQwen2, {}},
    ConfigFamily{"qwen3", readQwen3, {}},        ConfigFamily{"qwen3_vl_text", readQwen3, {}},
    ConfigFamily{"smollm3", readSmolLm3, {}},    ConfigFamily{"stablelm", readStableLm, {}},
    ConfigFamily{"Yi", readLlama, {}},
};

} // namespace

std::span<const ConfigFamily> llamaFamilies()
{
    return families;
}

} // namespace interval::compute
