// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/training_job.h"
#include "compute/number/derivation.h"
#include "compute/number/number.h"

#include <array>

namespace interval::compute {

/// What the allocator holds on one GPU at one moment [B].
template <Number N>
struct MemoryParts {
    N weights{0};
    N gradients{0};
    N optimizer{0};
    N master{0};
    N activations{0};
    N logits{0};
    N adapters{0}; ///< weights, gradients and states of what LoRA and its like add
    N buffers{0};  ///< gathered weights, communication buckets, dequantised matrices

    [[nodiscard]] N total() const
    {
        return weights + gradients + optimizer + master + activations + logits + adapters + buffers;
    }
};

/// The moments of a step at which memory can be highest. Adding up everything that ever lives would
/// overestimate: gradients of the first micro-batch do not exist before the backward pass, and
/// logits are gone once it has begun.
enum class Moment : std::uint8_t {
    loss,          ///< end of the forward pass: all activations, the logits
    backwardStart, ///< head done, first block's backward: all activations, one block recomputed
    backwardEnd,   ///< all gradients, the last block's activations
    step           ///< weights, gradients, states
};

inline constexpr std::array moments{Moment::loss, Moment::backwardStart, Moment::backwardEnd,
                                    Moment::step};

/// Memory of one GPU at one moment of a training step.
///
/// @param stage  the pipeline stage the GPU is on
/// @return       bytes; the parts add up to what `torch.cuda.memory_allocated` would show
/// @source ZeRO arXiv:1910.02054 (states), Korthikanti et al. arXiv:2205.05198 (activations,
///         pipeline), counted activations (tests/data/compute/activation_counts.json), the peak rule
///         from torchtune's published peaks (cases.json, torchtune/*)
template <Number N>
[[nodiscard]] MemoryParts<N>
trainingMemory(const TrainingJob& job, const PipelineStage& stage, Moment moment);

/// The stage and moment at which memory is highest.
struct TrainingPeak {
    PipelineStage stage;
    Moment moment = Moment::step;
    double bytes = 0; ///< [B] allocated on a GPU of that stage
};

[[nodiscard]] TrainingPeak trainingPeak(const TrainingJob& job);

/// Bytes that one block of the model keeps, per token, without any parallelism: what saved-tensor
/// hooks count.
[[nodiscard]] double blockActivationBytes(const TrainingJob& job);

/// The same with its derivation.
[[nodiscard]] Derivation deriveBlockActivations(const TrainingJob& job);

/// Parameters that are trained: all of them, or those of the adapters. Counts over the whole model.
[[nodiscard]] double trainableParameters(const TrainingJob& job);

} // namespace interval::compute
