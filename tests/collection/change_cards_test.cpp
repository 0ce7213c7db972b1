// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace interval;
using collection::Access;
using collection::Act;
using collection::CardChange;
using collection::CardId;
using collection::ChangeCounts;
using collection::Collection;
using collection::DeckOwner;

namespace {

struct Shelf {
    explicit Shelf(int cards, DeckOwner owner = DeckOwner::program)
    {
        (void)store.synchronise(sampleDeck(cards), owner).value();
    }

    [[nodiscard]] std::vector<CardId> found(const std::string& query) const
    {
        return store.find(collection::parseQuery(query).value(), {{0, 0}, 100, 8}, {}).value();
    }

    ChangeCounts change(const CardChange& change, const std::vector<CardId>& cards)
    {
        return store.changeCards(change, cards).value();
    }

    /// Answers a card, so that it is in review and due on a day.
    void study(CardId id, base::Day due)
    {
        const auto before = store.card(id).value();
        auto after = before;
        after.state = {scheduling::Phase::review, 0, scheduling::MemoryState{4, 5}, 4, 1, 0};
        after.dueDay = due;
        after.lastDay = due - 4;
        after.firstDay = due - 4;
        REQUIRE(store.answer(before, after, {}).has_value());
    }

    [[nodiscard]] int changesLogged() const
    {
        return SQLite::Database((folder.path() / "collection.db").string())
            .execAndGet("SELECT count(*) FROM schedule_changes")
            .getInt();
    }

    TempFolder folder;
    Collection store = Collection::open(folder.path(), Access::readWrite).value();
};

CardChange flag(int colour)
{
    CardChange change;
    change.act = Act::flag;
    change.flagColour = colour;
    return change;
}

CardChange act(Act which, base::Day day = 0)
{
    CardChange change;
    change.act = which;
    change.day = day;
    return change;
}

CardChange tag(const std::string& name, bool given = true)
{
    CardChange change;
    change.act = Act::tag;
    change.tag = name;
    change.tagGiven = given;
    return change;
}

} // namespace

TEST_CASE("many cards: every act is one step of undo and of redo", "[collection][acts]")
{
    const auto change = GENERATE(flag(3), act(Act::suspend), act(Act::bury, 101), act(Act::reset),
                                 act(Act::setDue, 140), tag("weak"));
    CAPTURE(static_cast<int>(change.act));
    Shelf shelf(6);
    const auto ids = shelf.found("");
    for (const CardId id : ids)
        shelf.study(id, 104);
    const auto before = shelf.store.found(ids, base::Language::en).value();

    CHECK(shelf.change(change, ids) == ChangeCounts{6, 0, 0});

    const auto after = shelf.store.found(ids, base::Language::en).value();
    CHECK(after != before);
    const auto undone = shelf.store.undo().value();
    CHECK(undone.act == change.act);
    CHECK(undone.cards == 6);
    CHECK(undone.many);
    CHECK(shelf.store.found(ids, base::Language::en).value() == before);
    REQUIRE(shelf.store.redo().has_value());
    CHECK(shelf.store.found(ids, base::Language::en).value() == after);
}

TEST_CASE("many cards: what is so already is not changed, and leaves nothing to undo",
          "[collection][acts]")
{
    Shelf shelf(3);
    const auto ids = shelf.found("");
    REQUIRE(shelf.change(flag(2), {ids[0]}).changed == 1);

    CHECK(shelf.change(flag(2), ids) == ChangeCounts{2, 1, 0});
    CHECK(shelf.change(flag(2), ids) == ChangeCounts{0, 3, 0});
    CHECK(shelf.change(act(Act::reset), ids).changed == 0);     // all are new
    CHECK(shelf.change(act(Act::setDue, 7), ids).changed == 0); // no memory that could be due

    CHECK(shelf.store.undo()->cards == 2);
    CHECK(shelf.found("flag:orange").size() == 1);
}

TEST_CASE("many cards: a reset card is new, its log stays, and undo gives the memory back",
          "[collection][acts]")
{
    Shelf shelf(1);
    const CardId id = shelf.found("").front();
    shelf.study(id, 104);
    REQUIRE(shelf.change(flag(4), {id}).changed == 1);

    REQUIRE(shelf.change(act(Act::reset), {id}).changed == 1);

    const auto card = shelf.store.card(id).value();
    CHECK(card.state == scheduling::CardState{});
    CHECK_FALSE(card.firstDay);
    CHECK(card.flagColour == 4);
    CHECK(shelf.store.reviews(id)->size() == 1);
    CHECK(shelf.changesLogged() == 1);
    REQUIRE(shelf.store.undo().has_value());
    CHECK(shelf.store.card(id)->state.memory == scheduling::MemoryState{4, 5});
    CHECK(shelf.changesLogged() == 0);
    REQUIRE(shelf.store.redo().has_value());
    CHECK(shelf.changesLogged() == 1);
}

TEST_CASE("many cards: a tag of the person's stays through an update of the deck",
          "[collection][acts]")
{
    Shelf shelf(2);
    const auto ids = shelf.found("");
    REQUIRE(shelf.change(tag("weak"), ids).changed == 2);
    auto deck = sampleDeck(2);
    deck.cards[0].tags = {"memory"};
    deck.cards[0].texts[0]->question = "新的问题";
    REQUIRE(shelf.store.synchronise(deck)->updated == 1);

    CHECK(shelf.found("tag:weak") == ids);
    CHECK(shelf.found("tag:memory").size() == 1);
    CHECK(shelf.store.note("card-0")->tags == std::vector<std::string>{"memory", "weak"});
    CHECK(shelf.store.queryValues()->at("tag") == std::vector<std::string>{"memory", "weak"});

    REQUIRE(shelf.change(tag("memory", false), ids) == ChangeCounts{1, 1, 0});
    deck.cards[0].texts[0]->question = "又一个问题";
    REQUIRE(shelf.store.synchronise(deck)->updated == 1);
    CHECK(shelf.found("tag:memory").empty());
    REQUIRE(shelf.store.undo().has_value());
    CHECK(shelf.found("tag:memory").size() == 1);
}

TEST_CASE("many cards: a tag is one word", "[collection][acts]")
{
    Shelf shelf(1);
    const auto name = GENERATE("", "two words", "a\"b", "a\tb");

    const auto changed = shelf.store.changeCards(tag(name), shelf.found(""));

    CHECK(changed.error().code == base::ErrorCode::invalidInput);
}

TEST_CASE("many cards: an own note is deleted whole, and comes back with its history",
          "[collection][acts]")
{
    const TempFolder folder;
    Shelf shelf(0);
    REQUIRE(shelf.store.synchronise(sampleDeck(3, true), DeckOwner::person).has_value());
    const auto ids = shelf.found("");
    REQUIRE(ids.size() == 4); // the cloze has two
    shelf.study(ids[1], 104);
    CHECK(shelf.found("is:own").size() == 4);

    CHECK(shelf.change(act(Act::remove), {ids[1], ids[2]}).changed == 2);

    CHECK(shelf.found("") == std::vector<CardId>{ids[0], ids[3]});
    CHECK(shelf.store.dueCards(200)->empty());
    CHECK(shelf.store.synchronise(sampleDeck(3, true), DeckOwner::person)->added == 0);
    CHECK(shelf.found("").size() == 2); // reading the same file does not bring it back
    REQUIRE(shelf.store.undo()->cards == 2);
    CHECK(shelf.found("") == ids);
    CHECK(shelf.store.reviews(ids[1])->size() == 1);
    CHECK(shelf.found("甲").size() == 2); // and the index knows it again
    REQUIRE(shelf.store.redo().has_value());
    CHECK(shelf.found("甲").empty());
}

TEST_CASE("many cards: a deleted note is there again when its file says something new",
          "[collection][acts]")
{
    Shelf shelf(2, DeckOwner::person);
    const auto ids = shelf.found("");
    REQUIRE(shelf.change(act(Act::remove), {ids[0]}).changed == 1);
    auto deck = sampleDeck(2);
    deck.cards[0].texts[0]->question = "改过的问题";

    REQUIRE(shelf.store.synchronise(deck, DeckOwner::person).has_value());

    CHECK(shelf.found("改过") == std::vector<CardId>{ids[0]});
}

TEST_CASE("many cards: deleting a shipped card suspends it", "[collection][acts]")
{
    Shelf shelf(2);
    const auto ids = shelf.found("");

    CHECK(shelf.change(act(Act::remove), {ids[0]}) == ChangeCounts{1, 0, 1});

    CHECK(shelf.found("").size() == 2);
    CHECK(shelf.store.card(ids[0])->suspended);
}

TEST_CASE("many cards: the counts are those that the filters find", "[collection][acts]")
{
    Shelf shelf(5);
    const auto ids = shelf.found("");
    shelf.study(ids[0], 90);
    shelf.study(ids[1], 120);
    shelf.change(flag(1), {ids[0], ids[3]});
    shelf.change(act(Act::suspend), {ids[4]});

    const auto counts = shelf.store.counts({{0, 0}, 100, 8}).value();

    CHECK(counts.all == 5);
    CHECK(counts.due == static_cast<int>(shelf.found("is:due").size()));
    CHECK(counts.due == 1);
    CHECK(counts.flagged == 2);
    CHECK(counts.suspended == 1);
    CHECK(counts.topics.at("train/memory") == 5);
    CHECK(counts.kinds.at("question") == 5);
}

TEST_CASE("many cards: sorted by recall, what is nearest to being forgotten comes first",
          "[collection][acts]")
{
    Shelf shelf(3);
    const auto ids = shelf.found("");
    shelf.study(ids[1], 60); // answered on day 56, stability 4: long ago
    shelf.study(ids[2], 104);
    collection::SearchOptions options;
    options.order = collection::SearchOrder::recall;

    const auto sorted =
        shelf.store.find(collection::parseQuery("").value(), {{0, 0}, 100, 8}, options).value();

    CHECK(sorted == std::vector<CardId>{ids[1], ids[2], ids[0]}); // new ones have no recall
}
