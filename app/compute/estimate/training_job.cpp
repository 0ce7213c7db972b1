// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/training_job.h"

#include <algorithm>
#include <cmath>

namespace interval::compute {

namespace {

double asDouble(std::int64_t value)
{
    return static_cast<double>(value);
}

/// Rows of embedding and head on one GPU.
double localVocabulary(const ModelShape& shape, double tensor)
{
    constexpr double multiple = 128; // Megatron-LM: make-vocab-size-divisible-by
    const double vocabulary = asDouble(shape.vocabulary);
    if (tensor <= 1)
        return vocabulary;
    return std::ceil(vocabulary / (multiple * tensor)) * multiple;
}

/// Attention of one layer on one GPU: everything divided but keys and values that cannot be.
double localAttention(const TrainingJob& job, double tensor)
{
    const ModelShape& shape = *job.shape;
    const LayerParameters& layer = job.count->layer;
    const double vectors = asDouble(layer.attention - layer.attentionMatmul);
    const double kvHeads = asDouble(shape.kvHeads);
    if (shape.latent || tensor <= kvHeads)
        return asDouble(layer.attentionMatmul) / tensor + vectors;
    const double keyValue = 2 * asDouble(shape.hidden * shape.keyValueWidth());
    return (asDouble(layer.attentionMatmul) - keyValue) / tensor + keyValue / kvHeads + vectors;
}

/// Embedding, positions, head and the norms outside of the layers.
double edgeParameters(const TrainingJob& job, const PipelineStage& stage)
{
    const ModelShape& shape = *job.shape;
    const double width = asDouble(shape.embeddingDim > 0 ? shape.embeddingDim : shape.hidden);
    const double table = localVocabulary(shape, job.options->degrees.tensor) * width;
    double edge = 0;
    if (stage.first)
        edge += table + asDouble(job.count->positions + job.count->embeddingProjections);
    const bool needsOwnTable = !shape.tiedEmbeddings || !stage.first;
    if (stage.last)
        edge += (needsOwnTable ? table : 0) + asDouble(job.count->otherNorms);
    if (stage.last && shape.headBias)
        edge += asDouble(shape.vocabulary);
    return edge;
}

double layersWithExperts(const TrainingJob& job, const PipelineStage& stage, double layers)
{
    const ModelShape& shape = *job.shape;
    if (!shape.experts)
        return 0;
    if (job.options->degrees.pipeline <= 1)
        return asDouble(shape.expertLayers());
    const double leading = stage.first ? asDouble(shape.experts->leadingDenseLayers) : 0;
    return std::max(0.0, std::min(layers - leading, asDouble(shape.expertLayers())));
}

struct LinearShape {
    bool adapted;
    double in;
    double out;
    double count; ///< how many such linears a layer has
};

/// LoRA parameters of one layer and what its adapters keep. Each adapter drops its input by itself
/// (PEFT), so with dropout nothing is shared between them.
void addLora(const TrainingJob& job, AdapterParameters& adapters)
{
    const ModelShape& shape = *job.shape;
    const LoraOptions& lora = job.options->lora;
    const LoraTargets& to = lora.targets;
    const double h = asDouble(shape.hidden);
    const double q = asDouble(shape.queryWidth());
    const double kv = asDouble(shape.keyValueWidth());
    // With experts every expert's linears are adapted, as "all-linear" does in PEFT.
    const double f = asDouble(shape.experts ? shape.experts->intermediate : shape.intermediate);
    const double mlps = shape.experts ? asDouble(shape.experts->count) : 1;
    const LinearShape linears[] = {{to.q, h, q, 1},
                                   {to.k, h, kv, 1},
                                   {to.v, h, kv, 1},
                                   {to.o, q, h, 1},
                                   {to.gate && shape.gatedMlp, h, f, mlps},
                                   {to.up, h, f, mlps},
                                   {to.down, f, h, mlps}};
    double perLayer = 0;
    for (const LinearShape& linear : linears) {
        if (!linear.adapted)
            continue;
        perLayer += loraParameters<double>(linear.count, lora.rank, linear.in, linear.out);
        adapters.keptRank += lora.rank;
    }
    adapters.count = perLayer;
    // bitsandbytes up to 0.41 kept the inputs of quantised linears although their weights are frozen.
    const bool keepsInputs =
        job.options->method == TuningMethod::qlora && job.options->software == Software::of2023;
    adapters.readsProduct = keepsInputs || (to.down && lora.dropout <= 0);
    const auto count = [](bool a, bool b = false, bool c = false) {
        return static_cast<double>(a) + static_cast<double>(b) + static_cast<double>(c);
    };
    const bool gate = to.gate && shape.gatedMlp;
    if (lora.dropout > 0) {
        adapters.keptHidden = count(to.q, to.k, to.v) + count(gate, to.up);
        adapters.maskedHidden = adapters.keptHidden;
        adapters.keptHidden += keepsInputs ? 2 : 0;
        adapters.keptQuery = count(to.o);
        adapters.keptIntermediate = count(to.down);
        adapters.maskedQuery = adapters.keptQuery;
        adapters.maskedIntermediate = adapters.keptIntermediate;
        return;
    }
    // Adapters on one input share it; attention keeps its output anyway, which is what o reads.
    adapters.keptHidden = keepsInputs ? 2 : count(to.q || to.k || to.v) + count(gate || to.up);
}

/// Two bottlenecks a layer, after attention and after the MLP.
/// @source Houlsby et al. 2019, arXiv:1902.00751, section 2.1
void addBottlenecks(const TrainingJob& job, AdapterParameters& adapters)
{
    const double h = asDouble(job.shape->hidden);
    const double size = job.options->adapterSize;
    adapters.count = 2 * (2 * h * size + size + h);
    adapters.keptHidden = 2;
    adapters.keptRank = 4 * size; // input and output of each activation
}

} // namespace

PipelineStage stageOf(const TrainingJob& job, double index)
{
    return {index, index == 0, index == job.options->degrees.pipeline - 1};
}

LocalParameters localParameters(const TrainingJob& job, const PipelineStage& stage)
{
    LocalParameters local;
    const Degrees& degrees = job.options->degrees;
    if (!job.shape) {
        const double total = asDouble(job.count->total) / (degrees.tensor * degrees.pipeline);
        local.layers = 1;
        local.block = local.blocks = local.matrices = total;
        return local;
    }
    const ModelShape& shape = *job.shape;
    const LayerParameters& layer = job.count->layer;
    const double t = degrees.tensor;

    local.layers = std::ceil(asDouble(shape.layers) / degrees.pipeline);
    local.expertLayers = layersWithExperts(job, stage, local.layers);
    const double linearShare =
        shape.linear ? asDouble(shape.linear->layers) / asDouble(shape.layers) : 0;
    const double attention = (1 - linearShare) * localAttention(job, t) +
                             linearShare * asDouble(layer.linearAttention) / t;
    const double common = attention + asDouble(layer.norms);
    const double dense = asDouble(layer.denseMlp) / t;
    const double sparse = asDouble(layer.sharedExperts) / t + asDouble(layer.router);

    local.block = common + (local.expertLayers > 0 ? sparse : dense);
    local.blocks = local.layers * common + local.expertLayers * sparse +
                   (local.layers - local.expertLayers) * dense;
    if (shape.experts)
        local.expertsOfBlock = asDouble(layer.expert * shape.experts->count) / degrees.expert;
    local.experts = local.expertLayers * local.expertsOfBlock;
    local.edge = edgeParameters(job, stage);
    const double matrixShare =
        asDouble(job.count->layerMatmul) /
        asDouble(job.count->total - job.count->embedding - job.count->head - job.count->positions);
    local.matrices = matrixShare * (local.blocks + local.experts);
    local.largestMatrix =
        asDouble(std::max({layer.denseMlpMatmul, layer.expertMatmul, layer.sharedExpertsMatmul})) /
        (shape.gatedMlp ? 3 : 2) / t;
    local.largestTensor = std::max(local.largestMatrix, asDouble(job.count->largestMatrix) / t);
    return local;
}

AdapterParameters adapterParameters(const TrainingJob& job, const PipelineStage& stage)
{
    AdapterParameters adapters;
    if (!job.shape || job.options->method == TuningMethod::full)
        return adapters;
    switch (job.options->method) {
    case TuningMethod::lora:
    case TuningMethod::qlora:
        addLora(job, adapters);
        break;
    case TuningMethod::adapter:
        addBottlenecks(job, adapters);
        break;
    case TuningMethod::prefix:
        // P-tuning v2: one key and one value a prefix token and layer. arXiv:2110.07602
        adapters.count = job.options->prefixTokens * 2 * asDouble(job.shape->keyValueWidth());
        break;
    case TuningMethod::full:
        break;
    }
    adapters.count *= localParameters(job, stage).layers / job.options->degrees.tensor;
    return adapters;
}

double denseShards(const TrainingJob& job)
{
    return job.dataParallel() * job.options->degrees.context;
}

double expertShards(const TrainingJob& job)
{
    const Degrees& degrees = job.options->degrees;
    return job.gpus / (degrees.pipeline * degrees.expert);
}

} // namespace interval::compute
