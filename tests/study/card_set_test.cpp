// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/card_facts.h"
#include "study/saved_searches.h"
#include "study/session_support.h"

#include "support/catch.h"

using namespace interval;
using collection::CardId;
using scheduling::Rating;
using study::SetMode;

namespace {

std::vector<CardId> idsOf(const Desk& desk, const std::string& query = {})
{
    return desk.collection.find(collection::parseQuery(query).value(), {desk.clock.now(), 0, 8}, {})
        .value();
}

} // namespace

TEST_CASE("card set: cramming changes nothing but the log", "[study][set]")
{
    Desk desk(3);
    const auto ids = idsOf(desk);
    const auto before = desk.collection.cards(ids).value();

    auto showing = desk.session.startSet({ids, SetMode::cram}).value();
    REQUIRE(showing.has_value());
    CHECK(showing->cram);
    CHECK(showing->left.total() == 3);
    showing = desk.grade(*showing, Rating::again); // comes again, at the end
    CHECK(showing->card.id == ids[1]);
    showing = desk.grade(*showing, Rating::good);
    showing = desk.grade(*showing, Rating::good);
    REQUIRE(showing.has_value());
    CHECK(showing->card.id == ids[0]);
    showing = desk.grade(*showing, Rating::good);

    CHECK_FALSE(showing.has_value());
    CHECK(desk.collection.cards(ids).value() == before);
    CHECK(desk.collection.reviewCount().value() == 4);
    CHECK(desk.collection.reviewLog()->empty()); // a fit does not see practice
    CHECK(desk.session.start(0)->has_value());   // and the siblings of the day are free
}

TEST_CASE("card set: an answer of a cram can be undone", "[study][set]")
{
    Desk desk(2);
    const auto ids = idsOf(desk);
    const auto first = desk.session.startSet({ids, SetMode::cram}).value();
    (void)desk.grade(*first, Rating::good);

    const auto restored = desk.session.undo().value();

    REQUIRE(restored.showing.has_value());
    CHECK(restored.showing->card.id == ids[0]);
    CHECK(restored.showing->left.total() == 2);
    CHECK(desk.collection.reviewCount().value() == 0);
}

TEST_CASE("card set: studied by the schedule, due and new ones are answered as on any day",
          "[study][set]")
{
    study::Preferences preferences;
    preferences.newPerDay = 0; // chosen by hand: the limit of the day is not asked
    Desk desk(4, false, preferences);
    const auto ids = idsOf(desk);
    auto showing = desk.session.startSet({{ids[2], ids[1]}, SetMode::schedule}).value();
    REQUIRE(showing.has_value());
    CHECK_FALSE(showing->cram);
    CHECK(showing->card.id == ids[2]);

    showing = desk.grade(*showing, Rating::easy);

    CHECK(desk.collection.card(ids[2])->state.phase == scheduling::Phase::review);
    CHECK(showing->card.id == ids[1]);
    showing = desk.grade(*showing, Rating::easy);
    CHECK_FALSE(showing.has_value()); // the other two were not chosen
}

TEST_CASE("card set: what it would do is told before", "[study][set]")
{
    Desk desk(4, true); // the second note is a cloze of two cards
    const auto ids = idsOf(desk);
    REQUIRE(ids.size() == 5);
    collection::CardChange suspend;
    (void)desk.collection.changeCards(suspend, std::vector{ids[0]}).value();

    const auto counts = study::countSet(desk.collection, ids, desk.clock.now(), {}).value();

    CHECK(counts == study::SetCounts{4, 0, 3, 1}); // siblings never meet on one day
}

TEST_CASE("card set: an act on many cards is undone without leaving the card on show",
          "[study][set]")
{
    Desk desk(3);
    const auto shown = desk.session.start(0).value();
    const auto ids = idsOf(desk);
    collection::CardChange flag;
    flag.act = collection::Act::flag;
    flag.flagColour = 2;
    (void)desk.collection.changeCards(flag, ids).value();

    const auto restored = desk.session.undo().value();

    CHECK(restored.many);
    CHECK(restored.cards == 3);
    CHECK(restored.showing->card.id == shown->card.id);
}

TEST_CASE("saved searches: kept, replaced by name and forgotten", "[study][saved]")
{
    Desk desk(1);
    auto& store = desk.collection;
    REQUIRE(study::saveSearch(store, {"Weak ones", "lapses>=3"}).has_value());
    REQUIRE(study::saveSearch(store, {"  显存 ", "topic:train 显存"}).has_value());
    REQUIRE(study::saveSearch(store, {"Weak ones", "is:leech"}).has_value());

    CHECK(study::loadSavedSearches(store).value() ==
          std::vector<study::SavedSearch>{{"Weak ones", "is:leech"}, {"显存", "topic:train 显存"}});
    REQUIRE(study::removeSavedSearch(store, "Weak ones").has_value());
    CHECK(study::loadSavedSearches(store)->size() == 1);
}

TEST_CASE("saved searches: no name, or a query that cannot be read, is refused", "[study][saved]")
{
    Desk desk(1);
    CHECK(study::saveSearch(desk.collection, {" ", "is:due"}).error().code ==
          base::ErrorCode::invalidInput);
    CHECK(study::saveSearch(desk.collection, {"x", "nokey:1 ("}).error().code ==
          base::ErrorCode::invalidInput);
    CHECK(study::loadSavedSearches(desk.collection)->empty());
}

TEST_CASE("saved searches: a setting that is damaged counts as none", "[study][saved]")
{
    Desk desk(1);
    const auto text = GENERATE("", "{", "[1, {\"name\": 3}, null]", "{\"a\": 1}");
    REQUIRE(desk.collection.setSetting("library/saved_searches", text).has_value());

    CHECK(study::loadSavedSearches(desk.collection)->empty());
    CHECK(study::saveSearch(desk.collection, {"x", "is:due"}).has_value());
}

TEST_CASE("card facts: the point that is left out most", "[study][facts]")
{
    const auto ticked = [](std::uint32_t points, int total) {
        collection::ReviewRecord review;
        review.pointsTicked = points;
        review.pointsTotal = total;
        return review;
    };
    const std::vector reviews{ticked(0b101, 3), ticked(0b001, 3), ticked(0b111, 3),
                              ticked(0b0000, 4)};

    CHECK(study::missedMost(reviews, 3) == study::WeakestPoint{1, 2, 3});
    CHECK_FALSE(study::missedMost({ticked(0b11, 2)}, 2));
    CHECK_FALSE(study::missedMost({}, 0));
}

TEST_CASE("card facts: what is known of a card", "[study][facts]")
{
    Desk desk(1);
    const auto shown = desk.session.start(0).value();
    (void)desk.grade(*shown, Rating::easy);

    const auto facts =
        study::factsOf(desk.collection, shown->card.id, desk.clock.now(), {}).value();

    CHECK(facts.note.id == "card-0");
    CHECK(facts.reviews.size() == 1);
    CHECK(facts.recall.value() > 0.99);
    CHECK_FALSE(facts.own);
    CHECK(study::factsOf(desk.collection, 999, desk.clock.now(), {}).error().code ==
          base::ErrorCode::notFound);
}
