// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/config_shape.h"

#include <algorithm>
#include <array>

namespace interval::compute {

namespace {

/// Layers are listed one by one by some files; no decoder has as many as this.
constexpr std::int64_t mostLayers = 10'000;

struct ActivationName {
    std::string_view name;
    Activation activation;
};

constexpr std::array activationNames = {
    ActivationName{"silu", Activation::silu},
    ActivationName{"swish", Activation::silu},
    ActivationName{"swiglu", Activation::silu},
    ActivationName{"gelu", Activation::gelu},
    ActivationName{"gelu_new", Activation::geluTanh},
    ActivationName{"gelu_fast", Activation::geluTanh},
    ActivationName{"gelu_pytorch_tanh", Activation::geluTanh},
    ActivationName{"relu", Activation::relu},
};

Activation readActivation(ConfigFields& fields, Activation otherwise)
{
    const std::string name = fields.textOr("hidden_act", "");
    if (name.empty())
        return otherwise;
    const auto* const known =
        std::find_if(activationNames.begin(), activationNames.end(),
                     [&name](const ActivationName& entry) { return entry.name == name; });
    if (known != activationNames.end())
        return known->activation;
    fields.reject("hidden_act", "unknown activation " + quoted(name));
    return otherwise;
}

std::int64_t readHeadDim(ConfigFields& fields, const ModelShape& shape, std::int64_t familyDefault)
{
    if (fields.has("head_dim") || familyDefault > 0)
        return fields.sizeOr("head_dim", familyDefault);
    if (shape.hidden % shape.heads != 0) {
        fields.reject("num_attention_heads", mustBe("a divisor of " + fields.nameOf("hidden_size") +
                                                        " (" + std::to_string(shape.hidden) + ")",
                                                    shape.heads));
        return 1;
    }
    return shape.hidden / shape.heads;
}

std::int64_t
readIntermediate(ConfigFields& fields, const ModelShape& shape, const FamilyDefaults& defaults)
{
    if (defaults.fourTimesHidden)
        return fields.sizeOr("intermediate_size", 4 * shape.hidden);
    if (defaults.noDenseMlp)
        return fields.countOr("intermediate_size", 0);
    return fields.size("intermediate_size", defaults.intermediate);
}

std::int64_t readKvHeads(ConfigFields& fields, const ModelShape& shape, std::int64_t nestedDefault)
{
    const bool present = fields.has("num_key_value_heads");
    const std::int64_t kvHeads = present || nestedDefault == 0
                                     ? fields.sizeOr("num_key_value_heads", shape.heads)
                                     : fields.nestedOr(nestedDefault, shape.heads);
    if (shape.heads % kvHeads == 0)
        return kvHeads;
    const std::string heads =
        fields.nameOf("num_attention_heads") + " (" + std::to_string(shape.heads) + ")";
    fields.reject("num_key_value_heads",
                  mustBe((kvHeads > shape.heads ? "at most " : "a divisor of ") + heads, kvHeads));
    return shape.heads;
}

} // namespace

ModelShape readCommon(ConfigFields& fields, const FamilyDefaults& defaults)
{
    ModelShape shape;
    shape.hidden = fields.size("hidden_size", defaults.hidden);
    shape.layers = fields.size("num_hidden_layers", defaults.layers);
    if (shape.layers > mostLayers) {
        fields.reject("num_hidden_layers", mustBe("at most 10,000", shape.layers));
        shape.layers = 1;
    }
    shape.heads = fields.size("num_attention_heads", defaults.heads);
    shape.kvHeads = readKvHeads(fields, shape, defaults.kvHeads);
    shape.headDim = readHeadDim(fields, shape, defaults.headDim);
    shape.intermediate = readIntermediate(fields, shape, defaults);
    shape.vocabulary = fields.size("vocab_size", defaults.vocabulary);
    shape.maxContext = fields.sizeOr("max_position_embeddings", 0);
    shape.tiedEmbeddings = fields.flagOr("tie_word_embeddings", defaults.tied);
    shape.activation = readActivation(fields, defaults.activation);
    return shape;
}

ModelShape readGptLike(ConfigFields& fields, const FamilyDefaults& defaults)
{
    ModelShape shape = readCommon(fields, defaults);
    shape.norm = NormKind::layer;
    shape.gatedMlp = false;
    return shape;
}

void readAttentionBias(ConfigFields& fields, ModelShape& shape)
{
    shape.qkvBias = fields.flagOr("attention_bias", false);
    shape.outputBias = shape.qkvBias;
}

namespace {

std::int64_t countLocalTypes(ConfigFields& fields,
                             const ModelShape& shape,
                             const std::vector<std::string>& types)
{
    if (static_cast<std::int64_t>(types.size()) != shape.layers) {
        fields.reject("layer_types", "must name " + std::to_string(shape.layers) +
                                         " layers (names " + std::to_string(types.size()) + ")");
        return 0;
    }
    std::int64_t local = 0;
    for (const std::string& type : types) {
        if (type == "sliding_attention" || type == "chunked_attention")
            ++local;
        else if (type != "full_attention" && type != "linear_attention")
            fields.reject("layer_types", "unknown layer type " + quoted(type));
    }
    return local;
}

} // namespace

void readLocalLayers(ConfigFields& fields, ModelShape& shape, const LocalRule& rule)
{
    const std::int64_t window = fields.sizeOr(rule.key, rule.window);
    if (window == 0 || (shape.maxContext > 0 && window >= shape.maxContext))
        return;
    LocalAttention local;
    local.window = window;
    const std::vector<std::string> types = fields.texts("layer_types");
    if (!types.empty())
        local.layers = countLocalTypes(fields, shape, types);
    else
        local.layers = shape.layers - (rule.period == 1 ? 0 : shape.layers / rule.period);
    if (local.layers == 0)
        return;
    local.period = local.layers == shape.layers ? 1 : shape.layers / (shape.layers - local.layers);
    shape.local = local;
}

Experts readExperts(ConfigFields& fields, const ExpertKeys& keys)
{
    Experts experts;
    experts.count = fields.size(keys.count);
    experts.perToken = fields.size(keys.perToken);
    experts.intermediate = fields.size(keys.intermediate);
    if (experts.perToken > experts.count)
        fields.reject(keys.perToken, mustBe("at most " + fields.nameOf(keys.count) + " (" +
                                                std::to_string(experts.count) + ")",
                                            experts.perToken));
    return experts;
}

void readSparseStep(ConfigFields& fields, const ModelShape& shape, Experts& experts)
{
    const std::int64_t step = fields.sizeOr("decoder_sparse_step", 1);
    const std::vector<std::int64_t> dense = fields.numbers("mlp_only_layers");
    setDenseLayers(shape, experts, [&dense, step](std::int64_t layer) {
        return (layer + 1) % step != 0 ||
               std::find(dense.begin(), dense.end(), layer) != dense.end();
    });
}

std::optional<Experts>
readDeepSeekExperts(ConfigFields& fields, const ModelShape& shape, RouterBias bias)
{
    if (!fields.has("n_routed_experts"))
        return std::nullopt;
    Experts experts = readExperts(fields, {.count = "n_routed_experts"});
    experts.sharedCount = fields.countOr("n_shared_experts", 0);
    experts.sharedIntermediate = experts.sharedCount * experts.intermediate;
    experts.routerBias =
        bias == RouterBias::always ||
        (bias == RouterBias::whenNoAuxLoss && fields.textOr("topk_method", "") == "noaux_tc");
    const std::int64_t front = fields.countOr("first_k_dense_replace", 0);
    const std::int64_t step = fields.sizeOr("moe_layer_freq", 1);
    if (front >= shape.layers)
        fields.reject("first_k_dense_replace",
                      mustBe("less than " + fields.nameOf("num_hidden_layers") + " (" +
                                 std::to_string(shape.layers) + ")",
                             front));
    setDenseLayers(shape, experts, [front, step](std::int64_t layer) {
        return layer < front || layer % step != 0;
    });
    return experts;
}

} // namespace interval::compute
