// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "scheduling/choices.h"
#include "scheduling/review.h"
#include "study/session.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <random>

using namespace interval;

namespace {

void fsrsState(benchmark::State& state)
{
    std::mt19937 random(1);
    struct Step {
        int elapsed;
        scheduling::Rating rating;
    };
    std::vector<Step> log;
    for (int i = 0; i < 4096; ++i)
        log.push_back({random() % 4 == 0 ? 0 : static_cast<int>(random() % 60),
                       static_cast<scheduling::Rating>(1 + random() % 4)});
    const scheduling::Parameters parameters;
    for (auto _ : state) {
        std::optional<scheduling::MemoryState> memory;
        for (const Step& step : log)
            memory = scheduling::afterReview(memory, step.elapsed, step.rating, parameters, true);
        benchmark::DoNotOptimize(memory);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(log.size()));
}
BENCHMARK(fsrsState);

void readShippedDeck(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(deck::readDeck(INTERVAL_SOURCE_DIR "/content/decks/core", ""));
}
BENCHMARK(readShippedDeck)->Unit(benchmark::kMillisecond);

collection::Collection bigCollection(const std::filesystem::path& profile, int cards)
{
    auto collection = collection::Collection::open(profile, collection::Access::readWrite).value();
    (void)collection.synchronise(sampleDeck(cards)).value();
    return collection;
}

void gradeAndNext(benchmark::State& state)
{
    const TempFolder folder;
    const base::SystemClock clock;
    auto collection = bigCollection(folder.path(), static_cast<int>(state.range(0)));
    study::Preferences preferences;
    preferences.newPerDay = 9999;
    study::Session session(collection, clock, preferences);
    auto showing = session.start(0).value();
    std::vector<double> ms;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        study::Answer answer;
        answer.card = showing->card.id;
        answer.reps = showing->card.state.reps;
        showing = session.answer(answer).value();
        ms.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(ms.begin(), ms.end());
    state.counters["p95_ms"] = ms[ms.size() * 95 / 100];
    state.counters["max_ms"] = ms.back();
}
BENCHMARK(gradeAndNext)->Arg(10000)->Arg(100000)->Iterations(500)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
