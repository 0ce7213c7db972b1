// SPDX-License-Identifier: GPL-3.0-or-later
// What the optimiser takes on logs of the simulated learner.
#include "scheduling/optimizer/evaluate.h"
#include "scheduling/optimizer/train.h"
#include "support/simulated_learner.h"

#include <benchmark/benchmark.h>

using namespace interval;

namespace {

/// The logs that the published figures of other programs were measured on.
std::vector<scheduling::ReviewEvent> logOf(std::int64_t reviews)
{
    constexpr std::int64_t large = 1'000'000;
    const bool million = reviews == large;
    return simulatedLog({averageLearner(), static_cast<std::size_t>(reviews), million ? 150 : 30,
                         million ? 401U : 301U});
}

void sortLog(benchmark::State& state)
{
    const auto log = logOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduling::histories(log));
}
BENCHMARK(sortLog)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// From a log in memory to parameters that are judged.
void fitLog(benchmark::State& state)
{
    const auto log = logOf(state.range(0));
    for (auto _ : state) {
        const auto sorted = scheduling::histories(log).value();
        const auto fit = scheduling::fit(sorted, {});
        benchmark::DoNotOptimize(scheduling::evaluate(sorted, fit.parameters, true));
    }
}
BENCHMARK(fitLog)->Arg(2'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
