// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/activations.h"

#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

Formula gptBlock()
{
    return define(
        {.id = "gpt-block-activations",
         .symbol = "m_\\text{act}",
         .unit = unit::bytesPerToken,
         .title = {"GPT 每层每 token 的激活", "Activations of a GPT block per token"},
         .description =
             {"16 位、带 dropout、不重计算；张量并行只切开一部分，LayerNorm 和残差在每张卡上都有。",
              "16 bits, with dropout, no recomputation; tensor parallelism divides a part "
              "only: norms and residuals stay on every GPU."},
         .source = "Korthikanti et al. 2022, arXiv:2205.05198, Table 2"},
        {p::hidden, p::heads, p::sequence,
         p::as(p::gpus, "tensor_parallel", "t", {"张量并行度", "tensor-parallel degree"}),
         FormulaParameter{"scores",
                          "\\sigma_s",
                          unit::one,
                          0,
                          1,
                          Grain::whole,
                          {"是否保存 s×s 的注意力分数：FlashAttention 或选择性重计算为 0",
                           "1 when the s x s scores are kept, 0 with FlashAttention or selective "
                           "recomputation"}}},
        [](const auto&... in) { return gptBlockActivations(in...); });
}

Formula gpt()
{
    return define(
        {.id = "gpt-activations",
         .symbol = "M_\\text{act}",
         .unit = unit::bytes,
         .title = {"GPT 的全部激活", "Activations of a GPT"},
         .description =
             {"不重计算、不并行、未用 FlashAttention；5as/h 一项随序列长度平方增长。",
              "No recomputation, no parallelism, no FlashAttention; the term 5as/h makes it "
              "grow with the square of the sequence."},
         .source = "Korthikanti et al. 2022, arXiv:2205.05198, equation 2"},
        {p::microBatch, p::sequence, p::hidden, p::heads, p::layers},
        []<Number N>(const N& batch, const N& sequence, const N& hidden, const N& heads,
                     const N& layers) {
            const N perToken =
                let("m_\\text{act}", gptBlockActivations(hidden, heads, sequence, N(1), N(1)),
                    unit::bytesPerToken);
            return batch * sequence * layers * perToken;
        });
}

Formula llamaBlock()
{
    return define({.id = "llama-block-activations",
                   .symbol = "m_\\text{act}",
                   .unit = unit::bytesPerToken,
                   .title = {"Llama 每层每 token 的激活", "Activations of a Llama block per token"},
                   .description =
                       {"bf16、FlashAttention、融合 RMSNorm、SwiGLU，不重计算、不并行。",
                        "bf16, FlashAttention, fused RMSNorm and SwiGLU, without recomputation or "
                        "parallelism."},
                   .source = "counted with saved-tensor hooks; method of Korthikanti et al. 2022, "
                             "arXiv:2205.05198"},
                  {p::hidden, p::heads, p::kvHeads, p::headDim, p::intermediate},
                  []<Number N>(const N& hidden, const N& heads, const N& kvHeads, const N& headDim,
                               const N& intermediate) {
                      const N two = constant<N>(2, unit::bytes);
                      const N query = let("q", heads * headDim);
                      const N keyValue = let("h_{kv}", kvHeads * headDim);
                      const BlockWidths<N> widths{hidden, query, keyValue, heads, two, two};
                      const N norms = let("m_\\text{norm}",
                                          normActivations(widths, KernelChoice{}, N(2), N(2),
                                                          constant<N>(4, unit::bytes)),
                                          unit::bytesPerToken);
                      const N attention =
                          let("m_\\text{attn}", attentionActivations(widths, KernelChoice{}, N(1)),
                              unit::bytesPerToken);
                      const N mlp = let("m_\\text{mlp}", mlpActivations(intermediate, N(4), two),
                                        unit::bytesPerToken);
                      return norms + attention + mlp;
                  })
        .where({{"kv_heads", "heads"}});
}

Formula checkpointed()
{
    return define(
        {.id = "checkpointed-activations",
         .symbol = "M_\\text{ckpt}",
         .unit = unit::bytes,
         .title = {"全量重计算保留的激活", "Activations kept under full recomputation"},
         .description =
             {"只存每层的输入；反向时还要放得下正在重算的一层，代价约为多一次前向。",
              "Only the input of each layer; the backward pass also holds the one layer it "
              "recomputes, and costs about one more forward pass."},
         .source = "Korthikanti et al. 2022, arXiv:2205.05198, Table 2"},
        {p::microBatch, p::sequence, p::hidden, p::layers, p::elementBytes},
        [](const auto&... in) { return checkpointedActivations(in...); });
}

Formula logits()
{
    return define(
        {.id = "logits-memory",
         .symbol = "M_\\text{logits}",
         .unit = unit::bytes,
         .title = {"损失处的 logits", "Logits at the loss"},
         .description =
             {"bf16 logits、fp32 副本、log-softmax 和梯度共 14 字节；词表大时常常是峰值的主因。",
              "16-bit logits, fp32 copy, log-softmax and gradient: 14 bytes; with a large "
              "vocabulary this often makes the peak."},
         .source = "torchtune documentation, chunked cross-entropy; counted tensors of "
                   "torch.nn.functional.cross_entropy"},
        {p::microBatch, p::sequence, p::vocabulary,
         FormulaParameter{"bytes_per_logit",
                          "b_v",
                          unit::bytes,
                          0,
                          32,
                          Grain::real,
                          {"每个 logit 保留的字节数", "bytes kept for a logit"}}},
        []<Number N>(const N& batch, const N& sequence, const N& vocabulary, const N& bytes) {
            return batch * sequence * vocabulary * bytes;
        });
}

} // namespace

std::vector<Formula> activationFormulas()
{
    return {gptBlock(), gpt(), llamaBlock(), checkpointed(), logits()};
}

} // namespace interval::compute::registry
