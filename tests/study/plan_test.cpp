// SPDX-License-Identifier: GPL-3.0-or-later
// Study for an interview: the plan's order and time, missed days, and what comes after.
#include "study/fitting.h"
#include "study/session_support.h"
#include "study/today.h"

#include "support/catch.h"

#include <set>

using namespace interval;

namespace {

/// A desk with an interview so many days ahead.
struct Prepared : Desk {
    explicit Prepared(int cards, int daysAhead, int minutes = 10) : Desk(cards)
    {
        interview.name = "Interview";
        interview.day = today() + daysAhead;
        interview.minutes.fill(minutes);
        save();
    }

    void save() { interview.id = collection.saveInterview(interview).value(); }
    [[nodiscard]] base::Day today() const { return base::studyDay(clock.now(), 4); }
    [[nodiscard]] study::Today said() const
    {
        return study::today(collection, clock.now(), {}, {}).value();
    }
    [[nodiscard]] std::optional<study::DayPlan> plan() const
    {
        study::Planner planner;
        return planner.plan(collection, today(), 0, {}).value();
    }

    /// Studies until nothing is left. @return the cards answered
    std::set<collection::CardId> studyDay(scheduling::Rating rating = scheduling::Rating::good)
    {
        std::set<collection::CardId> cards;
        for (auto showing = session.start(0).value(); showing;) {
            CHECK(showing->planned);
            cards.insert(showing->card.id);
            clock.advance(20'000);
            showing = grade(*showing, rating);
        }
        return cards;
    }

    collection::Interview interview;
};

} // namespace

TEST_CASE("interview: the nearest one to come is prepared for", "[study][plan]")
{
    std::vector<collection::Interview> all(4);
    all[0].day = 90;
    all[1].day = 120;
    all[2].day = 110;
    all[3].day = 400;

    CHECK(study::activeInterview(all, 100)->day == 110);
    CHECK(study::activeInterview(all, 110)->day == 120); // its own day is no day of study for it
    CHECK_FALSE(study::activeInterview(all, 120).has_value());
    CHECK(study::activeInterview(all, 220)->day == 400);
}

TEST_CASE("plan: study takes its order and its time from it", "[study][plan]")
{
    Prepared desk(200, 21);
    const auto plan = desk.plan();
    REQUIRE(plan.has_value());
    CHECK(plan->daysLeft == 21);
    CHECK(plan->order.size() == 200);

    const auto first = desk.session.start(0).value();
    REQUIRE(first.has_value());
    CHECK(first->planned);
    CHECK(first->plannedFor == "Interview");
    CHECK(first->card.id == plan->order.front().item.id);
    CHECK(first->secondsLeft == Approx(600).margin(60)); // ten minutes, not twenty new cards
    CHECK(desk.said().plan->minutesToday == 10);
    CHECK(desk.said().seconds == Approx(600).margin(60));
}

TEST_CASE("plan: a day ends with its time, no card comes twice", "[study][plan]")
{
    Prepared desk(200, 14);
    const auto first = desk.studyDay();
    CHECK(first.size() > 4);
    CHECK(first.size() < 25);
    CHECK_FALSE(desk.session.start(0)->has_value());

    desk.clock.advance(FixedClock::day);
    const auto second = desk.studyDay();
    CHECK_FALSE(second.empty());
}

TEST_CASE("plan: missed days are caught up by planning anew", "[study][plan]")
{
    Prepared desk(120, 12);
    (void)desk.studyDay();
    const int before = desk.said().plan->unreachable;

    desk.clock.advance(4 * FixedClock::day);
    const auto said = desk.said();

    REQUIRE(said.plan.has_value());
    CHECK(said.plan->daysLeft == 8);
    CHECK(said.plan->unreachable > before);
    CHECK_FALSE(desk.studyDay().empty());
}

TEST_CASE("plan: after the date everything goes on as plain FSRS", "[study][plan]")
{
    Prepared desk(200, 3);
    for (int day = 0; day < 3; ++day) {
        (void)desk.studyDay();
        desk.clock.advance(FixedClock::day);
    }

    CHECK_FALSE(desk.said().plan.has_value());
    const auto showing = desk.session.start(0).value();
    REQUIRE(showing.has_value());
    CHECK_FALSE(showing->planned);
    CHECK(showing->plannedFor.empty());
}

TEST_CASE("plan: a day off has no study, a short sitting is possible all the same", "[study][plan]")
{
    Prepared desk(30, 9);
    desk.interview.daysOff = {desk.today()};
    desk.save();

    CHECK(desk.said().counts.total() == 0);
    CHECK_FALSE(desk.session.start(0)->has_value());
    CHECK(desk.session.start(10)->has_value());
}

TEST_CASE("plan: topics without weight are left out", "[study][plan]")
{
    Prepared desk(30, 9);
    desk.interview.topicWeights = {{"train", 0}};
    desk.save();
    CHECK(desk.plan()->order.empty());
    CHECK(desk.plan()->unreachable == 0);

    desk.interview.topicWeights = {{"train", 2}};
    desk.save();
    CHECK(desk.plan()->order.size() == 30);
}

TEST_CASE("plan: cards of equal worth come from all topics evenly, a topic's own in their order",
          "[study][plan]")
{
    deck::Deck deck = sampleDeck(60);
    deck.topicOrder = {"train", "rlhf"};
    for (std::size_t i = 40; i < 60; ++i)
        deck.cards[i].topic = "rlhf";
    Prepared desk(0, 9);
    (void)desk.collection.synchronise(deck).value();

    const auto order = desk.plan()->order;

    REQUIRE(order.size() == 60);
    std::vector<std::string> train;
    for (std::size_t i = 0; i < 30; ++i)
        if (std::stoi(order[i].item.note.substr(5)) < 40)
            train.push_back(order[i].item.note);
    CHECK(train.size() == 20); // as many of each as of the whole
    CHECK(train.front() == "card-0");
    CHECK(train.back() == "card-19");
    const auto basis =
        study::forecastBasis(desk.collection, desk.today(), {}, desk.interview, 9).value();
    CHECK(basis.topics == deck.topicOrder);
    const auto plain =
        study::forecastBasis(desk.collection, desk.today(), {}, std::nullopt, 9).value();
    CHECK(plain.notes[1] == "card-1"); // plain FSRS begins them as they lie in the deck
    CHECK(plain.notes[39] == "card-39");
}

TEST_CASE("plan: on the eve too, and with fewer cards deeper", "[study][plan]")
{
    Prepared desk(60, 1);
    CHECK_FALSE(desk.studyDay().empty());

    desk.interview.day = desk.today() + 10;
    desk.interview.deeper = true;
    desk.interview.minutes.fill(2);
    desk.save();
    const auto plan = desk.plan();
    REQUIRE_FALSE(plan->order.empty());
    CHECK(plan->unreachable > 0);
}

TEST_CASE("plan: undo gives the card back to it", "[study][plan]")
{
    Prepared desk(40, 12);
    const auto first = desk.session.start(0).value();
    (void)desk.grade(*first, scheduling::Rating::easy);

    const auto restored = desk.session.undo().value();

    REQUIRE(restored.showing.has_value());
    CHECK(restored.showing->card.id == first->card.id);
    CHECK(restored.showing->planned);
}

TEST_CASE("forecast: of the interview, or of plain FSRS", "[study][plan]")
{
    Prepared desk(40, 12);
    const auto forInterview =
        study::forecastBasis(desk.collection, desk.today(), {}, desk.interview, 90).value();
    CHECK(forInterview.simulation.policy == scheduling::Policy::interview);
    CHECK(forInterview.simulation.secondsByDay.size() == 12);
    CHECK(forInterview.simulation.cards.size() == 40);
    CHECK(forInterview.topics == std::vector<std::string>{"train"});
    CHECK(forInterview.notes.front() == "card-0");

    const auto plain =
        study::forecastBasis(desk.collection, desk.today(), {}, std::nullopt, 90).value();
    CHECK(plain.simulation.policy == scheduling::Policy::fsrs);
    CHECK(plain.simulation.secondsByDay.size() == 90);
    CHECK(plain.simulation.newPerDay == 20);
}

TEST_CASE("fit: due when enough is new, kept when it was made", "[study][fit]")
{
    Desk desk(3);
    CHECK(study::fitIsDue(desk.collection).value() == false);
    scheduling::Fit fit;
    const auto keep = [&](std::int64_t reviews) {
        return study::keepFit(desk.collection, fit, reviews, study::FitBy::itself, desk.clock.now(),
                              5);
    };
    CHECK(keep(10).error().code == base::ErrorCode::invalidInput);

    fit.outcome = scheduling::FitOutcome::notBetter;
    fit.fitted.recallGain = 1.5;
    REQUIRE(keep(-500).has_value()); // as if 500 answers had come since
    const auto kept = desk.collection.parameterVersions()->front();
    CHECK_FALSE(kept.accepted);
    CHECK(kept.automatic);
    CHECK(kept.parameters.recallGain == 1.5);
    CHECK(study::fitIsDue(desk.collection).value() == true);
}

TEST_CASE("preferences: kept and read again, nonsense is not taken", "[study][preferences]")
{
    Desk desk(1);
    study::Preferences wanted;
    wanted.newPerDay = 7;
    wanted.balance = false;
    wanted.fitOften = false;
    wanted.twoGrades = true;
    wanted.week[5] = scheduling::DayLoad::minimum;
    wanted.scheduling.desiredRetention = 0.93;
    wanted.scheduling.learningSteps = {std::chrono::seconds(90), std::chrono::hours(24)};
    wanted.scheduling.relearningSteps.clear();
    wanted.scheduling.maximumInterval = 365;
    wanted.scheduling.fuzz = false;
    REQUIRE(study::savePreferences(desk.collection, wanted).has_value());
    CHECK(study::loadPreferences(desk.collection).value() == wanted);

    REQUIRE(desk.collection
                .setSettings({{"scheduling/learning_steps", "1x"},
                              {"scheduling/easy_days", "0123456"},
                              {"scheduling/desired_retention_percent", "101"},
                              {"scheduling/maximum_interval_days", "0"}})
                .has_value());
    const auto read = study::loadPreferences(desk.collection).value();
    CHECK(read.scheduling.learningSteps == scheduling::Settings{}.learningSteps);
    CHECK(read.week == study::Preferences{}.week);
    CHECK(read.scheduling.desiredRetention == 0.9);
    CHECK(read.scheduling.maximumInterval == 36500);
}

TEST_CASE("steps: read as people write them, written as they are read", "[study][preferences]")
{
    using std::chrono::seconds;
    using Steps = std::vector<seconds>;
    CHECK(study::parseSteps("1m 10m") == Steps{seconds(60), seconds(600)});
    CHECK(study::parseSteps(" 30s, 5  2h 1d") ==
          Steps{seconds(30), seconds(300), seconds(7200), seconds(86400)});
    CHECK(study::parseSteps("") == Steps{});
    for (const char* wrong : {"0m", "-1", "1x", "m", "1.5m", "31d", "1 2 3 4 5 6 7 8 9 10 11"})
        CHECK_FALSE(study::parseSteps(wrong).has_value());
    for (const char* text : {"1m 10m", "30s 1d", "90s", "2h", ""})
        CHECK(study::writeSteps(study::parseSteps(text).value()) == text);
}
