// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/kv_cache.h"

#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

Formula grouped()
{
    return define(
        {.id = "kv-bytes-per-token",
         .symbol = "m_{kv}",
         .unit = unit::bytesPerToken,
         .title = {"每 token 的 KV 缓存", "KV cache per token"},
         .description =
             {"每层每个 KV 头各存一个 key 和一个 value；GQA 减少的是 KV 头数。",
              "One key and one value for each layer and KV head; grouped-query attention has "
              "fewer KV heads."},
         .source = "GQA, arXiv:2305.13245"},
        {p::layers, p::kvHeads, p::headDim, p::elementBytes},
        [](const auto&... in) { return kvBytesPerToken(in...); });
}

Formula latent()
{
    return define(
        {.id = "latent-kv-bytes-per-token",
         .symbol = "m_{kv}",
         .unit = unit::bytesPerToken,
         .title = {"MLA 每 token 的 KV 缓存", "KV cache per token with latent attention"},
         .description =
             {"每层只存一个潜变量和一个解耦的 RoPE key，所有头共用：没有系数 2，也没有头数。",
              "A layer keeps one latent and one rotary key that all heads share: no factor "
              "2, no number of heads."},
         .source = "DeepSeek-V2, arXiv:2405.04434, section 2.1.4"},
        {p::layers,
         FormulaParameter{"kv_rank",
                          "r_{kv}",
                          unit::one,
                          1,
                          1e5,
                          Grain::whole,
                          {"KV 潜变量维度", "width of the KV latent"}},
         FormulaParameter{"rope_dim",
                          "d_r",
                          unit::one,
                          0,
                          1e4,
                          Grain::whole,
                          {"解耦 RoPE 的维度", "width of the rotary key"}},
         p::elementBytes},
        [](const auto&... in) { return latentBytesPerToken(in...); });
}

Formula windowed()
{
    constexpr FormulaParameter some = p::within(p::layers, 0, 10'000);
    return define(
        {.id = "kv-bytes-of-context",
         .symbol = "M_{kv}",
         .unit = unit::bytes,
         .title = {"滑动窗口下的 KV 缓存", "KV cache of a request with sliding windows"},
         .description = {"全局层存整个上下文，局部层最多存一个窗口。",
                         "Global layers keep the whole context, local ones a window at most."},
         .source = "Gemma 3, arXiv:2503.19786, section 2"},
        {p::as(some, "global_layers", "L_g", {"全局注意力层数", "layers that see everything"}),
         p::as(some, "local_layers", "L_l", {"滑动窗口层数", "layers that see a window"}),
         p::as(p::context, "window", "w", {"窗口长度", "tokens of the window"}),
         p::as(p::kvBytesPerToken, "bytes_per_token_and_layer", "m_l",
               {"每层每 token 的 KV 缓存", "KV cache of a token in one layer"}),
         p::context},
        [](const auto&... in) { return kvBytesOfContext(in...); });
}

Formula concurrent()
{
    return define(
        {.id = "concurrent-requests",
         .symbol = "R",
         .unit = unit::requests,
         .title = {"可同时容纳的请求数", "Requests that fit at once"},
         .description =
             {"可用显存减去权重，除以每个请求的 KV 缓存；激活工作区另扣，每卡约 1–3 GB。",
              "What the weights leave of the memory, over the cache of a request; take 1 to "
              "3 GB a GPU off for activations."},
         .source =
             "vLLM, arXiv:2309.06180, section 3; vllm/config/cache.py (gpu_memory_utilization)"},
        {p::gpus,
         FormulaParameter{"memory",
                          "M_G",
                          unit::bytes,
                          1e6,
                          1e13,
                          Grain::real,
                          {"单卡显存", "memory of one GPU"}},
         p::as(p::utilization, "utilization", "u",
               {"引擎可用的显存比例", "share of the memory that the engine may take"}),
         p::weightBytes, p::kvBytesPerToken,
         p::as(p::context, "tokens_per_request", "n",
               {"每个请求的 token 数", "tokens of a request"})},
        [](const auto&... in) { return concurrentRequests(in...); });
}

Formula longest()
{
    return define(
        {.id = "longest-context",
         .symbol = "n_\\text{max}",
         .unit = unit::tokens,
         .title = {"最长上下文", "Longest context"},
         .description = {"若干等长请求平分缓存时，每个请求最多的 token 数。",
                         "Tokens of each request when requests of one length share the cache."},
         .source = "vLLM, arXiv:2309.06180, section 3"},
        {FormulaParameter{"cache",
                          "M_{kv}",
                          unit::bytes,
                          1,
                          1e16,
                          Grain::real,
                          {"KV 缓存总字节数", "bytes of the whole cache"}},
         FormulaParameter{"requests",
                          "R",
                          unit::requests,
                          1,
                          1e7,
                          Grain::whole,
                          {"并发请求数", "requests at once"}},
         p::kvBytesPerToken},
        [](const auto&... in) { return longestContext(in...); });
}

} // namespace

std::vector<Formula> cacheFormulas()
{
    return {grouped(), latent(), windowed(), concurrent(), longest()};
}

} // namespace interval::compute::registry
