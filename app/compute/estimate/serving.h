// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"
#include "compute/number/number.h"

namespace interval::compute {

/// A model on the GPUs that serve it. Borrows from the scenario.
struct ServingJob {
    const ModelShape* shape = nullptr;
    const ParameterCount* count = nullptr;
    const Gpu* gpu = nullptr;
    const ServingOptions* options = nullptr;
    double tensor = 1;
    double pipeline = 1;
};

[[nodiscard]] ServingJob servingJobOf(const Scenario& scenario);

/// Memory of one GPU and of the whole engine [B].
template <Number N>
struct ServingMemory {
    N weights;         ///< on one GPU
    N kvPerToken;      ///< of the whole model
    N kvPerTokenLocal; ///< on one GPU
    N kvOfRequest;     ///< of one request at full context, on one GPU, whole blocks
    N kvOfRequests;    ///< of all requests asked for, on one GPU
    N prefill;         ///< activations of a prefill chunk
    N logitsOfRequest; ///< fp32 logits of one request
    N buffers;         ///< 16-bit copy of the largest matrix with on-the-fly dequantisation
};

/// @source vLLM's KV cache accounting (blocks of whole tokens); PagedAttention, arXiv:2309.06180
template <Number N>
[[nodiscard]] ServingMemory<N> servingMemory(const ServingJob& job);

/// Bytes of all weights as stored, on all GPUs of one engine together.
[[nodiscard]] double storedWeights(const ServingJob& job);

/// Times of one engine.
template <Number N>
struct ServingTimes {
    N firstToken;      ///< [s] prefill of one prompt, nothing else running
    N perToken;        ///< [s] one decoding step with all requests
    N tokensPerSecond; ///< of all requests together
    N criticalBatch;   ///< where decoding turns compute-bound [sequences]
};

/// Roofline of prefill and decoding.
///
///   step = max(bytes read / (bandwidth share), FLOPs / (peak share)) + all-reduces
///
/// @source roofline model, doi:10.1145/1498765.1498785; efficiencies: calibration.h
template <Number N>
[[nodiscard]] ServingTimes<N> servingTimes(const ServingJob& job);

/// Dense peak that the weights' format computes at [FLOP/s]; 0 when the GPU states none.
[[nodiscard]] double peakFor(const Gpu& gpu, WeightFormat format);

/// Price of one GPU [USD/h]: what the scenario says, or the middle of the list prices; absent when
/// neither is known.
[[nodiscard]] std::optional<double> pricePerGpuHour(const Scenario& scenario);

/// Serving: calculator "serving".
[[nodiscard]] base::Result<Estimate> estimateServing(const Scenario& scenario, Detail detail);

} // namespace interval::compute
