// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/cost.h"

#include "compute/estimate/remarks.h"
#include "compute/estimate/serving.h"
#include "compute/formulas/cost.h"
#include "compute/formulas/flops.h"

namespace interval::compute {

namespace {

constexpr double day = 86400;
constexpr double hour = 3600;

template <Number N>
N flopsPerToken(const Scenario& scenario)
{
    const ChosenModel& model = *scenario.model;
    const N active = given<N>("N", static_cast<double>(model.count.active), unit::parameters);
    if (scenario.cost.flops == FlopsRule::sixNd || !model.model.shape)
        return constant<N>(6, unit::flop) * active;
    const ModelShape& shape = *model.model.shape;
    return exactTrainingFlopsPerToken(
        given<N>("N_{mm}", static_cast<double>(model.count.matmulPerToken)),
        given<N>("L", static_cast<double>(shape.attentionLayers())),
        given<N>("q", static_cast<double>(shape.queryWidth())),
        given<N>("s", scenario.training.sequence, unit::tokens));
}

/// Hardware FLOPs over model FLOPs: the blocks are computed once more with full recomputation.
double recomputeFactor(Recompute recompute)
{
    constexpr double onceMore = 4.0 / 3;
    return recompute == Recompute::full ? onceMore : 1;
}

template <Number N>
struct Cost {
    N flops;
    N seconds;
    N gpuTime;
    N textPerDay;
};

template <Number N>
Cost<N> costOf(const Scenario& scenario, double tokens)
{
    const CostOptions& cost = scenario.cost;
    const N perToken = let("F_{token}", flopsPerToken<N>(scenario), unit::flopPerToken);
    const N flops = let("C", perToken * given<N>("D", tokens, unit::tokens), unit::flop);
    const N gpus = given<N>("G", scenario.gpus, unit::gpus);
    const N peak = given<N>("P", trainingPeakFlops(scenario.gpu->gpu), unit::flopPerSecond);
    const N mfu = given<N>("MFU", cost.mfu, unit::fraction);
    const N rate = gpus * peak * mfu / perToken;
    return {flops, trainingSeconds(flops, gpus, peak, mfu), gpuSeconds(flops, peak, mfu),
            rate * constant<N>(day, unit::seconds) *
                given<N>("b_{tok}", cost.bytesPerToken, unit::bytesPerToken)};
}

void add(Estimate& estimate, std::string_view id, double value, Unit unit)
{
    estimate.quantities.push_back({id, value, unit, {}});
}

void addChinchilla(const Scenario& scenario, double flops, Estimate& estimate)
{
    add(estimate, "chinchilla_tokens",
        chinchillaTokens<double>(static_cast<double>(scenario.model->count.total)), unit::tokens);
    add(estimate, "chinchilla_parameters", chinchillaParameters<double>(flops), unit::parameters);
}

void addRemarks(const Scenario& scenario, Estimate& estimate)
{
    const auto assume = [&estimate](std::string zh, std::string en) {
        estimate.assumptions.push_back(remark(std::move(zh), std::move(en)));
    };
    assume("MFU 取 " + number(scenario.cost.mfu * 100) +
               "%：公开的大规模训练多在 35% 到 50% 之间。",
           "MFU " + number(scenario.cost.mfu * 100) +
               "%: published large runs lie between 35% and 50%.");
    if (scenario.cost.flops == FlopsRule::sixNd)
        assume("6ND 不含注意力的 s² 项；长上下文请改用精确计数。",
               "6ND leaves out the s² term of attention; for long contexts count exactly.");
    if (scenario.model->count.active < scenario.model->count.total)
        assume("MoE 按激活参数计算量，显存另按总参数。",
               "A mixture computes with its active parameters; memory follows the total.");
    if (scenario.gpu->gpu.price && !scenario.cost.pricePerGpuHour)
        assume("价格取目录价的中间值（" + scenario.gpu->gpu.price->date + "）。",
               "The price is the middle of the list prices (" + scenario.gpu->gpu.price->date +
                   ").");
}

void addDerivations(const Scenario& scenario, double tokens, Estimate& estimate)
{
    const Cost<Traced> traced = costOf<Traced>(scenario, tokens);
    for (ResultQuantity& quantity : estimate.quantities) {
        if (quantity.id == "flops")
            quantity.derivation = derive(traced.flops, "C", unit::flop);
        else if (quantity.id == "days")
            quantity.derivation = derive(traced.seconds, "T", unit::seconds);
        else if (quantity.id == "gpu_hours")
            quantity.derivation = derive(traced.gpuTime, "T_{GPU}", unit::seconds);
        else if (quantity.id == "text_gb_per_day")
            quantity.derivation = derive(traced.textPerDay, "R_{text}", unit::bytes);
    }
}

} // namespace

double trainingFlopsPerToken(const Scenario& scenario)
{
    return flopsPerToken<double>(scenario);
}

double trainingPeakFlops(const Gpu& gpu)
{
    return gpu.peaks.bf16.value_or(gpu.peaks.fp16.value_or(gpu.peaks.fp32.value_or(0)));
}

base::Result<Estimate> estimateCost(const Scenario& scenario, Detail detail)
{
    const CostOptions& options = scenario.cost;
    if (!options.tokens && !options.textGb)
        return base::fail(base::ErrorCode::invalidInput, "tokens: tokens or text_gb is needed",
                          "要填训练的 token 数，或文本有多少 GB");
    const double peak = trainingPeakFlops(scenario.gpu->gpu);
    if (peak <= 0)
        return base::fail(base::ErrorCode::invalidInput, "gpu: has no known peak",
                          "这张卡的算力峰值未知");
    constexpr double gb = 1e9;
    const double once =
        options.tokens ? *options.tokens : *options.textGb * gb / options.bytesPerToken;
    const double tokens = once * options.epochs;
    const Cost<double> cost = costOf<double>(scenario, tokens);

    Estimate estimate;
    estimate.calculator = Calculator::cost;
    estimate.modelName = scenario.model->model.name;
    estimate.parameters = static_cast<double>(scenario.model->count.total);
    estimate.activeParameters = static_cast<double>(scenario.model->count.active);
    add(estimate, "parameters", estimate.parameters, unit::parameters);
    add(estimate, "active_parameters", estimate.activeParameters, unit::parameters);
    add(estimate, "tokens", tokens, unit::tokens);
    add(estimate, "flops", cost.flops, unit::flop);
    add(estimate, "hardware_flops", cost.flops * recomputeFactor(scenario.training.recompute),
        unit::flop);
    add(estimate, "flops_per_token", cost.flops / tokens, unit::flopPerToken);
    add(estimate, "gpu_hours", cost.gpuTime / hour, unit::gpuHours);
    add(estimate, "days", cost.seconds / day, unit::days);
    add(estimate, "tokens_per_day", tokens / cost.seconds * day, unit::tokens);
    add(estimate, "text_gb_per_day", cost.textPerDay / gb, unit::gigabytes);
    add(estimate, "mfu", options.mfu, unit::fraction);
    add(estimate, "hfu", options.mfu * recomputeFactor(scenario.training.recompute),
        unit::fraction);
    if (const auto price = pricePerGpuHour(scenario))
        add(estimate, "usd", cost.gpuTime / hour * *price, unit::dollars);
    const double watts = options.powerWatts.value_or(scenario.gpu->gpu.watts);
    if (watts > 0) {
        constexpr double kilowattHour = 3.6e6;
        add(estimate, "energy_kwh",
            energy<double>(scenario.gpus, watts, options.pue, cost.seconds) / kilowattHour,
            unit::kilowattHours);
    }
    if (options.chinchilla)
        addChinchilla(scenario, cost.flops, estimate);
    if (detail == Detail::full) {
        addDerivations(scenario, tokens, estimate);
        addRemarks(scenario, estimate);
    }
    return estimate;
}

} // namespace interval::compute
