// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/rich_text.h"

#include "support/catch.h"

using namespace interval::deck;
using Kind = Block::Kind;

TEST_CASE("rich text: looks of runs", "[deck][rich-text]")
{
    const auto blocks = richText("一 **粗** *斜* `code` [链](https://a.example/b)");

    REQUIRE(blocks.size() == 1);
    const auto& runs = blocks[0].runs;
    REQUIRE(runs.size() == 8);
    CHECK(runs[1].strong);
    CHECK(runs[3].emphasis);
    CHECK(runs[5].kind == Run::Kind::code);
    CHECK(runs[7].target == "https://a.example/b");
}

TEST_CASE("rich text: inline and display mathematics", "[deck][rich-text]")
{
    const auto blocks =
        richText("约 $`16N`$ 字节，价格 $5 与 `code`。\n\n```math\n\\frac{a}{b}\n```\n");

    REQUIRE(blocks.size() == 2);
    REQUIRE(blocks[0].runs.size() == 5);
    CHECK(blocks[0].runs[0].text == "约 ");
    CHECK(blocks[0].runs[1].kind == Run::Kind::math);
    CHECK(blocks[0].runs[1].text == "16N");
    CHECK(blocks[0].runs[2].text == " 字节，价格 $5 与 ");
    CHECK(blocks[0].runs[3].kind == Run::Kind::code);
    CHECK(blocks[1].kind == Kind::math);
    CHECK(blocks[1].text == "\\frac{a}{b}");
}

TEST_CASE("rich text: blocks with a meaning of their own", "[deck][rich-text]")
{
    const auto blocks = richText("```table\n方法 | 显存\nZeRO-3 | **33 GB**\n```\n\n"
                                 "```python\nx = {{1:y}}\n```\n\n```calc\n{}\n```\n\n> 引文\n\n"
                                 "1. 甲\n   - 乙\n\n   又一段\n2. 丙\n\n---\n");

    REQUIRE(blocks.size() == 9);
    REQUIRE(blocks[0].rows.size() == 2);
    CHECK(blocks[0].rows[1].size() == 2);
    CHECK(blocks[0].rows[1][1][0].strong);
    CHECK(blocks[1].kind == Kind::code);
    CHECK(blocks[1].language == "python");
    CHECK(blocks[1].text == "x = {{1:y}}");
    CHECK(blocks[2].kind == Kind::calc);
    CHECK(blocks[3].kind == Kind::quote);
    CHECK(blocks[4].number == 1);
    CHECK(blocks[5].level == 1);
    CHECK(blocks[6].continuation);
    CHECK(blocks[7].number == 2);
    CHECK(blocks[8].kind == Kind::rule);
}

TEST_CASE("rich text: cloze marks in text, not in code", "[deck][rich-text]")
{
    const auto blocks =
        richText("总 {{1:671B}}，{{2:$`a`$ 加 **粗**|提示}}，`{{1:字面}}`，{{自己}}，{{没关",
                 ClozeMarks::parsed);

    REQUIRE(blocks.size() == 1);
    std::string hidden;
    for (const Run& run : blocks[0].runs) {
        if (run.cloze == 2)
            CHECK(run.hint == "提示");
        if (run.cloze > 0)
            hidden += "[" + std::to_string(run.cloze) + run.text + "]";
        if (run.kind == Run::Kind::code)
            CHECK(run.cloze == 0);
    }
    CHECK(hidden == "[1671B][2a][2 加 ][2粗][3自己]");
    CHECK(plainText("没有关 {{1:上") == "没有关 {{1:上");
}

TEST_CASE("rich text: a mark does not go over the end of a line", "[deck][rich-text]")
{
    for (const char* text : {"甲 {{1:乙\n丙}} {{2:丁}}", "甲 {{1:乙  \n丙}} {{2:丁}}"}) {
        const auto blocks = richText(text, ClozeMarks::parsed);
        REQUIRE(blocks.size() == 1);
        for (const Run& run : blocks[0].runs)
            CHECK((run.cloze == 2) == (run.text == "丁"));
    }
}

TEST_CASE("rich text: a line break between Han characters is not a blank", "[deck][rich-text]")
{
    CHECK(plainText("第一句。\n第二句") == "第一句。第二句");
    CHECK(plainText("第一句。\n“第二句”") == "第一句。“第二句”");
    CHECK(plainText("one”\n“two") == "one” “two");
    CHECK(plainText("one\ntwo") == "one two");
    CHECK(plainText("中文\nword") == "中文 word");
}

TEST_CASE("rich text: raw HTML is text, comments are nothing", "[deck][rich-text]")
{
    CHECK(plainText("<script>alert(1)</script>").find("<script>") != std::string::npos);
    CHECK(richText("<!-- of: 123456 -->").empty());
    CHECK(plainText("甲<!-- 注 -->乙") == "甲乙");
}

TEST_CASE("rich text: absurd nesting ends", "[deck][rich-text]")
{
    const std::string deep = std::string(5000, '>') + " x";

    CHECK(richText(deep).size() <= 1);
    CHECK(plainText(std::string(5000, '*') + "x" + std::string(5000, '*')).size() < 20000);
}
