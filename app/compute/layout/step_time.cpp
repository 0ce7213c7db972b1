// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/layout/step_time.h"

#include "compute/estimate/calibration.h"
#include "compute/estimate/cost.h"
#include "compute/formulas/roofline.h"

#include <algorithm>

namespace interval::compute {

namespace {

constexpr double sixteenBits = 2; // [B] of an activation or weight on the wire

double asDouble(std::int64_t value)
{
    return static_cast<double>(value);
}

double networkBandwidth(const ClusterJob& cluster)
{
    return cluster.gpu->year >= calibration::fasterNetworkYear ? calibration::networkBandwidth
                                                               : calibration::olderNetworkBandwidth;
}

/// Bandwidth between GPUs of which `span` stand next to each other: within a node its link.
double bandwidthOver(const ClusterJob& cluster, double span)
{
    const Gpu& gpu = *cluster.gpu;
    if (span > cluster.gpusPerNode)
        return networkBandwidth(cluster);
    if (gpu.link.bytesPerSecond > 0)
        return gpu.link.bytesPerSecond;
    constexpr double pcie4 = 32e9; // [B/s] sixteen lanes, one direction
    return gpu.pcieBytesPerSecond > 0 ? gpu.pcieBytesPerSecond : pcie4;
}

double computeSeconds(const ClusterJob& cluster)
{
    const TrainingOptions& options = *cluster.job.options;
    constexpr double onceMore = 4.0 / 3;
    const double tokens = cluster.globalBatch * options.sequence;
    const double recomputed = options.recompute == Recompute::full ? onceMore : 1;
    return tokens * cluster.flopsPerToken * recomputed /
           (cluster.job.gpus * trainingPeakFlops(*cluster.gpu) * cluster.computeShare);
}

/// [B] of the hidden states of one micro-batch on one context rank.
double hiddenBytes(const ClusterJob& cluster)
{
    const TrainingOptions& options = *cluster.job.options;
    return options.batch * options.sequence / options.degrees.context *
           asDouble(cluster.job.shape->hidden) * sixteenBits;
}

/// Passes of a micro-batch's work through the layers that one GPU holds.
double layerPasses(const ClusterJob& cluster)
{
    const Degrees& degrees = cluster.job.options->degrees;
    return degrees.microBatches * asDouble(cluster.job.shape->layers) / degrees.pipeline;
}

double tensorSeconds(const ClusterJob& cluster)
{
    const Degrees& degrees = cluster.job.options->degrees;
    if (degrees.tensor <= 1)
        return 0;
    constexpr double reductions = 4; // two forward, two backward
    const double once = ringAllReduceSeconds<double>(hiddenBytes(cluster), degrees.tensor,
                                                     bandwidthOver(cluster, degrees.tensor)) +
                        calibration::allReduceLatency;
    return reductions * layerPasses(cluster) * once;
}

double contextSeconds(const ClusterJob& cluster)
{
    const Degrees& degrees = cluster.job.options->degrees;
    if (degrees.context <= 1)
        return 0;
    constexpr double passes = 3; // keys and values forward, and with their gradients backward
    const double bytes = 2 * hiddenBytes(cluster) * asDouble(cluster.job.shape->keyValueWidth()) /
                         asDouble(cluster.job.shape->hidden) / degrees.tensor;
    const double seconds = passes * bytes * (degrees.context - 1) /
                           bandwidthOver(cluster, degrees.tensor * degrees.context);
    return layerPasses(cluster) * seconds * (1 - calibration::hiddenDataParallel);
}

double expertSeconds(const ClusterJob& cluster)
{
    const Degrees& degrees = cluster.job.options->degrees;
    const ModelShape& shape = *cluster.job.shape;
    if (degrees.expert <= 1 || !shape.experts)
        return 0;
    constexpr double exchanges = 4; // dispatch and combine, forward and backward
    const double share = asDouble(shape.expertLayers()) / asDouble(shape.layers);
    const double bytes = hiddenBytes(cluster) * asDouble(shape.experts->perToken) *
                         (degrees.expert - 1) / degrees.expert / degrees.tensor;
    return exchanges * layerPasses(cluster) * share * bytes /
           bandwidthOver(cluster, degrees.tensor * degrees.expert);
}

double dataSeconds(const ClusterJob& cluster)
{
    const TrainingOptions& options = *cluster.job.options;
    const double shards = denseShards(cluster.job);
    if (shards <= 1)
        return 0;
    const LocalParameters local = localParameters(cluster.job, stageOf(cluster.job, 0));
    const double once = (shards - 1) / shards * sixteenBits * local.total();
    // Gather and scatter once a step; ZeRO-3 gathers for each forward and backward pass.
    const double passes =
        options.zero == ZeroStage::parameters ? 2 * options.degrees.microBatches + 1 : 2;
    const Degrees& degrees = options.degrees;
    const double span = shards * degrees.tensor;
    return passes * once / bandwidthOver(cluster, span) * (1 - calibration::hiddenDataParallel);
}

} // namespace

StepTime stepTime(const ClusterJob& cluster)
{
    const Degrees& degrees = cluster.job.options->degrees;
    StepTime time;
    time.compute = computeSeconds(cluster);
    time.bubble =
        time.compute * (degrees.pipeline - 1) / (degrees.interleave * degrees.microBatches);
    time.tensor = tensorSeconds(cluster);
    time.context = contextSeconds(cluster);
    time.expert = expertSeconds(cluster);
    time.data = dataSeconds(cluster);
    return time;
}

} // namespace interval::compute
