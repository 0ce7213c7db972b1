// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "deck/deck_support.h"
#include "deck/translation.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval::deck;
using interval::base::Language;

namespace {

const std::string manifest = "---\ndeck: core\nbase-lang: zh-CN\ntopic-rlhf: 强化 | "
                             "RLHF\ntopic-train: 训练 | Training\n---\n";
const std::string englishHead =
    "---\nformat: 1\nlang: en\nbase: claims.md\ntitle: Claims\n---\n\n# Claims\n\n";

std::string englishClaim(const std::string& id, const std::string& verdict)
{
    return "## Eight cards to start {#" + id + "}\n\n### Verdict\n\n" + verdict +
           ". Four will do.\n\n### Explanation\n\nIt depends on **sharding**.\n\n";
}

Deck deckOf(const std::string& claims, const std::string& english, const std::string& cards = {})
{
    const TempFolder folder;
    folder.write("deck.md", manifest);
    folder.write("claims.md", claimsHead + claims);
    folder.write("claims.en.md", stampTranslation(claimsHead + claims, englishHead + english));
    if (!cards.empty())
        folder.write("rlhf/ppo.md", frontMatter + cards);
    return readDeck(folder.path(), "").value();
}

std::string cardNaming(const std::string& id, const std::string& claims)
{
    return "## 问题？ {#" + id + "}\n\n```card\ntype: basic\ndifficulty: 2\nclaims: " + claims +
           "\n```\n\n### 要点\n\n- 一\n- 二\n\n";
}

} // namespace

TEST_CASE("claims: title, verdict and explanation in both languages", "[deck][claims]")
{
    const Deck deck = deckOf(claim("A16"), englishClaim("A16", "Overstated"));

    CHECK(deck.diagnostics.empty());
    REQUIRE(deck.claims.size() == 1);
    const Claim& found = deck.claims.at("A16");
    CHECK(found.verdict == Verdict::overstated);
    CHECK(found.topics == std::vector<std::string>{"rlhf"});
    CHECK(found.sources == std::vector<std::string>{"ZeRO"});
    CHECK(found.file == "claims.md");
    CHECK(found.text(Language::zhCn) ==
          ClaimText{"八张卡起步", "夸大。四张也行。", "看**切法**。"});
    CHECK(found.text(Language::en) == ClaimText{"Eight cards to start", "Overstated. Four will do.",
                                                "It depends on **sharding**."});
    CHECK(deck.subtopics.empty());
    CHECK(deck.cards.empty());
}

TEST_CASE("claims: group headings between them belong to none", "[deck][claims]")
{
    const Deck deck = deckOf("# 训练成本\n\n" + claim("A16") + "# 评测\n\n" + claim("A22"),
                             "# Training\n\n" + englishClaim("A16", "Overstated") +
                                 "# Evaluation\n\n" + englishClaim("A22", "Overstated"));

    CHECK(deck.diagnostics.empty());
    REQUIRE(deck.claims.size() == 2);
    CHECK(deck.claims.at("A16").text(Language::zhCn).explanation == "看**切法**。");
}

TEST_CASE("claims: they come in the order of their numbers", "[deck][claims]")
{
    const Deck deck = deckOf(claim("A10") + claim("A100") + claim("A2"), "");

    std::vector<std::string> ids;
    for (const auto& [id, found] : deck.claims)
        ids.push_back(id);
    CHECK(ids == std::vector<std::string>{"A2", "A10", "A100"});
}

TEST_CASE("claims: each fault has its code and leaves its neighbours alone", "[deck][claims]")
{
    struct Row {
        const char* code;
        std::string claims;
    };
    const std::string block = "```claim\ntopics: rlhf\n```\n\n";
    const std::string verdict = "### 结论\n\n夸大。\n\n";
    const std::string explanation = "### 解释\n\n看切法。\n\n";
    const auto row = GENERATE_COPY(
        Row{"E102", "## 小写 {#a16}\n\n" + block + verdict + explanation},
        Row{"E102", "## 不是数 {#A1x}\n\n" + block + verdict + explanation},
        Row{"E102", "## 前导零 {#A01}\n\n" + block + verdict + explanation},
        Row{"E103", "## 没有块 {#A16}\n\n" + verdict + explanation},
        Row{"E103", basicCard("rlhf-one")},
        Row{"E110", "## 没有主题 {#A16}\n\n```claim\nsource: x\n```\n\n" + verdict + explanation},
        Row{"E110", "## 没有结论 {#A16}\n\n" + block + explanation},
        Row{"E110", "## 不认识的结论 {#A16}\n\n" + block + "### 结论\n\n也许。\n\n" + explanation},
        Row{"E110", "## 没有解释 {#A16}\n\n" + block + verdict});
    CAPTURE(row.code, row.claims);

    const TempFolder folder;
    folder.write("deck.md", manifest);
    folder.write("claims.md", claimsHead + claim("A1") + row.claims + claim("A3"));
    const Deck deck = readDeck(folder.path(), "").value();

    REQUIRE(find(deck.diagnostics, row.code) != nullptr);
    CHECK(find(deck.diagnostics, row.code)->file == "claims.md");
    CHECK(find(deck.diagnostics, row.code)->severity == Severity::error);
    CHECK(deck.claims.size() == 2);
    CHECK(deck.cards.empty());
}

TEST_CASE("claims: what is odd but readable is a warning", "[deck][claims]")
{
    const std::string words = "### 结论\n\n夸大。\n\n### 解释\n\n看切法。\n\n";

    const Deck deck =
        deckOf("## 新键 {#A1}\n\n```claim\ntopics: rlhf\nmood: good\n```\n\n" + words +
                   "## 没有的主题 {#A2}\n\n```claim\ntopics: cooking\n```\n\n" + words +
                   claim("A3") + "### 要点\n\n- 一\n\n",
               "");

    CHECK(deck.claims.size() == 3);
    CHECK(find(deck.diagnostics, "W103") != nullptr);
    CHECK(find(deck.diagnostics, "W105") != nullptr);
    CHECK(find(deck.diagnostics, "W205") != nullptr);
}

TEST_CASE("claims: a translation that is missing, foreign or judges otherwise", "[deck][claims]")
{
    const Deck deck = deckOf(claim("A1") + claim("A2") + claim("A3"),
                             englishClaim("A1", "Holds") + englishClaim("A2", "Overstated") +
                                 englishClaim("A9", "Overstated"));

    CHECK(deck.claims.size() == 3);
    CHECK(find(deck.diagnostics, "E302") != nullptr);
    CHECK(find(deck.diagnostics, "W303") != nullptr);
    CHECK(find(deck.diagnostics, "E304") != nullptr);
    CHECK_FALSE(deck.claims.at("A1").texts[1].has_value());
    CHECK(deck.claims.at("A1").text(Language::en).title == "八张卡起步");
    CHECK(deck.claims.at("A2").text(Language::en).title == "Eight cards to start");
}

TEST_CASE("claims: a number stands once, in claims.md and nowhere else", "[deck][claims]")
{
    const Deck deck = deckOf(claim("A1") + claim("A1"), "", claim("A2"));

    CHECK(deck.claims.size() == 1);
    REQUIRE(find(deck.diagnostics, "E201") != nullptr);
    REQUIRE(find(deck.diagnostics, "E103") != nullptr);
    CHECK(find(deck.diagnostics, "E103")->file == "rlhf/ppo.md");
}

TEST_CASE("claims: a bad claim is one finding, not one per card that names it", "[deck][claims]")
{
    const Deck deck =
        deckOf("## 没有结论 {#A16}\n\n```claim\ntopics: rlhf\n```\n\n### 解释\n\n看切法。\n\n", "",
               cardNaming("rlhf-one", "A16"));

    CHECK(deck.claims.empty());
    CHECK(find(deck.diagnostics, "E110") != nullptr);
    CHECK(find(deck.diagnostics, "W203") == nullptr);
}

TEST_CASE("claims: those of a topic that no card names", "[deck][claims]")
{
    const Deck deck =
        deckOf(claim("A1") + claim("A2") + claim("A10"), "", cardNaming("rlhf-one", "A2"));

    CHECK(claimsWithoutCard(deck, "rlhf") == std::vector<std::string>{"A1", "A10"});
    CHECK(claimsWithoutCard(deck, "train").empty());
}

TEST_CASE("claims: an old verdict is reported as an old card is", "[deck][claims]")
{
    const TempFolder folder;
    folder.write("claims.md", "---\nformat: 1\nlang: zh-CN\nas-of: 2025-03\n---\n\n" + claim("A1"));

    CHECK(find(readDeck(folder.path(), "2026-11-24")->diagnostics, "W204") != nullptr);
    CHECK(find(readDeck(folder.path(), "2026-02-24")->diagnostics, "W204") == nullptr);
}
