// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/states.h"

#include "compute/formulas/quantization.h"
#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter
bytesOf(std::string_view id, std::string_view symbol, BilingualText meaning)
{
    return p::as(p::within(p::bytesPerParam, 0, 64), id, symbol, meaning);
}

Formula model()
{
    return define(
        {.id = "model-states",
         .symbol = "M_\\text{states}",
         .unit = unit::bytes,
         .title = {"训练的模型状态", "Model states of training"},
         .description = {"权重、梯度、fp32 主权重和两个动量：AdamW 混合精度为 2+2+4+4+4 = 16 "
                         "字节/参数。激活另算。",
                         "Weights, gradients, fp32 master and two moments: 2+2+4+4+4 = 16 bytes a "
                         "parameter with AdamW in mixed precision. Activations come on top."},
         .source = "ZeRO, arXiv:1910.02054, section 3.1"},
        {p::params, p::bytesPerParam}, [](const auto&... in) { return modelStates(in...); });
}

Formula zero()
{
    return define(
        {.id = "zero-states",
         .symbol = "M_\\text{GPU}",
         .unit = unit::bytes,
         .title = {"ZeRO 下每卡的模型状态", "Model states per GPU under ZeRO"},
         .description =
             {"ZeRO-1 切分优化器状态，ZeRO-2 再切梯度，ZeRO-3 连权重一起切。",
              "Stage 1 shards the optimiser states, stage 2 the gradients as well, stage 3 "
              "the weights too."},
         .source = "ZeRO, arXiv:1910.02054, Figure 1 and Table 1"},
        {p::params, p::gpus,
         FormulaParameter{"stage", "Z", unit::one, 0, 3, Grain::whole, {"ZeRO 阶段", "ZeRO stage"}},
         bytesOf("weight_bytes", "b_w", {"每个参数的权重字节数", "bytes a parameter of weights"}),
         bytesOf("gradient_bytes", "b_g",
                 {"每个参数的梯度字节数", "bytes a parameter of gradients"}),
         bytesOf("optimizer_bytes", "b_o",
                 {"每个参数的优化器状态字节数，含主权重",
                  "bytes a parameter of optimiser states, master copy included"})},
        []<Number N>(const N& params, const N& gpus, const N& stage, const N& weights,
                     const N& gradients, const N& optimizer) {
            const auto zeroStage = static_cast<ZeroStage>(static_cast<int>(valueOf(stage)));
            return zeroStates(params, gpus, zeroStage, weights, gradients, optimizer);
        });
}

Formula fewestGpus()
{
    return define(
        {.id = "zero3-fewest-gpus",
         .symbol = "G",
         .unit = unit::gpus,
         .title = {"ZeRO-3 最少卡数", "Fewest GPUs under ZeRO-3"},
         .description = {"只看模型状态放不放得下；实际用多少卡通常由速度决定。",
                         "Only whether the states fit; how many GPUs are really used is mostly a "
                         "matter of speed."},
         .source = "ZeRO, arXiv:1910.02054, section 5"},
        {p::params, p::bytesPerParam,
         FormulaParameter{"usable_memory",
                          "M_u",
                          unit::bytes,
                          1e6,
                          1e13,
                          Grain::real,
                          {"每卡扣除激活和碎片后可用的显存",
                           "memory of a GPU left after activations and fragmentation"}}},
        [](const auto&... in) { return fewestGpusZero3(in...); });
}

Formula deepSpeed()
{
    return define({.id = "deepspeed-zero3",
                   .symbol = "M_\\text{GPU}",
                   .unit = unit::bytes,
                   .title = {"DeepSpeed 的 ZeRO-3 估算", "DeepSpeed's estimate for ZeRO-3"},
                   .description =
                       {"DeepSpeed 自带估算器的算法，不卸载时取 18 "
                        "字节/参数；不含激活和缓冲区，偏乐观。",
                        "What DeepSpeed's own estimator says, with 18 bytes a parameter without "
                        "offload; optimistic, for it leaves out activations and buffers."},
                   .source = "DeepSpeed documentation, memory requirements: "
                             "estimate_zero3_model_states_mem_needs"},
                  {p::params,
                   p::as(p::params, "largest_module", "N_m",
                         {"最大单个模块的参数量", "parameters of the largest module"}),
                   p::gpus, p::bytesPerParam},
                  [](const auto&... in) { return deepSpeedZero3(in...); })
        .where({{"largest_module", "params"}});
}

Formula qlora()
{
    return define(
        {.id = "qlora-memory",
         .symbol = "M",
         .unit = unit::bytes,
         .title = {"QLoRA 的权重与适配器", "Weights and adapters of QLoRA"},
         .description = {"量化后的基座加适配器的全部状态；NF4 双重量化为 4.127 "
                         "位/权重。激活、反量化缓冲另算。",
                         "The quantised base and all states of the adapters; NF4 with double "
                         "quantisation takes 4.127 bits a weight. Activations and dequantised "
                         "matrices come on top."},
         .source = "QLoRA, arXiv:2305.14314, section 3"},
        {p::params,
         p::as(p::bits, "bits_per_weight", "w",
               {"基座每个权重的位数，含量化常数", "bits a weight of the base, constants included"}),
         p::within(p::as(p::params, "adapter_params", "N_a",
                         {"适配器参数量", "parameters of the adapters"}),
                   0, 1e15),
         p::as(p::bytesPerParam, "adapter_bytes", "b_a",
               {"适配器每个参数的状态字节数", "bytes a parameter of the adapters' states"})},
        []<Number N>(const N& params, const N& bits, const N& adapters, const N& adapterBytes) {
            const N base = let("M_\\text{base}", quantisedWeights(params, bits), unit::bytes);
            const N states = let("M_\\text{ad}", modelStates(adapters, adapterBytes), unit::bytes);
            return base + states;
        });
}

} // namespace

std::vector<Formula> stateFormulas()
{
    return {model(), zero(), fewestGpus(), deepSpeed(), qlora()};
}

} // namespace interval::compute::registry
