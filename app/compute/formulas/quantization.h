// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"
#include "compute/scenario/options.h"

namespace interval::compute {

/// Bits a weight of a format with one constant per group.
///
///   bits + c / g
///
/// QLoRA: 4 + 32/64 = 4.5; with double quantisation (below) 4 + 8/64 + 32/(64 * 256) = 4.127.
/// GPTQ, AWQ with g = 128: 4 + (16 + 4)/128 = 4.156 (fp16 scale and 4-bit zero).
///
/// @param bits      of a weight
/// @param constant  bits of the constants of one group
/// @param group     weights in a group
/// @source QLoRA, arXiv:2305.14314, section 3; GPTQ, arXiv:2210.17323
template <Number N>
[[nodiscard]] N groupedBits(const N& bits, const N& constantBits, const N& group)
{
    return bits + constantBits / group;
}

/// The same when the constants of groups are quantised in groups themselves.
///
///   bits + c / g + c2 / (g g2)
///
/// @param outerBits   bits of the constant of a group of groups
/// @param outerGroup  groups that share it
/// @source QLoRA, arXiv:2305.14314, section 3
template <Number N>
[[nodiscard]] N doubleQuantizedBits(const N& bits,
                                    const N& constantBits,
                                    const N& group,
                                    const N& outerBits,
                                    const N& outerGroup)
{
    return bits + constantBits / group + outerBits / (group * outerGroup);
}

/// Bytes that weights take at so many bits each.
template <Number N>
[[nodiscard]] N quantisedWeights(const N& parameters, const N& bitsPerWeight)
{
    return parameters * bitsPerWeight / constant<N>(8, unit::bitsPerByte);
}

/// How the weights of a model are stored: matrices in the layers, and embedding, head and norms.
struct StorageBits {
    double matrices = 16; ///< bits a weight of the linears in the layers
    double rest = 16;     ///< bits a weight of everything else

    bool operator==(const StorageBits&) const = default;
};

/// Bits a weight of each format.
///
/// GGUF mixtures are averages over a whole file of a Llama-like model: an estimate.
/// @source ggml-common.h (block layouts); QLoRA, arXiv:2305.14314; GPTQ, arXiv:2210.17323;
///         OCP Microscaling Formats v1.0 (mxfp4: 4 + 8/32); NVFP4: 4 + 8/16
[[nodiscard]] constexpr StorageBits storageBits(WeightFormat format)
{
    switch (format) {
    case WeightFormat::fp32:
        return {32, 32};
    case WeightFormat::bf16:
    case WeightFormat::fp16:
        return {16, 16};
    case WeightFormat::fp8:
        return {8 + 32.0 / (128 * 128), 16};
    case WeightFormat::int8:
        return {8, 16};
    case WeightFormat::gptq8:
        return {8 + (16 + 8) / 128.0, 16};
    case WeightFormat::gptq4:
    case WeightFormat::awq4:
        return {4 + (16 + 4) / 128.0, 16};
    case WeightFormat::nf4:
        return {4 + 32 / 64.0, 16};
    case WeightFormat::nf4DoubleQuant:
        return {4 + 8 / 64.0 + 32 / (64.0 * 256), 16};
    case WeightFormat::q4KM:
        return {4.85, 4.85};
    case WeightFormat::q5KM:
        return {5.69, 5.69};
    case WeightFormat::q6K:
        return {6.59, 6.59};
    case WeightFormat::q80:
        return {8.5, 8.5};
    case WeightFormat::mxfp4:
        return {4 + 8 / 32.0, 16};
    case WeightFormat::nvfp4:
        return {4 + 8 / 16.0, 16};
    }
    return {};
}

/// Bytes a parameter of the frozen, quantised linears of QLoRA.
template <Number N>
[[nodiscard]] N baseBytesPerParameter(BaseQuantization quantization)
{
    const auto format = [&] {
        switch (quantization) {
        case BaseQuantization::nf4:
            return WeightFormat::nf4;
        case BaseQuantization::nf4DoubleQuant:
            return WeightFormat::nf4DoubleQuant;
        case BaseQuantization::gptq4:
            return WeightFormat::gptq4;
        case BaseQuantization::int8:
            break;
        }
        return WeightFormat::int8;
    }();
    return constant<N>(storageBits(format).matrices / 8, unit::bytes);
}

} // namespace interval::compute
