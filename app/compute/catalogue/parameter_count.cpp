// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/parameter_count.h"

#include "compute/catalogue/checked_count.h"

#include <algorithm>

namespace interval::compute {

namespace {

/// All parameters of a block and, among them, those in matrices.
struct Block {
    CheckedCount all;
    CheckedCount matmul;
    CheckedCount largest; ///< elements of its largest matrix
};

CheckedCount larger(CheckedCount a, CheckedCount b)
{
    if (!a.valid() || !b.valid())
        return a.valid() ? b : a;
    return a.value() < b.value() ? b : a;
}

void addMatrix(Block& block, CheckedCount in, CheckedCount out)
{
    const CheckedCount weights = in * out;
    block.all = block.all + weights;
    block.matmul = block.matmul + weights;
    block.largest = larger(block.largest, weights);
}

void addVector(Block& block, CheckedCount elements)
{
    block.all = block.all + elements;
}

CheckedCount normSize(const ModelShape& shape)
{
    switch (shape.norm) {
    case NormKind::rms:
    case NormKind::layerWithoutBias:
        return shape.hidden;
    case NormKind::layer:
        return CheckedCount(2) * shape.hidden;
    case NormKind::nonParametric:
        break;
    }
    return 0;
}

Block plainAttention(const ModelShape& shape)
{
    const CheckedCount query = CheckedCount(shape.heads) * shape.headDim;
    const CheckedCount keyValue = CheckedCount(shape.kvHeads) * shape.headDim;
    const CheckedCount queryColumns = query * (shape.outputGate ? 2 : 1);
    Block block;
    addMatrix(block, shape.hidden, queryColumns);
    addMatrix(block, shape.hidden, keyValue);
    addMatrix(block, shape.hidden, keyValue);
    addMatrix(block, query, shape.hidden);
    if (shape.qkvBias)
        addVector(block, queryColumns + keyValue + keyValue);
    return block;
}

void addIndexer(Block& block, const ModelShape& shape, const LatentAttention& latent)
{
    if (latent.indexHeads == 0)
        return;
    addMatrix(block, latent.queryRank.value_or(shape.hidden),
              CheckedCount(latent.indexHeads) * latent.indexDim);
    addMatrix(block, shape.hidden, latent.indexDim);
    addMatrix(block, shape.hidden, latent.indexHeads);
    addVector(block, CheckedCount(2) * latent.indexDim); // LayerNorm of the keys
}

Block latentAttention(const ModelShape& shape, const LatentAttention& latent)
{
    const CheckedCount heads = shape.heads;
    const CheckedCount queries = heads * (CheckedCount(latent.nopeDim) + latent.ropeDim);
    const CheckedCount compressed = CheckedCount(latent.keyValueRank) + latent.ropeDim;
    Block block;
    if (latent.queryRank) {
        addMatrix(block, shape.hidden, *latent.queryRank);
        addVector(block, *latent.queryRank); // its norm
        addMatrix(block, *latent.queryRank, queries);
    } else {
        addMatrix(block, shape.hidden, queries);
    }
    addMatrix(block, shape.hidden, compressed);
    addVector(block, latent.keyValueRank); // its norm
    addMatrix(block, latent.keyValueRank, heads * (CheckedCount(latent.nopeDim) + latent.valueDim));
    addMatrix(block, heads * latent.valueDim, shape.hidden);
    if (shape.qkvBias)
        addVector(block, compressed + latent.queryRank.value_or(0));
    addIndexer(block, shape, latent);
    return block;
}

Block attention(const ModelShape& shape)
{
    if (shape.attentionLayers() == 0)
        return {};
    Block block = shape.latent ? latentAttention(shape, *shape.latent) : plainAttention(shape);
    if (shape.outputBias)
        addVector(block, shape.hidden);
    if (shape.attentionSinks)
        addVector(block, shape.heads);
    addVector(block, shape.qkNormSize);
    return block;
}

/// Gated DeltaNet: one projection to queries, keys, values and the gate, one to the two scalars of a
/// value head, a depthwise convolution over queries, keys and values, decay and its bias, the norm.
Block linearAttention(const ModelShape& shape)
{
    if (!shape.linear)
        return {};
    const LinearAttention& linear = *shape.linear;
    const CheckedCount keys = CheckedCount(linear.keyHeads) * linear.keyDim;
    const CheckedCount values = CheckedCount(linear.valueHeads) * linear.valueDim;
    Block block;
    addMatrix(block, shape.hidden, keys + keys + values + values);
    addMatrix(block, shape.hidden, CheckedCount(2) * linear.valueHeads);
    addMatrix(block, values, shape.hidden);
    addVector(block, (keys + keys + values) * linear.convKernel);
    addVector(block, CheckedCount(2) * linear.valueHeads);
    addVector(block, linear.valueDim);
    return block;
}

Block feedForward(const ModelShape& shape, CheckedCount width, bool biases)
{
    Block block;
    for (int i = shape.gatedMlp ? 2 : 1; i > 0; --i) {
        addMatrix(block, shape.hidden, width);
        if (biases)
            addVector(block, width);
    }
    addMatrix(block, width, shape.hidden);
    if (biases)
        addVector(block, shape.hidden);
    return block;
}

Block router(const ModelShape& shape)
{
    const Experts& experts = *shape.experts;
    Block block;
    addMatrix(block, shape.hidden, experts.count);
    if (experts.routerBias)
        addVector(block, experts.count);
    if (experts.sharedGate)
        addMatrix(block, shape.hidden, 1);
    return block;
}

struct LayerBlocks {
    Block attention;
    Block linearAttention;
    CheckedCount norms;
    Block dense;
    Block expert;
    Block shared;
    Block router;
};

LayerBlocks layerBlocks(const ModelShape& shape)
{
    LayerBlocks blocks;
    blocks.attention = attention(shape);
    blocks.linearAttention = linearAttention(shape);
    blocks.norms = normSize(shape) * shape.normsPerLayer;
    if (shape.expertLayers() < shape.layers)
        blocks.dense = feedForward(shape, shape.intermediate, shape.mlpBias);
    if (shape.experts) {
        const Experts& experts = *shape.experts;
        blocks.expert = feedForward(shape, experts.intermediate, experts.biases);
        if (experts.sharedCount > 0)
            blocks.shared = feedForward(shape, experts.sharedIntermediate, experts.biases);
        blocks.router = router(shape);
    }
    return blocks;
}

/// Collects the fields of the result and remembers whether all of them fit.
class Collector {
public:
    std::int64_t operator()(CheckedCount count)
    {
        valid_ = valid_ && count.valid();
        return count.value();
    }
    [[nodiscard]] bool valid() const { return valid_; }

private:
    bool valid_ = true;
};

LayerParameters layerParameters(const LayerBlocks& blocks, Collector& keep)
{
    LayerParameters layer;
    layer.attention = keep(blocks.attention.all);
    layer.attentionMatmul = keep(blocks.attention.matmul);
    layer.linearAttention = keep(blocks.linearAttention.all);
    layer.linearAttentionMatmul = keep(blocks.linearAttention.matmul);
    layer.norms = keep(blocks.norms);
    layer.denseMlp = keep(blocks.dense.all);
    layer.denseMlpMatmul = keep(blocks.dense.matmul);
    layer.expert = keep(blocks.expert.all);
    layer.expertMatmul = keep(blocks.expert.matmul);
    layer.sharedExperts = keep(blocks.shared.all);
    layer.sharedExpertsMatmul = keep(blocks.shared.matmul);
    layer.router = keep(blocks.router.all);
    layer.routerMatmul = keep(blocks.router.matmul);
    return layer;
}

/// A prediction layer is a layer of the kind the model ends with, a projection from 2h to h and three
/// norms. @source DeepSeek-V3, arXiv:2412.19437, section 2.2, and its README_WEIGHTS
CheckedCount nextTokenParameters(const ModelShape& shape, const LayerBlocks& blocks)
{
    if (shape.nextTokenLayers == 0)
        return 0;
    CheckedCount mlp = blocks.dense.all;
    if (shape.expertLayers() > 0)
        mlp = blocks.expert.all * shape.experts->count + blocks.shared.all + blocks.router.all;
    const CheckedCount join = CheckedCount(2) * shape.hidden * shape.hidden;
    const CheckedCount layer =
        blocks.attention.all + blocks.norms + mlp + join + normSize(shape) * 3;
    return layer * shape.nextTokenLayers;
}

/// Sums of one kind of parameter over the layers.
struct LayerSums {
    CheckedCount dense;  ///< what every token passes
    CheckedCount routed; ///< all routed experts
    CheckedCount active; ///< top-k of them
};

LayerSums matmulSums(const ModelShape& shape, const LayerBlocks& blocks)
{
    const CheckedCount sparse = shape.expertLayers();
    LayerSums sums;
    sums.dense = blocks.attention.matmul * shape.attentionLayers() +
                 blocks.linearAttention.matmul * (shape.layers - shape.attentionLayers()) +
                 blocks.dense.matmul * (shape.layers - shape.expertLayers()) +
                 (blocks.shared.matmul + blocks.router.matmul) * sparse;
    if (shape.experts) {
        sums.routed = blocks.expert.matmul * shape.experts->count * sparse;
        sums.active = blocks.expert.matmul * shape.experts->perToken * sparse;
    }
    return sums;
}

CheckedCount largestMatrix(const LayerBlocks& blocks, CheckedCount embedding)
{
    CheckedCount largest = embedding;
    for (const Block* block : {&blocks.attention, &blocks.linearAttention, &blocks.dense,
                               &blocks.expert, &blocks.shared, &blocks.router})
        largest = larger(largest, block->largest);
    return largest;
}

} // namespace

base::Result<ParameterCount> countParameters(const ModelShape& shape)
{
    const LayerBlocks blocks = layerBlocks(shape);
    const CheckedCount width = shape.embeddingDim > 0 ? shape.embeddingDim : shape.hidden;
    const CheckedCount table = width * shape.vocabulary;
    const CheckedCount sparse = shape.expertLayers();
    Collector keep;

    ParameterCount count;
    count.layer = layerParameters(blocks, keep);
    count.embedding = keep(table);
    count.positions = keep(CheckedCount(shape.learnedPositions) * shape.hidden);
    if (shape.embeddingDim > 0)
        count.embeddingProjections = keep(CheckedCount(2) * width * shape.hidden);
    count.head = keep((shape.tiedEmbeddings ? CheckedCount(0) : table) +
                      (shape.headBias ? shape.vocabulary : 0));
    count.attention = keep(blocks.attention.all * shape.attentionLayers());
    count.linearAttention =
        keep(blocks.linearAttention.all * (shape.layers - shape.attentionLayers()));
    count.denseMlp = keep(blocks.dense.all * (shape.layers - shape.expertLayers()));
    if (shape.experts)
        count.routedExperts = keep(blocks.expert.all * shape.experts->count * sparse);
    count.sharedExperts = keep(blocks.shared.all * sparse);
    count.routers = keep(blocks.router.all * sparse);
    count.layerNorms = keep(blocks.norms * shape.layers);
    count.otherNorms =
        keep(normSize(shape) * ((shape.finalNorm ? 1 : 0) + (shape.embeddingNorm ? 1 : 0)));

    const CheckedCount everyToken = CheckedCount(count.embedding) + count.positions +
                                    count.embeddingProjections + count.head + count.attention +
                                    count.linearAttention + count.denseMlp + count.sharedExperts +
                                    count.routers + count.layerNorms + count.otherNorms;
    const CheckedCount visited =
        shape.experts ? blocks.expert.all * shape.experts->perToken * sparse : CheckedCount(0);
    count.total = keep(everyToken + count.routedExperts);
    count.active = keep(everyToken + visited);
    count.nextToken = keep(nextTokenParameters(shape, blocks));

    const LayerSums matmul = matmulSums(shape, blocks);
    count.headMatmul = keep(table);
    count.layerMatmul = keep(matmul.dense + matmul.routed);
    count.matmulPerToken = keep(matmul.dense + matmul.active + table + count.embeddingProjections);
    count.largestMatrix = keep(largestMatrix(blocks, table));
    if (!keep.valid())
        return base::fail(base::ErrorCode::invalidInput,
                          "parameter count: a size is negative or the sum exceeds 2^63 - 1");
    count.activeWithoutEmbedding = count.active - count.embedding - count.positions;
    return count;
}

} // namespace interval::compute
