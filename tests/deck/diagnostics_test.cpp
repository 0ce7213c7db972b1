// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "deck/deck_support.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval::deck;

namespace {

struct Row {
    const char* code;
    int line;
    int column;
    std::string cards;
};

const std::string points = "### 要点\n\n- 一\n- 二\n";

/// A card of a kind whose body begins on line 18.
std::string card(const std::string& kind, const std::string& rest)
{
    return "## 问 {#rlhf-x}\n\n" + cardBlock(kind) + rest;
}

std::string cardWith(const std::string& keys)
{
    return "## 问 {#rlhf-x}\n\n```card\n" + keys + "```\n\n" + points;
}

void checkRow(const Row& row)
{
    CAPTURE(row.code, row.cards);
    const auto file = parseBase(row.cards);
    for (const Diagnostic& other : file.diagnostics)
        UNSCOPED_INFO(other.format());

    const Diagnostic* found = find(file.diagnostics, row.code);

    REQUIRE(found != nullptr);
    CHECK(found->line == row.line);
    CHECK(found->column == row.column);
    const bool error = row.code[0] == 'E';
    CHECK((found->severity == Severity::error) == error);
    REQUIRE_FALSE(file.cards.empty());
    CHECK(file.cards[0].usable == !error);
}

} // namespace

TEST_CASE("diagnostics: faults of headings and metadata, at their place", "[deck][diagnostics]")
{
    checkRow(GENERATE_COPY(
        Row{"E102", 11, 1, "## 没有编号\n\n" + cardBlock("basic") + points},
        Row{"E102", 11, 10, "## 坏编号 {#Bad_Id}\n\n" + cardBlock("basic") + points},
        Row{"E102", 11, 8, "## 短 {#ab}\n\n" + cardBlock("basic") + points},
        Row{"E102", 11, 9, "## 论断 {#A16}\n\n" + cardBlock("basic") + points},
        Row{"E102", 11, 1, "## {#rlhf-x}\n\n" + cardBlock("basic") + points},
        Row{"E103", 11, 1, "## 没有块 {#rlhf-x}\n\n" + points},
        Row{"E103", 11, 1, "## 块不在先 {#rlhf-x}\n\n正文\n\n" + cardBlock("basic") + points},
        Row{"E103", 15, 3, cardWith("type: basic\n  nonsense\n")},
        Row{"E104", 14, 1, cardWith("type: essay\n")},
        Row{"E104", 13, 1, cardWith("difficulty: 2\n")},
        Row{"E104", 15, 3, cardWith("type: basic\n  difficulty: 9\n")},
        Row{"E104", 15, 1, cardWith("type: basic\ndifficulty: two\n")},
        Row{"W103", 15, 1, cardWith("type: basic\nmood: good\n")},
        Row{"W204", 15, 1, cardWith("type: basic\nverified: 2026-13-01\n")},
        Row{"W204", 15, 1, cardWith("type: basic\nas-of: last week\n")},
        Row{"W104", 24, 1, basicCard("rlhf-x") + "\n# 又一个标题\n"}));
}

TEST_CASE("diagnostics: faults of the text, at their place", "[deck][diagnostics]")
{
    checkRow(GENERATE_COPY(
        Row{"W105", 18, 1, card("basic", "### 杂项\n\n- 三\n\n" + points)},
        Row{"W105", 20, 1, card("basic", "### 要点\n\n先说一句。\n\n- 一\n- 二\n")},
        Row{"W106", 18, 1, card("basic", "| a | b |\n|---|---|\n| 1 | 2 |\n\n" + points)},
        Row{"W106", 18, 1, card("basic", "a | b\n:-- | --:\n1 | 2\n\n" + points)},
        Row{"W107", 18, 3, card("basic", "一 <b>粗</b>\n\n" + points)},
        Row{"W107", 18, 1, card("basic", "<div>\n块\n</div>\n\n" + points)},
        Row{"W107", 21, 3, card("basic", "### 解释\n\n一句。\n二 <i>斜</i>\n\n" + points)},
        Row{"E108", 18, 4, card("basic", "看图 ![x](../../etc/a.png)\n\n" + points)},
        Row{"E108", 18, 1, card("basic", "![x](https://a.example/a.png)\n\n" + points)},
        Row{"E108", 18, 1, card("basic", "![x](file:/etc/a.png)\n\n" + points)},
        Row{"E108", 18, 1, card("basic", "![x](/etc/a.png)\n\n" + points)},
        Row{"E108", 18, 1, card("basic", "![x](img/%2e%2e/a.png)\n\n" + points)},
        Row{"W109", 18, 6, card("basic", "**重点。**后文\n\n" + points)},
        Row{"W109", 18, 2, card("basic", "前**“重点”**后\n\n" + points)},
        Row{"E110", 11, 1, card("basic", "### 要点\n\n- 一\n")},
        Row{"E110", 11, 1, card("story", "正文\n")},
        Row{"E110", 11, 1, card("cloze", "没有标记。\n")},
        Row{"E110", 11, 1, card("cloze", "总 {{1:甲}} 与 {{没有关。\n")},
        Row{"E110", 11, 1, card("cloze", "总 {{1:甲}} 与 {{跨\n行}}。\n")},
        Row{"E110", 11, 1, card("cloze", "总 {{1:甲 {{2:乙}} 丙}}。\n")},
        Row{"E110", 11, 1, card("choice", "### 选项\n\n- [ ] 甲\n- [ ] 乙\n")},
        Row{"E110", 11, 1, card("choice", "### 选项\n\n- [x] 甲\n")},
        Row{"E110", 20, 1, card("choice", "### 选项\n\n- [x] 甲\n- 乙\n")},
        Row{"E110", 20, 1, card("order", "### 步骤\n\n- 先\n- 后\n")},
        Row{"E110", 11, 1, card("order", "### 步骤\n\n1. 先\n")},
        Row{"E110", 11, 1, card("debate", points)},
        Row{"E110", 11, 1, card("debate", points + "\n### 结论\n\n看情况。\n")},
        Row{"E110", 11, 1, card("drill", "多少？\n")}));
}

TEST_CASE("diagnostics: what only looks like a fault is none", "[deck][diagnostics]")
{
    const std::string body =
        GENERATE("2**10 是 1024，a ** b 是乘方，\\*\\*原样\\*\\*，`**重点。**后`", "**重点**。后文",
                 "<!-- 备注 --> 正文", "![x](img/a..b.png)", "`<b>`", "| 不是表 |");

    const auto file = parseBase(card("basic", body + "\n\n" + points));

    for (const Diagnostic& found : file.diagnostics)
        UNSCOPED_INFO(found.format());
    CHECK(file.diagnostics.empty());
}

TEST_CASE("diagnostics: a question with an answer needs no key points", "[deck][diagnostics]")
{
    const std::string told = GENERATE("### 答案\n\n说出来。\n", "### 解释\n\n说明白。\n");

    const auto file = parseBase(card("basic", told));

    CHECK(file.diagnostics.empty());
    CHECK(file.cards.at(0).usable);
    // A story is told by its points.
    CHECK_FALSE(parseBase(card("story", told)).cards.at(0).usable);
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

TEST_CASE("diagnostics: a bad byte costs its card only", "[deck][diagnostics]")
{
    const std::string bad = basicCard("rlhf-two");
    const std::size_t at = bad.find("- 一") + 2;

    const auto file = parseBase(basicCard("rlhf-one") + bad.substr(0, at) + "甲\xff" +
                                bad.substr(at) + basicCard("rlhf-three"));

    const Diagnostic* found = find(file.diagnostics, "E501");
    REQUIRE(found != nullptr);
    CHECK(found->line == 32);
    CHECK(found->column == 4);
    REQUIRE(file.cards.size() == 3);
    CHECK(file.cards[0].usable);
    CHECK_FALSE(file.cards[1].usable);
    CHECK(file.cards[2].usable);
}

TEST_CASE("diagnostics: a heading of the first level ends a card", "[deck][diagnostics]")
{
    const auto file = parseBase(basicCard("rlhf-one") + "# 附录\n\n不属于卡片。\n");

    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].card.text(interval::base::Language::zhCn).keyPoints.size() == 2);
    CHECK(file.cards[0].usable);
}

TEST_CASE("diagnostics: a lone carriage return ends a line, as in CommonMark",
          "[deck][diagnostics]")
{
    const auto file = parseFile("a\rb\r\r## 问 {#rlhf-x}\r", "a.md", FileRole::base);

    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].card.line == 4);
}

TEST_CASE("diagnostics: front matter and encoding", "[deck][diagnostics]")
{
    const auto open = parseFile("---\nformat: 1\n# x\n", "a.md", FileRole::base);
    REQUIRE(open.diagnostics.size() == 1);
    REQUIRE(find(open.diagnostics, "E101") != nullptr);
    CHECK(find(open.diagnostics, "E101")->line == 1);

    const auto line =
        parseFile("---\nformat: 1\nnonsense\nlang: zh-CN\n---\n", "a.md", FileRole::base);
    REQUIRE(find(line.diagnostics, "E101") != nullptr);
    CHECK(find(line.diagnostics, "E101")->line == 3);
    CHECK(line.matter["lang"] == "zh-CN");

    const auto newer = parseFile("---\nformat: 2\n---\n", "a.md", FileRole::base);
    CHECK(find(newer.diagnostics, "E101") != nullptr);

    const auto bytes = parseFile("abc\xff", "a.md", FileRole::base);
    const Diagnostic* found = find(bytes.diagnostics, "E501");
    REQUIRE(found != nullptr);
    CHECK(found->text.find("byte 3") != std::string::npos);
    CHECK(found->column == 4);
}

TEST_CASE("files: without front matter the path says what they are", "[deck][diagnostics]")
{
    const auto file =
        parseFile(basicCard("u-one"), "rlhf/ppo.md", FileRole::base, interval::base::Language::en);

    REQUIRE(file.cards.size() == 1);
    CHECK(file.diagnostics.empty());
    CHECK(file.cards[0].card.topic == "rlhf");
    CHECK(file.cards[0].card.subtopic == "ppo");
    CHECK(file.cards[0].card.baseLanguage == interval::base::Language::en);
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
    for (const Diagnostic& found : deck->diagnostics)
        UNSCOPED_INFO(found.format());
    CHECK(deck->cards.size() == 2);
    CHECK(deck->claims.contains("A16"));
    CHECK(deck->cards[1].was.empty()); // else it would carry off the history of a living card
    const auto at = [&](const char* code) {
        const Diagnostic* found = find(deck->diagnostics, code);
        return found == nullptr ? std::string()
                                : found->format().substr(0, found->format().find(' '));
    };
    CHECK(at("E201") == "rlhf/b.md:11:1:");
    CHECK(at("E202") == "rlhf/a.md:30:1:");
    CHECK(at("W203") == "rlhf/a.md:28:1:");
    CHECK(at("W204") == "rlhf/a.md:29:1:");
    REQUIRE(find(deck->diagnostics, "E201") != nullptr);
    CHECK(find(deck->diagnostics, "E201")->text ==
          "duplicate id 'rlhf-one' (first at rlhf/a.md:11)");
    CHECK(find(deck->diagnostics, "W203")->text.find("A99") != std::string::npos);
}

TEST_CASE("deck: two cards cannot come from the same former card", "[deck][diagnostics]")
{
    const TempFolder folder;
    const auto renamed = [](const std::string& id) {
        return "## 改名 {#" + id + "}\n\n```card\ntype: basic\nwas: rlhf-old\n```\n\n" + points +
               "\n";
    };
    folder.write("rlhf/a.md", frontMatter + renamed("rlhf-one") + renamed("rlhf-two"));

    const auto deck = readDeck(folder.path(), "");

    REQUIRE(deck->cards.size() == 2);
    CHECK(deck->cards[0].was == "rlhf-old");
    CHECK(deck->cards[1].was.empty());
    CHECK(find(deck->diagnostics, "E202") != nullptr);
}

TEST_CASE("deck: a folder that is not there is an error", "[deck][diagnostics]")
{
    const TempFolder folder;

    const auto deck = readDeck(folder.path() / "none", "");

    REQUIRE_FALSE(deck.has_value());
    CHECK(deck.error().code == interval::base::ErrorCode::notFound);
}
