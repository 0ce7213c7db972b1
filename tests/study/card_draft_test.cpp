// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "study/alike.h"
#include "study/card_draft.h"
#include "study/own_cards.h"
#include "study/own_deck.h"
#include "study/text_diff.h"
#include "support/catalogue.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <fstream>
#include <sstream>

using namespace interval;
using study::CardDraft;
using study::DiffLine;

namespace {

CardDraft sound()
{
    return {
        base::Language::zhCn,
        "## 什么是 KV cache？ {#u-one}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n### 要点\n\n"
        "- 键\n- 值\n",
        "## What is a KV cache? {#u-one}\n\n### Key points\n\n- keys\n- values\n"};
}

/// A draft of a drill in English; its block begins in line 8.
CardDraft drill(const std::string& lines, const std::string& question = "How many GB?")
{
    return {base::Language::en,
            "## States {#u-one}\n\n```card\ntype: drill\ndifficulty: 2\n```\n\n```drill\n" + lines +
                "```\n\n" + question + "\n",
            {}};
}

/// Everything that is wrong with a draft.
study::CheckedDraft looked(const CardDraft& draft)
{
    return study::computed(study::checkDraft(draft, {}), draft, testCatalogue().get());
}

deck::Deck ownDeck(const TempFolder& folder)
{
    return deck::readDeck(study::ownDeckFolder(folder.path()), "").value();
}

std::string read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("draft: a sound one is a card in both languages", "[study][draft]")
{
    const auto checked = study::checkDraft(sound(), {});

    CHECK(checked.findings.empty());
    REQUIRE(checked.sound());
    CHECK(checked.card->id == "u-one");
    CHECK(checked.card->texts[0]->keyPoints == std::vector<std::string>{"键", "值"});
    CHECK(checked.card->texts[1]->question == "What is a KV cache?");
}

TEST_CASE("draft: a fault stands at the line of the text in which it was written", "[study][draft]")
{
    CardDraft draft = sound();
    draft.base =
        "## 问题 {#u-one}\n\n```card\ntype: basic\ndifficulty: 9\n```\n\n### 要点\n\n- 一\n- 二\n";

    const auto checked = study::checkDraft(draft, {});

    CHECK_FALSE(checked.sound());
    REQUIRE_FALSE(checked.findings.empty());
    CHECK_FALSE(checked.findings.front().translation);
    CHECK(checked.findings.front().what.code == "E104");
    CHECK(checked.findings.front().what.line == 5);
    CHECK(checked.preview.texts[0]->question == "问题"); // it is shown all the same
}

TEST_CASE("draft: a translation with another number of points is told, and still shown",
          "[study][draft]")
{
    CardDraft draft = sound();
    draft.translation = "## Q {#u-one}\n\n### Key points\n\n- only one\n";

    const auto checked = study::checkDraft(draft, {});

    CHECK_FALSE(checked.sound());
    REQUIRE(checked.findings.size() == 1);
    CHECK(checked.findings.front().translation);
    CHECK(checked.findings.front().what.code == "E302");
    CHECK(checked.preview.texts[1]->keyPoints.size() == 1);
}

TEST_CASE("draft: a drill that computes is sound", "[study][draft][drill]")
{
    const auto checked = looked(drill("formula = model-states\nparam params = choice 7e9 70e9\n"
                                      "param bytes_per_param = 16\nunit = GB\n"
                                      "example params=7e9 -> 112\n",
                                      "States of a {params:B} model?"));

    for (const study::DraftFinding& finding : checked.findings)
        UNSCOPED_INFO(finding.what.format());
    CHECK(checked.findings.empty());
    CHECK(checked.sound());
}

TEST_CASE("draft: what is wrong with a drill stands at its line, in both languages",
          "[study][draft][drill]")
{
    struct Row {
        const char* code;
        int line;
        std::string lines;
        std::string question;
        const char* says;
    };
    const std::string rest = "param bytes_per_param = 16\nexample params=7e9 -> 112\nunit = ";
    const std::string states = "formula = model-states\nparam params = 7e9\n" + rest;
    const auto row = GENERATE_COPY(
        Row{"E402", 9, "formula = model-stats\nparam params = 7e9\n" + rest + "GB\n", "?",
            "model-states"},
        Row{"E402", 13, states + "parsecs\n", "?", "parsecs"},
        Row{"E405", 13, states + "days\n", "?", "days"},
        Row{"E405", 10, "formula = model-states\nparam params = -1\n" + rest + "GB\n", "?",
            "params"},
        Row{"E402", 14, states + "GB\nparam spare = 3\n", "?", "spare"},
        Row{"E402", 16, states + "GB\n", "Of {parms:B}?", "{parms:B}"},
        Row{"E401", 9, "answer = 2 * (a\nparam a = 3\nexample a=3 -> 6\n", "?", ")"},
        Row{"E403", 11, "answer = 2 * a\nparam a = choice 3 4\nexample a=3 -> 7\n", "?", "6"});
    CAPTURE(row.lines);

    const auto checked = looked(drill(row.lines, row.question));

    CHECK_FALSE(checked.sound());
    REQUIRE_FALSE(checked.findings.empty());
    const deck::Diagnostic& found = checked.findings.front().what;
    CAPTURE(found.format(), found.zh);
    CHECK(found.code == row.code);
    CHECK(found.line == row.line);
    CHECK(found.text.find(row.says) != std::string::npos);
    CHECK(found.zh.find(row.says) != std::string::npos);
    CHECK(checked.findings.size() == 1); // said once, whoever found it
    CHECK(checked.preview.texts[1]->question == "States");
}

TEST_CASE("draft: a placeholder of the translation is told in the translation",
          "[study][draft][drill]")
{
    CardDraft draft =
        drill("answer = 2 * a\nparam a = choice 3 4\nexample a=3 -> 6\n", "Twice {a}?");
    draft.translation = "## 状态 {#u-one}\n\n{b} 的两倍？\n";

    const auto checked = looked(draft);

    REQUIRE(checked.findings.size() == 1);
    CHECK(checked.findings.front().translation);
    CHECK(checked.findings.front().what.line == 3);
}

TEST_CASE("draft: a calc block that has no answer is told at the key that is at fault",
          "[study][draft][calc]")
{
    struct Row {
        int line;
        std::string scenario;
    };
    const auto row = GENERATE(
        Row{0, "{\"calculator\": \"training\",\n \"model\": \"Llama-3.1-8B\",\n \"gpus\": 8}\n"},
        Row{17, "{\"calculator\": \"training\",\n \"model\": \"Llama-3.1-8B\",\n \"gpus\": 0}\n"},
        Row{16, "{\"calculator\": \"training\",\n \"modl\": \"Llama-3.1-8B\",\n \"gpus\": 8}\n"},
        Row{15, "{\"calculator\": \"trainng\"}\n"}, Row{16, "{\"calculator\":\n oops}\n"});
    CAPTURE(row.scenario);
    CardDraft draft{
        base::Language::en,
        "## Q {#u-one}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n### Key points\n\n"
        "- a\n- b\n\n### Explanation\n```calc\n" +
            row.scenario + "```\n",
        {}};

    const auto checked = looked(draft);

    CHECK(checked.sound()); // a warning: the card can be studied
    REQUIRE(checked.findings.size() == (row.line > 0 ? 1U : 0U));
    for (const study::DraftFinding& finding : checked.findings) {
        CAPTURE(finding.what.format());
        CHECK(finding.what.code == "W110");
        CHECK(finding.what.line == row.line);
        CHECK_FALSE(finding.what.zh.empty());
    }
}

TEST_CASE("draft: none or several cards are no draft", "[study][draft]")
{
    CardDraft draft = sound();
    draft.translation.clear();
    draft.base = GENERATE(std::string("only words\n"), sound().base + "\n" + sound().base);

    CHECK_FALSE(study::checkDraft(draft, {}).sound());
}

TEST_CASE("draft: the new one becomes sound when its points are written", "[study][draft]")
{
    const auto language = GENERATE(base::Language::zhCn, base::Language::en);
    const std::string id = study::newCardId(1'793'620'800'000, 77);
    CardDraft draft = study::newDraft(language, id);
    CHECK_FALSE(study::checkDraft(draft, {}).sound());
    draft.base.replace(draft.base.find("- \n- \n"), 6, "- one\n- two\n");

    const auto checked = study::checkDraft(draft, {});

    REQUIRE(checked.sound());
    CHECK(checked.card->id == id);
    CHECK(checked.card->baseLanguage == language);
}

TEST_CASE("draft: kept while it is not saved", "[study][draft]")
{
    CHECK(study::readDraft(study::writeDraft(sound())) == sound());
    CHECK_FALSE(study::readDraft(GENERATE("", "{", "[]", R"({"base":1})")));
}

TEST_CASE("own cards: a new one comes into a file of one's own, and is read from there",
          "[study][own]")
{
    const TempFolder folder;
    REQUIRE(study::writeOwnCard({folder.path()}, "u-one", sound()).has_value());
    CardDraft second = study::withId(sound(), "u-one", "u-two");
    REQUIRE(study::writeOwnCard({folder.path()}, "u-two", second).has_value());

    const deck::Deck deck = ownDeck(folder);
    CHECK(deck.diagnostics.empty());
    REQUIRE(deck.cards.size() == 2);
    CHECK(deck.cards[1].id == "u-two");
    CHECK(deck.cards[1].texts[1].has_value());
    const auto found = study::findOwnCard({folder.path()}, "u-one").value();
    REQUIRE(found.has_value());
    CHECK(found->draft == sound());
    CHECK_FALSE(study::findOwnCard({folder.path()}, "u-none")->has_value());
}

TEST_CASE("own cards: an edit replaces its section and nothing else", "[study][own]")
{
    const TempFolder folder;
    for (const char* id : {"u-one", "u-two", "u-three"})
        REQUIRE(study::writeOwnCard({folder.path()}, id, study::withId(sound(), "u-one", id))
                    .has_value());
    const auto file = study::ownDeckFolder(folder.path()) / "own" / "cards.md";
    const std::string before = read(file);
    CardDraft edited = study::withId(sound(), "u-one", "u-two");
    edited.base.replace(edited.base.find("键"), std::string("键").size(), "另一个");
    edited.translation.clear();

    REQUIRE(study::writeOwnCard({folder.path()}, "u-two", edited).has_value());
    CHECK(study::findOwnCard({folder.path()}, "u-two")->value().draft == edited);
    REQUIRE(study::writeOwnCard({folder.path()}, "u-two", study::withId(sound(), "u-one", "u-two"))
                .has_value());

    CHECK(read(file) == before);
    CHECK(ownDeck(folder).cards.size() == 3);
}

TEST_CASE("own cards: what cannot be read is not written", "[study][own]")
{
    const TempFolder folder;
    CardDraft draft = sound();
    draft.base = "## No block {#u-one}\n";

    CHECK(study::writeOwnCard({folder.path()}, "u-one", draft).error().code ==
          base::ErrorCode::invalidInput);
    CHECK_FALSE(std::filesystem::exists(study::ownDeckFolder(folder.path()) / "own"));
}

TEST_CASE("diff: what is the same is found, what differs is told", "[study][diff]")
{
    using Kind = DiffLine::Kind;
    const auto diff = study::diffLines("a\nb\nc\nd", "a\nc\nx\nd");

    CHECK(diff == std::vector<DiffLine>{{Kind::same, "a"},
                                        {Kind::removed, "b"},
                                        {Kind::same, "c"},
                                        {Kind::added, "x"},
                                        {Kind::same, "d"}});
    CHECK(study::diffLines("a\nb", "a\nb").size() == 2);
    CHECK(study::diffLines("", "a").back() == DiffLine{Kind::added, "a"});
}

TEST_CASE("alike: signs and case do not count, other words do", "[study][alike]")
{
    CHECK(study::likeness("What is a KV cache?", "what is a kv-cache") == Approx(1.0));
    CHECK(study::likeness("什么是 KV cache？", "什么是KV cache") == Approx(1.0));
    CHECK(study::likeness("What is PPO?", "Why does DPO collapse?") < 0.5);
    CHECK(study::likeness("", "x") == 0);
}

TEST_CASE("alike: a card that asks the same is found, the card itself is not", "[study][alike]")
{
    const TempFolder folder;
    auto store = collection::Collection::open(folder.path(), collection::Access::readWrite).value();
    REQUIRE(study::writeOwnCard({folder.path()}, "u-one", sound()).has_value());
    REQUIRE(store.synchronise(ownDeck(folder), collection::DeckOwner::person).has_value());

    const auto alike = study::findAlike(store, "什么是 KV-cache", "u-two").value();

    REQUIRE(alike.size() == 1);
    CHECK(alike.front().note == "u-one");
    CHECK(study::findAlike(store, "什么是 KV-cache", "u-one")->empty());
    CHECK(study::findAlike(store, "", "u-two")->empty());
}
