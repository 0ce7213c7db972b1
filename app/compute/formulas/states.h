// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

#include <cstdint>

namespace interval::compute {

/// In which precision weights, gradients and master copies are kept.
enum class TrainingPrecision : std::uint8_t {
    fp32,          ///< 4 + 4
    amp,           ///< 2 + 2, fp32 master and moments: the 16 bytes of the ZeRO paper
    ampFp32Grad,   ///< 2 + 4, fp32 master and moments
    megatron,      ///< as ampFp32Grad; the gradient buffer is never released
    torchAutocast, ///< fp32 weights, cast to 16 bits for each use
    bf16,          ///< everything in bf16
};

enum class Optimizer : std::uint8_t {
    adamw,
    adamw8bit,
    pagedAdamw8bit,
    adafactor,
    sgd,
    sgdMomentum,
    lion,
    muon,
};

enum class ZeroStage : std::uint8_t { none, optimizer, gradients, parameters };

/// Bytes a parameter by what they are for.
struct StateBytes {
    double weights = 2;
    double gradients = 2;
    double optimizer = 8;
    double master = 4;

    bool operator==(const StateBytes&) const = default;
};

/// Bytes that a precision takes for weights, gradients and master copy.
/// @source ZeRO, arXiv:1910.02054, section 3.1 (amp); Megatron-LM distributed optimizer
///         documentation (megatron: 18, or 6 + 12/d); torch.amp documentation (torchAutocast)
[[nodiscard]] constexpr StateBytes precisionBytes(TrainingPrecision precision)
{
    switch (precision) {
    case TrainingPrecision::fp32:
    case TrainingPrecision::torchAutocast:
        return {4, 4, 0, 0};
    case TrainingPrecision::amp:
        return {2, 2, 0, 4};
    case TrainingPrecision::ampFp32Grad:
    case TrainingPrecision::megatron:
        return {2, 4, 0, 4};
    case TrainingPrecision::bf16:
        return {2, 2, 0, 0};
    }
    return {};
}

/// Bytes a parameter of one fp32 (or, in pure bf16, one bf16) moment.
[[nodiscard]] constexpr double momentBytes(TrainingPrecision precision)
{
    return precision == TrainingPrecision::bf16 ? 2 : 4;
}

/// Bytes a parameter of 8-bit moments: two bytes and two fp32 absmax per block of 2048.
/// @source Dettmers et al. 2022, arXiv:2110.02861, section 2 (block-wise quantisation, B = 2048)
inline constexpr double eightBitMoments = 2.0 + 2 * 4.0 / 2048;

/// Bytes a parameter of optimiser states, for the parameters that a matrix rule applies to (`matrix`
/// true) and for the others. They differ for Muon only, which keeps AdamW for embeddings, head and
/// vectors. Adafactor's row and column sums are counted apart (adafactorFactors).
/// @source AdamW arXiv:1711.05101 · Lion arXiv:2302.06675 · Muon arXiv:2502.16982, section 2
[[nodiscard]] constexpr double
optimizerBytes(Optimizer optimizer, TrainingPrecision precision, bool matrix)
{
    const double moment = momentBytes(precision);
    switch (optimizer) {
    case Optimizer::adamw:
        return 2 * moment;
    case Optimizer::adamw8bit:
    case Optimizer::pagedAdamw8bit:
        return eightBitMoments;
    case Optimizer::adafactor:
    case Optimizer::sgd:
        return 0;
    case Optimizer::sgdMomentum:
    case Optimizer::lion:
        return moment;
    case Optimizer::muon:
        return matrix ? moment : 2 * moment;
    }
    return 0;
}

/// Model states of mixed-precision training without sharding.
///
///   bytes = N * bytes per parameter        (16 = 2 + 2 + 4 + 4 + 4 with AdamW)
///
/// @source ZeRO, arXiv:1910.02054, section 3.1
template <Number N>
[[nodiscard]] N modelStates(const N& parameters, const N& bytesPerParameter)
{
    return parameters * bytesPerParameter;
}

/// Model states on each GPU of a data-parallel group.
///
///   stage 0: w + g + o · 1: w + g + o/D · 2: w + (g + o)/D · 3: (w + g + o)/D, times N
///
/// @param optimizer  bytes a parameter of moments and master copy together
/// @source ZeRO, arXiv:1910.02054, Figure 1 and Table 1
template <Number N>
[[nodiscard]] N zeroStates(const N& parameters,
                           const N& gpus,
                           ZeroStage stage,
                           const N& weights,
                           const N& gradients,
                           const N& optimizer)
{
    switch (stage) {
    case ZeroStage::none:
        return parameters * (weights + gradients + optimizer);
    case ZeroStage::optimizer:
        return parameters * (weights + gradients + optimizer / gpus);
    case ZeroStage::gradients:
        return parameters * (weights + (gradients + optimizer) / gpus);
    case ZeroStage::parameters:
        break;
    }
    return parameters * (weights + gradients + optimizer) / gpus;
}

/// Fewest GPUs whose memory holds the states under ZeRO-3.
///
///   ceil(N * bytes per parameter / usable bytes)
///
/// @param usable  [B] of a GPU that is left after activations and fragmentation
template <Number N>
[[nodiscard]] N fewestGpusZero3(const N& parameters, const N& bytesPerParameter, const N& usable)
{
    return ceil(parameters * bytesPerParameter / usable);
}

/// What DeepSpeed's own estimator says of ZeRO-3 without offload: four bytes a parameter of the
/// largest module on every GPU, and 18 bytes a parameter over all of them.
/// @source DeepSpeed, estimate_zero3_model_states_mem_needs
template <Number N>
[[nodiscard]] N deepSpeedZero3(const N& parameters,
                               const N& largestModule,
                               const N& gpus,
                               const N& bytesPerParameter)
{
    return constant<N>(4, unit::bytes) * largestModule + bytesPerParameter * parameters / gpus;
}

/// Trainable parameters that LoRA adds to linears of one kind.
///
///   count * r * (in + out)
///
/// @source Hu et al. 2021, arXiv:2106.09685, section 4.1
template <Number N>
[[nodiscard]] N loraParameters(const N& count, const N& rank, const N& in, const N& out)
{
    return count * rank * (in + out);
}

} // namespace interval::compute
