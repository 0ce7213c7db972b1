// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"
#include "exchange/text/delimited.h"
#include "exchange/text/questions.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using exchange::DelimitedRow;
using exchange::readDelimited;

namespace {

const exchange::ImportSettings settings{{1'793'620'800'000, 0}, 4, {}};

/// Notes as "question | body | explanation", one a line.
std::string shown(const exchange::Converted& converted)
{
    std::string text;
    for (const auto& note : converted.notes) {
        const deck::CardText& words = note.card.text(note.card.baseLanguage);
        text += words.question + " | " + words.body + " | " + words.explanation + '\n';
    }
    return text;
}

std::string fromTable(const std::string& text)
{
    exchange::Converted converted;
    exchange::notesFromDelimited(readDelimited(text), "D", settings, converted);
    return shown(converted);
}

std::string fromMarkdown(const std::string& text)
{
    return shown(exchange::notesFromMarkdown(text, "D"));
}

} // namespace

TEST_CASE("table: quotes, line ends, byte order mark", "[exchange][table]")
{
    const auto table = readDelimited("\xEF\xBB\xBF"
                                     "a,\"b \"\"x\"\"\nc\"\r\n\r\nd,e,\n\"open");

    CHECK(table.separator == ',');
    CHECK(table.rows ==
          std::vector<DelimitedRow>{{{"a", "b \"x\"\nc"}, 1}, {{"d", "e", ""}, 4}, {{"open"}, 5}});
}

TEST_CASE("table: Anki's head lines", "[exchange][table]")
{
    const auto table =
        readDelimited("#separator:Semicolon\n#HTML: true\n#tags: a b\n#deck:X::Y\n"
                      "# remark\n#columns:F;B\n#tags column:3\n#guid column:4\nq;<b>r</b>;t;g\n");

    CHECK(table.separator == ';');
    CHECK(table.html);
    CHECK(table.tags == std::vector<std::string>{"a", "b"});
    CHECK(table.deck == "X::Y");
    CHECK(table.columns == std::vector<std::string>{"F", "B"});
    exchange::Converted converted;
    exchange::notesFromDelimited(table, "D", settings, converted);
    const auto& notes = converted.notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].guid == "g");
    CHECK(notes[0].deck == "X::Y");
    CHECK(notes[0].card.topic == "X");
    CHECK(notes[0].card.tags == std::vector<std::string>{"a", "b", "t"});
    CHECK(notes[0].card.texts[1]->explanation == "**r**");
}

TEST_CASE("table: rows become notes", "[exchange][table]")
{
    CHECK(fromTable("Question,Answer\nq,a<b\n") == "q |  | a\\<b\n");
    CHECK(fromTable("q\ta\tmore\n") == "q |  | a\n\nmore\n");
    CHECK(fromTable("The {{c1::cat}}\textra\n") == "Fill in the blanks | The {{1:cat}} | extra\n");
    CHECK(fromTable("#notetype:Basic (and reversed card)\na\tb\n") == "a |  | b\nb |  | a\n");
    CHECK(fromTable("").empty());
}

TEST_CASE("table: what Anki exported", "[exchange][table]")
{
    const TempFolder folder;
    auto collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();
    const auto file = std::filesystem::path(INTERVAL_TEST_DATA) / "anki" / "real_2115_notes.txt";

    const auto plan = exchange::planImport(collection, folder.path(), file, settings).value();
    (void)exchange::applyImport(collection, folder.path(), plan).value();

    CHECK(plan.notes.size() >= 50);
    const auto again = exchange::planImport(collection, folder.path(), file, settings).value();
    CHECK(again.count(collection::NoteFate::unchanged) == static_cast<int>(again.notes.size()));
}

TEST_CASE("markdown: headings that are questions", "[exchange][markdown]")
{
    CHECK(fromMarkdown(
              "# LLM 面试\n\n## 注意力\n\n### 1. 为什么要除以 $`\\sqrt d`$？\n\n因为方差。\n\n"
              "#### 补充\n\n```python\n# 不是标题\n```\n\n### **2、什么是 GQA?**\n\n- 分组\n") ==
          "为什么要除以 $`\\sqrt d`$？ |  | 因为方差。\n\n**补充**\n\n```python\n# 不是标题\n```\n"
          "什么是 GQA? |  | - 分组\n");
    CHECK(fromMarkdown("## a\n\nfront\n\n%\n\nback\n") == "a | front | back\n");
    CHECK(fromMarkdown("## What?\n\n<details><summary>Answer</summary>\n\nThis.\n\n</details>\n") ==
          "What? |  | This.\n");
    const auto found = exchange::notesFromMarkdown("## T\n### a?\nx\n### b?\n", "D");
    REQUIRE(found.notes.size() == 1);
    CHECK(found.notes[0].card.subtopic == "T");
    REQUIRE(found.unreadable.size() == 1);
    CHECK(found.unreadable[0] == exchange::Unreadable{"b?", "no answer", 4});
}

TEST_CASE("markdown: Q and A, lists", "[exchange][markdown]")
{
    CHECK(fromMarkdown("**Q1: What is KL?**\n\nA: A distance.\nMore.\n\nQ: Two\nA: 2\n") ==
          "What is KL? |  | A distance.\nMore.\nTwo |  | 2\n");
    CHECK(fromMarkdown("问：什么是 RM？\n答：奖励模型。\n") == "什么是 RM？ |  | 奖励模型。\n");
    CHECK(fromMarkdown("- What is a token?\n    - a piece\n    - of text\n- no question\n") ==
          "What is a token? |  | - a piece\n- of text\n");
    CHECK(fromMarkdown("just text\n").empty());
}

TEST_CASE("markdown: a folder, and a deck of our own", "[exchange][markdown]")
{
    const TempFolder folder;
    const TempFolder profile;
    folder.write("a/b.md", "## Why?\n\nSo.\n");
    folder.write("c.md", "no question\n");
    const auto collection =
        collection::Collection::open(profile.path(), collection::Access::readWrite).value();

    const auto plan =
        exchange::planImport(collection, profile.path(), folder.path(), settings).value();
    REQUIRE(plan.notes.size() == 1);
    CHECK(plan.notes.note(0)->deck == folder.path().filename().string() + "::a::b");

    const auto deck = std::filesystem::path(INTERVAL_SOURCE_DIR) / "content/decks/core";
    const auto shipped = exchange::planImport(collection, profile.path(), deck, settings).value();
    CHECK(shipped.kind == exchange::ImportKind::deck);
    CHECK(shipped.notes.size() > 200);
}
