// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"
#include "compute/estimate/training_job.h"

namespace interval::compute {

/// A training run spread over a cluster, whose step is timed.
struct ClusterJob {
    TrainingJob job; ///< its options hold the layout
    const Gpu* gpu = nullptr;
    double gpusPerNode = 8;
    double globalBatch = 1;    ///< [sequences] of an optimiser step
    double flopsPerToken = 0;  ///< model FLOPs of training on a token
    double computeShare = 0.6; ///< of the peak that a GPU reaches while it computes
};

/// Parts of a step [s].
struct StepTime {
    double compute = 0; ///< forward, backward and recomputation, without waits
    double bubble = 0;  ///< the pipeline filling and draining
    double tensor = 0;  ///< all-reduces of tensor parallelism
    double context = 0; ///< keys and values passed around for context parallelism, exposed share
    double expert = 0;  ///< tokens to their experts and back
    double data = 0;    ///< gradients and weights over data parallelism, exposed share

    [[nodiscard]] double total() const
    {
        return compute + bubble + tensor + context + expert + data;
    }
};

/// Time of an optimiser step by a roofline of computation and communication.
///
///   compute = tokens * FLOPs / (GPUs * peak * share), times 4/3 for the blocks with recomputation
///   bubble  = compute * (p - 1)/(v m)
///   tensor  = m * L/p * 4 all-reduces of the micro-batch's hidden states
///   data    = the exposed share of 2 (ZeRO 0 to 2) or 3 (ZeRO-3, per micro-batch) passes over the
///             weights
///
/// An estimate that ranks layouts; peers' measured steps differ by tens of per cent.
/// @source Narayanan et al. 2021, arXiv:2104.04473; ZeRO, arXiv:1910.02054, section 7; efficiencies:
///         estimate/calibration.h
[[nodiscard]] StepTime stepTime(const ClusterJob& cluster);

} // namespace interval::compute
