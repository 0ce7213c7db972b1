// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "collection/search/spaced_text.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

using namespace interval;
using collection::Access;
using collection::Collection;

namespace {

constexpr base::Instant noon{1'793'620'800'000, 0};

deck::Card card(const std::string& id, const std::string& zh, const std::string& en)
{
    deck::Card card;
    card.id = id;
    card.topic = "train";
    card.subtopic = "memory";
    card.texts[0] = deck::CardText{};
    card.texts[0]->question = zh;
    if (!en.empty()) {
        card.texts[1] = deck::CardText{};
        card.texts[1]->question = en;
    }
    return card;
}

deck::Deck library()
{
    deck::Deck deck;
    deck.id = "core";
    deck::Card first = card("kv", "KV 缓存的显存占用", "Memory of the KV-cache");
    first.tags = {"memory", "infer::kv-cache"};
    first.claims = {"A16"};
    first.difficulty = 4;
    deck::Card second = card("ppo", "PPO 的 KL 散度惩罚", "");
    second.topic = "rlhf";
    second.subtopic = "ppo";
    second.texts[0]->keyPoints = {"参考模型", "显式惩罚"};
    deck::Card third = card("dsv3", "填空", "Fill in");
    third.kind = deck::CardKind::cloze;
    third.clozeGroups = {1, 2};
    third.texts[0]->body = "总参数 {{1:671B}}，激活 {{2:37B|数字}}";
    deck.cards = {first, second, third};
    return deck;
}

struct Desk {
    TempFolder folder;
    Collection collection = Collection::open(folder.path(), Access::readWrite).value();
    base::Day today = base::studyDay(noon, 4);

    Desk() { (void)collection.synchronise(library()).value(); }

    /// As in another session: nothing is in memory.
    void reopen() { collection = Collection::open(folder.path(), Access::readOnly).value(); }

    std::string find(const std::string& text, const collection::SearchOptions& options = {}) const
    {
        const auto query = collection::parseQuery(text);
        if (!query)
            return query.error().detail;
        const auto ids = collection.find(*query, {noon, today, 8}, options).value();
        std::string notes;
        const auto rows = collection.found(ids, base::Language::zhCn).value();
        for (const interval::collection::FoundCard& found : rows)
            notes.append(notes.empty() ? "" : " ").append(found.card.note);
        return notes;
    }

    void put(const std::string& note, const auto& change)
    {
        const auto before = collection.card(note, note == "dsv3" ? 1 : 0).value();
        auto after = before;
        change(after);
        REQUIRE(collection.change(collection::Act::flag, before, after).has_value());
    }
};

} // namespace

TEST_CASE("search: Chinese by one, two and more characters, English by words",
          "[collection][search]")
{
    const Desk desk;
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"显", "kv ppo"},
        {"显存", "kv"},
        {"显式惩罚", "ppo"},
        {"存显", ""},
        {"显存占", "kv"},
        {"存", "kv"},
        {"用", "kv"},
        {"KV缓", "kv"},
        {"的KL", "ppo"},
        {"存KL", ""},
        {"显存占用 -推理", "kv"},
        {"-显存 -散度", "dsv3 dsv3"},
        {"is:new -显存", "ppo dsv3 dsv3"},
        {"-(is:new 显存)", "ppo dsv3 dsv3"},
        {"is:due or 散度", "ppo"},
        {"is:due or (散度 is:new)", "ppo"},
        {"散度", "ppo"},
        {"kl", "ppo"},
        {"mem", "kv"},
        {"\"mem\"", ""},
        {"kv-cache", "kv"},
        {"\"of the kv\"", "kv"},
        {"ＫＶ", "kv"},
        {"671b", "dsv3 dsv3"},
        {"\"总参数 671B\"", "dsv3 dsv3"},
        {"显 -ppo", "kv"},
        {"显存 or 散度", "kv ppo"},
        {"惩罚 显存", ""},
        {"", "kv ppo dsv3 dsv3"},
        {"-显", "dsv3 dsv3"},
        {"\"a* OR words: b\"", ""},
    }));
    CAPTURE(text);

    CHECK(desk.find(text) == expected);
}

TEST_CASE("search: by what a note is", "[collection][search]")
{
    const Desk desk;
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"topic:rlhf", "ppo"},
        {"topic:train/memory", "kv dsv3 dsv3"},
        {"topic:tra", ""},
        {"topic:tra*", "kv dsv3 dsv3"},
        {"kind:cloze", "dsv3 dsv3"},
        {"kind:question", "kv ppo"},
        {"tag:memory", "kv"},
        {"tag:infer", "kv"},
        {"tag:infer::kv-cache", "kv"},
        {"tag:infer::kv", ""},
        {"tag:none", "ppo dsv3 dsv3"},
        {"claim:a16", "kv"},
        {"lang:en", "kv dsv3 dsv3"},
        {"deck:core", "kv ppo dsv3 dsv3"},
        {"difficulty>=4", "kv"},
        {"difficulty<1.5", "ppo dsv3 dsv3"},
        {"difficulty>5", ""},
        {"is:own", ""},
        {"is:new topic:rlhf", "ppo"},
        {"is:new or topic:rlhf", "kv ppo dsv3 dsv3"},
        {"-(topic:rlhf or kind:cloze)", "kv"},
        {"added:1", "kv ppo dsv3 dsv3"},
    }));
    CAPTURE(text);

    CHECK(desk.find(text) == expected);
}

TEST_CASE("search: by how a card stands", "[collection][search]")
{
    Desk desk;
    desk.put("kv", [&](collection::CardRecord& card) {
        card.state.phase = scheduling::Phase::review;
        card.state.memory = scheduling::MemoryState{40, 5};
        card.state.scheduledDays = 30;
        card.state.reps = 9;
        card.state.lapses = 8;
        card.dueDay = desk.today + 3;
        card.lastDay = desk.today - 6;
    });
    desk.put("ppo", [&](collection::CardRecord& card) {
        card.state.phase = scheduling::Phase::review;
        card.state.memory = scheduling::MemoryState{4, 5};
        card.state.reps = 1;
        card.dueDay = desk.today - 2;
        card.lastDay = desk.today - 9;
        card.flagged = true;
        card.flagColour = 3;
    });
    desk.put("dsv3", [&](collection::CardRecord& card) {
        card.suspended = true;
        card.buriedUntil = desk.today + 1;
    });
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"is:due", "ppo"},        {"is:review", "kv ppo"},
        {"is:new", "dsv3 dsv3"},  {"is:suspended", "dsv3"},
        {"is:buried", "dsv3"},    {"is:leech", "kv"},
        {"is:flagged", "ppo"},    {"flag:green", "ppo"},
        {"flag:red", ""},         {"flag:none", "kv dsv3 dsv3"},
        {"due<7d", "kv ppo"},     {"due<0", "ppo"},
        {"-due<7d", "dsv3 dsv3"}, {"stability>30", "kv"},
        {"interval>=30", "kv"},   {"lapses>=8", "kv"},
        {"reps>1", "kv"},         {"reviewed:7", "kv"},
        {"reviewed:6", ""},       {"reviewed:10", "kv ppo"},
        {"due<7 显", "kv ppo"},   {"due<7 -惩罚", "kv"},
    }));
    CAPTURE(text);

    CHECK(desk.find(text) == expected);
}

TEST_CASE("search: the last answer missed a key point", "[collection][search]")
{
    Desk desk;
    const auto before = desk.collection.card("ppo", 0).value();
    auto after = before;
    after.state.memory = scheduling::MemoryState{1, 5};
    collection::ReviewRecord review;
    review.at = noon;
    review.pointsTotal = 2;
    review.pointsTicked = 1;
    REQUIRE(desk.collection.answer(before, after, review).has_value());
    CHECK(desk.find("missed:point") == "ppo");

    review.pointsTicked = 3;
    REQUIRE(desk.collection.answer(after, after, review).has_value());
    CHECK(desk.find("missed:point").empty());

    REQUIRE(desk.collection.undo().has_value());
    CHECK(desk.find("missed:point") == "ppo");
}

TEST_CASE("search: follows edits, updates and a cloze group that is gone", "[collection][search]")
{
    Desk desk;
    auto text = *desk.collection.note("kv").value().texts[0];
    text.question = "页表";
    REQUIRE(desk.collection.editText("kv", base::Language::zhCn, text).has_value());
    CHECK(desk.find("显存").empty());
    CHECK(desk.find("页表 is:edited") == "kv");

    auto cloze = *desk.collection.note("dsv3").value().texts[0];
    cloze.body = "总参数 {{1:671B}}";
    REQUIRE(desk.collection.editText("dsv3", base::Language::zhCn, cloze).has_value());
    CHECK(desk.find("总参数") == "dsv3");
    CHECK(desk.find("激活").empty());

    auto deck = library();
    deck.cards[1].texts[0]->question = "GRPO";
    REQUIRE(desk.collection.synchronise(deck).has_value());
    CHECK(desk.find("散度").empty());
    CHECK(desk.find("GRPO 参考模型") == "ppo");
}

TEST_CASE("search: an index of another version is made anew", "[collection][search]")
{
    const TempFolder folder;
    (void)Collection::open(folder.path(), Access::readWrite)->synchronise(library()).value();
    SQLite::Database((folder.path() / "collection.db").string(), SQLite::OPEN_READWRITE)
        .exec("INSERT INTO search (search) VALUES ('delete-all'); "
              "UPDATE settings SET value='0' WHERE key='search/index_version'");

    const auto opened = Collection::open(folder.path(), Access::readWrite).value();

    const auto query = collection::parseQuery("显存").value();
    CHECK(opened.find(query, {noon, 0, 8}).value().size() == 1);
}

TEST_CASE("search: sorted and cut", "[collection][search]")
{
    const Desk desk;

    using collection::SearchOrder;
    CHECK(desk.find("", {SearchOrder::added, true, 3}) == "dsv3 dsv3 ppo");
    CHECK(desk.find("", {SearchOrder::topic, false, 0}) == "ppo kv dsv3 dsv3");
    CHECK(desk.find("", {SearchOrder::difficulty, true, 1}) == "kv");
    for (const auto order :
         {SearchOrder::deck, SearchOrder::kind, SearchOrder::question, SearchOrder::due,
          SearchOrder::stability, SearchOrder::lapses, SearchOrder::lastReview})
        CHECK(desk.find("显", {order, false, 0}).size() == 6);
}

TEST_CASE("search: by when sources were checked", "[collection][search]")
{
    Desk desk;
    auto deck = library();
    deck.cards[0].verified = "2026-01-15";
    deck.cards[0].asOf = "2025-12";
    deck.cards[1].verified = "2026-10-31";
    (void)desk.collection.synchronise(deck).value();
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"verified<2026-02", "kv"},
        {"verified<2026-01", ""},
        {"verified<=2026-01", "kv"},
        {"verified:2026", "kv ppo"},
        {"verified>2026-01", "ppo"},
        {"verified>=2026-01-15", "kv ppo"},
        {"verified:none", "dsv3 dsv3"},
        {"-verified:none", "kv ppo"},
        {"verified<6m", "kv"}, // noon is on 2026-11-02
        {"verified<1y", ""},
        {"verified>=3d", "ppo"},
        {"verified<2d", "kv"},
        {"asof<2026", "kv"},
        {"asof:2025-12", "kv"},
        {"asof:none verified>3m", "ppo"},
    }));
    CAPTURE(text);

    CHECK(desk.find(text) == expected);
}

TEST_CASE("search: what is held in memory follows every write", "[collection][search]")
{
    Desk desk;
    REQUIRE(desk.find("is:suspended").empty());
    REQUIRE(desk.find("", {collection::SearchOrder::question, false, 0}) == "kv ppo dsv3 dsv3");

    collection::CardChange change;
    const auto kv = desk.collection.card("kv", 0).value().id;
    REQUIRE(desk.collection.changeCards(change, std::array{kv}).has_value());
    CHECK(desk.find("is:suspended") == "kv");
    REQUIRE(desk.collection.undo().has_value());
    CHECK(desk.find("is:suspended").empty());

    change.act = collection::Act::tag;
    change.tag = "mine";
    REQUIRE(desk.collection.changeCards(change, std::array{kv}).has_value());
    CHECK(desk.find("tag:mine") == "kv");

    auto text = *desk.collection.note("kv").value().texts[0];
    text.question = "最后";
    REQUIRE(desk.collection.editText("kv", base::Language::zhCn, text).has_value());
    CHECK(desk.find("", {collection::SearchOrder::question, false, 0}) == "ppo dsv3 dsv3 kv");

    auto deck = library();
    deck.cards.push_back(card("new", "新的 KV", ""));
    REQUIRE(desk.collection.synchronise(deck).has_value());
    CHECK(desk.find("topic:train KV") == "kv new");

    // A writer beside this one, as a test or a repair may be.
    SQLite::Database((desk.folder.path() / "collection.db").string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE cards SET flag = 2 WHERE note = 'new'");
    CHECK(desk.find("flag:orange") == "new");
}

TEST_CASE("search: what is found does not depend on what was asked before", "[collection][search]")
{
    const auto* const asked = GENERATE("", "is:suspended", "tag:mine", "tag:mine is:suspended");
    CAPTURE(asked);
    Desk desk;
    (void)desk.find(asked);

    collection::CardChange change;
    const auto kv = desk.collection.card("kv", 0).value().id;
    const auto ppo = desk.collection.card("ppo", 0).value().id;
    REQUIRE(desk.collection.changeCards(change, std::array{kv}).has_value());
    change.act = collection::Act::tag;
    change.tag = "mine";
    REQUIRE(desk.collection.changeCards(change, std::array{ppo}).has_value());
    auto deck = library();
    deck.cards.push_back(card("a-new", "新的 KV", ""));
    REQUIRE(desk.collection.synchronise(deck).has_value());
    deck::Card& cloze = deck.cards.at(2);
    cloze.texts[0]->body += "，专家 {{3:256}}";
    cloze.clozeGroups = {1, 2, 3};
    REQUIRE(desk.collection.synchronise(deck).has_value());

    for (const bool anew : {false, true}) {
        CAPTURE(anew);
        CHECK(desk.find("is:suspended") == "kv");
        CHECK(desk.find("tag:mine") == "ppo");
        CHECK(desk.find("topic:train is:new") == "kv dsv3 dsv3 a-new dsv3");
        CHECK(desk.find("KV") == "kv a-new");
        CHECK(desk.find("", {collection::SearchOrder::deck, false, 0}) ==
              "kv ppo dsv3 dsv3 dsv3 a-new");
        desk.reopen();
    }
}

TEST_CASE("search: follows a backup that is put back", "[collection][search]")
{
    Desk desk;
    const auto saved = desk.collection.backUp(collection::BackupReason::daily, noon).value();
    desk.put("kv", [](collection::CardRecord& card) { card.suspended = true; });
    REQUIRE(desk.find("is:suspended") == "kv");
    REQUIRE(desk.find("显存") == "kv");

    REQUIRE(desk.collection.restore(saved.file, noon).has_value());

    CHECK(desk.find("is:suspended").empty());
    CHECK(desk.find("显存") == "kv");
}

TEST_CASE("search: how many cards of each sort there are", "[collection][search]")
{
    Desk desk;
    auto deck = library();
    deck.cards[1].verified = "2026-01-15";
    (void)desk.collection.synchronise(deck).value();
    desk.put("ppo", [](collection::CardRecord& card) {
        card.flagged = true;
        card.flagColour = 3;
    });

    const auto counts = desk.collection.counts({noon, desk.today, 8}).value();

    using Counts = std::map<std::string, int>;
    CHECK(counts.all == 4);
    CHECK(counts.topics == Counts{{"rlhf", 1}, {"rlhf/ppo", 1}, {"train", 3}, {"train/memory", 3}});
    CHECK(counts.kinds == Counts{{"cloze", 2}, {"question", 2}});
    CHECK(counts.states == Counts{{"flagged", 1}, {"new", 4}});
    CHECK(counts.languages == Counts{{"en", 3}, {"zh-CN", 4}});
    CHECK(counts.tags == Counts{{"infer", 1}, {"infer::kv-cache", 1}, {"memory", 1}});
    CHECK(counts.claims == Counts{{"A16", 1}});
    CHECK(counts.flags == std::array{3, 0, 0, 1, 0, 0, 0, 0});
    CHECK(counts.checked ==
          std::vector<collection::AgeCount>{{"<3m", 1}, {"<6m", 1}, {":none", 3}});
}

TEST_CASE("search: dates and times ago", "[collection][search]")
{
    using collection::Ago;
    using collection::DaySpan;
    CHECK(collection::daysOfDate("1970") == DaySpan{0, 365});
    CHECK(collection::daysOfDate("1970-02") == DaySpan{31, 59});
    CHECK(collection::daysOfDate("1970-02-28") == DaySpan{58, 59});
    for (const char* wrong : {"", "70", "1970-13", "1970-02-29", "1970/02", "1970-2", "1970-02-1x"})
        CHECK_FALSE(collection::daysOfDate(wrong).has_value());
    CHECK(collection::agoOf("6m") == Ago{0, 6});
    CHECK(collection::agoOf("2y") == Ago{0, 24});
    for (const char* wrong : {"", "m", "-1m", "6", "6w", "999999d"})
        CHECK_FALSE(collection::agoOf(wrong).has_value());
    const base::Day march31 = collection::daysOfDate("2026-03-31")->first;
    CHECK(collection::dayBefore(march31, {0, 1}) == collection::daysOfDate("2026-02-28")->first);
    CHECK(collection::dayBefore(march31, {3, 0}) == march31 - 3);
}

TEST_CASE("search: what completion offers", "[collection][search]")
{
    const Desk desk;

    const auto values = desk.collection.queryValues().value();

    CHECK(values.at("topic") ==
          std::vector<std::string>{"rlhf", "rlhf/ppo", "train", "train/memory"});
    CHECK(values.at("tag") == std::vector<std::string>{"infer::kv-cache", "memory"});
    CHECK(values.at("claim") == std::vector<std::string>{"A16"});
    CHECK(values.at("deck") == std::vector<std::string>{"core"});
}

TEST_CASE("search: text as the index wants it", "[collection][search]")
{
    CHECK(collection::indexText("a显b") == "a 显 b");
    CHECK(collection::indexText("显存占用") == " 显存 存占 占用 用 ");
    CHECK(collection::indexText("**显**，\n存KV") == "** **,\n显存 存 KV");
    CHECK(collection::indexText("{{1:x|y}} {{z}}") == "x|y z");
    CHECK(collection::indexText("{{1:显}}存") == " 显存 存 ");
    CHECK(collection::indexText("Ａ１") == "A1");
    CHECK(collection::indexText("\xff\xe6") == "\xff\xe6");
    CHECK(collection::hasWords("！a"));
    CHECK_FALSE(collection::hasWords("，。 - “”"));
}
