// SPDX-License-Identifier: GPL-3.0-or-later
// What the optimiser takes on logs of the simulated learner, and the interview plan with its forecast.
#include "scheduling/interview_plan/forecast.h"
#include "scheduling/interview_plan/plan.h"
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

/// Half learned over the months before, half new, twenty minutes a day.
scheduling::SimulationRequest learnerFor(std::size_t cards, std::size_t days)
{
    scheduling::SimulationRequest request;
    request.policy = scheduling::Policy::interview;
    request.secondsByDay.assign(days, 1200);
    request.cards = scheduling::cardsWithPast(cards, cards / 2, request);
    return request;
}

void priceTable(benchmark::State& state)
{
    const auto request = learnerFor(10, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduling::priceTables(request));
}
BENCHMARK(priceTable)->Arg(14)->Arg(60)->Arg(180)->Unit(benchmark::kMillisecond);

/// A new day: the outlook of every card and the order, with the table at hand.
void replan(benchmark::State& state)
{
    constexpr int days = 60;
    const auto request = learnerFor(static_cast<std::size_t>(state.range(0)), days);
    const auto tables = scheduling::priceTables(request);
    std::vector<scheduling::PlanCard> cards;
    for (const auto& card : request.cards)
        cards.push_back({card.believed, card.elapsedDays, card.weight, card.topic});
    for (auto _ : state) {
        const auto ahead = scheduling::outlooks(cards, tables, days);
        benchmark::DoNotOptimize(scheduling::plan(cards, ahead, days * 1200.0));
    }
}
BENCHMARK(replan)->Arg(1000)->Unit(benchmark::kMillisecond);

/// What Today says: twenty lives until the day.
void forecastDay(benchmark::State& state)
{
    scheduling::ForecastRequest request;
    request.simulation = learnerFor(300, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduling::forecast(request));
}
BENCHMARK(forecastDay)->Arg(21)->Arg(60)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
