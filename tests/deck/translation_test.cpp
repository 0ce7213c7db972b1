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
}
