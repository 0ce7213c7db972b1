// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/catalogue.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

/// Text of a file below the source tree; throws when it cannot be read, which fails the test.
inline std::string readText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::string dataPath(const std::string& name)
{
    return std::string(INTERVAL_TEST_DATA) + "/compute/" + name;
}

inline std::string contentPath(const std::string& name)
{
    return std::string(INTERVAL_SOURCE_DIR) + "/content/catalogue/" + name;
}

/// The catalogue that ships, read once; throws with the loader's message when it does not load.
inline const interval::compute::Catalogue& shippedCatalogue()
{
    static const interval::compute::Catalogue shipped = [] {
        auto catalogue = interval::compute::Catalogue::fromJson(
            readText(contentPath("models.json")), readText(contentPath("gpus.json")));
        if (!catalogue)
            throw std::runtime_error(catalogue.error().detail);
        return *catalogue;
    }();
    return shipped;
}

/// The 92 reference architectures, written field by field: a second way to a shape beside config.json.
inline nlohmann::json referenceModels()
{
    return nlohmann::json::parse(readText(dataPath("models.json"))).at("models");
}

inline std::int64_t integerOr(const nlohmann::json& value, std::int64_t otherwise)
{
    return value.is_null() ? otherwise : value.get<std::int64_t>();
}

inline interval::compute::Activation referenceActivation(const std::string& name)
{
    using interval::compute::Activation;
    if (name == "silu")
        return Activation::silu;
    if (name == "relu")
        return Activation::relu;
    return name == "gelu" ? Activation::gelu : Activation::geluTanh;
}

inline interval::compute::Experts referenceExperts(const nlohmann::json& moe)
{
    interval::compute::Experts experts;
    experts.count = moe.at("num_experts");
    experts.perToken = moe.at("top_k");
    experts.intermediate = moe.at("moe_intermediate_size");
    experts.sharedCount = moe.at("num_shared_experts");
    experts.sharedIntermediate = moe.at("shared_intermediate_size_total");
    experts.sharedGate = moe.at("shared_gate");
    experts.routerBias = moe.at("router_bias");
    experts.biases = moe.at("expert_bias");
    experts.denseLayers = moe.at("first_dense_layers");
    experts.leadingDenseLayers = experts.denseLayers;
    return experts;
}

inline interval::compute::LatentAttention referenceLatent(const nlohmann::json& mla)
{
    interval::compute::LatentAttention latent;
    latent.queryRank = mla.at("q_lora_rank").get<std::int64_t>();
    latent.keyValueRank = mla.at("kv_lora_rank");
    latent.nopeDim = mla.at("qk_nope_head_dim");
    latent.ropeDim = mla.at("qk_rope_head_dim");
    latent.valueDim = mla.at("v_head_dim");
    return latent;
}

/// Local layers of a row: "all", "1:1 alternate" or "5 local:1 global".
inline interval::compute::LocalAttention referenceLocal(const nlohmann::json& row)
{
    interval::compute::LocalAttention local;
    const std::int64_t layers = row.at("num_hidden_layers");
    const std::string pattern = row.at("sliding_window_pattern");
    local.window = row.at("sliding_window");
    local.period = pattern == "all" ? 1 : pattern == "1:1 alternate" ? 2 : 6;
    local.layers = local.period == 1 ? layers : layers - layers / local.period;
    return local;
}

inline interval::compute::ModelShape referenceShape(const nlohmann::json& row)
{
    using namespace interval::compute;
    ModelShape shape;
    shape.hidden = row.at("hidden_size");
    shape.layers = row.at("num_hidden_layers");
    shape.heads = row.at("num_attention_heads");
    shape.kvHeads = row.at("num_key_value_heads");
    shape.headDim = row.at("head_dim");
    shape.intermediate = row.at("intermediate_size");
    shape.vocabulary = row.at("vocab_size");
    shape.maxContext = row.at("max_position_embeddings");
    shape.tiedEmbeddings = row.at("tie_word_embeddings");
    shape.norm = row.at("norm_type") == "rmsnorm" ? NormKind::rms : NormKind::layer;
    shape.normsPerLayer = row.at("norms_per_layer");
    shape.embeddingNorm = row.at("embedding_norm");
    shape.finalNorm = row.at("final_norm");
    shape.qkNormSize = row.at("qk_norm_dim");
    shape.activation = referenceActivation(row.at("activation"));
    shape.gatedMlp = row.at("gated_mlp");
    shape.qkvBias = row.at("qkv_bias");
    shape.outputBias = row.at("o_bias");
    shape.mlpBias = row.at("mlp_bias");
    shape.headBias = row.at("lm_head_bias");
    shape.parallelBlock = row.at("parallel_attention_mlp");
    shape.attentionSinks = row.at("attention_sinks");
    shape.learnedPositions = row.at("learned_position_rows");
    const std::string positional = row.at("positional");
    shape.positional = positional == "learned" ? Positional::learned
                       : positional == "alibi" ? Positional::alibi
                                               : Positional::rope;
    shape.embeddingDim = integerOr(row.at("word_embed_proj_dim"), 0);
    if (!row.at("sliding_window").is_null())
        shape.local = referenceLocal(row);
    if (!row.at("moe").is_null())
        shape.experts = referenceExperts(row.at("moe"));
    if (!row.at("mla").is_null())
        shape.latent = referenceLatent(row.at("mla"));
    if (!row.at("mtp").is_null())
        shape.nextTokenLayers = row.at("mtp").at("num_nextn_predict_layers");
    return shape;
}
