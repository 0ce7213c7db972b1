// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/catalogue/model_shape.h"

namespace interval::compute {

/// Parameters of the blocks a layer is put together from: what a pipeline stage, an expert group or a
/// quantisation needs. All exact; biases and inner norms are included, `…Matmul` is the matrices alone.
struct LayerParameters {
    std::int64_t attention = 0;             ///< softmax attention of a layer; 0 if there is none
    std::int64_t attentionMatmul = 0;       ///< its matrices
    std::int64_t linearAttention = 0;       ///< of a linear-attention layer; 0 without such layers
    std::int64_t linearAttentionMatmul = 0; ///< its projections
    std::int64_t norms = 0;                 ///< norms of a layer over the residual stream
    std::int64_t denseMlp = 0;              ///< MLP of a layer without experts
    std::int64_t denseMlpMatmul = 0;
    std::int64_t expert = 0; ///< one routed expert
    std::int64_t expertMatmul = 0;
    std::int64_t sharedExperts = 0; ///< all shared experts of a layer
    std::int64_t sharedExpertsMatmul = 0;
    std::int64_t router = 0; ///< router, its bias and the gate of the shared experts
    std::int64_t routerMatmul = 0;

    bool operator==(const LayerParameters&) const = default;
};

/// How many parameters a model has, by component. All fields are counts of the whole model.
struct ParameterCount {
    std::int64_t embedding = 0;            ///< token table
    std::int64_t positions = 0;            ///< learned position table
    std::int64_t embeddingProjections = 0; ///< in and out of a narrower embedding (OPT-350M)
    std::int64_t head = 0;                 ///< output head with bias; only the bias when tied
    std::int64_t attention = 0;            ///< all softmax attention, with biases and q/k norms
    std::int64_t linearAttention = 0;
    std::int64_t denseMlp = 0;
    std::int64_t routedExperts = 0;
    std::int64_t sharedExperts = 0;
    std::int64_t routers = 0;
    std::int64_t layerNorms = 0;
    std::int64_t otherNorms = 0; ///< final norm and embedding norm

    std::int64_t total = 0;                  ///< sum of the above
    std::int64_t active = 0;                 ///< what one token passes: top-k of the routed experts
    std::int64_t activeWithoutEmbedding = 0; ///< `active` less token and position tables
    std::int64_t nextToken =
        0; ///< multi-token-prediction layers, beside `total`; embedding and head
           ///< are shared with the model and not counted twice

    /// Matrix weights a token is multiplied with, the output head included also where it is tied:
    /// 2 FLOPs each in a forward pass.
    std::int64_t matmulPerToken = 0;
    std::int64_t layerMatmul = 0;   ///< all matrices in the layers, every expert included
    std::int64_t headMatmul = 0;    ///< vocabulary times embedding width
    std::int64_t largestMatrix = 0; ///< elements of the largest single matrix of the model

    LayerParameters layer;

    bool operator==(const ParameterCount&) const = default;
};

/// Counts every parameter of a model, exactly.
///
///   total = V h_e + P h + heads + sum over layers (attention + MLP or experts + norms) + norms
///
/// @param shape  as documented there; not checked beyond what the sum needs
/// @error invalidInput  a count is negative, or a sum exceeds 2^63 - 1
/// @source checked against the published counts of tests/data/compute/models.json
[[nodiscard]] base::Result<ParameterCount> countParameters(const ModelShape& shape);

} // namespace interval::compute
