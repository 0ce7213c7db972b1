// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using collection::Access;
using collection::Collection;
using collection::NoteVersion;

namespace {

NoteVersion version(std::int64_t atMs, const std::string& base)
{
    return {0, atMs, base, {}};
}

} // namespace

TEST_CASE("edit: a whole note is replaced, found by its new words, and kept through an update",
          "[collection][edit]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    REQUIRE(store.synchronise(sampleDeck(2)).has_value());
    auto card = store.note("card-0").value();
    const auto original = card;
    card.difficulty = 5;
    card.tags = {"mine"};
    card.texts[0]->question = "完全不同";

    REQUIRE(store.editNote(card, version(1, "before")).has_value());

    const auto find = [&](const char* query) {
        return store.find(collection::parseQuery(query).value(), {{0, 0}, 1, 8}, {})->size();
    };
    CHECK(find("完全不同") == 1);
    CHECK(find("is:edited tag:mine difficulty:5") == 1);
    auto deck = sampleDeck(2);
    deck.cards[0].texts[0]->question = "更新";
    CHECK(store.synchronise(deck)->keptEdits == 1);
    CHECK(store.updateAvailable("card-0").value());
    CHECK(store.note("card-0")->texts[0]->question == "完全不同");

    REQUIRE(store.restoreNote(deck.cards[0], version(2, "edited")).has_value());
    CHECK(store.note("card-0")->texts[0]->question == "更新");
    CHECK_FALSE(store.updateAvailable("card-0").value());
    CHECK(find("is:edited") == 0);
    const auto versions = store.versions("card-0").value();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].base == "edited");
    CHECK(versions[1].base == "before");
}

TEST_CASE("edit: the same text is not kept twice in a row", "[collection][edit]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    REQUIRE(store.synchronise(sampleDeck(1)).has_value());
    for (const char* text : {"a", "a", "b", "a"})
        REQUIRE(store.keepVersion("card-0", version(1, text)).has_value());

    CHECK(store.versions("card-0")->size() == 3);
}

TEST_CASE("edit: an edit of the tags counts more than tags given before", "[collection][edit]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    REQUIRE(store.synchronise(sampleDeck(1)).has_value());
    collection::CardChange change;
    change.act = collection::Act::tag;
    change.tag = "weak";
    REQUIRE(store.changeCards(change, std::vector<collection::CardId>{1})->changed == 1);
    auto card = store.note("card-0").value();
    card.tags.clear();

    REQUIRE(store.editNote(card, version(1, "before")).has_value());

    CHECK(store.note("card-0")->tags.empty());
}
