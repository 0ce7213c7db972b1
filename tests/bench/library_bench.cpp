// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, importing and exporting at the sizes that other programs were measured with.
#include "exchange/export.h"
#include "exchange/import.h"
#include "support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <map>
#include <optional>
#include <random>

using namespace interval;

namespace {

constexpr base::Instant now{1'793'620'800'000, 480};
const exchange::ImportSettings importing{now, 4, {}};

/// Words as they stand in real cards, in both languages.
std::string sentence(std::mt19937& random, int length)
{
    constexpr std::array words{"attention", "KV cache", "显存",  "训练成本", "gradient",
                               "奖励模型",  "token",    "散度",  "tensor",   "并行",
                               "memory",    "推理",     "batch", "参数",     "LoRA",
                               "优化器",    "ZeRO",     "评估"};
    std::string text;
    for (int i = 0; i < length; ++i)
        text.append(i == 0 ? "" : " ").append(words[random() % words.size()]);
    return text;
}

/// Questions of about the length of real ones.
std::string table(int notes)
{
    std::mt19937 random(1);
    std::string text = "#separator:tab\n#html:true\n#tags column:3\n";
    for (int i = 0; i < notes; ++i)
        text += "问题 " + std::to_string(i) + ' ' + sentence(random, 8) + "?\t<b>" +
                sentence(random, 6) + "</b><br>" + sentence(random, 25) + "\ttag" +
                std::to_string(i % 40) + '\n';
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

/// A library that has been studied for a year: topics, kinds, tags, claims, dates, states of every sort.
deck::Deck studiedDeck(int notes)
{
    constexpr std::array topics{"select", "train", "rlhf", "eval", "serve", "basics"};
    constexpr std::array parts{"memory", "cost", "ppo", "grpo", "cache"};
    constexpr std::array kinds{deck::CardKind::basic, deck::CardKind::basic, deck::CardKind::basic,
                               deck::CardKind::drill, deck::CardKind::debate};
    std::mt19937 random(2);
    deck::Deck deck;
    deck.id = "own/bench";
    for (int i = 0; i < notes; ++i) {
        deck::Card card;
        card.id = "bench" + std::to_string(std::int64_t{i} * 48271 % 2147483647); // not in order
        card.topic = topics[random() % topics.size()];
        card.subtopic = parts[random() % parts.size()];
        card.kind = kinds[random() % kinds.size()];
        card.difficulty = 1 + static_cast<int>(random() % 5);
        card.tags = {"tag" + std::to_string(i % 40)};
        if (i % 4 == 0)
            card.claims = {"A" + std::to_string(i % 60)};
        card.verified = i % 3 == 0 ? "2026-0" + std::to_string(1 + i % 9) + "-15" : "";
        for (std::size_t language = 0; language < (i % 2 == 0 ? 2U : 1U); ++language) {
            deck::CardText& text = card.texts[language].emplace();
            text.question = "问题 " + std::to_string(i) + ' ' + sentence(random, 8) + "?";
            text.answer = sentence(random, 6);
            text.explanation = sentence(random, 25);
        }
        deck.cards.push_back(std::move(card));
    }
    return deck;
}

/// Most cards in review, some of them overdue, some new, in learning, suspended, flagged.
constexpr const char* studiedYear =
    "UPDATE cards SET phase = CASE WHEN id % 10 < 6 THEN 2 WHEN id % 10 = 6 THEN 1 ELSE 0 END, "
    "added_ms = ?1 * 86400000 - (id % 400) * 86400000; "
    "UPDATE cards SET stability = 1 + abs(random() % 2000) / 10.0, difficulty = 5, reps = id % 17, "
    "lapses = id % 11, scheduled_days = id % 90, due_day = ?1 - 20 + id % 120, last_day = ?1 - id "
    "% "
    "60, last_ms = (?1 - id % 60) * 86400000, due_ms = (?1 - id % 3) * 86400000 WHERE phase > 0; "
    "UPDATE cards SET suspended = 1 WHERE id % 50 = 0; UPDATE cards SET flag = 1 + id % 7 WHERE id "
    "% "
    "33 = 0; ";

/// A profile as `studiedDeck` says, made once.
struct Shelf {
    TempFolder folder;
    std::optional<collection::Collection> collection;

    explicit Shelf(int notes)
    {
        (void)collection::Collection::open(folder.path(), collection::Access::readWrite)
            .value()
            .synchronise(studiedDeck(notes), collection::DeckOwner::person)
            .value();
        {
            std::string sql = studiedYear;
            for (std::size_t at = sql.find("?1"); at != std::string::npos; at = sql.find("?1"))
                sql.replace(at, 2, std::to_string(importing.today()));
            SQLite::Database((folder.path() / "collection.db").string(), SQLite::OPEN_READWRITE)
                .exec(sql);
        }
        open();
    }

    void open()
    {
        collection.reset();
        collection.emplace(
            collection::Collection::open(folder.path(), collection::Access::readWrite).value());
    }
};

Shelf& shelf(int notes)
{
    static std::map<int, Shelf> all;
    return all.try_emplace(notes, notes).first->second;
}

const collection::SearchMoment moment{now, importing.today(), 8};

/// CPU time of this thread: on a busy machine the only one that says something [ms].
double cpuMs()
{
    timespec time{};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// A search as the window makes it, with its first rows.
void lookFor(const collection::Collection& collection,
             const char* text,
             collection::SearchOrder order,
             bool descending)
{
    constexpr std::size_t rows = 64;
    const auto query = collection::parseQuery(text).value();
    const auto ids = collection.find(query, moment, {order, descending, 0}).value();
    const auto first = std::span(ids).first(std::min(ids.size(), rows));
    benchmark::DoNotOptimize(collection.found(first, base::Language::zhCn).value());
}

void report(benchmark::State& state, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    state.counters["p50_ms"] = ms[ms.size() / 2];
    state.counters["p95_ms"] = ms[ms.size() * 95 / 100];
    state.counters["max_ms"] = ms.back();
}

constexpr std::array queries{"",
                             "显",
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
                             "奖励模型 tensor added:9999",
                             "stability>30",
                             "difficulty>=4",
                             "topic:rlhf is:due difficulty>=3 \"KL\"",
                             "is:review -is:suspended 显存",
                             "is:due or 散度",
                             "flag:any",
                             "is:leech",
                             "reviewed:7",
                             "missed:point",
                             "claim:A16 or claim:A20",
                             "kind:drill lang:en"};

/// Every query in every order.
void search(benchmark::State& state)
{
    using collection::SearchOrder;
    constexpr std::array orders{
        SearchOrder::added,      SearchOrder::deck,       SearchOrder::topic,
        SearchOrder::kind,       SearchOrder::question,   SearchOrder::due,
        SearchOrder::stability,  SearchOrder::difficulty, SearchOrder::lapses,
        SearchOrder::lastReview, SearchOrder::recall};
    const Shelf& desk = shelf(static_cast<int>(state.range(0)));
    std::vector<double> ms;
    for (auto _ : state)
        for (const SearchOrder order : orders)
            for (const char* text : queries) {
                const double start = cpuMs();
                lookFor(*desk.collection, text, order, order == SearchOrder::due);
                ms.push_back(cpuMs() - start);
            }
    report(state, std::move(ms));
}
BENCHMARK(search)->Arg(10000)->Arg(100000)->Iterations(3)->Unit(benchmark::kMillisecond);

/// One query in the order in which the window opens.
void searchOne(benchmark::State& state)
{
    const Shelf& desk = shelf(100'000);
    const char* text = queries.at(static_cast<std::size_t>(state.range(0)));
    std::vector<double> ms;
    for (auto _ : state) {
        const double start = cpuMs();
        lookFor(*desk.collection, text, collection::SearchOrder::deck, false);
        ms.push_back(cpuMs() - start);
    }
    state.SetLabel(text);
    report(state, std::move(ms));
}
BENCHMARK(searchOne)
    ->DenseRange(0, static_cast<int>(queries.size()) - 1)
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);

/// Every query right after a note was changed: nothing that the index has answered before counts any more.
void searchAnew(benchmark::State& state)
{
    Shelf& desk = shelf(static_cast<int>(state.range(0)));
    const auto ids = desk.collection->find({}, moment, {}).value();
    collection::CardChange change;
    change.act = collection::Act::tag;
    change.tag = "anew";
    std::vector<double> ms;
    for (auto _ : state)
        for (const char* text : queries) {
            change.tagGiven = !change.tagGiven;
            (void)desk.collection->changeCards(change, std::span(ids).first(1)).value();
            const double start = cpuMs();
            lookFor(*desk.collection, text, collection::SearchOrder::deck, false);
            ms.push_back(cpuMs() - start);
        }
    report(state, std::move(ms));
}
BENCHMARK(searchAnew)->Arg(100000)->Iterations(5)->Unit(benchmark::kMillisecond);

/// What the library asks of a collection that was just opened: the first rows, then the filters.
void openLibrary(benchmark::State& state)
{
    Shelf& desk = shelf(static_cast<int>(state.range(0)));
    std::vector<double> ms;
    double filters = 0;
    for (auto _ : state) {
        desk.open();
        const double start = cpuMs();
        lookFor(*desk.collection, "", collection::SearchOrder::deck, false);
        const double shown = cpuMs();
        benchmark::DoNotOptimize(desk.collection->counts(moment).value());
        benchmark::DoNotOptimize(desk.collection->queryValues().value());
        ms.push_back(shown - start);
        filters = std::max(filters, cpuMs() - shown);
    }
    report(state, std::move(ms));
    state.counters["filters_ms"] = filters;
}
BENCHMARK(openLibrary)->Arg(10000)->Arg(100000)->Iterations(5)->Unit(benchmark::kMillisecond);

/// The search after an answer, an edit of a note and a change of a thousand cards.
void searchAfterChange(benchmark::State& state)
{
    Shelf& desk = shelf(static_cast<int>(state.range(0)));
    lookFor(*desk.collection, "", collection::SearchOrder::deck, false);
    const auto ids = desk.collection->find({}, moment, {}).value();
    std::vector<double> ms;
    int flag = 0;
    for (auto _ : state)
        for (const std::size_t many : {std::size_t{1}, std::size_t{1000}}) {
            collection::CardChange change;
            change.act = collection::Act::flag;
            change.flagColour = 1 + flag++ % 7;
            (void)desk.collection->changeCards(change, std::span(ids).first(many)).value();
            const double start = cpuMs();
            lookFor(*desk.collection, "is:due", collection::SearchOrder::deck, false);
            ms.push_back(cpuMs() - start);
        }
    report(state, std::move(ms));
}
BENCHMARK(searchAfterChange)->Arg(100000)->Iterations(10)->Unit(benchmark::kMillisecond);

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
