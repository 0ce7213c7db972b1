// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/serving.h"
#include "compute/estimate/training.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

using namespace interval::compute;

namespace {

std::string textOf(const std::string& name)
{
    std::ifstream stream(std::string(INTERVAL_SOURCE_DIR "/content/catalogue/") + name);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Scenario scenarioOf(const char* json)
{
    static const auto catalogue = Catalogue::fromJson(textOf("models.json"), textOf("gpus.json"));
    const auto scenario = readScenario(json, catalogue.value());
    if (!scenario) {
        std::cerr << scenario.error().detail << '\n';
        std::exit(1);
    }
    return *scenario;
}

const char* const training =
    R"({"calculator":"training","model":"Llama-3.1-70B","gpu":"H100 SXM","gpus":64,"tp":4,"pp":2,
        "zero":1,"precision":"megatron","micro_batches":16,"seq":8192})";
const char* const serving =
    R"({"calculator":"serving","model":"Llama-3.1-70B","gpu":"H100 SXM","gpus":4,"concurrency":32})";

/// What the layout search and a slider in motion need: where memory peaks, and how high.
void trainingEstimate(benchmark::State& state)
{
    Scenario scenario = scenarioOf(training);
    const TrainingJob job = jobOf(scenario);
    for (auto _ : state) {
        scenario.training.batch = scenario.training.batch == 1 ? 2 : 1;
        benchmark::DoNotOptimize(trainingPeak(job));
    }
}
BENCHMARK(trainingEstimate)->Unit(benchmark::kMicrosecond);

void servingEstimate(benchmark::State& state)
{
    Scenario scenario = scenarioOf(serving);
    const ServingJob job = servingJobOf(scenario);
    for (auto _ : state) {
        scenario.serving.concurrency = scenario.serving.concurrency == 32 ? 33 : 32;
        benchmark::DoNotOptimize(servingMemory<double>(job));
        benchmark::DoNotOptimize(servingTimes<double>(job));
    }
}
BENCHMARK(servingEstimate)->Unit(benchmark::kMicrosecond);

/// The whole answer as the interface takes it.
void wholeAnswer(benchmark::State& state, const char* json, Detail detail)
{
    const Scenario scenario = scenarioOf(json);
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(scenario, detail));
}
BENCHMARK_CAPTURE(wholeAnswer, training, training, Detail::numbers)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(wholeAnswer, training_derived, training, Detail::full)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(wholeAnswer, serving, serving, Detail::numbers)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(wholeAnswer, serving_derived, serving, Detail::full)
    ->Unit(benchmark::kMicrosecond);

void layoutSearch(benchmark::State& state)
{
    const std::string json =
        R"({"calculator":"layout","model":"Llama-3.1-405B","gpu":"H100 SXM","seq":8192,
            "precision":"megatron","global_batch":2048,"gpus":)" +
        std::to_string(state.range(0)) + "}";
    const Scenario scenario = scenarioOf(json.c_str());
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(scenario));
}
BENCHMARK(layoutSearch)->Arg(1024)->Arg(16384)->Unit(benchmark::kMillisecond);

/// Every power of two up to 65,536.
void layoutOfAnySize(benchmark::State& state)
{
    const Scenario scenario = scenarioOf(
        R"({"calculator":"layout","model":"Llama-3.1-405B","gpu":"H100 SXM","seq":8192,
            "precision":"megatron","global_batch":8192,"max_gpus":65536})");
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(scenario));
}
BENCHMARK(layoutOfAnySize)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
