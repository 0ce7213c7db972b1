// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/forgetting_curve.h"
#include "scheduling/interview_plan/forecast.h"
#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace interval::scheduling;

namespace {

SimulationRequest learner(std::size_t cards, std::size_t known, std::size_t days, Policy policy)
{
    SimulationRequest request;
    request.policy = policy;
    request.secondsByDay.assign(days, 1200);
    request.cards = cardsWithPast(cards, known, request);
    return request;
}

/// Mean recall on the day over seeds, as `schedule simulate` tells it.
double recallOver(int seeds, std::size_t known, std::size_t days, Policy policy)
{
    SimulationRequest request = learner(1, 0, days, policy);
    const auto tables = priceTables(request);
    request.tables = tables;
    double sum = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        request.seed = static_cast<std::uint64_t>(seed);
        request.cards = cardsWithPast(500, known, request);
        sum += simulate(request).meanRecall();
    }
    return sum / seeds;
}

} // namespace

TEST_CASE("simulation: the plan reaches its goals where plain FSRS does not",
          "[scheduling][simulation]")
{
    CHECK(recallOver(8, 0, 14, Policy::interview) >= 0.67);
    CHECK(recallOver(2, 0, 14, Policy::fsrs) < 0.5);
    CHECK(recallOver(8, 250, 14, Policy::interview) >= 0.93);
    CHECK(recallOver(2, 250, 14, Policy::fsrs) < 0.87);
}

TEST_CASE("simulation: one seed, one life", "[scheduling][simulation]")
{
    auto request = learner(60, 20, 10, Policy::interview);
    const auto first = simulate(request);
    const auto second = simulate(request);
    CHECK(first.recall == second.recall);
    CHECK(first.seconds() == second.seconds());

    request.seed = 2;
    CHECK(simulate(request).recall != first.recall);
}

TEST_CASE("simulation: a day takes its time, a day off none", "[scheduling][simulation]")
{
    const Policy policy = GENERATE(Policy::fsrs, Policy::interview);
    auto request = learner(400, 200, 12, policy);
    request.secondsByDay[3] = 0;
    const auto result = simulate(request);

    REQUIRE(result.days.size() == 12);
    CHECK(result.days[3].reviews + result.days[3].newCards == 0);
    double sum = 0;
    for (const SimulatedDay& day : result.days) {
        CHECK(day.reviewSeconds + day.newSeconds <= 1200 + 150); // the last card may go beyond
        sum += day.reviewSeconds + day.newSeconds;
    }
    CHECK(sum == Approx(11 * 1200).epsilon(0.05));
    CHECK(result.seen >= 200);
}

TEST_CASE("simulation: recall is that of the model on the morning after",
          "[scheduling][simulation]")
{
    SimulationRequest request;
    request.cards.resize(2);
    request.cards[0].truth = request.cards[0].believed = MemoryState{10, 5};
    request.cards[0].elapsedDays = 4;
    request.secondsByDay.assign(3, 0);
    const auto result = simulate(request);

    CHECK(result.recall[0] == Approx(retrievability(7, 10, {})));
    CHECK(result.recall[1] == 0);
    CHECK(result.seen == 1);
}

TEST_CASE("simulation: plain FSRS keeps to new cards a day", "[scheduling][simulation]")
{
    auto request = learner(100, 0, 5, Policy::fsrs);
    request.newPerDay = 3;
    const auto result = simulate(request);
    CHECK(result.seen == 15);
    CHECK(std::all_of(result.days.begin(), result.days.end(),
                      [](const SimulatedDay& day) { return day.newCards == 3; }));
}

TEST_CASE("forecast: the band holds the middle, by topic too", "[scheduling][simulation]")
{
    ForecastRequest request;
    request.simulation = learner(80, 40, 8, Policy::interview);
    for (std::size_t i = 0; i < 80; ++i)
        request.simulation.cards[i].topic = static_cast<int>(i % 4);
    request.runs = 6;
    double told = 0;
    request.progress = [&told](double share) { told = share; };
    const Forecast result = forecast(request);

    CHECK(told == 1);
    CHECK(result.now < result.then.mean);
    CHECK(result.then.low <= result.then.median);
    CHECK(result.then.median <= result.then.high);
    CHECK(result.then.median == Approx(result.then.mean).margin(0.05));
    REQUIRE(result.topics.size() == 4);
    double sum = 0;
    for (const TopicForecast& topic : result.topics) {
        CHECK(topic.then.high - topic.then.low >= result.then.high - result.then.low);
        sum += topic.then.mean;
    }
    CHECK(sum / 4 == Approx(result.then.mean));
    CHECK(result.recall.size() == 80);
    CHECK(result.days.size() == 8);
    CHECK(result.unseen <= 40);
}

TEST_CASE("forecast: stopped, it says nothing rather than half of it", "[scheduling][simulation]")
{
    std::stop_source source;
    source.request_stop();
    ForecastRequest request;
    request.simulation = learner(20, 0, 8, Policy::interview);
    request.simulation.stop = source.get_token();
    const Forecast result = forecast(request);
    CHECK(result.then.mean == 0);
    CHECK(result.then.high == 0);
}

TEST_CASE("forecast: without cards or days it is nought, not a fault", "[scheduling][simulation]")
{
    ForecastRequest request;
    request.simulation.policy = GENERATE(Policy::fsrs, Policy::interview);
    CHECK(forecast(request).then.mean == 0);
    request.simulation.secondsByDay.assign(3, 600);
    CHECK(forecast(request).then.mean == 0);
    request.simulation.cards.resize(3);
    request.simulation.secondsByDay.clear();
    CHECK(forecast(request).then.high == 0);
    CHECK(forecast(request).unseen == 3);
}

TEST_CASE("retention curve: more is remembered and costs more", "[scheduling][simulation]")
{
    ForecastRequest request;
    request.simulation = learner(100, 100, 60, Policy::fsrs);
    request.runs = 4;
    const std::array retentions = {0.8, 0.9, 0.97};
    const auto curve = retentionCurve(request, retentions);

    REQUIRE(curve.size() == 3);
    for (std::size_t i = 1; i < 3; ++i) {
        CHECK(curve[i].secondsPerDay > curve[i - 1].secondsPerDay);
        CHECK(curve[i].recall > curve[i - 1].recall);
    }
}
