// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/forgetting_curve.h"
#include "scheduling/interview_plan/calendar.h"
#include "scheduling/interview_plan/day_outcomes.h"
#include "scheduling/interview_plan/plan.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <set>

using namespace interval::scheduling;

namespace {

const std::vector<PriceTable>& months()
{
    static const std::vector<PriceTable> tables{{{}, {}, std::vector<bool>(30, true)}};
    return tables;
}

const PriceTable& month()
{
    return months().front();
}

std::vector<PlanCard> someCards(std::size_t fresh)
{
    std::vector<PlanCard> cards(fresh);
    for (int i = 0; i < 60; ++i) {
        PlanCard card;
        card.memory = MemoryState{0.5 + i, 1.0 + i % 9};
        card.elapsedDays = i % 12;
        cards.push_back(card);
    }
    return cards;
}

/// The plan a month before, with some hours left.
Plan planOf(const std::vector<PlanCard>& cards, double hours)
{
    return plan(cards, outlooks(cards, months(), 30), hours * 3600);
}

} // namespace

TEST_CASE("price table: never answered again, a card is worth its recall on the day",
          "[scheduling][plan]")
{
    // At the highest price no review of a card that is remembered well pays.
    const MemoryState memory{40, 5};
    const Prospect prospect = month().answered(memory, 10);
    CHECK(prospect.worth.back() == Approx(retrievability(10, 40, {})).margin(0.003));
    CHECK(prospect.seconds.back() == 0);
}

TEST_CASE("price table: two days before, the better of resting and one review on the eve",
          "[scheduling][plan]")
{
    const PriceTable table({}, {}, {true, true});
    const StudyHabits habits;
    const double relearning = relearningSeconds(habits);
    for (const double stability : {0.3, 1.0, 4.0, 30.0})
        for (const double difficulty : {2.0, 5.5, 9.0}) {
            const MemoryState memory{stability, difficulty};
            const Prospect prospect = table.answered(memory, 2);
            const auto ends = reviewOutcomes(memory, 1, {}, habits);
            double onTheDay = 0;
            for (const DayOutcome& end : ends)
                onTheDay += end.chance * retrievability(1, end.memory.stability, {});
            const double seconds = reviewSeconds(1 - ends[0].chance, habits, relearning);
            for (std::size_t i = 0; i < priceCount; ++i) {
                CAPTURE(stability, difficulty, i);
                const double best =
                    std::max(retrievability(2, stability, {}), onTheDay - priceAt(i) * seconds);
                CHECK(prospect.worth[i] == Approx(best).margin(0.004)); // of the grid
            }
        }
}

TEST_CASE("price table: worth falls with the price, and no plan is worse than resting",
          "[scheduling][plan]")
{
    for (const double stability : {0.05, 0.7, 5.0, 60.0, 900.0})
        for (const int daysLeft : {1, 5, 12, 29}) {
            CAPTURE(stability, daysLeft);
            const Prospect prospect = month().answered({stability, 5}, daysLeft);
            CHECK(prospect.worth.back() >= retrievability(daysLeft, stability, {}) - 0.02);
            for (std::size_t i = 1; i < priceCount; ++i) {
                CHECK(prospect.worth[i] <= prospect.worth[i - 1] + 1e-12);
                CHECK(prospect.worth[i] <= 1);
                CHECK(prospect.seconds[i] >= 0);
            }
        }
}

TEST_CASE("price table: a closed day is not planned for", "[scheduling][plan]")
{
    const PriceTable closed({}, {}, std::vector<bool>(10, false));
    const Prospect prospect = closed.answered({2, 5}, 9);
    CHECK(prospect.worth.front() == Approx(retrievability(9, 2, {})).margin(0.003));
    CHECK(prospect.seconds.front() == 0);
    CHECK(closed.isOpen(3) == false);
}

TEST_CASE("learning: chances add up, and step answers are of the model", "[scheduling][plan]")
{
    const LearningOutcomes learning = learningOutcomes({}, {});
    double sum = 0;
    for (const DayOutcome& end : learning.outcomes)
        sum += end.chance;
    CHECK(sum == Approx(1));
    CHECK(learning.seconds > 20);
    CHECK(learning.seconds < 90);
    const auto ends = reviewOutcomes({3, 5}, 4, {}, {});
    CHECK(ends[0].chance + ends[1].chance + ends[2].chance + ends[3].chance == Approx(1));
}

TEST_CASE("plan: the more time is left, the cheaper it is, and the fewer are out of reach",
          "[scheduling][plan]")
{
    const auto cards = someCards(300);
    double price = 1;
    std::size_t unreachable = cards.size();
    for (const double hours : {0.0, 0.5, 2.0, 5.0, 12.0, 100.0}) {
        CAPTURE(hours);
        const Plan now = planOf(cards, hours);
        CHECK(now.price <= price);
        CHECK(now.unreachable <= unreachable);
        price = now.price;
        unreachable = now.unreachable;
    }
    CHECK(unreachable == 0);
    CHECK(planOf(cards, 0.5).unreachable > 200);
}

TEST_CASE("plan: a card is answered once a day, and without weight never", "[scheduling][plan]")
{
    auto cards = someCards(5);
    cards[0].weight = 0;
    const Plan now = planOf(cards, 3);

    CHECK(std::find(now.order.begin(), now.order.end(), 0U) == now.order.end());
    for (const std::size_t card : now.order)
        CHECK((!cards[card].memory || cards[card].elapsedDays > 0));
    const std::set<std::size_t> once(now.order.begin(), now.order.end());
    CHECK(once.size() == now.order.size());
}

TEST_CASE("plan: what weighs more comes first", "[scheduling][plan]")
{
    std::vector<PlanCard> cards(40);
    cards[33].weight = 3;
    cards[12].weight = 0.2;
    const Plan now = planOf(cards, 1);

    CHECK(now.order.front() == 33);
    CHECK(now.order.back() == 12);
}

TEST_CASE("plan: the order falls by index", "[scheduling][plan]")
{
    const auto cards = someCards(10);
    const auto ahead = outlooks(cards, months(), 30);
    const Plan now = plan(cards, ahead, 3 * 3600);
    for (std::size_t i = 1; i < now.order.size(); ++i)
        CHECK(index(ahead[now.order[i - 1]], 1, now.price) >=
              index(ahead[now.order[i]], 1, now.price));
}

TEST_CASE("plan: more time raises recall by what it is worth", "[scheduling][plan]")
{
    const auto cards = someCards(300);
    const Plan now = planOf(cards, 5);
    const double more = moreTime(now, 300, 30, static_cast<double>(cards.size()));
    CHECK(more > 0.005);
    CHECK(more < 0.5);
    CHECK(moreTime(planOf(cards, 100), 300, 30, static_cast<double>(cards.size())) < more);
}

TEST_CASE("plan: on the eve the greedy order looks at the gain per second", "[scheduling][plan]")
{
    std::vector<PlanCard> cards(4);
    cards[0].memory = MemoryState{500, 5}; // known: nothing to gain
    cards[0].elapsedDays = 3;
    cards[1].memory = MemoryState{0.5, 5}; // nearly forgotten
    cards[1].elapsedDays = 20;
    cards[2].memory = MemoryState{1, 5}; // answered today
    const auto order = greedyOrder(cards, std::array<Parameters, 1>{}, {}, 1);

    REQUIRE(order.size() == 3);
    CHECK(order.back() == 0);
    CHECK(std::find(order.begin(), order.end(), 2U) == order.end());
}

TEST_CASE("fewer, deeper: what is begun weighs more, each further new card less",
          "[scheduling][plan]")
{
    std::vector<PlanCard> cards(10);
    for (std::size_t i = 0; i < 4; ++i)
        cards[i].memory = MemoryState{3, 5};
    const auto weighed = fewerButDeeper(cards);

    CHECK(weighed[0].weight == Approx(1.6));
    for (std::size_t i = 5; i < 10; ++i)
        CHECK(weighed[i].weight < weighed[i - 1].weight);
    CHECK(weighed[9].weight > 0);
}

TEST_CASE("calendar: minutes by weekday, days off, and the days that are open",
          "[scheduling][plan]")
{
    StudyWeek week;
    week.minutes = {10, 20, 30, 40, 50, 60, 0};
    week.daysOff = {20779};
    // 2026-11-20 is a Friday, day 20777.
    const auto seconds = studySeconds(week, 20777, 20782);

    CHECK(seconds == std::vector<double>{3000, 3600, 0, 600, 1200});
    CHECK(openDays(seconds) == std::vector<bool>{true, true, false, true, true});
    CHECK(studySeconds(week, 20777, 20777).empty());
    CHECK(studySeconds(week, 20780, 20777).empty());
}

TEST_CASE("habits: from thirty answers on they are mixed with the learner's own",
          "[scheduling][plan]")
{
    const StudyHabits usual;
    std::vector<TimedAnswer> answers(29, {AnswerKind::review, Rating::good, 24.76});
    answers.push_back({AnswerKind::review, Rating::good, 5000}); // a pause
    CHECK(withOwnAnswers(usual, answers) == usual);

    answers.push_back({AnswerKind::review, Rating::good, 24.76}); // twice the usual time
    const StudyHabits own = withOwnAnswers(usual, answers);
    const double weight = 30.0 / 80;
    CHECK(own.secondsFor(AnswerKind::review, Rating::good) == Approx(12.38 * (1 + weight)));
    CHECK(own.secondsFor(AnswerKind::learning, Rating::again) == Approx(19.58 * (1 + weight)));
    CHECK(own.passRating[1] == Approx(0.631 + weight * (1 - 0.631)));
    CHECK(own.passRating[0] == Approx(0.224 * (1 - weight)));
    CHECK(own.firstRating == usual.firstRating); // nothing is known of new cards
}

TEST_CASE("habits: the first grades of new cards are counted apart", "[scheduling][plan]")
{
    const StudyHabits usual;
    std::vector<TimedAnswer> answers(50, {AnswerKind::learning, Rating::again, 19.58, true});
    answers.resize(100, {AnswerKind::learning, Rating::good, 13.78}); // the steps after them
    const StudyHabits own = withOwnAnswers(usual, answers);

    CHECK(own.firstRating[0] == Approx(0.62)); // half of 0.24, half of 1
    CHECK(own.firstRating[2] == Approx(0.495 / 2));
    CHECK(own.passRating == usual.passRating);
    CHECK(own.secondsFor(AnswerKind::review, Rating::good) == Approx(12.38));
}
