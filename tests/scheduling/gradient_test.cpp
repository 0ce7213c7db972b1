// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/optimizer/evaluate.h"
#include "scheduling/optimizer/gradient.h"
#include "scheduling/optimizer/newton_step.h"
#include "support/catch.h"
#include "support/simulated_learner.h"

#include <algorithm>
#include <cmath>

using namespace interval::scheduling;

namespace {

Histories smallLog()
{
    return histories(simulatedLog({averageLearner(), 1500, 12, 5})).value();
}

Parameters changed(const Parameters& parameters, std::size_t weight, double by)
{
    auto weights = parameters.toArray();
    weights[weight] += by;
    return Parameters::fromArray(weights).value();
}

void checkGradient(const Parameters& parameters, bool shortTerm)
{
    const Histories log = smallLog();
    SlopeRequest request;
    request.shortTerm = shortTerm;
    const LossSlope slope = lossSlope(log, parameters, request);
    for (std::size_t i = 0; i < parameterCount; ++i) {
        const double h = 1e-6 * std::max(0.01, std::abs(parameters.toArray()[i]));
        const double above = lossSlope(log, changed(parameters, i, h), request).loss;
        const double below = lossSlope(log, changed(parameters, i, -h), request).loss;
        CAPTURE(i, shortTerm);
        CHECK(slope.gradient[i] == Approx((above - below) / (2 * h)).epsilon(2e-4).margin(2e-4));
    }
}

} // namespace

TEST_CASE("gradient: it equals finite differences", "[scheduling][optimizer]")
{
    for (const Parameters& parameters :
         {Parameters{}, averageLearner(), weakLearner(), strongLearner()}) {
        checkGradient(parameters, true);
        checkGradient(parameters, false);
    }
}

TEST_CASE("gradient: its loss is that of the published formulas, weighted by recency",
          "[scheduling][optimizer]")
{
    Histories log = smallLog();
    for (CardHistory& card : log.cards)
        card.outlier = false;
    const auto losses = itemLosses(log, weakLearner(), true, {});
    double expected = 0;
    for (std::size_t i = 0; i < losses.size(); ++i)
        expected +=
            losses[i] *
            (0.25 +
             0.75 * std::pow(static_cast<double>(i) / static_cast<double>(losses.size() - 1), 3));

    const LossSlope slope = lossSlope(log, weakLearner(), {});

    CHECK(slope.loss == Approx(expected).epsilon(1e-9));
}

TEST_CASE("gradient: a window looks at its items only", "[scheduling][optimizer]")
{
    const Histories log = smallLog();
    SlopeRequest none;
    none.window = {10, 10};

    const LossSlope slope = lossSlope(log, {}, none);

    CHECK(slope.loss == 0);
    CHECK(slope.weight == 0);
}

TEST_CASE("Newton step: it reaches the minimum, or the wall before it", "[scheduling][optimizer]")
{
    LocalModel model;
    Box box{};
    for (std::size_t i = 0; i < parameterCount; ++i) {
        model.curvature[i][i] = 2;
        model.gradient[i] = -2;
        box[i] = {-10, 10};
    }
    model.curvature[0][1] = model.curvature[1][0] = 1;
    box[0].high = 0.25;

    const NewtonStep step = newtonStep(model, {}, box, 0);

    CHECK(step.to[0] == 0.25);
    CHECK(step.to[1] == Approx((2 - 0.25) / 2)); // given the first at its wall
    CHECK(step.to[2] == Approx(1));
    CHECK(step.expectedGain > 0);
    CHECK(newtonStep(model, {}, box, 1).to[2] == Approx(0.5));
}
