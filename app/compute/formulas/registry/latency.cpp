// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"
#include "compute/formulas/roofline.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

Formula decode()
{
    return define({.id = "decode-bound",
                   .symbol = "r",
                   .unit = unit::tokensPerSecond,
                   .title = {"解码吞吐上限", "Upper bound of decoding"},
                   .description =
                       {"每步为整批读一遍全部权重，再读每个请求的 KV；实际能到 60%–80%。",
                        "Each step reads all weights once for the whole batch, and every request's "
                        "cache; real systems reach 60 to 80 %."},
                   .source = "Pope et al. 2022, arXiv:2211.05102, section 2"},
                  {p::batch, p::bandwidth, p::weightBytes,
                   FormulaParameter{"kv_bytes_per_request",
                                    "M_{kv}",
                                    unit::bytes,
                                    0,
                                    1e13,
                                    Grain::real,
                                    {"每个请求的 KV 缓存", "KV cache of a request"}}},
                  [](const auto&... in) { return decodeBound(in...); });
}

Formula prefill()
{
    return define(
        {.id = "prefill-time",
         .symbol = "t_p",
         .unit = unit::seconds,
         .title = {"预填充时间", "Time of a prefill"},
         .description =
             {"每 token 2N 次运算，受算力限制；忽略注意力项，长提示会低估。",
              "2N operations a token, bound by compute; without the attention, which matters "
              "for long prompts."},
         .source = "Kaplan et al. 2020, arXiv:2001.08361, Table 1 (2N a token)"},
        {p::params, p::as(p::context, "tokens", "n", {"提示的 token 数", "tokens of the prompt"}),
         p::gpus, p::peakFlops,
         p::as(p::utilization, "utilization", "u",
               {"算力利用率", "share of the peak that is reached"})},
        [](const auto&... in) { return prefillSeconds(in...); });
}

Formula critical()
{
    return define(
        {.id = "critical-batch",
         .symbol = "b^*",
         .unit = unit::sequences,
         .title = {"解码的临界批大小", "Batch at which decoding turns compute-bound"},
         .description =
             {"小于它受带宽限制，大于它受算力限制；峰值要取实际所用精度的。",
              "Below it decoding is bound by bandwidth, above by compute; take the peak of "
              "the precision that is really used."},
         .source = "roofline model, Williams et al. 2009, doi:10.1145/1498765.1498785"},
        {p::peakFlops, p::bandwidth, p::bytesPerParam},
        [](const auto&... in) { return criticalBatch(in...); });
}

Formula endToEnd()
{
    return define(
        {.id = "end-to-end-latency",
         .symbol = "t",
         .unit = unit::seconds,
         .title = {"端到端延迟", "End-to-end latency"},
         .description =
             {"首 token 之后，每个 token 各等一个 TPOT；流式输出时用户感知的是 TTFT。",
              "The first token, then one step for each further one; with streaming, people "
              "feel the first."},
         .source = "vLLM documentation, benchmark metrics (TTFT, TPOT)"},
        {p::as(p::duration, "time_to_first_token", "\\text{TTFT}",
               {"首 token 时间", "time to the first token"}),
         p::as(p::duration, "time_per_output_token", "\\text{TPOT}",
               {"每个后续 token 的时间", "time of each further token"}),
         p::as(p::context, "tokens", "n", {"输出 token 数", "tokens of the answer"})},
        [](const auto&... in) { return endToEndSeconds(in...); });
}

Formula speculative()
{
    return define(
        {.id = "speculative-speedup",
         .symbol = "S",
         .unit = unit::times,
         .title = {"投机解码加速比", "Speed-up of speculative decoding"},
         .description = {"分子是每次验证平均得到的 token 数；输出分布不变，批大时收益变小。",
                         "Expected tokens of a verification over its cost; the distribution of the "
                         "output stays the same, and the gain shrinks at large batches."},
         .source = "Leviathan et al. 2022, arXiv:2211.17192, Theorem 3.8"},
        {FormulaParameter{"acceptance",
                          "\\alpha",
                          unit::fraction,
                          0,
                          0.9999,
                          Grain::real,
                          {"草稿 token 的接受率", "chance that a drafted token is accepted"}},
         FormulaParameter{"draft_tokens",
                          "\\gamma",
                          unit::tokens,
                          1,
                          1000,
                          Grain::whole,
                          {"每次草稿的 token 数", "tokens drafted at once"}},
         FormulaParameter{
             "draft_cost",
             "c",
             unit::one,
             0,
             10,
             Grain::real,
             {"草稿一步与目标模型一步的耗时比", "time of a draft step over one of the target"}}},
        [](const auto&... in) { return speculativeSpeedup(in...); });
}

Formula little()
{
    return define(
        {.id = "little-concurrency",
         .symbol = "R",
         .unit = unit::requests,
         .title = {"Little 定律的并发数", "Concurrency by Little's law"},
         .description =
             {"到达率 × 平均逗留时间；KV 缓存按它来配，而不是按 QPS。",
              "Arrivals times the mean time in the system; size the cache by this, not by "
              "requests a second."},
         .source = "Little 1961, doi:10.1287/opre.9.3.383"},
        {FormulaParameter{"arrivals",
                          "\\lambda",
                          unit::requestsPerSecond,
                          0,
                          1e9,
                          Grain::real,
                          {"到达率", "arrivals a second"}},
         p::as(p::duration, "latency", "t", {"平均逗留时间", "mean time in the system"})},
        [](const auto&... in) { return littleConcurrency(in...); });
}

Formula expertsOfBatch()
{
    return define(
               {.id = "experts-read",
                .symbol = "E_r",
                .unit = unit::one,
                .title = {"一批读到的专家数", "Experts that a batch reads"},
                .description =
                    {"假设路由均匀：批一大，几乎所有专家的权重都要读。",
                     "With even routing; a large batch reads the weights of nearly every expert."},
                .source =
                    "expectation of independent uniform choices; DeepSeek-V3, arXiv:2412.19437, "
                    "section 3.4 for its effect on decoding"},
               {p::experts,
                p::as(p::experts, "experts_per_token", "k",
                      {"每个 token 选的专家数", "experts of a token"}),
                p::batch},
               [](const auto&... in) { return expertsRead(in...); })
        .where({{"experts_per_token", "experts"}});
}

} // namespace

std::vector<Formula> latencyFormulas()
{
    return {decode(), prefill(), critical(), endToEnd(), speculative(), little(), expertsOfBatch()};
}

} // namespace interval::compute::registry
