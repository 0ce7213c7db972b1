// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the insights in cases that can be counted by hand.
#include "study/drill_support.h"
#include "study/drills/random.h"
#include "study/insights_support.h"
#include "study/interview/settings.h"

#include "support/catch.h"

#include <cmath>

using namespace interval;
using scheduling::Rating;
using scheduling::ReviewEvent;
using study::Insights;

namespace {

/// The ends of Wilson's interval by definition: the shares p for which the observed one is z
/// standard errors away. Found by halving, not by the formula.
double wilsonEnd(double observed, double of, double z, bool upper)
{
    double inside = observed;
    double outside = upper ? 1 : 0;
    for (int i = 0; i < 200; ++i) {
        const double p = (inside + outside) / 2;
        const bool near = std::abs(observed - p) <= z * std::sqrt(p * (1 - p) / of);
        (near ? inside : outside) = p;
    }
    return (inside + outside) / 2;
}

} // namespace

TEST_CASE("insights: an empty log has an empty answer for everything", "[study][insights]")
{
    const Desk desk(3);

    const Insights found = reduced(desk);

    CHECK(found.answers == 0);
    CHECK(found.recalled == study::Share{});
    CHECK(study::estimate(found.recalled) == study::Estimate{0, 0, 1});
    CHECK(found.cards == 3);
    CHECK(found.seen == 0);
    CHECK(found.calibration.answers == 0);
    CHECK(found.calibration.points.empty());
    CHECK(found.missed.empty());
    CHECK(found.hardest.empty());
    CHECK(found.drills.empty());
    CHECK(found.stability.median == 0);
    REQUIRE(found.days.bars.size() == 1);
    CHECK(found.days.bars[0].first == found.today);
    CHECK(found.readiness.recall == std::vector<double>{0});
}

TEST_CASE("insights: one answer to a new card is no retention yet", "[study][insights]")
{
    Desk desk(2);
    const auto first = desk.session.start(0).value();
    study::Answer answer;
    answer.card = first->card.id;
    answer.rating = Rating::good;
    answer.takenMs = 24'000;
    answer.pointsTotal = 2;
    answer.pointsTicked = 1;
    (void)desk.session.answer(answer).value();

    const Insights found = reduced(desk);

    CHECK(found.answers == 1);
    CHECK(found.takenMs == 24'000);
    CHECK(found.daysStudied == 1);
    CHECK(found.seen == 1);
    CHECK(found.recalled.of == 0);
    CHECK(found.days.bars.back().fresh == 1);
    CHECK(found.days.bars.back().reviews == 0);
    REQUIRE(found.kinds.size() == 1);
    CHECK(found.kinds[0].median == 24.0);
    CHECK(found.secondsEach == 24.0);
    REQUIRE(found.missed.size() == 1);
    CHECK(found.missed[0].point == 1);
    CHECK(found.missed[0].missed == study::Share{1, 1});
    CHECK(found.readiness.recall.back() == Approx(0.5)); // one of two cards, just seen
}

TEST_CASE("insights: a small log counted by hand", "[study][insights]")
{
    // Card 0: day 0 good, day 3 good, day 10 again. Card 1: day 0 again, day 0 good, day 4 good.
    const base::Day start = 20'000;
    const auto at = [&](std::int64_t card, int day, Rating rating, std::int64_t ms) {
        return ReviewEvent{card, (std::int64_t{start} + day) * FixedClock::day + ms, start + day,
                           rating};
    };
    const Learned learned({at(0, 0, Rating::good, 1000), at(1, 0, Rating::again, 2000),
                           at(1, 0, Rating::good, 3000), at(0, 3, Rating::good, 1000),
                           at(1, 4, Rating::good, 2000), at(0, 10, Rating::again, 1000)});

    const Insights all = study::insights(learned.past, {});

    CHECK(all.answers == 6);
    CHECK(all.firstDay == start);
    CHECK(all.daysStudied == 4);
    CHECK(all.recalled == study::Share{2, 3});
    REQUIRE(all.days.bars.size() == 11);
    CHECK(all.days.bars[0] == study::DayStudy{start, 2, 1, 6000 + 3 * 5000});
    CHECK(all.days.bars[4].reviews == 1);
    REQUIRE(all.topics.size() == 2);
    CHECK(all.topics[0].topic == "train");
    CHECK(all.topics[0].recalled == study::Share{1, 2});
    CHECK(all.topics[1].recalled == study::Share{1, 1});
    REQUIRE(all.hardest.size() == 1);
    CHECK(all.hardest[0].note == "learned-0");
    CHECK(all.hardest[0].forgotten == study::Share{1, 2});

    SECTION("the period holds its last days only")
    {
        const Insights week = study::insights(learned.past, {7, {}});
        CHECK(week.firstDay == start + 4);
        CHECK(week.answers == 2);
        CHECK(week.recalled == study::Share{1, 2});
        CHECK(week.days.bars.size() == 7);
    }
    SECTION("a topic holds its cards only")
    {
        const Insights rlhf = study::insights(learned.past, {0, "rlhf"});
        CHECK(rlhf.cards == 1);
        CHECK(rlhf.answers == 3);
        CHECK(rlhf.recalled == study::Share{1, 1});
        CHECK(rlhf.hardest.empty());
        REQUIRE(rlhf.readiness.topics.size() == 1);
    }
    SECTION("a topic without cards is empty, not an error")
    {
        const Insights none = study::insights(learned.past, {30, "unknown"});
        CHECK(none.cards == 0);
        CHECK(none.answers == 0);
    }
}

TEST_CASE("insights: what was taken back does not count, what was redone does", "[study][insights]")
{
    Desk desk(3);
    const auto first = desk.session.start(0).value();
    (void)desk.grade(*first, Rating::good);
    (void)desk.session.undo().value();
    CHECK(reduced(desk).answers == 0);

    (void)desk.session.redo().value();

    CHECK(reduced(desk).answers == 1);
}

TEST_CASE("insights: a clock set back gives no negative days", "[study][insights]")
{
    Desk desk(2);
    desk.clock.advance(40 * FixedClock::day);
    auto showing = desk.session.start(0).value();
    (void)desk.grade(*showing, Rating::good);
    desk.clock.advance(-30 * FixedClock::day);
    study::Answer again;
    again.card = showing->card.id;
    again.reps = desk.collection.card(again.card)->state.reps;
    (void)desk.session.answer(again).value();

    const Insights found = reduced(desk, {30, {}});

    CHECK(found.answers == 2);
    CHECK(found.days.bars.size() == 30);
    CHECK(found.days.bars.back().fresh == 1); // dated after today: counted as today's
    CHECK(found.recalled.of == 0);
    CHECK(found.readiness.recall.back() <= 1);
}

TEST_CASE("insights: the interval of a share is Wilson's", "[study][insights]")
{
    const auto [hits, of] = GENERATE(table<int, int>(
        {{0, 1}, {1, 1}, {1, 2}, {9, 10}, {30, 30}, {0, 50}, {88, 100}, {907, 1026}}));
    CAPTURE(hits, of);
    constexpr double z80 = 1.2815515655446004; // 90th percentile of the normal distribution

    const study::Estimate found = study::estimate({hits, of});

    const double share = static_cast<double>(hits) / of;
    CHECK(found.value == Approx(share));
    CHECK(found.low == Approx(wilsonEnd(share, of, z80, false)).margin(1e-9));
    CHECK(found.high == Approx(wilsonEnd(share, of, z80, true)).margin(1e-9));
}

TEST_CASE("insights: points are told in both languages, and only those that are still there",
          "[study][insights]")
{
    Desk desk(1);
    const auto first = desk.session.start(0).value();
    study::Answer answer;
    answer.card = first->card.id;
    answer.pointsTotal = 2;
    answer.pointsTicked = 1;
    (void)desk.session.answer(answer).value();
    Insights found = reduced(desk);
    REQUIRE(study::nameFindings(desk.collection, found).has_value());
    REQUIRE(found.missed.size() == 1);
    CHECK(found.missed[0].text[0] == "二");
    CHECK(found.missed[0].question[1] == "Question 0");
    CHECK(study::cardsOf(found.missed) == std::vector<collection::CardId>{first->card.id});
    const base::Day today = dayOf(desk.clock);
    CHECK(study::missedLately(desk.collection, today, 30)->front().text == found.missed[0].text);
    CHECK(study::missedLately(desk.collection, today + 30, 30)->empty());
    (void)desk.session.undo().value();
    CHECK(study::missedLately(desk.collection, today, 30)->empty());
    (void)desk.session.redo().value();

    auto shorter = desk.collection.note("card-0").value();
    for (const base::Language language : base::languages) {
        deck::CardText text = shorter.text(language);
        text.keyPoints.resize(1);
        REQUIRE(desk.collection.editText("card-0", language, text).has_value());
    }

    found = reduced(desk);
    REQUIRE(study::nameFindings(desk.collection, found).has_value());
    CHECK(found.missed.empty());
}

TEST_CASE("insights: who recalls and ticks nothing has not missed every point", "[study][insights]")
{
    Desk desk(2);
    const auto rating = GENERATE(Rating::again, Rating::good);
    const auto first = desk.session.start(0).value();
    study::Answer answer;
    answer.card = first->card.id;
    answer.rating = rating;
    answer.pointsTotal = 2;

    (void)desk.session.answer(answer).value();

    CHECK(reduced(desk).missed.size() == (rating == Rating::again ? 2U : 0U));
}

TEST_CASE("insights: typed answers to drills are judged again from the log", "[study][insights]")
{
    Desk desk(1);
    deck::Deck deck;
    deck.id = "drills";
    deck.topicOrder = {"train"};
    deck.cards = {drillCard(statesLines, "{params:B}？", "drill-a")};
    (void)desk.collection.synchronise(deck).value();
    const auto card = desk.collection.card("drill-a", 0).value();
    const auto drill = compiled(statesLines);
    const auto type = [&](double factor) {
        study::Answer answer;
        answer.card = card.id;
        answer.reps = desk.collection.card(card.id)->state.reps;
        const auto drawn = drill.draw(study::drillSeed("drill-a", answer.reps)).value();
        answer.outline = std::to_string(drawn.answer * factor);
        (void)desk.session.answer(answer).value();
        desk.clock.advance(FixedClock::day);
    };
    type(1);
    type(8);
    type(1 / 2.0);
    type(1.0001);

    const Insights found = reduced(desk);

    REQUIRE(found.drills.size() == 1);
    CHECK(found.drills[0].formula == "model-states");
    CHECK(found.drills[0].right == study::Share{2, 4});
    CHECK(found.drills[0].close == 0);
    CHECK(found.drills[0].medianFactor == Approx(8).epsilon(1e-3));
}

TEST_CASE("insights: mock interviews in their order, each as strict as it was", "[study][insights]")
{
    Desk desk(1);
    const base::Day today = dayOf(desk.clock);
    const auto asked = [](std::string topic, int said, int seconds) {
        collection::MockQuestion question;
        question.topic = std::move(topic);
        question.targetSeconds = 120;
        question.stage = collection::MockStage::done;
        question.takenMs = seconds * 1000;
        for (int i = 0; i < 4; ++i)
            question.points.push_back({"p", i < said});
        return question;
    };
    const auto hold = [&](base::Day day, study::Strictness strictness,
                          std::vector<collection::MockQuestion> questions, bool over = true) {
        study::InterviewSettings settings;
        settings.strictness = strictness;
        collection::MockInterview held;
        held.day = day;
        held.at.unixMs = std::int64_t{day} * 86'400'000;
        held.over = over;
        held.settings = study::writeSettings(settings);
        held.questions = std::move(questions);
        (void)desk.collection.saveMockInterview(held).value();
    };
    hold(today - 50, study::Strictness::lenient, {asked("rlhf", 2, 60)});
    hold(today - 3, study::Strictness::lenient, {asked("rlhf", 4, 240), asked("train", 1, 60)});
    hold(today - 2, study::Strictness::normal,
         {asked("rlhf", 4, 240)}); // twice the time: none left
    hold(today, study::Strictness::normal, {asked("rlhf", 4, 60)}, false);

    const Insights all = reduced(desk);
    REQUIRE(all.interviews.size() == 3);
    CHECK(all.interviews[0].day == today - 50);
    CHECK(all.interviews[0].score == Approx(0.5));
    CHECK(all.interviews[1].score == Approx((1 + 0.25) / 2));
    CHECK(all.interviews[1].questions == 2);
    CHECK_FALSE(all.interviews[1].axes.time.has_value()); // lenient: it does not count
    CHECK(all.interviews[2].score == Approx(3.0 / 4));
    CHECK(*all.interviews[2].axes.time == Approx(0).margin(1e-9));

    const Insights recent = reduced(desk, {30, "train"});
    REQUIRE(recent.interviews.size() == 1);
    CHECK(recent.interviews[0].score == Approx(0.25));
    CHECK(recent.interviews[0].questions == 1);
}

TEST_CASE("insights: reading can be stopped", "[study][insights]")
{
    const Learned learned(averageLog(500));

    const auto stopped =
        study::readPast(learned.collection, {}, learned.today, [](double) { return false; });

    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == base::ErrorCode::outdated);
}
