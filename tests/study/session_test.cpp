// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/session_support.h"

#include "support/catch.h"

using namespace interval;
using scheduling::Phase;
using scheduling::Rating;

TEST_CASE("session: what the button said is what is stored", "[study][session]")
{
    const auto rating = GENERATE(Rating::again, Rating::hard, Rating::good, Rating::easy);
    Desk desk(2);
    const auto first = desk.session.start(0).value();
    REQUIRE(first.has_value());
    const auto promised = scheduling::choice(first->choices, rating);

    desk.grade(*first, rating);

    const auto stored = desk.collection.card(first->card.id).value();
    CHECK(stored.state == promised.after);
    const auto now = desk.clock.now();
    if (promised.days > 0)
        CHECK(stored.dueDay == base::studyDay(now, 4) + promised.days);
    else
        CHECK(stored.dueMs == now.unixMs + std::chrono::milliseconds(promised.delay).count());
}

TEST_CASE("session: a card in learning comes back when its minutes are over", "[study][session]")
{
    Desk desk(3);
    auto showing = desk.session.start(0).value();
    const auto first = showing->card.id;
    showing = desk.grade(*showing, Rating::again);
    REQUIRE(showing->card.id != first);

    desk.clock.advance(2 * FixedClock::minute);
    showing = desk.grade(*showing, Rating::easy);

    CHECK(showing->card.id == first);
    CHECK(showing->card.state.phase == Phase::learning);
}

TEST_CASE("session: it ends, and counts go down to nothing", "[study][session]")
{
    Desk desk(5);
    auto showing = desk.session.start(0).value();
    int expected = 5;
    while (showing) {
        CHECK(showing->left.total() == expected--);
        showing = desk.grade(*showing, Rating::easy);
    }
    CHECK(expected == 0);
    CHECK_FALSE(desk.session.start(0).value().has_value());
}

TEST_CASE("session: a grade for a state that is gone is refused", "[study][session]")
{
    Desk desk(2);
    const auto first = desk.session.start(0).value();
    desk.grade(*first, Rating::good);
    study::Answer again;
    again.card = first->card.id;
    again.reps = first->card.state.reps;

    const auto refused = desk.session.answer(again);

    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == base::ErrorCode::outdated);
    CHECK(desk.collection.reviewCount().value() == 1);
}

TEST_CASE("session: undo shows the card again as it was, redo goes on", "[study][session]")
{
    Desk desk(4);
    std::vector<study::Showing> shown;
    auto showing = desk.session.start(0).value();
    for (int i = 0; i < 3; ++i) {
        shown.push_back(*showing);
        showing = desk.grade(*showing, Rating::easy);
    }
    for (std::size_t i = shown.size(); i-- > 0;) {
        const auto restored = desk.session.undo().value();
        REQUIRE(restored.showing.has_value());
        CHECK(restored.showing->card == shown[i].card);
        CHECK(restored.showing->choices == shown[i].choices);
        CHECK(restored.showing->answered == static_cast<int>(i));
    }
    CHECK(desk.session.undo().error().code == base::ErrorCode::nothingToDo);
    const auto redone = desk.session.redo().value();
    REQUIRE(redone.showing.has_value());
    CHECK(redone.showing->card.id != shown[0].card.id);
    CHECK(desk.collection.reviewCount().value() == 1);
}

TEST_CASE("session: suspended and buried cards stay away, undo brings them back",
          "[study][session]")
{
    Desk desk(3);
    const auto first = desk.session.start(0).value();
    const auto second = desk.session.suspend(first->card.id).value();
    const auto third = desk.session.bury(second->card.id).value();
    REQUIRE(third.has_value());
    CHECK(desk.session.start(0).value()->card.id == third->card.id);

    CHECK(desk.session.undo()->showing->card.id == second->card.id);
    CHECK(desk.session.undo()->showing->card.id == first->card.id);

    REQUIRE(desk.session.bury(first->card.id).has_value());
    desk.clock.advance(FixedClock::day);
    CHECK(desk.session.start(0).value()->card.id == first->card.id);
}

TEST_CASE("session: a flag is kept and can be undone", "[study][session]")
{
    Desk desk(1);
    const auto first = desk.session.start(0).value();

    CHECK(desk.session.toggleFlag(first->card.id).value()->card.flagged);
    CHECK_FALSE(desk.session.undo()->showing->card.flagged);
}

TEST_CASE("session: a clock set back gives no negative days", "[study][session]")
{
    Desk desk(1);
    auto showing = desk.session.start(0).value();
    showing = desk.grade(*showing, Rating::again);
    desk.clock.advance(-3 * FixedClock::day);
    showing = desk.session.start(0).value();
    REQUIRE_FALSE(showing.has_value()); // due in the future now
    desk.clock.advance(3 * FixedClock::day + FixedClock::minute);
    showing = desk.session.start(0).value();
    REQUIRE(showing.has_value());
    desk.clock.advance(-2 * FixedClock::day);

    desk.grade(*showing, Rating::good);

    CHECK(desk.collection.reviews(showing->card.id)->back().elapsedDays == 0);
}

TEST_CASE("session: the same session, killed and started again, has the same state",
          "[study][session]")
{
    Desk desk(6);
    auto showing = desk.session.start(0).value();
    showing = desk.grade(*showing, Rating::good);
    showing = desk.grade(*showing, Rating::easy);

    study::Session again(desk.collection, desk.clock, {});
    const auto restarted = again.start(0).value();

    CHECK(restarted->card.id == showing->card.id);
    CHECK(restarted->left == showing->left);
}

TEST_CASE("session: a day that begins in front of a card changes nothing about its buttons",
          "[study][session]")
{
    Desk desk(1);
    auto showing = desk.session.start(0).value();
    showing = desk.grade(*showing, Rating::easy);
    REQUIRE_FALSE(showing.has_value());
    const auto due = desk.collection.card("card-0", 0)->dueDay;
    const auto today = base::studyDay(desk.clock.now(), 4);
    desk.clock.advance((due - today) * FixedClock::day + 16 * FixedClock::hour -
                       FixedClock::minute); // 03:59
    showing = desk.session.start(0).value();
    if (!showing) { // 03:59 still belongs to the day before
        desk.clock.advance(FixedClock::day);
        showing = desk.session.start(0).value();
    }
    REQUIRE(showing.has_value());
    const auto promised = scheduling::choice(showing->choices, Rating::good);

    desk.clock.advance(2 * FixedClock::minute);
    desk.grade(*showing, Rating::good);

    const auto stored = desk.collection.card("card-0", 0).value();
    CHECK(stored.state == promised.after);
    CHECK(stored.lastDay == base::studyDay(desk.clock.now(), 4));
    CHECK(stored.dueDay == stored.lastDay + promised.days);
}

TEST_CASE("session: ten minutes are ten minutes, whatever is buried on the way", "[study][session]")
{
    Desk desk(60);
    auto showing = desk.session.start(10).value();
    const int planned = showing->left.total();
    REQUIRE(planned == 8); // 600 s at 75 s a new card
    for (int i = 0; i < 6; ++i) {
        study::Answer answer;
        answer.card = showing->card.id;
        answer.reps = showing->card.state.reps;
        answer.rating = Rating::easy;
        answer.takenMs = 75'000;
        showing = desk.session.answer(answer).value();
    }
    REQUIRE(showing->left.total() == 2);

    showing = desk.session.bury(showing->card.id).value();

    CHECK(showing->left.total() == 2);
    CHECK(desk.session.undo()->showing->left.total() == 2);
}

TEST_CASE("session: travelling west gives no negative days and loses no card", "[study][session]")
{
    Desk desk(2);
    desk.clock.setOffset(480);
    auto showing = desk.session.start(0).value();
    showing = desk.grade(*showing, Rating::good);
    desk.clock.advance(12 * FixedClock::hour);
    desk.clock.setOffset(-480); // the calendar is where it was

    showing = desk.session.start(0).value();

    REQUIRE(showing.has_value());
    CHECK(showing->card.note == "card-0");
    desk.grade(*showing, Rating::good);
    CHECK(desk.collection.reviews(showing->card.id)->back().elapsedDays == 0);
}

TEST_CASE("session: chosen cards come in their order, due or not, and end", "[study][session]")
{
    Desk desk(5);
    const auto id = [&](int number) {
        return desk.collection.card("card-" + std::to_string(number), 0).value().id;
    };
    auto showing = desk.session.startWith({id(3), id(1)}).value();
    REQUIRE(showing.has_value());
    CHECK(showing->card.id == id(3));
    CHECK(showing->left.total() == 2);
    showing = desk.grade(*showing, Rating::easy);
    REQUIRE(showing.has_value());
    CHECK(showing->card.id == id(1));
    CHECK_FALSE(desk.grade(*showing, Rating::easy).has_value());

    SECTION("again before they are due, the days that have passed are told to the memory")
    {
        desk.clock.advance(3 * FixedClock::day);
        showing = desk.session.startWith({id(3)}).value();
        REQUIRE(showing.has_value());
        REQUIRE(showing->card.dueDay > base::studyDay(desk.clock.now(), 4));
        (void)desk.grade(*showing, Rating::good);
        CHECK(desk.collection.reviews(id(3)).value().back().elapsedDays == 3);
    }
    SECTION("an answer that is taken back leaves its card to be answered")
    {
        const auto restored = desk.session.undo().value();
        REQUIRE(restored.showing.has_value());
        CHECK(restored.showing->card.id == id(1));
        CHECK_FALSE(desk.grade(*restored.showing, Rating::easy).has_value());
    }
    SECTION("afterwards a day is a day again")
    {
        showing = desk.session.start(0).value();
        REQUIRE(showing.has_value());
        CHECK(showing->left.total() == 3);
    }
}
