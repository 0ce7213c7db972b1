// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/quantization.h"

#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"

namespace interval::compute::registry {

namespace p = parameter;

std::vector<Formula> quantizationFormulas()
{
    return {
        define(
            {.id = "quantized-weights",
             .symbol = "M_w",
             .unit = unit::bytes,
             .title = {"分组量化后的权重", "Weights in a grouped format"},
             .description = {"位宽加上每组常数的摊销；嵌入和输出头常留在 16 位，另算。",
                             "Bits of a weight and its share of the group's constants; embeddings "
                             "and head often stay in 16 bits."},
             .source = "GPTQ, arXiv:2210.17323; AWQ, arXiv:2306.00978"},
            {p::params, p::bits, p::constantBits, p::groupSize},
            []<Number N>(const N& params, const N& bits, const N& constants, const N& group) {
                const N perWeight =
                    let("w_\\text{eff}", groupedBits(bits, constants, group), unit::bitsPerWeight);
                return quantisedWeights(params, perWeight);
            }),
        define({.id = "grouped-bits",
                .symbol = "w_\\text{eff}",
                .unit = unit::bitsPerWeight,
                .title = {"分组量化的每权重位数", "Bits per weight of a grouped format"},
                .description =
                    {"GPTQ/AWQ 4 位、组 128：4 + (16+4)/128 = 4.156；NF4 组 64、fp32 常数：4.5。",
                     "GPTQ and AWQ with 4 bits and groups of 128: 4 + (16+4)/128 = 4.156; "
                     "NF4 with fp32 constants for 64 weights: 4.5."},
                .source = "GPTQ, arXiv:2210.17323; QLoRA, arXiv:2305.14314, section 3"},
               {p::bits, p::constantBits, p::groupSize},
               [](const auto&... in) { return groupedBits(in...); }),
        define(
            {.id = "double-quantized-bits",
             .symbol = "w_\\text{eff}",
             .unit = unit::bitsPerWeight,
             .title = {"双重量化的每权重位数", "Bits per weight with double quantisation"},
             .description = {"常数本身再分组量化；QLoRA：4 + 8/64 + 32/(64·256) = 4.127。",
                             "The constants are quantised in groups themselves; QLoRA: 4 + 8/64 + "
                             "32/(64 256) = 4.127."},
             .source = "QLoRA, arXiv:2305.14314, section 3"},
            {p::bits, p::constantBits, p::groupSize,
             p::as(p::constantBits, "outer_bits", "w_2",
                   {"外层常数占的位数", "bits of the constant of a group of groups"}),
             p::as(p::groupSize, "outer_group", "g_2",
                   {"共用一个外层常数的组数", "groups that share an outer constant"})},
            [](const auto&... in) { return doubleQuantizedBits(in...); }),
    };
}

} // namespace interval::compute::registry
