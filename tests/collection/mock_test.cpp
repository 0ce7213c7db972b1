// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using namespace interval::collection;

namespace {

MockInterview example()
{
    MockQuestion first;
    first.note = "card-0";
    first.kind = 2;
    first.topic = "train";
    first.subtopic = "memory";
    first.difficulty = 3;
    first.targetSeconds = 180;
    first.seed = 0xFFFF'FFFF'FFFF'FFF0ULL;
    first.stage = MockStage::done;
    first.question = "多少 GB？";
    first.outline = "112 GB";
    first.number = MockNumber::close;
    first.takenMs = 61'000;
    first.points = {{"一", true}, {"二", false}};
    first.followUps = {{MockStage::done, "再呢？", {{"三", true}}, "提纲", 9000},
                       {MockStage::unasked, "最后", {{"四", false}}, "", 0}};
    MockQuestion second;
    second.note = "gone";
    MockInterview interview;
    interview.at = {1'793'620'800'000, 480};
    interview.day = 20759;
    interview.settings = "{}";
    interview.current = 1;
    interview.pauses = 1;
    interview.pausedMs = 5000;
    interview.questions = {first, second};
    return interview;
}

void inReview(Collection& store, const std::string& note, base::Day due)
{
    const auto before = store.card(note, 0).value();
    auto after = before;
    after.state.phase = scheduling::Phase::review;
    after.state.memory = scheduling::MemoryState{12, 5};
    after.state.scheduledDays = 12;
    after.dueDay = due;
    after.lastDay = due - 12;
    after.lastMs = 77;
    REQUIRE(store.change(Act::flag, before, after).has_value());
}

} // namespace

TEST_CASE("mock interviews: kept whole, written over, newest first", "[collection][mock]")
{
    const TempFolder folder;
    MockInterview first = example();
    MockInterview second = example();
    {
        auto store = Collection::open(folder.path(), Access::readWrite).value();
        first.id = store.saveMockInterview(first).value();
        second.id = store.saveMockInterview(second).value();
    }
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    CHECK(store.mockInterviews().value() == std::vector{second, first});

    first.over = true;
    first.score = 0.625;
    first.questions[1].stage = MockStage::passed;
    first.questions[0].followUps.clear();
    CHECK(store.saveMockInterview(first).value() == first.id);
    CHECK(store.mockInterviews().value() == std::vector{second, first});
    CHECK(store.mockInterviews(1).value() == std::vector{second});

    REQUIRE(store.removeMockInterview(second.id).has_value());
    CHECK(store.mockInterviews().value() == std::vector{first});
}

TEST_CASE("mock interviews: candidates are cards that can be asked aloud", "[collection][mock]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    auto deck = sampleDeck(4, true);
    deck.cards[2].tags = {"flops", "scaling"};
    deck.cards[2].texts[0]->followUps = {{"a", "b"}, {"c", "d"}};
    deck.cards[3].kind = deck::CardKind::order;
    (void)store.synchronise(deck).value();

    const auto candidates = store.mockCandidates().value();

    REQUIRE(candidates.size() == 2); // neither the cloze nor the order
    CHECK(candidates[0].note == "card-0");
    CHECK(candidates[1].note == "card-2");
    CHECK(candidates[1].tags == "flops scaling");
    CHECK(candidates[1].points == 2);
    CHECK(candidates[1].followUps == 2);
    CHECK(candidates[1].card == store.card("card-2", 0)->id);

    auto card = store.card("card-0", 0).value();
    const auto before = card;
    card.suspended = true;
    REQUIRE(store.change(Act::suspend, before, card).has_value());
    CHECK(store.mockCandidates()->size() == 1);
}

TEST_CASE("bring forward: due today and nothing else changes; taken back as it was",
          "[collection][mock]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    (void)store.synchronise(sampleDeck(4)).value();
    constexpr base::Day today = 100;
    inReview(store, "card-0", 130);
    inReview(store, "card-1", 90); // due anyway
    const auto id = store.saveMockInterview(example()).value();
    std::vector<CardId> cards;
    for (const char* note : {"card-0", "card-1", "card-3"})
        cards.push_back(store.card(note, 0)->id);
    const auto before = store.card("card-0", 0).value();

    CHECK(store.bringForward(id, cards, today).value() == 2);

    auto expected = before;
    expected.dueDay = today;
    CHECK(store.card("card-0", 0).value() == expected);
    CHECK(store.dueCards(today)->size() == 2);
    CHECK(store.freshCards(today, 1)->front().note == "card-3"); // ahead of card-2
    CHECK(store.reviewCount().value() == 0);
    CHECK(store.broughtForward(id).value() == 2);
    CHECK(store.waitingForward()->size() == 2);
    CHECK(store.bringForward(id, cards, today).value() == 0);

    CHECK(store.putBack(id).value() == 2);
    CHECK(store.card("card-0", 0).value() == before);
    CHECK(store.freshCards(today, 1)->front().note == "card-2");
    CHECK(store.putBack(id).error().code == base::ErrorCode::nothingToDo);
}

TEST_CASE("bring forward: taking it back leaves a card alone that was answered since",
          "[collection][mock]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    (void)store.synchronise(sampleDeck(1)).value();
    inReview(store, "card-0", 130);
    const auto id = store.saveMockInterview(example()).value();
    const std::vector cards{store.card("card-0", 0)->id};
    REQUIRE(store.bringForward(id, cards, 100).value() == 1);
    const auto before = store.card("card-0", 0).value();
    auto after = before;
    after.dueDay = 150;
    after.lastMs = 99;
    REQUIRE(store.answer(before, after, {}).has_value());

    CHECK(store.waitingForward()->empty());
    CHECK(store.putBack(id).value() == 0);
    CHECK(store.card("card-0", 0)->dueDay == 150);
}
