// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/session_support.h"
#include "study/today.h"

#include "support/catch.h"

#include <set>

using namespace interval;
using scheduling::Phase;
using scheduling::Rating;

namespace {

/// Puts a card into review: last answered `ago` days before today, due `late` days ago.
void putInReview(Desk& desk, const std::string& note, double stability, int ago, int late)
{
    const auto today = base::studyDay(desk.clock.now(), 4);
    const auto before = desk.collection.card(note, 0).value();
    auto after = before;
    after.state = {Phase::review, 0, scheduling::MemoryState{stability, 5}, ago - late, 3, 0};
    after.lastDay = today - ago;
    after.firstDay = today - ago;
    after.dueDay = today - late;
    collection::ReviewRecord review;
    review.day = today - ago;
    REQUIRE(desk.collection.answer(before, after, review).has_value());
}

std::vector<std::string> order(Desk& desk)
{
    std::vector<std::string> notes;
    auto showing = desk.session.start(0).value();
    while (showing) {
        notes.push_back(showing->card.note);
        showing = desk.grade(*showing, Rating::easy);
    }
    return notes;
}

} // namespace

TEST_CASE("queue: reviews nearest to being forgotten come first", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 0;
    Desk desk(3, false, preferences);
    putInReview(desk, "card-0", 30, 30, 0); // R = 0.90
    putInReview(desk, "card-1", 5, 30, 25); // R far lower
    putInReview(desk, "card-2", 15, 30, 15);

    CHECK(order(desk) == std::vector<std::string>{"card-1", "card-2", "card-0"});
}

TEST_CASE("queue: cards not due, and new cards beyond the limit, wait", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 2;
    Desk desk(6, false, preferences);
    putInReview(desk, "card-5", 30, 5, -25);

    CHECK(order(desk) == std::vector<std::string>{"card-0", "card-1"});
    CHECK_FALSE(desk.session.start(0).value().has_value()); // two were introduced today
    desk.clock.advance(FixedClock::day);
    CHECK(desk.session.start(0).value().has_value());
}

TEST_CASE("queue: the limit of reviews counts those already done", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 0;
    preferences.reviewsPerDay = 2;
    Desk desk(4, false, preferences);
    for (int i = 0; i < 4; ++i)
        putInReview(desk, "card-" + std::to_string(i), 10, 20, 10);

    CHECK(order(desk).size() == 2);
    CHECK_FALSE(desk.session.start(0).value().has_value());
}

TEST_CASE("queue: new cards are spread between the reviews", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 2;
    Desk desk(8, false, preferences);
    for (int i = 2; i < 8; ++i)
        putInReview(desk, "card-" + std::to_string(i), 10, 20, 10);

    const auto notes = order(desk);

    REQUIRE(notes.size() == 8);
    CHECK(notes[3] == "card-0");
    CHECK(notes[7] == "card-1");
}

TEST_CASE("queue: siblings of one note never meet on one day", "[study][queue]")
{
    Desk desk(2, true); // card-1 is a cloze with two groups
    const auto notes = order(desk);
    CHECK(notes == std::vector<std::string>{"card-0", "card-1"});

    desk.clock.advance(FixedClock::day);
    const auto next = desk.session.start(0).value();
    REQUIRE(next.has_value());
    CHECK(next->card.note == "card-1");
    CHECK(next->card.cloze == 2);
}

TEST_CASE("queue: many siblings in front do not hide the new cards behind them", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 9999;
    Desk desk(3, false, preferences);
    auto deck = sampleDeck(3);
    deck.cards[0].kind = deck::CardKind::cloze;
    deck.cards[0].clozeGroups.clear();
    std::string body;
    for (int group = 1; group <= 99; ++group) {
        deck.cards[0].clozeGroups.push_back(group);
        body += "{{" + std::to_string(group) + ":x}} ";
    }
    deck.cards[0].texts[0]->body = body;
    REQUIRE(desk.collection.synchronise(deck).has_value());
    preferences.newPerDay = 3;
    study::Session session(desk.collection, desk.clock, preferences);

    CHECK(session.start(0).value()->left.fresh == 3);
}

TEST_CASE("queue: a step of two days is not counted today", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 1;
    preferences.scheduling.learningSteps = {std::chrono::hours(48)};
    Desk desk(1, false, preferences);
    desk.grade(*desk.session.start(0).value(), Rating::again);

    CHECK(study::today(desk.collection, desk.clock.now(), preferences, {})->counts.total() == 0);
    CHECK_FALSE(desk.session.start(0).value().has_value());
    desk.clock.advance(2 * FixedClock::day);
    CHECK(desk.session.start(0).value()->left.learning == 1);
}

TEST_CASE("queue: a daily limit in minutes counts what was spent", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 0;
    preferences.minutesPerDay = 2; // three reviews at 40 s
    Desk desk(10, false, preferences);
    for (int i = 0; i < 10; ++i)
        putInReview(desk, "card-" + std::to_string(i), 10, 40, 30);
    auto showing = desk.session.start(0).value();
    REQUIRE(showing->left.total() == 3);
    for (int i = 0; i < 3; ++i)
        showing = desk.grade(*showing, Rating::good); // 20 s each

    CHECK(desk.session.start(0).value()->left.total() == 1); // one minute is left
    CHECK(study::today(desk.collection, desk.clock.now(), preferences, {})->counts.review == 1);
}

TEST_CASE("queue: ten minutes take about ten minutes of cards", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 0;
    Desk desk(60, false, preferences);
    for (int i = 0; i < 60; ++i)
        putInReview(desk, "card-" + std::to_string(i), 10, 40, 30);

    const auto showing = desk.session.start(10).value();

    CHECK(showing->left.total() == 15); // 600 s at 40 s a review
}

TEST_CASE("queue: the day begins at four, also for a night owl", "[study][queue]")
{
    study::Preferences preferences;
    preferences.newPerDay = 1;
    Desk desk(3, false, preferences);
    desk.clock.advance(15 * FixedClock::hour); // 03:00
    CHECK(order(desk).size() == 1);
    desk.clock.advance(59 * FixedClock::minute);
    CHECK_FALSE(desk.session.start(0).value().has_value());
    desk.clock.advance(2 * FixedClock::minute);
    CHECK(desk.session.start(0).value().has_value());
}

TEST_CASE("today: counts, minutes, readiness", "[study][today]")
{
    study::Preferences preferences;
    preferences.newPerDay = 2;
    Desk desk(4, false, preferences);
    putInReview(desk, "card-3", 10, 10, 0);

    const auto today =
        study::today(desk.collection, desk.clock.now(), preferences, {"train"}).value();

    CHECK(today.counts == study::Counts{2, 0, 1});
    CHECK(today.seconds == Approx(2 * 75 + 40));
    REQUIRE(today.topics.size() == 1);
    CHECK(today.topics[0].cards == 4);
    CHECK(today.topics[0].seen == 1);
    CHECK(today.topics[0].recall == Approx(0.9 / 4)); // R(S, S) = 0.9 on one card of four
}
