// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "deck/deck_support.h"
#include "deck/sha256.h"
#include "deck/translation.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval::deck;
using interval::base::Language;

namespace {

const std::string translationHead =
    "---\nformat: 1\nsubtopic: ppo\nlang: en\nbase: ppo.md\n---\n\n# Classic PPO\n\n";

std::string english(const std::string& id, int points)
{
    std::string text = "## Which? {#" + id + "}\n\n<!-- of: 000000 -->\n\n### Key points\n\n";
    for (int i = 0; i < points; ++i)
        text += "- point\n";
    return text + "\n";
}

Deck deckOf(const std::string& base, const std::string& translation)
{
    const TempFolder folder;
    folder.write("rlhf/ppo.md", frontMatter + base);
    folder.write("rlhf/ppo.en.md", translationHead + translation);
    return readDeck(folder.path(), "").value();
}

} // namespace

TEST_CASE("sha-256: the vectors of FIPS 180-4", "[deck][translation]")
{
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("translation: paired by id, whatever the order", "[deck][translation]")
{
    const Deck deck = deckOf(basicCard("rlhf-one") + basicCard("rlhf-two"),
                             english("rlhf-two", 2) + english("rlhf-one", 2));

    REQUIRE(deck.cards.size() == 2);
    CHECK(deck.cards[0].text(Language::en).question == "Which?");
    CHECK(deck.cards[1].text(Language::en).question == "Which?");
    CHECK(deck.subtopics.at("rlhf/ppo") == Title{"经典 PPO", "Classic PPO"});
}

TEST_CASE("translation: stale, missing, foreign, and of another shape", "[deck][translation]")
{
    const Deck deck =
        deckOf(basicCard("rlhf-one") + basicCard("rlhf-two") + basicCard("rlhf-three"),
               english("rlhf-one", 2) + english("rlhf-two", 3) + english("rlhf-none", 2));

    CHECK(find(deck.diagnostics, "W301") != nullptr);
    CHECK(find(deck.diagnostics, "E302") != nullptr);
    CHECK(find(deck.diagnostics, "W303") != nullptr);
    CHECK(find(deck.diagnostics, "E304") != nullptr);
    // A translation that does not fit is left out; the card speaks its base language.
    REQUIRE(deck.cards.size() == 3);
    CHECK_FALSE(deck.cards[1].texts[1].has_value());
    CHECK(deck.cards[1].text(Language::en).question == "问题？");
}

TEST_CASE("translation: its language comes from its name, whatever its front matter leaves out",
          "[deck][translation]")
{
    const TempFolder folder;
    folder.write("rlhf/ppo.md", frontMatter + basicCard("rlhf-one"));
    folder.write("rlhf/ppo.en.md", "# Classic PPO\n\n" + english("rlhf-one", 2));

    const Deck deck = readDeck(folder.path(), "").value();

    REQUIRE(deck.cards.size() == 1);
    CHECK(deck.cards[0].text(Language::en).question == "Which?");
    CHECK(deck.cards[0].text(Language::zhCn).question == "问题？");
}

TEST_CASE("translation: of a deck that is written in English", "[deck][translation]")
{
    const TempFolder folder;
    folder.write("deck.md", "---\ndeck: mine\nbase-lang: en\n---\n");
    folder.write("rlhf/ppo.md", "# Classic PPO\n\n" + basicCard("rlhf-one"));
    folder.write("rlhf/ppo.zh-CN.md", "# 经典 PPO\n\n" + english("rlhf-one", 2));
    folder.write("rlhf/ppo.en.md", "# Again\n\n" + english("rlhf-one", 2));

    const Deck deck = readDeck(folder.path(), "").value();

    REQUIRE(deck.cards.size() == 1);
    CHECK(deck.cards[0].baseLanguage == Language::en);
    CHECK(deck.cards[0].text(Language::en).question == "问题？");
    CHECK(deck.cards[0].text(Language::zhCn).question == "Which?");
    CHECK(deck.subtopics.at("rlhf/ppo").zhCn == "经典 PPO");
    REQUIRE(find(deck.diagnostics, "E304") != nullptr);
    CHECK(find(deck.diagnostics, "E304")->file == "rlhf/ppo.en.md");
}

TEST_CASE("translation: what does not fit its base is left out and said", "[deck][translation]")
{
    struct Row {
        const char* code;
        std::string base;
        std::string translation;
    };
    const std::string head = "## Q {#rlhf-x}\n\n<!-- of: 000000 -->\n\n";
    const std::string options = "## 问 {#rlhf-x}\n\n" + cardBlock("choice") + "### 选项\n\n";
    const auto row = GENERATE_COPY(
        Row{"E302", "## 问 {#rlhf-x}\n\n" + cardBlock("cloze") + "{{1:甲}} {{2:乙}}\n",
            head + "{{1:a}} {{3:b}}\n"},
        Row{"E302", options + "- [x] 甲\n- [ ] 乙\n", head + "### Options\n\n- [ ] a\n- [x] b\n"},
        Row{"E302", options + "- [x] 甲\n- [ ] 乙\n", head + "### Options\n\n- [x] a\n"},
        Row{"E110",
            "## 问 {#rlhf-x}\n\n" + cardBlock("debate") +
                "### 要点\n\n- 一\n- 二\n\n### 结论\n\n夸大。\n",
            head + "### Key points\n\n- a\n- b\n\n### Verdict\n\nPerhaps.\n"},
        Row{"E201", basicCard("rlhf-x"), english("rlhf-x", 2) + english("rlhf-x", 2)},
        Row{"E108", basicCard("rlhf-x"), head + "![x](../a.png)\n\n### Key points\n\n- a\n- b\n"});
    CAPTURE(row.translation);

    const Deck deck = deckOf(row.base, row.translation);

    for (const Diagnostic& found : deck.diagnostics)
        UNSCOPED_INFO(found.format());
    REQUIRE(find(deck.diagnostics, row.code) != nullptr);
    CHECK(find(deck.diagnostics, row.code)->file == "rlhf/ppo.en.md");
    REQUIRE(deck.cards.size() == 1);
    CHECK(deck.cards[0].texts[1].has_value() == (std::string(row.code) == "E201"));
}

TEST_CASE("translation: stamping settles it until the base changes", "[deck][translation]")
{
    const std::string base = frontMatter + basicCard("rlhf-one");
    const std::string unmarked = "## Which? {#rlhf-two}\n\n### Key points\n\n- a\n- b\n";
    const std::string stamped = stampTranslation(
        base + basicCard("rlhf-two"), translationHead + english("rlhf-one", 2) + unmarked);

    const TempFolder folder;
    folder.write("rlhf/ppo.md", base + basicCard("rlhf-two"));
    folder.write("rlhf/ppo.en.md", stamped);
    CHECK(readDeck(folder.path(), "")->diagnostics.empty());
    CHECK(stampTranslation(base + basicCard("rlhf-two"), stamped) == stamped);

    std::string changed = base + basicCard("rlhf-two");
    changed.replace(changed.find("- 一"), 5, "- 三");
    folder.write("rlhf/ppo.md", changed);
    const auto later = readDeck(folder.path(), "");
    REQUIRE(later->diagnostics.size() == 1);
    CHECK(later->diagnostics[0].code == "W301");
    CHECK(later->diagnostics[0].line == 12); // of the hash that is out of date
}
