// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using collection::Access;
using collection::Act;
using collection::Collection;

namespace {

collection::CardRecord answered(const collection::CardRecord& card)
{
    auto after = card;
    after.state.phase = scheduling::Phase::review;
    after.state.memory = scheduling::MemoryState{3.0 + card.state.reps, 5};
    ++after.state.reps;
    return after;
}

} // namespace

TEST_CASE("undo: any number of acts, also after a restart, and redo", "[collection][undo]")
{
    const TempFolder folder;
    std::vector<collection::CardRecord> states;
    {
        auto opened = Collection::open(folder.path(), Access::readWrite);
        REQUIRE(opened->synchronise(sampleDeck(1)).has_value());
        states.push_back(opened->card("card-0", 0).value());
        for (int i = 0; i < 50; ++i) {
            states.push_back(answered(states.back()));
            REQUIRE(opened->answer(states[states.size() - 2], states.back(), {}).has_value());
        }
        auto suspended = states.back();
        suspended.suspended = true;
        REQUIRE(opened->change(Act::suspend, states.back(), suspended).has_value());
        states.push_back(suspended);
    }
    auto opened = Collection::open(folder.path(), Access::readWrite);
    const auto id = states.front().id;

    CHECK(opened->undo()->act == Act::suspend);
    for (std::size_t i = states.size() - 2; i-- > 0;) {
        REQUIRE(opened->undo()->act == Act::grade);
        CHECK(opened->card(id).value() == states[i]);
    }
    CHECK(opened->undo().error().code == base::ErrorCode::nothingToDo);
    CHECK(opened->reviewCount().value() == 0);
    for (std::size_t i = 1; i < states.size(); ++i) {
        REQUIRE(opened->redo().has_value());
        CHECK(opened->card(id).value() == states[i]);
    }
    CHECK(opened->redo().error().code == base::ErrorCode::nothingToDo);
    CHECK(opened->reviewCount().value() == 50);
}

TEST_CASE("undo: a new act ends what could be redone", "[collection][undo]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    REQUIRE(opened->synchronise(sampleDeck(1)).has_value());
    const auto fresh = opened->card("card-0", 0).value();
    REQUIRE(opened->answer(fresh, answered(fresh), {}).has_value());
    REQUIRE(opened->undo().has_value());

    auto flagged = fresh;
    flagged.flagged = true;
    REQUIRE(opened->change(Act::flag, fresh, flagged).has_value());

    CHECK(opened->redo().error().code == base::ErrorCode::nothingToDo);
    CHECK(opened->card(fresh.id)->flagged);
}
