// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/serving.h"

#include "compute/estimate/calibration.h"
#include "compute/estimate/overhead.h"
#include "compute/estimate/remarks.h"
#include "compute/formulas/cost.h"

#include <array>
#include <cmath>

namespace interval::compute {

namespace {

using base::ErrorCode;
using base::fail;

/// Engines and their graphs are measured to a few per cent, times only to a factor.
constexpr Uncertainty servingUncertainty{0.04, 0.08, 0};

bool divides(double divisor, double value)
{
    return std::fmod(value, divisor) == 0;
}

base::Result<void> check(const ServingJob& job, const Scenario& scenario)
{
    if (!job.shape)
        return fail(ErrorCode::invalidInput,
                    "model: serving needs the shape of the model, not only its size",
                    "推理要知道模型的结构，只有参数量不够");
    const auto heads = static_cast<double>(job.shape->heads);
    if (!divides(job.tensor, heads))
        return fail(ErrorCode::invalidInput,
                    "tp: " + number(job.tensor) + " does not divide the " + number(heads) +
                        " attention heads",
                    "张量并行度 " + number(job.tensor) + " 除不尽 " + number(heads) +
                        " 个注意力头");
    if (job.pipeline > static_cast<double>(job.shape->layers))
        return fail(ErrorCode::invalidInput, "pp: more stages than layers", "流水线段数比层数还多");
    if (!divides(job.tensor * job.pipeline, scenario.gpus))
        return fail(ErrorCode::invalidInput,
                    "gpus: " + number(scenario.gpus) +
                        " is not a multiple of tp * pp = " + number(job.tensor * job.pipeline),
                    number(scenario.gpus) +
                        " 张卡不是 TP × PP = " + number(job.tensor * job.pipeline) + " 的倍数");
    return {};
}

template <Number N>
std::array<N, 4> inOrder(const ServingJob& job, const ServingMemory<N>& memory)
{
    const N requests = given<N>("B", job.options->concurrency, unit::requests);
    return {memory.weights, memory.kvOfRequests, memory.prefill + requests * memory.logitsOfRequest,
            memory.buffers};
}

struct PartName {
    std::string_view id;
    std::string_view symbol;
};

constexpr std::array<PartName, 4> partNames{{{"weights", "M_w"},
                                             {"kv_cache", "M_{KV}"},
                                             {"prefill", "M_{prefill}"},
                                             {"buffers", "M_{buf}"}}};

void addItems(const ServingJob& job, Detail detail, Estimate& estimate)
{
    const auto numbers = inOrder(job, servingMemory<double>(job));
    for (std::size_t i = 0; i < partNames.size(); ++i)
        estimate.items.push_back({partNames[i].id, numbers[i], {}, {}});
    if (detail != Detail::full)
        return;
    const auto traced = inOrder(job, servingMemory<Traced>(job));
    for (std::size_t i = 0; i < partNames.size(); ++i)
        estimate.items[i].derivation = derive(traced[i], partNames[i].symbol, unit::bytes);
}

/// What the engine has left for the cache on one GPU: its share of the memory less everything else.
double cacheBudget(const Scenario& scenario, const ServingMemory<double>& memory)
{
    constexpr double gib = 0x1p30;
    const double others = scenario.overhead.contextGib * gib +
                          (scenario.gpus > 1 ? scenario.overhead.ncclGib * gib : 0);
    const double fixed = memory.weights + memory.prefill + memory.buffers;
    const double fragmented = fixed * (1 + scenario.overhead.fragmentation);
    return std::max(0.0, static_cast<double>(scenario.gpu->gpu.usableBytes) *
                                 scenario.serving.utilization -
                             others - fragmented);
}

/// Longest context at which `requests` requests fit: the cache of a request grows piecewise linearly,
/// fast until the window of the local layers is full, then with the global layers alone.
double longestFit(const ServingJob& job, double budget)
{
    ServingOptions options = *job.options;
    const ServingJob probe{job.shape, job.count, job.gpu, &options, job.tensor, job.pipeline};
    const auto fits = [&](double blocks) {
        options.context = blocks * options.block;
        return servingMemory<double>(probe).kvOfRequests <= budget;
    };
    double low = 0;
    double high = 1;
    constexpr double mostBlocks = 0x1p30;
    while (high < mostBlocks && fits(high)) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (fits(middle) ? low : high) = middle;
    }
    return low * options.block;
}

void add(Estimate& estimate, std::string_view id, double value, Unit unit)
{
    estimate.quantities.push_back({id, value, unit, {}});
}

void addMemoryQuantities(const Scenario& scenario, const ServingJob& job, Estimate& estimate)
{
    const ServingMemory<double> memory = servingMemory<double>(job);
    const double budget = cacheBudget(scenario, memory);
    const double gpus = job.tensor * job.pipeline;
    add(estimate, "parameters", estimate.parameters, unit::parameters);
    add(estimate, "active_parameters", estimate.activeParameters, unit::parameters);
    add(estimate, "weights_bytes", storedWeights(job), unit::bytes);
    add(estimate, "kv_bytes_per_token", memory.kvPerToken, unit::bytesPerToken);
    add(estimate, "kv_bytes", memory.kvOfRequests * gpus, unit::bytes);
    add(estimate, "kv_blocks",
        std::floor(budget / (scenario.serving.block * memory.kvPerTokenLocal)), unit::blocks);
    const double perRequest =
        memory.kvOfRequest + memory.logitsOfRequest * (1 + scenario.overhead.fragmentation);
    add(estimate, "max_concurrency", std::floor(budget / perRequest), unit::requests);
    const double longest = longestFit(job, budget);
    const auto limit = static_cast<double>(job.shape->maxContext);
    add(estimate, "max_context", limit > 0 ? std::min(longest, limit) : longest, unit::tokens);
}

void addTimeQuantities(const Scenario& scenario,
                       const ServingJob& job,
                       Detail detail,
                       Estimate& estimate)
{
    const ServingTimes<double> times = servingTimes<double>(job);
    const double replicas = scenario.gpus / (job.tensor * job.pipeline);
    const std::size_t first = estimate.quantities.size();
    add(estimate, "time_to_first_token", times.firstToken, unit::seconds);
    add(estimate, "time_per_output_token", times.perToken, unit::seconds);
    add(estimate, "tokens_per_second", times.tokensPerSecond * replicas, unit::tokensPerSecond);
    add(estimate, "critical_batch", times.criticalBatch, unit::sequences);
    if (const auto price = pricePerGpuHour(scenario)) {
        constexpr double hour = 3600;
        constexpr double million = 1e6;
        add(estimate, "usd_per_million_tokens",
            million * costPerToken<double>(*price * scenario.gpus / hour,
                                           times.tokensPerSecond * replicas),
            unit::dollars);
    }
    if (detail != Detail::full)
        return;
    const ServingTimes<Traced> traced = servingTimes<Traced>(job);
    estimate.quantities[first].derivation = derive(traced.firstToken, "TTFT", unit::seconds);
    estimate.quantities[first + 1].derivation = derive(traced.perToken, "TPOT", unit::seconds);
    if (replicas == 1)
        estimate.quantities[first + 2].derivation =
            derive(traced.tokensPerSecond, "R", unit::tokensPerSecond);
    estimate.quantities[first + 3].derivation =
        derive(traced.criticalBatch, "B^*", unit::sequences);
}

void addRemarks(const Scenario& scenario, const ServingJob& job, Estimate& estimate)
{
    const auto assume = [&estimate](std::string zh, std::string en) {
        estimate.assumptions.push_back(remark(std::move(zh), std::move(en)));
    };
    assume("引擎最多使用显存的 " + number(scenario.serving.utilization * 100) +
               "%；cache 按整块（" + number(scenario.serving.block) + " token）分配。",
           "The engine takes at most " + number(scenario.serving.utilization * 100) +
               "% of the memory; the cache comes in whole blocks of " +
               number(scenario.serving.block) + " tokens.");
    assume("时延按 roofline 估算：decode 达到带宽的 75%，prefill 达到峰值算力的 60%。",
           "Times are a roofline: decoding reaches 75% of the bandwidth, prefill 60% of the peak.");
    if (scenario.gpus > job.tensor * job.pipeline)
        assume(number(scenario.gpus / (job.tensor * job.pipeline)) +
                   " 个副本：并发是每个副本的，吞吐是合计的。",
               number(scenario.gpus / (job.tensor * job.pipeline)) +
                   " replicas: concurrency is that of each, throughput that of all.");
    if (scenario.gpu->gpu.price && !scenario.cost.pricePerGpuHour)
        assume("价格取目录价的中间值（" + scenario.gpu->gpu.price->date + "）。",
               "The price is the middle of the list prices (" + scenario.gpu->gpu.price->date +
                   ").");
    const auto limit = static_cast<double>(job.shape->maxContext);
    if (limit > 0 && scenario.serving.context > limit)
        estimate.warnings.push_back(
            remark("这个模型的配置只支持 " + number(limit) + " token。",
                   "The model's configuration supports only " + number(limit) + " tokens."));
    if (scenario.serving.prompt + scenario.serving.output > scenario.serving.context)
        estimate.warnings.push_back(remark("prompt 加 output 超过了 context。",
                                           "prompt and output together exceed context."));
    const WeightFormat format = scenario.serving.weights;
    if (format == WeightFormat::q4KM || format == WeightFormat::q5KM || format == WeightFormat::q6K)
        estimate.warnings.push_back(
            remark("GGUF 混合格式按整个文件的平均比特数估算。",
                   "GGUF mixtures are estimated by the average bits of a whole file."));
}

/// The same service on 1, 2, 4, … GPUs of one engine until it fits.
std::optional<SmallestFit> smallestFit(const Scenario& scenario)
{
    constexpr double most = 128;
    Scenario changed = scenario;
    Degrees& degrees = changed.training.degrees;
    degrees.pipeline = 1;
    for (int tensor = 1; tensor <= most; tensor *= 2) {
        degrees.tensor = tensor;
        changed.gpus = tensor;
        const ServingJob job = servingJobOf(changed);
        if (!check(job, changed))
            break;
        Estimate estimate;
        addItems(job, Detail::numbers, estimate);
        addTotals(changed, servingUncertainty, estimate);
        estimate.memory->capacity *= changed.serving.utilization;
        if (estimate.fits())
            return SmallestFit{degrees.tensor, std::nullopt, degrees.tensor};
    }
    return std::nullopt;
}

} // namespace

ServingJob servingJobOf(const Scenario& scenario)
{
    const ChosenModel& model = *scenario.model;
    return {model.model.shape ? &*model.model.shape : nullptr,
            &model.count,
            &scenario.gpu->gpu,
            &scenario.serving,
            scenario.training.degrees.tensor,
            scenario.training.degrees.pipeline};
}

std::optional<double> pricePerGpuHour(const Scenario& scenario)
{
    if (scenario.cost.pricePerGpuHour)
        return scenario.cost.pricePerGpuHour;
    if (const auto& price = scenario.gpu->gpu.price)
        return (price->low + price->high) / 2;
    return std::nullopt;
}

base::Result<Estimate> estimateServing(const Scenario& scenario, Detail detail)
{
    const ServingJob job = servingJobOf(scenario);
    if (const auto checked = check(job, scenario); !checked)
        return tl::unexpected(checked.error());
    if (peakFor(*job.gpu, scenario.serving.weights) <= 0 || job.gpu->bandwidth <= 0)
        return fail(ErrorCode::invalidInput, "gpu: needs a bandwidth and a peak for serving",
                    "推理要知道这张卡的显存带宽和算力峰值");

    Estimate estimate;
    estimate.calculator = Calculator::serving;
    estimate.modelName = scenario.model->model.name;
    estimate.parameters = static_cast<double>(job.count->total);
    estimate.activeParameters = static_cast<double>(job.count->active);
    addItems(job, detail, estimate);
    addTotals(scenario, servingUncertainty, estimate);
    estimate.memory->capacity *= scenario.serving.utilization;
    addMemoryQuantities(scenario, job, estimate);
    addTimeQuantities(scenario, job, detail, estimate);
    if (detail == Detail::full)
        addRemarks(scenario, job, estimate);
    if (!estimate.fits())
        estimate.smallest = smallestFit(scenario);
    return estimate;
}

} // namespace interval::compute
