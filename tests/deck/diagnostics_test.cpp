// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "deck/deck_support.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval::deck;

TEST_CASE("diagnostics: each fault has its code and its line", "[deck][diagnostics]")
{
    struct Row {
        const char* code;
        int line;
        std::string cards;
    };
    const std::string points = "### 要点\n\n- 一\n- 二\n";
    const auto row = GENERATE_COPY(
        Row{"E102", 11, "## 没有编号\n\n" + cardBlock("basic") + points},
        Row{"E102", 11, "## 坏编号 {#Bad_Id}\n\n" + cardBlock("basic") + points},
        Row{"E103", 11, "## 没有块 {#rlhf-x}\n\n" + points},
        Row{"E104", 14, "## 坏类型 {#rlhf-x}\n\n" + cardBlock("essay") + points},
        Row{"E104", 15,
            "## 坏难度 {#rlhf-x}\n\n```card\ntype: basic\ndifficulty: 9\n```\n\n" + points},
        Row{"W103", 16,
            "## 新键 {#rlhf-x}\n\n```card\ntype: basic\ndifficulty: 1\nmood: good\n```\n\n" +
                points},
        Row{"W105", 18,
            "## 节 {#rlhf-x}\n\n" + cardBlock("basic") + "### 杂项\n\n- 三\n\n" + points},
        Row{"W106", 18,
            "## 表 {#rlhf-x}\n\n" + cardBlock("basic") + "| a | b |\n|---|---|\n\n" + points},
        Row{"W107", 18, "## 标签 {#rlhf-x}\n\n" + cardBlock("basic") + "一 <b>粗</b>\n\n" + points},
        Row{"E108", 18,
            "## 图 {#rlhf-x}\n\n" + cardBlock("basic") + "![x](../../etc/a.png)\n\n" + points},
        Row{"W109", 18,
            "## 强调 {#rlhf-x}\n\n" + cardBlock("basic") + "**重点。**后文\n\n" + points},
        Row{"E110", 11, "## 缺要点 {#rlhf-x}\n\n" + cardBlock("basic") + "### 要点\n\n- 一\n"},
        Row{"E110", 11, "## 缺填空 {#rlhf-x}\n\n" + cardBlock("cloze") + "没有标记。\n"},
        Row{"E110", 11,
            "## 缺对项 {#rlhf-x}\n\n" + cardBlock("choice") + "### 选项\n\n- [ ] 甲\n- [ ] 乙\n"},
        Row{"E110", 11, "## 缺结论 {#rlhf-x}\n\n" + cardBlock("debate") + points},
        Row{"E401", 19,
            "## 算 {#rlhf-x}\n\n" + cardBlock("drill") +
                "```drill\nnonsense\nformula = f\nexample a=1 -> 2\n```\n"},
        Row{"E403", 19,
            "## 算 {#rlhf-x}\n\n" + cardBlock("drill") + "```drill\nformula = f\n```\n"});
    CAPTURE(row.code, row.cards);

    const auto file = parseBase(row.cards);
    const Diagnostic* found = find(file.diagnostics, row.code);

    REQUIRE(found != nullptr);
    CHECK(found->line == row.line);
    const bool error = row.code[0] == 'E';
    CHECK((found->severity == Severity::error) == error);
    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].usable == !error);
}

TEST_CASE("diagnostics: one bad card keeps its neighbours", "[deck][diagnostics]")
{
    const auto file =
        parseBase(basicCard("rlhf-one") + "## 坏卡\n\n- 什么也没有\n\n" + basicCard("rlhf-three"));

    REQUIRE(file.cards.size() == 3);
    CHECK(file.cards[0].usable);
    CHECK_FALSE(file.cards[1].usable);
    CHECK(file.cards[2].usable);
}

TEST_CASE("diagnostics: front matter and encoding", "[deck][diagnostics]")
{
    const auto open = parseFile("---\nformat: 1\n# x\n", "a.md", FileRole::base);
    CHECK(find(open.diagnostics, "E101") != nullptr);

    const auto bytes = parseFile("abc\xff", "a.md", FileRole::base);
    const Diagnostic* found = find(bytes.diagnostics, "E501");
    REQUIRE(found != nullptr);
    CHECK(found->text.find("byte 3") != std::string::npos);
}

TEST_CASE("diagnostics: they print as a compiler's", "[deck][diagnostics]")
{
    const Diagnostic found{"rlhf/ppo.md", 37, 1, Severity::error, "E201", "duplicate id"};

    CHECK(found.format() == "rlhf/ppo.md:37:1: error: E201: duplicate id");
}

TEST_CASE("deck: duplicates, renames and claims are checked over all files", "[deck][diagnostics]")
{
    const TempFolder folder;
    folder.write("deck.md", "---\ndeck: core\nbase-lang: zh-CN\ntopic-rlhf: 强化 | RLHF\n---\n");
    folder.write("claims.md", claimsHead + claim("A16"));
    folder.write("rlhf/a.md", frontMatter + basicCard("rlhf-one") +
                                  "## 改名 {#rlhf-two}\n\n```card\ntype: basic\ndifficulty: 1\n"
                                  "claims: A16 A99\nverified: 2024-01-01\nwas: rlhf-one\n```\n\n"
                                  "### 要点\n\n- 一\n- 二\n");
    folder.write("rlhf/b.md", frontMatter + basicCard("rlhf-one"));

    const auto deck = readDeck(folder.path(), "2026-11-24");

    REQUIRE(deck.has_value());
    CHECK(deck->cards.size() == 2);
    CHECK(deck->claims.contains("A16"));
    REQUIRE(find(deck->diagnostics, "E201") != nullptr);
    CHECK(find(deck->diagnostics, "E201")->file == "rlhf/b.md");
    CHECK(find(deck->diagnostics, "E202") != nullptr);
    REQUIRE(find(deck->diagnostics, "W203") != nullptr);
    CHECK(find(deck->diagnostics, "W203")->text.find("A99") != std::string::npos);
    CHECK(find(deck->diagnostics, "W204") != nullptr);
}

TEST_CASE("deck: a folder that is not there is an error", "[deck][diagnostics]")
{
    const TempFolder folder;

    const auto deck = readDeck(folder.path() / "none", "");

    REQUIRE_FALSE(deck.has_value());
    CHECK(deck.error().code == interval::base::ErrorCode::notFound);
}
