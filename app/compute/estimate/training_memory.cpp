// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/training_memory.h"

#include "compute/formulas/quantization.h"
#include "compute/formulas/states.h"

#include <algorithm>

namespace interval::compute {

namespace {

/// Elements of one bucket of DeepSpeed's ZeRO 1 and 2, of which overlapping communication needs two.
/// @source DeepSpeed configuration, reduce_bucket_size (5e8) and overlap_comm
constexpr double zeroBucketElements = 5e8;
constexpr double zeroBuckets = 2;

double asDouble(std::int64_t value)
{
    return static_cast<double>(value);
}

double elementBytes(const TrainingOptions& options)
{
    return options.precision == TrainingPrecision::fp32 ? 4 : 2;
}

double residualBytes(const TrainingOptions& options)
{
    const bool wide = options.precision == TrainingPrecision::fp32 ||
                      options.precision == TrainingPrecision::torchAutocast;
    return wide ? 4 : 2;
}

/// LayerNorm is one kernel in any framework; RMSNorm may be written out.
NormKernel normKernel(const TrainingOptions& options, bool rms)
{
    if (!rms || options.norm == NormKernel::fused)
        return NormKernel::fused;
    return options.software == Software::of2023 ? NormKernel::eagerSquares : NormKernel::eager;
}

KernelChoice kernelsOf(const TrainingJob& job)
{
    const TrainingOptions& options = *job.options;
    const bool rms = job.shape->norm == NormKind::rms;
    return {options.attention,
            normKernel(options, rms),
            rms ? SoftmaxPrecision::fp32 : SoftmaxPrecision::native,
            options.method == TuningMethod::full ? Trained::all : Trained::nothing,
            options.compile,
            options.dropout};
}

template <Number N>
BlockWidths<N> widthsOf(const TrainingJob& job)
{
    const ModelShape& shape = *job.shape;
    return {given<N>("h", asDouble(shape.hidden)),
            given<N>("q", asDouble(shape.queryWidth())),
            given<N>("kv", asDouble(shape.keyValueWidth())),
            given<N>("n_h", asDouble(shape.heads)),
            constant<N>(elementBytes(*job.options), unit::bytes),
            constant<N>(residualBytes(*job.options), unit::bytes)};
}

/// What a block keeps for each token, apart by whether tensor parallelism divides it.
template <Number N>
struct BlockActivations {
    N replicated; ///< norms, residual masks, inputs of column-parallel linears
    N divided;    ///< attention and MLP
};

template <Number N>
N statisticsOf(const ModelShape& shape)
{
    const bool withMean = shape.norm == NormKind::layer || shape.norm == NormKind::layerWithoutBias;
    return constant<N>(withMean ? 8 : 4, unit::bytes);
}

template <Number N>
N attentionOf(const TrainingJob& job, const BlockWidths<N>& w, const KernelChoice& kernels)
{
    const ModelShape& shape = *job.shape;
    const N sequence = given<N>("s", job.options->sequence);
    if (shape.latent) {
        const LatentAttention& latent = *shape.latent;
        const double latents =
            asDouble(latent.queryRank.value_or(0) + latent.keyValueRank + latent.ropeDim);
        const double keys = asDouble(shape.heads * (latent.nopeDim + latent.ropeDim));
        const double values = asDouble(shape.heads * latent.valueDim);
        return latentAttentionActivations(w, given<N>("r", latents), given<N>("k", keys),
                                          given<N>("v", values));
    }
    KernelChoice core = kernels;
    if (job.options->recompute == Recompute::selective)
        core.attention = AttentionKernel::recomputed;
    N bytes = attentionActivations(w, core, sequence);
    if (shape.qkNormSize > 0) {
        const bool perHead = shape.qkNormSize <= 2 * shape.headDim;
        const double statistics = perHead ? asDouble(shape.heads + shape.kvHeads) : 2;
        bytes = bytes + qkNormActivations(w, kernels, N(statistics));
    }
    return bytes;
}

template <Number N>
N mlpOf(const TrainingJob& job,
        const BlockWidths<N>& w,
        const KernelChoice& kernels,
        const AdapterParameters& adapters)
{
    const ModelShape& shape = *job.shape;
    const N vectors = N(keptMlpVectors(shape.gatedMlp, kernels, adapters.readsProduct));
    const N dense = given<N>("f", asDouble(shape.intermediate));
    if (!shape.experts)
        return mlpActivations(dense, vectors, w.element);
    const Experts& experts = *shape.experts;
    const N perToken = given<N>("k", asDouble(experts.perToken));
    const N width = perToken * given<N>("f_e", asDouble(experts.intermediate)) +
                    given<N>("f_s", asDouble(experts.sharedIntermediate));
    return mlpActivations(width, vectors, w.element) +
           routingActivations(w, given<N>("E", asDouble(experts.count)), perToken);
}

/// Inputs, masks and inner values that adapters keep.
template <Number N>
N adaptersOf(const TrainingJob& job, const BlockWidths<N>& w, const AdapterParameters& kept)
{
    const N intermediate = given<N>("f", asDouble(job.shape->intermediate));
    const N inputs = N(kept.keptHidden) * w.hidden + N(kept.keptQuery) * w.query +
                     N(kept.keptIntermediate) * intermediate + N(kept.keptRank);
    const N masks = N(kept.maskedHidden) * w.hidden + N(kept.maskedQuery) * w.query +
                    N(kept.maskedIntermediate) * intermediate;
    return w.element * inputs + constant<N>(1, unit::bytes) * masks;
}

template <Number N>
BlockActivations<N> blockActivations(const TrainingJob& job, const AdapterParameters& adapters)
{
    const ModelShape& shape = *job.shape;
    const KernelChoice kernels = kernelsOf(job);
    const BlockWidths<N> w = widthsOf<N>(job);
    const double outputs = std::min<double>(2, asDouble(shape.normsPerLayer));
    N replicated = normActivations(w, kernels, N(asDouble(shape.normsPerLayer)), N(outputs),
                                   statisticsOf<N>(shape));
    if (kernels.dropout)
        replicated = replicated + dropoutMasks(w.hidden);
    N divided = attentionOf(job, w, kernels) + mlpOf(job, w, kernels, adapters);
    if (kernels.trained == Trained::nothing)
        divided = divided + adaptersOf(job, w, adapters);
    return {replicated, divided};
}

/// Tokens whose activations a GPU holds for one micro-batch.
template <Number N>
N localTokens(const TrainingJob& job)
{
    const TrainingOptions& options = *job.options;
    const N tokens = given<N>("b", options.batch) * given<N>("s", options.sequence);
    return options.degrees.context > 1 ? tokens / given<N>("c", options.degrees.context) : tokens;
}

/// A sum of what is divided over t and what is only with sequence parallelism.
template <Number N>
N overTensorRanks(const TrainingJob& job, const N& replicated, const N& divided)
{
    const Degrees& degrees = job.options->degrees;
    if (degrees.tensor <= 1)
        return replicated + divided;
    const N t = given<N>("t", degrees.tensor);
    return degrees.sequenceParallel ? (replicated + divided) / t : replicated + divided / t;
}

/// Micro-batches whose activations a stage holds at once.
///
///   1F1B: min(m, p - i); with v interleaved chunks the first stage holds p (1 + (p - 1)/(p v)).
///
/// @source Korthikanti et al. 2022, arXiv:2205.05198, section 4.2.3
template <Number N>
N inFlight(const TrainingJob& job, const PipelineStage& stage)
{
    const Degrees& degrees = job.options->degrees;
    const double held = degrees.pipeline - stage.index;
    if (degrees.interleave > 1 && stage.first && degrees.microBatches >= degrees.pipeline) {
        const N p = given<N>("p", degrees.pipeline);
        return p * (N(1) + (p - N(1)) / (p * given<N>("v", degrees.interleave)));
    }
    return given<N>("n_{mb}", std::min(degrees.microBatches, held));
}

/// Activations that the blocks of the stage hold between forward and backward.
template <Number N>
N keptByBlocks(const TrainingJob& job,
               const PipelineStage& stage,
               const N& perToken,
               const LocalParameters& local)
{
    const TrainingOptions& options = *job.options;
    const BlockWidths<N> w = widthsOf<N>(job);
    N kept = perToken;
    if (options.recompute == Recompute::full) {
        kept = w.residual * w.hidden; // the input of each block
        if (options.degrees.sequenceParallel && options.degrees.tensor > 1)
            kept = kept / given<N>("t", options.degrees.tensor);
    }
    N bytes = kept * localTokens<N>(job) * given<N>("L", local.layers);
    if (options.degrees.pipeline > 1)
        bytes = bytes * inFlight<N>(job, stage);
    return bytes;
}

/// The last norm's input and output, which is what the head reads.
template <Number N>
N headInput(const TrainingJob& job)
{
    const BlockWidths<N> w = widthsOf<N>(job);
    const KernelChoice kernels = kernelsOf(job);
    const N norm = normActivations(w, kernels, N(1), N(1), statisticsOf<N>(*job.shape));
    return overTensorRanks(job, norm * localTokens<N>(job), constant<N>(0, unit::bytes));
}

template <Number N>
N logitsOf(const TrainingJob& job)
{
    const TrainingOptions& options = *job.options;
    const bool sharded = options.precision == TrainingPrecision::megatron &&
                         options.crossEntropy == CrossEntropy::eager;
    const CrossEntropy kind = sharded ? CrossEntropy::megatron : options.crossEntropy;
    const N element = constant<N>(elementBytes(options), unit::bytes);
    const N perLogit = bytesPerLogit(kind, element, given<N>("n_c", options.crossEntropyChunks));
    const N bytes = localTokens<N>(job) * given<N>("V", asDouble(job.shape->vocabulary)) * perLogit;
    return options.degrees.tensor > 1 ? bytes / given<N>("t", options.degrees.tensor) : bytes;
}

/// Whether gradients keep their memory between steps: frameworks with a gradient buffer, DDP's
/// buckets, and whoever accumulates over micro-batches.
bool gradientsPersist(const TrainingJob& job)
{
    const TrainingOptions& options = *job.options;
    const bool buffered = options.precision == TrainingPrecision::megatron ||
                          options.precision == TrainingPrecision::ampFp32Grad;
    const bool buckets = options.zero == ZeroStage::none && job.dataParallel() > 1;
    return buffered || buckets || options.degrees.microBatches > 1;
}

/// Bytes a parameter [B], as numbers with a unit.
template <Number N>
N perParameter(double bytes)
{
    return constant<N>(bytes, unit::bytes);
}

/// A state of `bytes` a parameter over dense parameters and experts, each sharded over its own group.
template <Number N>
N shardedState(const TrainingJob& job,
               const LocalParameters& local,
               double bytes,
               ZeroStage shardedFrom)
{
    if (bytes <= 0)
        return constant<N>(0, unit::bytes);
    const bool sharded = job.options->zero >= shardedFrom;
    N dense = given<N>("N", local.blocks + local.edge, unit::parameters);
    if (sharded && denseShards(job) > 1)
        dense = dense / given<N>("D", denseShards(job), unit::gpus);
    if (local.experts <= 0)
        return perParameter<N>(bytes) * dense;
    N experts = given<N>("N_e", local.experts, unit::parameters);
    if (sharded && expertShards(job) > 1)
        experts = experts / given<N>("D_e", expertShards(job), unit::gpus);
    return perParameter<N>(bytes) * (dense + experts);
}

/// Row and column sums of Adafactor: 4 bytes for each row and column of each matrix.
/// @source Shazeer & Stern 2018, arXiv:1804.04235, section 3
double adafactorBytes(const LocalParameters& local)
{
    // A matrix of n elements has at least 2 sqrt(n) rows and columns; models' are within 1.2 of it.
    constexpr double oblong = 1.2;
    const double largest = std::max(1.0, local.largestMatrix);
    return 4 * oblong * 2 * local.total() / std::sqrt(largest);
}

template <Number N>
N optimizerState(const TrainingJob& job, const LocalParameters& local)
{
    const TrainingOptions& options = *job.options;
    if (options.optimizer == Optimizer::pagedAdamw8bit)
        return constant<N>(0, unit::bytes); // unified memory: outside of the allocator
    if (options.optimizer == Optimizer::adafactor) {
        const double shards = options.zero >= ZeroStage::optimizer ? denseShards(job) : 1;
        return given<N>("B_{rc}", adafactorBytes(local) / shards, unit::bytes);
    }
    const double matrix = optimizerBytes(options.optimizer, options.precision, true);
    const double other = optimizerBytes(options.optimizer, options.precision, false);
    N bytes = shardedState<N>(job, local, matrix, ZeroStage::optimizer);
    if (other > matrix) {
        const double extra = local.total() - local.matrices;
        const double shards = options.zero >= ZeroStage::optimizer ? denseShards(job) : 1;
        bytes = bytes + perParameter<N>(other - matrix) * given<N>("N_{1D}", extra / shards);
    }
    return bytes;
}

/// Weights, and what is trained of them, in full training.
template <Number N>
void addFullStates(const TrainingJob& job,
                   const LocalParameters& local,
                   Moment moment,
                   MemoryParts<N>& parts)
{
    const TrainingOptions& options = *job.options;
    const StateBytes bytes = precisionBytes(options.precision);
    if (options.offload != Offload::parameters)
        parts.weights = shardedState<N>(job, local, bytes.weights, ZeroStage::parameters);
    const bool gradientsLive =
        moment == Moment::backwardEnd || moment == Moment::step || gradientsPersist(job);
    if (options.optimizerInBackward) {
        if (moment != Moment::step)
            parts.gradients = perParameter<N>(bytes.gradients) *
                              given<N>("N_{max}", moment == Moment::loss ? 0 : local.largestTensor);
    } else if (options.offload == Offload::none && gradientsLive) {
        parts.gradients = shardedState<N>(job, local, bytes.gradients, ZeroStage::gradients);
    }
    if (options.offload != Offload::none)
        return; // moments and master copy live in host memory
    parts.optimizer = optimizerState<N>(job, local);
    parts.master = shardedState<N>(job, local, bytes.master, ZeroStage::optimizer);
}

/// Bytes a frozen base takes on the GPU.
template <Number N>
N frozenWeights(const TrainingJob& job, const LocalParameters& local)
{
    const TrainingOptions& options = *job.options;
    const double plain = precisionBytes(options.precision).weights;
    if (options.method != TuningMethod::qlora)
        return shardedState<N>(job, local, plain, ZeroStage::parameters);
    const N quantised = given<N>("N_{lin}", local.matrices);
    const N rest = given<N>("N_{rest}", local.total() - local.matrices);
    const N bytes = quantised * baseBytesPerParameter<N>(options.quantization) +
                    rest * constant<N>(2, unit::bytes);
    const bool sharded = options.zero == ZeroStage::parameters && denseShards(job) > 1;
    return sharded ? bytes / given<N>("D", denseShards(job), unit::gpus) : bytes;
}

/// Bytes a trainable parameter of an adapter takes: fp32 weight, gradient and moments beside a
/// 16-bit base, everything in bf16 when the run is.
double adapterBytes(const TrainingOptions& options)
{
    const bool pure = options.precision == TrainingPrecision::bf16;
    const double width = pure ? 2 : 4;
    return 2 * width + optimizerBytes(options.optimizer, options.precision, false);
}

template <Number N>
void addFrozenStates(const TrainingJob& job,
                     const LocalParameters& local,
                     const AdapterParameters& adapters,
                     MemoryParts<N>& parts)
{
    parts.weights = frozenWeights<N>(job, local);
    N bytes = perParameter<N>(adapterBytes(*job.options)) *
              given<N>("N_{ad}", adapters.count, unit::parameters);
    if (job.options->zero == ZeroStage::parameters && denseShards(job) > 1)
        bytes = bytes / given<N>("D", denseShards(job), unit::gpus);
    parts.adapters = bytes;
}

/// Weights gathered for use under ZeRO-3 and FSDP: the block in use and the one fetched ahead, and
/// the gradient of one block before it is scattered.
template <Number N>
N gathered(const TrainingJob& job, const LocalParameters& local, Moment moment)
{
    const TrainingOptions& options = *job.options;
    const bool fetches = (options.zero == ZeroStage::parameters && denseShards(job) > 1) ||
                         options.offload == Offload::parameters;
    if (!fetches || moment == Moment::step)
        return constant<N>(0, unit::bytes);
    const double unitSize = std::max(local.block + local.expertsOfBlock, local.edge);
    const N unitParameters = given<N>("N_{unit}", unitSize, unit::parameters);
    N bytes = N(2) * perParameter<N>(elementBytes(options)) * unitParameters;
    if (moment != Moment::loss && options.method == TuningMethod::full)
        bytes =
            bytes + perParameter<N>(precisionBytes(options.precision).gradients) * unitParameters;
    return bytes;
}

/// Flat buckets in which ZeRO 1 and 2 reduce gradients and gather updated weights.
template <Number N>
N buckets(const TrainingJob& job, const LocalParameters& local, Moment moment)
{
    const TrainingOptions& options = *job.options;
    const bool bucketed =
        (options.zero == ZeroStage::optimizer || options.zero == ZeroStage::gradients) &&
        denseShards(job) > 1 && options.method == TuningMethod::full &&
        options.precision != TrainingPrecision::megatron;
    if (!bucketed || moment == Moment::loss)
        return constant<N>(0, unit::bytes);
    const double elements = zeroBuckets * std::min(zeroBucketElements, local.total());
    return perParameter<N>(elementBytes(options)) * given<N>("N_{bucket}", elements);
}

template <Number N>
N buffersOf(const TrainingJob& job, const LocalParameters& local, Moment moment)
{
    const TrainingOptions& options = *job.options;
    N bytes = gathered<N>(job, local, moment) + buckets<N>(job, local, moment);
    if (moment == Moment::step)
        return bytes;
    if (options.method == TuningMethod::qlora) // one matrix at a time is dequantised for use
        bytes = bytes + constant<N>(2, unit::bytes) * given<N>("N_{mat}", local.largestMatrix);
    if (options.precision == TrainingPrecision::torchAutocast) {
        // The 16-bit copies that autocast makes of weights live until the backward pass has used
        // them; with full recomputation only those of one block do.
        const double layers = options.recompute == Recompute::full ? 1 : local.layers;
        const double cast = local.matrices * layers / local.layers;
        bytes = bytes + constant<N>(2, unit::bytes) * given<N>("N_{cast}", cast);
    }
    return bytes;
}

/// Dropout mask behind the embedding, one byte a value, for each micro-batch in flight.
template <Number N>
N embeddingMask(const TrainingJob& job, const PipelineStage& stage)
{
    const N mask = constant<N>(1, unit::bytes) * widthsOf<N>(job).hidden * localTokens<N>(job);
    const N local = overTensorRanks(job, mask, constant<N>(0, unit::bytes));
    return job.options->degrees.pipeline > 1 ? local * inFlight<N>(job, stage) : local;
}

template <Number N>
void addActivations(const TrainingJob& job,
                    const PipelineStage& stage,
                    const LocalParameters& local,
                    const AdapterParameters& adapters,
                    Moment moment,
                    MemoryParts<N>& parts)
{
    const BlockActivations<N> block = blockActivations<N>(job, adapters);
    const N perToken =
        let("A", overTensorRanks(job, block.replicated, block.divided), unit::bytesPerToken);
    const N live = perToken * localTokens<N>(job); // one block, recomputed
    const bool recomputed = job.options->recompute == Recompute::full;
    if (moment == Moment::backwardEnd) {
        // Of this micro-batch only the first block is left; others in the pipeline keep theirs.
        parts.activations = live;
        if (job.options->degrees.pipeline > 1)
            parts.activations = keptByBlocks(job, stage, perToken, local);
        return;
    }
    parts.activations = keptByBlocks(job, stage, perToken, local);
    if (moment == Moment::backwardStart && recomputed)
        parts.activations = parts.activations + live;
    if (moment == Moment::loss && stage.last) {
        parts.activations = parts.activations + headInput<N>(job);
        parts.logits = logitsOf<N>(job);
    }
    if (job.options->dropout && stage.first)
        parts.activations = parts.activations + embeddingMask<N>(job, stage);
}

} // namespace

template <Number N>
MemoryParts<N> trainingMemory(const TrainingJob& job, const PipelineStage& stage, Moment moment)
{
    const LocalParameters local = localParameters(job, stage);
    const AdapterParameters adapters = adapterParameters(job, stage);
    MemoryParts<N> parts;
    for (N* part : {&parts.weights, &parts.gradients, &parts.optimizer, &parts.master,
                    &parts.activations, &parts.logits, &parts.adapters, &parts.buffers})
        *part = constant<N>(0, unit::bytes);
    if (job.options->method == TuningMethod::full)
        addFullStates(job, local, moment, parts);
    else
        addFrozenStates(job, local, adapters, parts);
    if (job.shape) {
        parts.buffers = buffersOf<N>(job, local, moment);
        if (moment != Moment::step)
            addActivations(job, stage, local, adapters, moment, parts);
    }
    return parts;
}

template MemoryParts<double> trainingMemory(const TrainingJob&, const PipelineStage&, Moment);
template MemoryParts<Traced> trainingMemory(const TrainingJob&, const PipelineStage&, Moment);

TrainingPeak trainingPeak(const TrainingJob& job)
{
    TrainingPeak peak;
    const double last = job.options->degrees.pipeline - 1;
    // Activations fall from the first stage on and parameters are alike, so the peak is on the
    // first or second stage, or on the last with its head.
    const double stages[] = {0, std::min(1.0, last), last};
    for (const double index : stages) {
        const PipelineStage stage = stageOf(job, index);
        for (const Moment moment : moments) {
            const double bytes = trainingMemory<double>(job, stage, moment).total();
            if (bytes > peak.bytes)
                peak = {stage, moment, bytes};
        }
    }
    return peak;
}

double blockActivationBytes(const TrainingJob& job)
{
    const BlockActivations<double> block =
        blockActivations<double>(job, adapterParameters(job, stageOf(job, 0)));
    return block.replicated + block.divided;
}

Derivation deriveBlockActivations(const TrainingJob& job)
{
    const BlockActivations<Traced> block =
        blockActivations<Traced>(job, adapterParameters(job, stageOf(job, 0)));
    return derive(let("A_{norm}", block.replicated, unit::bytes) +
                      let("A_{attn+mlp}", block.divided, unit::bytes),
                  "A", unit::bytesPerToken);
}

double trainableParameters(const TrainingJob& job)
{
    if (job.options->method == TuningMethod::full || !job.shape)
        return asDouble(job.count->total);
    TrainingOptions whole = *job.options;
    whole.degrees = {};
    const TrainingJob alone{job.shape, job.count, &whole, 1};
    return adapterParameters(alone, stageOf(alone, 0)).count;
}

} // namespace interval::compute
