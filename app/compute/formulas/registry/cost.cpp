// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/cost.h"

#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter price{"price",
                                 "p",
                                 unit::dollarsPerSecond,
                                 0,
                                 1e6,
                                 Grain::real,
                                 {"单卡租用价格", "price of renting one GPU"}};

constexpr FormulaParameter
tokenPrice(std::string_view id, std::string_view symbol, BilingualText meaning)
{
    return {id, symbol, unit::dollarsPerToken, 0, 1, Grain::real, meaning};
}

constexpr FormulaParameter
tokenCount(std::string_view id, std::string_view symbol, BilingualText meaning)
{
    return {id, symbol, unit::tokens, 0, 1e9, Grain::real, meaning};
}

Formula gpuTime()
{
    return define(
        {.id = "gpu-time",
         .symbol = "t_G",
         .unit = unit::seconds,
         .title = {"总 GPU 时间", "GPU time of a computation"},
         .description =
             {"计算量除以单卡有效算力；账单按它算，与用多少张卡无关。",
              "FLOPs over what one GPU really does; what is billed, however many GPUs share "
              "it."},
         .source = "PaLM, arXiv:2204.02311, section 4.1 (MFU)"},
        {FormulaParameter{
             "flops", "C", unit::flop, 1, 1e32, Grain::real, {"总计算量", "FLOPs in all"}},
         p::peakFlops, p::mfu},
        [](const auto&... in) { return gpuSeconds(in...); });
}

Formula rental()
{
    return define(
        {.id = "rental-cost",
         .symbol = "K",
         .unit = unit::dollars,
         .title = {"租用 GPU 的费用", "Cost of rented GPUs"},
         .description = {"GPU 时间乘单价；不含前期研究、消融实验、数据和人力。",
                         "GPU time times its price; without research, ablations, data and people."},
         .source = "DeepSeek-V3, arXiv:2412.19437, Table 1"},
        {FormulaParameter{"gpu_time",
                          "t_G",
                          unit::seconds,
                          0,
                          1e15,
                          Grain::real,
                          {"总 GPU 时间", "GPU time in all"}},
         price},
        [](const auto&... in) { return rentalCost(in...); });
}

Formula perToken()
{
    return define(
        {.id = "cost-per-token",
         .symbol = "k",
         .unit = unit::dollarsPerToken,
         .title = {"自建服务的单 token 成本", "Cost of a token on own GPUs"},
         .description =
             {"整套系统的价格除以持续吞吐；负载率比单价更要紧，20% 的负载意味着 5 倍成本。",
              "Price of the whole system over its sustained throughput; the load matters more "
              "than the price: at 20 % it costs five times as much."},
         .source = "definition"},
        {p::as(price, "price", "p", {"整套系统的租用价格", "price of the whole system"}),
         p::throughput},
        [](const auto&... in) { return costPerToken(in...); });
}

Formula bill()
{
    return define(
        {.id = "api-bill",
         .symbol = "K",
         .unit = unit::dollars,
         .title = {"API 账单", "Bill of an API"},
         .description =
             {"输入分命中缓存和未命中两档计价，输出另计。价格会变，用前先核对。",
              "Input that hits the cache and input that does not have prices of their own, "
              "and so does output. Prices change: check them."},
         .source = "DeepSeek API documentation, models and pricing"},
        {FormulaParameter{
             "days", "d", unit::one, 0, 1e5, Grain::real, {"计费天数", "days to pay for"}},
         FormulaParameter{"calls_per_day",
                          "q",
                          unit::one,
                          0,
                          1e12,
                          Grain::real,
                          {"每天调用次数", "calls a day"}},
         tokenCount("input_tokens", "n_i", {"每次输入 token 数", "input tokens of a call"}),
         FormulaParameter{"cache_hit",
                          "c",
                          unit::fraction,
                          0,
                          1,
                          Grain::real,
                          {"输入命中缓存的比例", "share of the input that hits the cache"}},
         tokenCount("output_tokens", "n_o", {"每次输出 token 数", "output tokens of a call"}),
         tokenPrice("input_price", "p_i",
                    {"未命中缓存的输入单价", "price of input that misses the cache"}),
         tokenPrice("cached_price", "p_c",
                    {"命中缓存的输入单价", "price of input that hits the cache"}),
         tokenPrice("output_price", "p_o", {"输出单价", "price of output"})},
        [](const auto& days, const auto& callsPerDay, const auto&... in) {
            return tokenBill(days * callsPerDay, in...);
        });
}

Formula kilowattHours()
{
    return define(
        {.id = "energy",
         .symbol = "Q",
         .unit = unit::joules,
         .title = {"训练耗电", "Energy of a run"},
         .description = {"按板卡功耗估算，PUE 计入机房的制冷和配电损耗。",
                         "From the power of the boards; the PUE adds cooling and distribution."},
         .source = "LLaMA, arXiv:2302.13971, section 6 (TDP times hours times PUE 1.1)"},
        {p::gpus,
         FormulaParameter{
             "watts", "P_w", unit::watts, 0, 1e5, Grain::real, {"单卡功耗", "power of one GPU"}},
         FormulaParameter{"pue",
                          "\\text{PUE}",
                          unit::one,
                          1,
                          5,
                          Grain::real,
                          {"机房能效 PUE", "power usage effectiveness"}},
         p::duration},
        [](const auto&... in) { return energy(in...); });
}

} // namespace

std::vector<Formula> costFormulas()
{
    return {gpuTime(), rental(), perToken(), bill(), kilowattHours()};
}

} // namespace interval::compute::registry
