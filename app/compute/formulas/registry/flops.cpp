// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/flops.h"

#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"
#include "compute/formulas/roofline.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter matmulParams =
    p::as(p::params,
          "matmul_params",
          "N_\\text{mm}",
          {"参与矩阵乘法的参数量：含输出头，不含输入嵌入",
           "parameters in matrix products: with the head, without the input embedding"});

Formula training()
{
    return define({.id = "training-flops",
                   .symbol = "C",
                   .unit = unit::flop,
                   .title = {"训练计算量 6ND", "Training compute, 6ND"},
                   .description =
                       {"前向 2N、反向 4N，每个 token；MoE 取激活参数，重计算不计入。",
                        "2N forward and 4N backward for each token; with a mixture of experts N is "
                        "the active parameters, and recomputation does not count."},
                   .source = "Kaplan et al. 2020, arXiv:2001.08361, section 2.1"},
                  {p::params, p::tokens}, [](const auto&... in) { return sixNd(in...); });
}

Formula exact()
{
    return define(
        {.id = "exact-training-flops-per-token",
         .symbol = "C_\\text{token}",
         .unit = unit::flopPerToken,
         .title = {"每 token 的精确训练计算量", "Exact training compute per token"},
         .description = {"6N 再加注意力项；按惯例注意力算整个 s×s 方阵，不减半。",
                         "6N and the attention, which by convention counts the full s x s square."},
         .source = "PaLM, arXiv:2204.02311, appendix B"},
        {matmulParams, p::layers, p::queryWidth, p::sequence},
        [](const auto&... in) { return exactTrainingFlopsPerToken(in...); });
}

Formula forward()
{
    return define(
        {.id = "forward-flops-per-token",
         .symbol = "C_\\text{fwd}",
         .unit = unit::flopPerToken,
         .title = {"每 token 的前向计算量", "Forward compute per token"},
         .description = {"每个矩阵权重两次运算，再加对上下文的注意力。",
                         "Two operations a matrix weight, and the attention over the context."},
         .source = "Kaplan et al. 2020, arXiv:2001.08361, Table 1"},
        {matmulParams, p::layers, p::queryWidth, p::context},
        [](const auto&... in) { return forwardFlopsPerToken(in...); });
}

Formula megatron()
{
    return define({.id = "megatron-step-flops",
                   .symbol = "F_\\text{model}",
                   .unit = unit::flop,
                   .title = {"Megatron 的每步模型计算量", "Model FLOPs of a step, Megatron"},
                   .description = {"GPT 结构一步的前向和反向，用来算 MFU。",
                                   "Forward and backward pass of a GPT, the numerator of the MFU."},
                   .source = "Korthikanti et al. 2022, arXiv:2205.05198, appendix A, equation 7"},
                  {p::batch, p::sequence, p::layers, p::hidden, p::vocabulary},
                  [](const auto&... in) { return megatronStepFlops(in...); });
}

Formula hardware()
{
    return define(
        {.id = "megatron-hardware-flops",
         .symbol = "F_\\text{hw}",
         .unit = unit::flop,
         .title = {"Megatron 的每步硬件计算量", "Hardware FLOPs of a step, Megatron"},
         .description =
             {"选择性重计算把注意力核心多算一遍，用来算 HFU。",
              "Selective recomputation does the attention core twice; the numerator of the "
              "HFU."},
         .source = "Korthikanti et al. 2022, arXiv:2205.05198, appendix A, equation 8"},
        {p::batch, p::sequence, p::layers, p::hidden, p::vocabulary},
        [](const auto&... in) { return megatronHardwareFlops(in...); });
}

Formula attention()
{
    return define(
        {.id = "attention-share",
         .symbol = "a_\\text{attn}",
         .unit = unit::fraction,
         .title = {"注意力计算占比", "Attention compute beside 2N"},
         .description =
             {"因果平均的注意力计算与 2N 之比；长上下文时 6ND 因此失准。",
              "Causal-average attention over the 2N of the matrices; why 6ND fails at long "
              "context."},
         .source = "PaLM, arXiv:2204.02311, appendix B"},
        {p::params, p::layers, p::queryWidth, p::context},
        [](const auto&... in) { return attentionShare(in...); });
}

Formula chinchilla()
{
    return define(
        {.id = "chinchilla-tokens",
         .symbol = "D",
         .unit = unit::tokens,
         .title = {"Chinchilla 最优 token 数", "Compute-optimal tokens"},
         .description = {"经验值：每个参数约 20 个 token。为省推理成本，实际常常远超这个数。",
                         "By the rule of about 20 tokens a parameter; models are often trained far "
                         "beyond it to save inference."},
         .source = "Hoffmann et al. 2022, arXiv:2203.15556, Table 3"},
        {p::params}, [](const auto& in) { return chinchillaTokens(in); });
}

Formula chinchillaSize()
{
    return define({.id = "chinchilla-params",
                   .symbol = "N",
                   .unit = unit::parameters,
                   .title = {"给定算力的最优参数量", "Compute-optimal parameters"},
                   .description = {"把 D = 20N 代入 C = 6ND，得 C = 120N²。",
                                   "D = 20N in C = 6ND gives C = 120 N squared."},
                   .source = "Hoffmann et al. 2022, arXiv:2203.15556, Table 3"},
                  {FormulaParameter{"flops",
                                    "C",
                                    unit::flop,
                                    1e3,
                                    1e32,
                                    Grain::real,
                                    {"训练总算力预算", "compute of the whole training"}}},
                  [](const auto& in) { return chinchillaParameters(in); });
}

} // namespace

std::vector<Formula> flopsFormulas()
{
    return {training(), exact(),     forward(),    megatron(),
            hardware(), attention(), chinchilla(), chinchillaSize()};
}

} // namespace interval::compute::registry
