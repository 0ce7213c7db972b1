// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/calibration.h"
#include "compute/estimate/serving.h"
#include "compute/estimate/training_job.h"
#include "compute/formulas/kv_cache.h"
#include "compute/formulas/quantization.h"
#include "compute/formulas/roofline.h"

#include <algorithm>
#include <cmath>

namespace interval::compute {

namespace {

double asDouble(std::int64_t value)
{
    return static_cast<double>(value);
}

double kvElementBytes(KvFormat format)
{
    switch (format) {
    case KvFormat::bf16:
        return 2;
    case KvFormat::fp8:
    case KvFormat::int8:
        return 1;
    case KvFormat::int4:
        return 0.5;
    }
    return 2;
}

/// Weights that a format stores in its own bits, the rest being 16-bit: MXFP4 is used for the experts
/// of a mixture only, the other formats for all matrices in the layers.
/// @source gpt-oss model card, arXiv:2508.10925, section 2.1 (mxfp4)
bool quantisesExpertsOnly(const ServingJob& job)
{
    return job.options->weights == WeightFormat::mxfp4 && job.shape->experts;
}

/// Bytes of weights on the fullest GPU.
template <Number N>
N localWeights(const ServingJob& job)
{
    const StorageBits bits = storageBits(job.options->weights);
    TrainingOptions degrees;
    degrees.degrees.tensor = job.tensor;
    degrees.degrees.pipeline = job.pipeline;
    const TrainingJob split{job.shape, job.count, &degrees, job.tensor * job.pipeline};
    const auto on = [&split](double stage) {
        return localParameters(split, stageOf(split, stage));
    };
    LocalParameters local = on(0);
    if (const LocalParameters last = on(job.pipeline - 1); last.total() > local.total())
        local = last;
    // Engines divide experts over tensor ranks as well.
    const double divided = local.experts - local.experts / job.tensor;
    const bool experts = quantisesExpertsOnly(job);
    const double matrices = experts ? local.experts - divided : local.matrices - divided;
    const double rest = local.total() - divided - matrices;
    return quantisedWeights(given<N>("N_{lin}", matrices, unit::parameters), N(bits.matrices)) +
           quantisedWeights(given<N>("N_{rest}", rest, unit::parameters), N(bits.rest));
}

/// KV cache of a token in one layer, on all GPUs or on one.
template <Number N>
N kvPerTokenAndLayer(const ServingJob& job, double kvHeads)
{
    const ModelShape& shape = *job.shape;
    const N element = given<N>("b", kvElementBytes(job.options->kv), unit::bytes);
    if (!shape.latent)
        return kvBytesPerToken(N(1), given<N>("n_{kv}", kvHeads),
                               given<N>("d", asDouble(shape.headDim)), element);
    const LatentAttention& latent = *shape.latent;
    N perToken = latentBytesPerToken(N(1), given<N>("r_{kv}", asDouble(latent.keyValueRank)),
                                     given<N>("d_r", asDouble(latent.ropeDim)), element);
    if (latent.indexHeads == 0)
        return perToken;
    return perToken + given<N>("d_{idx}", asDouble(latent.indexDim)) * element;
}

/// Layers of a GPU among all of its kind.
double layersHere(double layers, double pipeline)
{
    return std::ceil(layers / pipeline);
}

template <Number N>
N kvOfContext(const ServingJob& job, const N& perTokenAndLayer, const N& context)
{
    const ModelShape& shape = *job.shape;
    const double global = asDouble(shape.globalLayers());
    if (!shape.local)
        return given<N>("L", layersHere(global, job.pipeline)) * context * perTokenAndLayer;
    const double local = asDouble(shape.localLayers());
    return kvBytesOfContext(given<N>("L_g", layersHere(global, job.pipeline)),
                            given<N>("L_w", layersHere(local, job.pipeline)),
                            given<N>("w", asDouble(shape.local->window), unit::tokens),
                            perTokenAndLayer, context);
}

/// Activations of one prefill chunk.
template <Number N>
N prefillMemory(const ServingJob& job)
{
    const ModelShape& shape = *job.shape;
    const double h = asDouble(shape.hidden);
    const double q = asDouble(shape.queryWidth());
    const double kv = asDouble(shape.keyValueWidth());
    const double f = shape.experts
                         ? asDouble(shape.experts->perToken * shape.experts->intermediate +
                                    shape.experts->sharedIntermediate)
                         : asDouble(shape.intermediate);
    const double widest = std::max(2 * h + (q + 2 * kv) / job.tensor, 2 * h + 2 * f / job.tensor);
    const double tokens =
        std::min({job.options->prompt, job.options->context, calibration::prefillChunk});
    return given<N>("n_{chunk}", tokens, unit::tokens) * constant<N>(2, unit::bytes) *
           given<N>("h_{max}", widest);
}

bool dequantisesOnTheFly(WeightFormat format)
{
    return format == WeightFormat::nf4 || format == WeightFormat::nf4DoubleQuant ||
           format == WeightFormat::int8;
}

/// Bytes of weights that one decoding step reads on all GPUs together.
template <Number N>
N weightsRead(const ServingJob& job)
{
    const ModelShape& shape = *job.shape;
    const ParameterCount& count = *job.count;
    const StorageBits bits = storageBits(job.options->weights);
    const double always = asDouble(count.total - count.routedExperts - count.embedding -
                                   count.positions + (shape.tiedEmbeddings ? count.embedding : 0));
    const double alwaysBits = quantisesExpertsOnly(job) ? bits.rest : bits.matrices;
    N read = quantisedWeights(given<N>("N_{read}", always, unit::parameters),
                              given<N>("w_r", alwaysBits));
    if (!shape.experts)
        return read;
    const N experts = expertsRead(given<N>("E", asDouble(shape.experts->count)),
                                  given<N>("k", asDouble(shape.experts->perToken)),
                                  given<N>("B", job.options->concurrency));
    const double expertWeights = asDouble(count.layer.expert * shape.expertLayers());
    return read +
           quantisedWeights(given<N>("N_{expert}", expertWeights, unit::parameters) * experts,
                            given<N>("w", bits.matrices));
}

/// Two all-reduces a layer of what a step or chunk carries.
template <Number N>
N tensorParallelSeconds(const ServingJob& job, const N& tokens)
{
    if (job.tensor <= 1)
        return constant<N>(0, unit::seconds);
    const ModelShape& shape = *job.shape;
    const bool linked = job.gpu->link.bytesPerSecond > 0;
    const double bandwidth =
        linked ? job.gpu->link.bytesPerSecond : std::max(job.gpu->pcieBytesPerSecond, 1e9);
    const double latency =
        linked ? calibration::allReduceLatency : calibration::slowAllReduceLatency;
    const N message = tokens * constant<N>(2, unit::bytes) * given<N>("h", asDouble(shape.hidden));
    const N once = ringAllReduceSeconds(message, given<N>("t", job.tensor),
                                        given<N>("BW_{link}", bandwidth, unit::bytesPerSecond)) +
                   given<N>("\\alpha", latency, unit::seconds);
    return N(2) * given<N>("L", asDouble(shape.layers)) * once;
}

template <Number N>
N forwardFlops(const ServingJob& job, const N& context)
{
    const ModelShape& shape = *job.shape;
    const double attention = asDouble(shape.attentionLayers());
    return forwardFlopsPerToken(given<N>("N_{mm}", asDouble(job.count->matmulPerToken)),
                                given<N>("L", attention),
                                given<N>("q", asDouble(shape.queryWidth())), context);
}

} // namespace

template <Number N>
ServingMemory<N> servingMemory(const ServingJob& job)
{
    const ModelShape& shape = *job.shape;
    const ServingOptions& options = *job.options;
    const double kvHeads = asDouble(shape.kvHeads);
    const N whole = kvPerTokenAndLayer<N>(job, kvHeads);
    const N local = kvPerTokenAndLayer<N>(job, std::max(kvHeads / job.tensor, 1.0));
    const double cachedLayers = asDouble(shape.attentionLayers());
    const N blocks = ceil(given<N>("n", options.context, unit::tokens) /
                          given<N>("n_{block}", options.block, unit::tokens));
    const N stored = let("n_{stored}", blocks * given<N>("n_{block}", options.block, unit::tokens),
                         unit::tokens);
    ServingMemory<N> memory{localWeights<N>(job),
                            given<N>("L", cachedLayers) * whole,
                            given<N>("L_{gpu}", layersHere(cachedLayers, job.pipeline)) * local,
                            let("M_{request}", kvOfContext<N>(job, local, stored), unit::bytes),
                            N(0),
                            prefillMemory<N>(job),
                            constant<N>(4, unit::bytes) *
                                given<N>("V", asDouble(shape.vocabulary)) /
                                given<N>("t", job.tensor),
                            constant<N>(0, unit::bytes)};
    memory.kvOfRequests = given<N>("B", options.concurrency, unit::requests) * memory.kvOfRequest;
    if (dequantisesOnTheFly(options.weights))
        memory.buffers = constant<N>(2, unit::bytes) *
                         given<N>("N_{mat}", asDouble(job.count->largestMatrix) / job.tensor);
    return memory;
}

template <Number N>
ServingTimes<N> servingTimes(const ServingJob& job)
{
    const ServingOptions& options = *job.options;
    const double peakValue = peakFor(*job.gpu, options.weights);
    const N t = given<N>("t", job.tensor);
    const N peak = given<N>("P", peakValue, unit::flopPerSecond);
    const N bandwidth = given<N>("BW", job.gpu->bandwidth, unit::bytesPerSecond);
    const N compute = given<N>("\\eta_c", calibration::prefillCompute) * peak * t;
    const N memory = given<N>("\\eta_m", calibration::decodeBandwidth) * bandwidth * t;
    const N prompt = given<N>("n_{in}", options.prompt, unit::tokens);
    const N requests = given<N>("B", options.concurrency);

    const N weights = let("M_{read}", weightsRead<N>(job), unit::bytes);
    const N promptFlops = prompt * forwardFlops<N>(job, prompt / N(2));
    const N prefill =
        let("t_{prefill}", max(promptFlops / compute, weights / memory), unit::seconds);

    // In the middle of an answer a request has its prompt and half of the output in the cache.
    const N context = prompt + given<N>("n_{out}", options.output, unit::tokens) / N(2);
    const N cache =
        kvOfContext<N>(ServingJob{job.shape, job.count, job.gpu, job.options, 1, 1},
                       kvPerTokenAndLayer<N>(job, asDouble(job.shape->kvHeads)), context);
    const N read = let("t_{read}", (weights + requests * cache) / memory, unit::seconds);
    const N calculated =
        let("t_{calc}", requests * forwardFlops<N>(job, context) / compute, unit::seconds);
    const N step = max(read, calculated) + tensorParallelSeconds<N>(job, requests);
    N perToken = step;
    if (options.speculative)
        perToken = step / speculativeSpeedup(given<N>("a", options.speculative->acceptance),
                                             given<N>("g", options.speculative->draftTokens),
                                             given<N>("c", options.speculative->draftCost));
    perToken = let("TPOT", perToken, unit::seconds);
    const double bytes = storageBits(options.weights).matrices / 8;
    return {prefill + tensorParallelSeconds<N>(job, prompt) + step, perToken, requests / perToken,
            criticalBatch(peak, bandwidth, given<N>("w", bytes, unit::bytes))};
}

template ServingMemory<double> servingMemory(const ServingJob&);
template ServingMemory<Traced> servingMemory(const ServingJob&);
template ServingTimes<double> servingTimes(const ServingJob&);
template ServingTimes<Traced> servingTimes(const ServingJob&);

double storedWeights(const ServingJob& job)
{
    const StorageBits bits = storageBits(job.options->weights);
    const auto matrices =
        asDouble(quantisesExpertsOnly(job) ? job.count->routedExperts : job.count->layerMatmul);
    const double rest = asDouble(job.count->total) - matrices;
    return quantisedWeights<double>(matrices, bits.matrices) +
           quantisedWeights<double>(rest, bits.rest);
}

double peakFor(const Gpu& gpu, WeightFormat format)
{
    const DensePeaks& peaks = gpu.peaks;
    const double sixteen = peaks.bf16.value_or(peaks.fp16.value_or(peaks.fp32.value_or(0)));
    if (format == WeightFormat::fp32)
        return peaks.tf32.value_or(peaks.fp32.value_or(sixteen));
    if (format == WeightFormat::fp8)
        return peaks.fp8.value_or(sixteen);
    if (format == WeightFormat::nvfp4)
        return peaks.fp4.value_or(sixteen);
    return sixteen; // the other formats are dequantised to 16 bits before they are multiplied
}

} // namespace interval::compute
