// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, importing and exporting at the sizes that other programs were measured with.
#include "exchange/export.h"
#include "exchange/import.h"
#include "support/temp_folder.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <random>

using namespace interval;

namespace {

constexpr base::Instant now{1'793'620'800'000, 480};
const exchange::ImportSettings importing{now, 4, {}};

/// Questions of about the length and the words of real ones, in both languages.
std::string table(int notes)
{
    constexpr std::array words{"attention", "KV cache", "显存",  "训练成本", "gradient",
                               "奖励模型",  "token",    "散度",  "tensor",   "并行",
                               "memory",    "推理",     "batch", "参数",     "LoRA",
                               "优化器",    "ZeRO",     "评估"};
    std::mt19937 random(1);
    const auto sentence = [&](int length) {
        std::string text;
        for (int i = 0; i < length; ++i)
            text.append(i == 0 ? "" : " ").append(words[random() % words.size()]);
        return text;
    };
    std::string text = "#separator:tab\n#html:true\n#tags column:3\n";
    for (int i = 0; i < notes; ++i)
        text += "问题 " + std::to_string(i) + ' ' + sentence(8) + "?\t<b>" + sentence(6) +
                "</b><br>" + sentence(25) + "\ttag" + std::to_string(i % 40) + '\n';
    return text;
}

/// A profile with so many notes, made once.
struct Library {
    TempFolder folder;
    collection::Collection collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();

    explicit Library(int notes)
    {
        folder.write("in.txt", table(notes));
        const auto plan =
            exchange::planImport(collection, folder.path(), folder.path() / "in.txt", importing)
                .value();
        (void)exchange::applyImport(collection, folder.path(), plan).value();
    }

    [[nodiscard]] std::vector<std::string> notes() const
    {
        const auto ids = collection.find({}, {now, importing.today(), 8}).value();
        const auto rows = collection.found(ids, base::Language::zhCn).value();
        std::vector<std::string> notes;
        for (const auto& row : rows)
            notes.push_back(row.card.note);
        return notes;
    }
};

Library& library(int notes)
{
    static std::map<int, Library> all;
    return all.try_emplace(notes, notes).first->second;
}

void search(benchmark::State& state)
{
    const Library& desk = library(static_cast<int>(state.range(0)));
    constexpr std::array queries{"显",
                                 "显存",
                                 "训练成本 -推理",
                                 "attention",
                                 "\"KV cache\"",
                                 "att",
                                 "tag:tag7",
                                 "is:new tag:tag7",
                                 "is:due",
                                 "散度 or LoRA",
                                 "问题 77",
                                 "is:own due<7",
                                 "-显存",
                                 "奖励模型 tensor added:9999"};
    std::vector<double> ms;
    for (auto _ : state)
        for (const char* text : queries) {
            const auto start = std::chrono::steady_clock::now();
            const auto query = collection::parseQuery(text).value();
            const auto ids = desk.collection.find(query, {now, importing.today(), 8}).value();
            const auto first = std::span(ids).first(std::min<std::size_t>(ids.size(), 50));
            benchmark::DoNotOptimize(desk.collection.found(first, base::Language::zhCn).value());
            ms.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                    .count());
        }
    std::sort(ms.begin(), ms.end());
    state.counters["p50_ms"] = ms[ms.size() / 2];
    state.counters["p95_ms"] = ms[ms.size() * 95 / 100];
    state.counters["max_ms"] = ms.back();
}
BENCHMARK(search)->Arg(10000)->Arg(100000)->Iterations(10)->Unit(benchmark::kMillisecond);

void importTable(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Library(static_cast<int>(state.range(0))));
}
BENCHMARK(importTable)->Arg(10000)->Arg(100000)->Iterations(1)->Unit(benchmark::kMillisecond);

void exportPackage(benchmark::State& state)
{
    const Library& desk = library(static_cast<int>(state.range(0)));
    const auto notes = desk.notes();
    for (auto _ : state)
        (void)exchange::exportTo(desk.folder.path() / "out.apkg",
                                 exchange::ExportFormat::ankiPackage, desk.collection,
                                 desk.folder.path(), notes, {now, 4, {}})
            .value();
    state.counters["package_MB"] =
        static_cast<double>(std::filesystem::file_size(desk.folder.path() / "out.apkg")) / 1e6;
    state.counters["collection_MB"] =
        static_cast<double>(std::filesystem::file_size(desk.folder.path() / "collection.db")) / 1e6;
}
BENCHMARK(exportPackage)->Arg(10000)->Arg(100000)->Iterations(1)->Unit(benchmark::kMillisecond);

void importPackage(benchmark::State& state)
{
    const Library& desk = library(static_cast<int>(state.range(0)));
    const TempFolder folder;
    auto collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();
    for (auto _ : state) {
        const auto plan = exchange::planImport(collection, folder.path(),
                                               desk.folder.path() / "out.apkg", importing)
                              .value();
        (void)exchange::applyImport(collection, folder.path(), plan).value();
    }
}
BENCHMARK(importPackage)->Arg(10000)->Arg(100000)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
BENCHMARK_MAIN();
