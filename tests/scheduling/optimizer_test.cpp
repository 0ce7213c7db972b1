// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/optimizer/evaluate.h"
#include "scheduling/optimizer/pretrain.h"
#include "scheduling/optimizer/train.h"
#include "support/catch.h"
#include "support/simulated_learner.h"

#include <cmath>

using namespace interval::scheduling;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

ReviewEvent event(std::int64_t card, int day, Rating rating = Rating::good)
{
    return {card, day * dayMs, day, rating};
}

/// A fit that ends clearly: finite, within the ranges, rising initial stabilities.
Fit checkedFit(const std::vector<ReviewEvent>& log)
{
    const Histories all = histories(log).value();
    const Fit result = fit(all, {});
    for (const Parameters& parameters : {result.parameters, result.fitted}) {
        const auto weights = parameters.toArray();
        for (std::size_t i = 0; i < parameterCount; ++i) {
            CAPTURE(i);
            CHECK(std::isfinite(weights[i]));
            CHECK(weights[i] >= Parameters::ranges()[i].low * (1 - 1e-12));
            CHECK(weights[i] <= Parameters::ranges()[i].high * (1 + 1e-12));
        }
        for (std::size_t i = 1; i < 4; ++i)
            CHECK(weights[i] >= weights[i - 1]);
    }
    CHECK(std::isfinite(result.laterLoss));
    CHECK(std::isfinite(result.laterLossCurrent));
    if (const auto evaluation = evaluate(all, result.fitted, true)) {
        CHECK(std::isfinite(evaluation->logLoss));
        CHECK(std::isfinite(evaluation->rmseBins));
    }
    return result;
}

/// The part of the way from the defaults to the truth that a fit goes, on answers not seen.
double gapClosed(const SimulatedLearner& learner)
{
    const Parameters truth = learner.truth;
    const Histories log = histories(simulatedLog(learner)).value();
    const Histories fresh =
        histories(simulatedLog({truth, 60'000, learner.newPerDay, learner.seed + 7000})).value();
    const Fit result = fit(log, {});
    const double defaults = evaluate(fresh, {}, true)->logLoss;
    const double best = evaluate(fresh, truth, true)->logLoss;
    return (defaults - evaluate(fresh, result.parameters, true)->logLoss) / (defaults - best);
}

} // namespace

TEST_CASE("optimizer: it finds three learners again", "[scheduling][optimizer]")
{
    CHECK(gapClosed({averageLearner(), 100'000, 30, 301}) >= 0.94);
    CHECK(gapClosed({weakLearner(), 100'000, 20, 302}) >= 0.94);
    CHECK(gapClosed({strongLearner(), 100'000, 40, 303}) >= 0.94);
}

TEST_CASE("optimizer: a short log does not make it worse than the defaults",
          "[scheduling][optimizer]")
{
    for (std::uint32_t seed = 0; seed < 5; ++seed) {
        CAPTURE(seed);
        CHECK(gapClosed({averageLearner(), 2000, 12, 101 + 1000 * seed}) >= 0);
        CHECK(gapClosed({weakLearner(), 2000, 8, 102 + 1000 * seed}) >= 0);
        CHECK(gapClosed({strongLearner(), 2000, 14, 103 + 1000 * seed}) >= 0.5);
    }
}

TEST_CASE("optimizer: parameters that fit already stay", "[scheduling][optimizer]")
{
    const Histories log = histories(simulatedLog({weakLearner(), 5000, 20, 9})).value();
    FitRequest request;
    request.current = weakLearner();

    const Fit result = fit(log, request);

    CHECK(result.outcome == FitOutcome::notBetter);
    CHECK(result.parameters == weakLearner());
    CHECK(result.laterItems > 0);
}

TEST_CASE("optimizer: the same log in any order gives the same weights", "[scheduling][optimizer]")
{
    std::vector<ReviewEvent> log = simulatedLog({strongLearner(), 3000, 20, 4});
    const Fit forwards = fit(histories(log).value(), {});
    std::reverse(log.begin(), log.end());

    CHECK(fit(histories(log).value(), {}).fitted == forwards.fitted);
    CHECK(forwards.outcome == FitOutcome::accepted);
}

TEST_CASE("optimizer: without a same-day formula w17 to w19 are nought", "[scheduling][optimizer]")
{
    FitRequest request;
    request.shortTerm = false;

    const Fit result =
        fit(histories(simulatedLog({averageLearner(), 3000, 20, 4})).value(), request);

    CHECK(result.fitted.sameDayGain == 0);
    CHECK(result.fitted.sameDayOffset == 0);
    CHECK(result.fitted.sameDayStabilityDecay == 0);
}

TEST_CASE("optimizer: degenerate logs end clearly", "[scheduling][optimizer][robust]")
{
    SECTION("empty")
    {
        CHECK(checkedFit({}).outcome == FitOutcome::tooFewAnswers);
    }
    SECTION("one answer")
    {
        CHECK(checkedFit({event(1, 0)}).outcome == FitOutcome::tooFewAnswers);
    }
    SECTION("one card, a thousand days")
    {
        std::vector<ReviewEvent> log;
        for (int day = 0; day < 1000; ++day)
            log.push_back(event(1, day, day % 3 == 0 ? Rating::again : Rating::good));
        CHECK(checkedFit(log).items == 999);
    }
    SECTION("a million answers on one day")
    {
        std::vector<ReviewEvent> log;
        for (int i = 0; i < 1'000'000; ++i)
            log.push_back(event(i % 10, 0, static_cast<Rating>(1 + i % 4)));
        CHECK(checkedFit(log).outcome == FitOutcome::tooFewAnswers);
    }
    SECTION("all ratings equal")
    {
        const auto rating = GENERATE(Rating::again, Rating::hard, Rating::good, Rating::easy);
        std::vector<ReviewEvent> log;
        for (int card = 0; card < 200; ++card)
            for (int i = 0; i < 10; ++i)
                log.push_back(event(card, i * i, rating));
        CHECK(checkedFit(log).items == 1800);
    }
    SECTION("gaps of years and of millennia")
    {
        std::vector<ReviewEvent> log;
        for (int card = 0; card < 100; ++card)
            for (int i = 0; i < 5; ++i)
                log.push_back(event(card, i * (i % 2 == 0 ? 900 : 400'000),
                                    static_cast<Rating>(1 + (card + i) % 4)));
        checkedFit(log);
    }
    SECTION("same-day repetitions between days")
    {
        std::vector<ReviewEvent> log;
        for (int card = 0; card < 50; ++card)
            for (int i = 0; i < 300; ++i)
                log.push_back({card, i, i / 100, i % 7 == 0 ? Rating::again : Rating::easy});
        checkedFit(log);
    }
}

TEST_CASE("optimizer: a clock set back gives no negative interval",
          "[scheduling][optimizer][robust]")
{
    // The day goes backwards although the time goes on, as after a journey.
    const std::vector<ReviewEvent> log = {{1, 10, 5, Rating::good}, {1, 20, 4, Rating::good}};

    const Histories all = histories(log).value();

    CHECK(all.steps[1].elapsedDays == 0);
    CHECK(all.items == 0);
}

TEST_CASE("optimizer: cancelled halfway, the current parameters stay", "[scheduling][optimizer]")
{
    const Histories log = histories(simulatedLog({weakLearner(), 5000, 20, 9})).value();
    std::stop_source source;
    FitRequest request;
    request.current = strongLearner();
    request.stop = source.get_token();
    request.progress = [&source](double done) {
        if (done < 1)
            source.request_stop();
    };

    const Fit result = fit(log, request);

    CHECK(result.outcome == FitOutcome::cancelled);
    CHECK(result.parameters == strongLearner());
}

TEST_CASE("optimizer: progress rises to one", "[scheduling][optimizer]")
{
    std::vector<double> told;
    FitRequest request;
    request.progress = [&told](double done) { told.push_back(done); };

    (void)fit(histories(simulatedLog({weakLearner(), 2000, 20, 9})).value(), request);

    REQUIRE_FALSE(told.empty());
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 1);
}

TEST_CASE("items: same-day answers feed, later ones are predicted", "[scheduling][optimizer]")
{
    const std::vector<ReviewEvent> log = {event(2, 3), event(1, 0), event(1, 5), event(2, 3),
                                          event(2, 4, Rating::again)};

    const Histories all = histories(log).value();

    REQUIRE(all.cards.size() == 2);
    REQUIRE(all.steps.size() == 5);
    CHECK(all.items == 2);
    CHECK(all.steps[1].elapsedDays == 5);
    CHECK(all.steps[1].item == 1); // card 2 was answered earlier
    CHECK(all.steps[3].item == HistoryStep::noItem);
    CHECK(all.steps[4].item == 0);
}

TEST_CASE("items: cards with a rare first interval are outliers", "[scheduling][optimizer]")
{
    std::vector<ReviewEvent> log;
    for (int card = 0; card < 100; ++card) {
        log.push_back(event(card, 0));
        log.push_back(event(card, card < 90 ? 3 : 40 + card));
    }

    const Histories all = histories(log).value();

    CHECK_FALSE(all.cards[0].outlier);
    CHECK(all.cards[95].outlier);
}

TEST_CASE("initial stabilities: the forgetting after the first interval decides",
          "[scheduling][optimizer]")
{
    std::vector<ReviewEvent> log;
    for (int card = 0; card < 400; ++card) { // 90 % recalled after 8 days: S = 8
        log.push_back(event(card, 0));
        log.push_back(event(card, 8, card % 10 == 0 ? Rating::again : Rating::good));
    }

    const auto found = withInitialStabilities(histories(log).value(), {}, {});

    REQUIRE(found.has_value());
    CHECK(found->initialStabilityGood == Approx(8).epsilon(0.05));
    // The others keep their usual distance.
    CHECK(found->initialStabilityEasy / found->initialStabilityGood == Approx(8.2956 / 2.3065));
    CHECK(found->initialStabilityAgain / found->initialStabilityGood == Approx(0.212 / 2.3065));
}

TEST_CASE("initial stabilities: more answers win where they do not rise", "[scheduling][optimizer]")
{
    Parameters falling;
    falling.initialStabilityHard = 9;
    falling.initialStabilityGood = 4;

    CHECK(risingInitialStabilities(falling, {0, 10, 5, 0}).initialStabilityGood == 9);
    CHECK(risingInitialStabilities(falling, {0, 5, 10, 0}).initialStabilityHard == 4);
}

TEST_CASE("evaluate: loss, bins and calibration of a log by hand", "[scheduling][optimizer]")
{
    // Two cards, first Good; R(2) under the defaults, one recalled and one forgotten.
    const std::vector<ReviewEvent> log = {event(1, 0), event(1, 2), event(2, 0),
                                          event(2, 2, Rating::again)};
    const double factor = std::pow(0.9, -1 / 0.1542) - 1;
    const double recall = std::pow(1 + factor * 2 / 2.3065, -0.1542);

    const auto found = evaluate(histories(log).value(), {}, true);

    REQUIRE(found.has_value());
    CHECK(found->items == 2);
    CHECK(found->logLoss == Approx(-(std::log(recall) + std::log(1 - recall)) / 2));
    CHECK(found->rmseBins == Approx(recall - 0.5)); // both share one bin
    CHECK(found->predicted == Approx(recall));
    CHECK(found->recalled == 0.5);
    REQUIRE(found->calibration.size() == 1);
    CHECK(found->calibration.front().count == 2);
}

TEST_CASE("evaluate: a log without intervals says so", "[scheduling][optimizer][robust]")
{
    CHECK_FALSE(evaluate(histories(std::vector{event(1, 0), event(1, 0)}).value(), {}, true));
}
