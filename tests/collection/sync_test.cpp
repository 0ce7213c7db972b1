// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using collection::Access;
using collection::Collection;
using collection::SyncReport;

TEST_CASE("sync: a note comes back as the deck states it", "[collection][sync]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    auto deck = sampleDeck(2, true);
    deck.cards[0].kind = deck::CardKind::choice;
    deck.cards[0].texts[0]->options = {{"甲", "因为", true}, {"乙", "", false}};
    deck.cards[0].texts[0]->followUps = {{"问？", "答。"}};
    deck.cards[0].texts[0]->steps = {"一", "二"};
    deck.cards[0].claims = {"A1", "A2"};
    deck.cards[0].drillSpec = {{"formula", "model-states", 0}, {"param", "n = choice 7 8", 0}};

    CHECK(opened->synchronise(deck).value() == SyncReport{2, 0, 0, 0, 0});

    auto expected = deck.cards[0];
    CHECK(opened->note("card-0").value() == expected);
    CHECK(opened->card("card-1", 2).has_value());
    CHECK_FALSE(opened->card("card-1", 0).has_value());
    CHECK(opened->synchronise(deck).value() == SyncReport{});
}

TEST_CASE("sync: a changed text replaces the old one, history stays", "[collection][sync]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    auto deck = sampleDeck(2);
    REQUIRE(opened->synchronise(deck).has_value());
    const auto before = opened->card("card-0", 0).value();
    auto after = before;
    after.state = {scheduling::Phase::review, 0, scheduling::MemoryState{9, 5}, 9, 2, 0};
    REQUIRE(opened->answer(before, after, {}).has_value());

    deck.cards[0].texts[1]->question = "A better question";
    CHECK(opened->synchronise(deck).value() == SyncReport{0, 1, 0, 0, 0});

    CHECK(opened->note("card-0")->text(base::Language::en).question == "A better question");
    CHECK(opened->card("card-0", 0).value() == after);
    CHECK(opened->reviewCount().value() == 1);
}

TEST_CASE("sync: a person's edit survives, and the update is announced", "[collection][sync]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    auto deck = sampleDeck(1);
    REQUIRE(opened->synchronise(deck).has_value());
    auto own = *deck.cards[0].texts[1];
    own.question = "My own words";
    REQUIRE(opened->editText("card-0", base::Language::en, own).has_value());
    CHECK_FALSE(opened->updateAvailable("card-0").value());

    deck.cards[0].texts[1]->question = "The deck's new words";
    CHECK(opened->synchronise(deck).value() == SyncReport{0, 0, 1, 0, 0});

    CHECK(opened->note("card-0")->text(base::Language::en).question == "My own words");
    CHECK(opened->updateAvailable("card-0").value());
}

TEST_CASE("sync: a renamed card keeps its state, a removed one its history", "[collection][sync]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    auto deck = sampleDeck(2);
    REQUIRE(opened->synchronise(deck).has_value());
    const auto id = opened->card("card-0", 0)->id;

    deck.cards[0].was = "card-0";
    deck.cards[0].id = "card-new";
    deck.cards.pop_back();
    CHECK(opened->synchronise(deck)->removed == 1);

    CHECK(opened->card("card-new", 0)->id == id);
    CHECK_FALSE(opened->note("card-0").has_value());
    CHECK(opened->note("card-1").has_value());
    CHECK(opened->freshCards(0, 10)->size() == 1);
}

TEST_CASE("sync: a translation that left the deck leaves the note", "[collection][sync]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    auto deck = sampleDeck(1);
    REQUIRE(opened->synchronise(deck).has_value());
    deck.cards[0].texts[0]->keyPoints.emplace_back("三");
    deck.cards[0].texts[1].reset();

    REQUIRE(opened->synchronise(deck)->updated == 1);

    CHECK_FALSE(opened->note("card-0")->texts[1].has_value());
    CHECK(opened->note("card-0")->text(base::Language::en).keyPoints.size() == 3);
}

TEST_CASE("sync: a cloze group that left its text is not asked, and comes back with its history",
          "[collection][sync]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    const auto deck = sampleDeck(2, true); // card-1 has groups 1 and 2
    REQUIRE(opened->synchronise(deck).has_value());
    const auto before = opened->card("card-1", 2).value();
    auto after = before;
    after.state = {scheduling::Phase::review, 0, scheduling::MemoryState{9, 5}, 9, 2, 0};
    REQUIRE(opened->answer(before, after, {}).has_value());
    auto changed = deck;
    changed.cards[1].texts[0]->body = "{{1:甲}} 乙 {{3:丙}}";
    changed.cards[1].clozeGroups = {1, 3};

    REQUIRE(opened->synchronise(changed).has_value());
    CHECK(opened->dueCards(100)->empty());
    CHECK(opened->freshCards(100, 10)->size() == 3); // card-0, groups 1 and 3

    REQUIRE(opened->synchronise(deck).has_value());
    CHECK(opened->dueCards(100)->size() == 1);
    CHECK(opened->card("card-1", 2).value() == after);
}

TEST_CASE("sync: an edit that changes the cloze groups changes what is asked", "[collection][sync]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    const auto deck = sampleDeck(2, true);
    REQUIRE(opened->synchronise(deck).has_value());
    auto own = *deck.cards[1].texts[0];
    own.body = "{{1:甲}}";

    REQUIRE(opened->editText("card-1", base::Language::zhCn, own).has_value());

    CHECK(opened->freshCards(0, 10)->size() == 2);
    CHECK(opened->editText("none", base::Language::zhCn, own).error().code ==
          base::ErrorCode::notFound);
}

TEST_CASE("sync: two decks live side by side, and neither takes the other's cards",
          "[collection][sync]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    REQUIRE(opened->synchronise(sampleDeck(2)).has_value());
    auto other = sampleDeck(3);
    other.id = "other";
    other.cards[0].texts[1]->question = "Not the same";

    CHECK(opened->synchronise(other).value() == SyncReport{1, 0, 0, 0, 2});
    CHECK(opened->note("card-0")->text(base::Language::en).question == "Question 0");
    CHECK(opened->synchronise(sampleDeck(2)).value() == SyncReport{});
}
