// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/architecture.h"

#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"
#include "compute/formulas/states.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter rank{
    "rank", "r", unit::one, 1, 65536, Grain::whole, {"LoRA 的秩", "rank of the adapters"}};

Formula dense()
{
    return define(
        {.id = "dense-params",
         .symbol = "N",
         .unit = unit::parameters,
         .title = {"稠密模型参数量", "Parameters of a dense model"},
         .description =
             {"Llama 式结构：SwiGLU 三个矩阵、GQA、输入输出嵌入不共享，且头数 × 头维 = 隐藏维。",
              "Llama-like: three SwiGLU matrices, grouped-query attention, untied "
              "embeddings, and heads times head width equal to the hidden width."},
         .source = "config.json of Llama 3 and Qwen3; Llama 3, arXiv:2407.21783, Table 3"},
        {p::layers, p::hidden, p::intermediate, p::kvHeads, p::headDim, p::vocabulary},
        [](const auto&... in) { return denseParameters(in...); });
}

Formula attention()
{
    return define(
        {.id = "attention-params",
         .symbol = "N_\\text{attn}",
         .unit = unit::parameters,
         .title = {"一层注意力的参数量", "Parameters of one attention layer"},
         .description = {"q、k、v、o 四个投影，不含偏置；GQA 只让 k、v 变小。",
                         "The projections q, k, v and o without biases; grouped-query attention "
                         "shrinks only k and v."},
         .source = "GQA, arXiv:2305.13245"},
        {p::hidden, p::heads, p::kvHeads, p::headDim},
        [](const auto&... in) { return attentionParameters(in...); });
}

Formula active()
{
    return define(
               {.id = "active-share",
                .symbol = "a",
                .unit = unit::fraction,
                .title = {"MoE 激活比例", "Active share of a mixture of experts"},
                .description =
                    {"计算量跟着激活参数走，显存跟着总参数走。",
                     "Compute follows the active parameters, memory follows all of them."},
                .source = "DeepSeek-V3, arXiv:2412.19437, section 1"},
               {p::params, p::as(p::params, "active_params", "N_a",
                                 {"每个 token 激活的参数量", "parameters that work on a token"})},
               [](const auto&... in) { return activeShare(in...); })
        .where({{"active_params", "params"}});
}

Formula wavelength()
{
    return define(
        {.id = "rope-wavelength",
         .symbol = "\\lambda_i",
         .unit = unit::tokens,
         .title = {"RoPE 波长", "Wavelength of rotary embeddings"},
         .description =
             {"第 i 对维度转满一圈要走多少个 token；波长超过训练长度的维度从未转满，外推时要插值。",
              "Tokens after which a pair of dimensions has turned once; pairs that never "
              "did so in training are those to interpolate."},
         .source = "RoFormer, arXiv:2104.09864, section 3.2; YaRN, arXiv:2309.00071, section 3.1"},
        {FormulaParameter{"base",
                          "\\theta",
                          unit::one,
                          1.01,
                          1e12,
                          Grain::real,
                          {"RoPE 的底数", "base of the rotary embeddings"}},
         p::headDim,
         FormulaParameter{"pair",
                          "i",
                          unit::one,
                          0,
                          5000,
                          Grain::whole,
                          {"维度对的序号，从 0 起", "index of the pair, from 0"}}},
        [](const auto&... in) { return ropeWavelength(in...); });
}

Formula lora()
{
    return define(
        {.id = "lora-params",
         .symbol = "N_\\text{LoRA}",
         .unit = unit::parameters,
         .title = {"LoRA 可训练参数量", "Trainable parameters of LoRA"},
         .description =
             {"每个被适配的线性层增加一个 r × 输入 和一个 输出 × r 的矩阵。",
              "Every adapted linear gains a matrix of rank by inputs and one of outputs by "
              "rank."},
         .source = "LoRA, arXiv:2106.09685, section 4.1"},
        {FormulaParameter{"count",
                          "k",
                          unit::one,
                          1,
                          1e6,
                          Grain::whole,
                          {"同样形状的线性层个数", "linears of this shape"}},
         rank, p::as(p::hidden, "inputs", "d_\\text{in}", {"输入维度", "inputs of the linear"}),
         p::as(p::hidden, "outputs", "d_\\text{out}", {"输出维度", "outputs of the linear"})},
        [](const auto&... in) { return loraParameters(in...); });
}

Formula loraAttention()
{
    return define(
        {.id = "lora-attention-params",
         .symbol = "N_\\text{LoRA}",
         .unit = unit::parameters,
         .title = {"q/k/v/o 上 LoRA 的参数量", "Parameters of LoRA on q, k, v and o"},
         .description =
             {"每层四个投影都加 LoRA；k、v 的输出维度是 KV 宽度。",
              "Adapters on the four projections of every layer; k and v have the width of "
              "the KV heads as outputs."},
         .source = "LoRA, arXiv:2106.09685, section 4.2"},
        {p::layers, rank, p::hidden,
         p::as(p::hidden, "kv_width", "h_{kv}",
               {"KV 投影的输出维度：KV 头数 × 头维",
                "outputs of k and v: KV heads times head width"})},
        []<Number N>(const N& layers, const N& r, const N& hidden, const N& kvWidth) {
            const N square =
                let("N_{qo}", loraParameters(N(2), r, hidden, hidden), unit::parameters);
            const N narrow =
                let("N_{kv}", loraParameters(N(2), r, hidden, kvWidth), unit::parameters);
            return layers * (square + narrow);
        });
}

} // namespace

std::vector<Formula> architectureFormulas()
{
    return {dense(), attention(), active(), wavelength(), lora(), loraAttention()};
}

} // namespace interval::compute::registry
