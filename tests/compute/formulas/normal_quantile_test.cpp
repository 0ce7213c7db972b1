// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/normal_quantile.h"
#include "support/catch.h"

#include <cmath>
#include <utility>
#include <vector>

using namespace interval::compute;

TEST_CASE("normal quantile: values of tables and of 40-digit arithmetic", "[compute][statistics]")
{
    // Solved with 40 digits for the double next to each probability.
    const std::vector<std::pair<double, double>> table{
        {0.5, 0},
        {0.8, 0.841621233572914205},
        {0.975, 1.95996398454005424},
        {0.995, 2.57582930354890076},
        {0.9999, 3.71901648545568056},
        {0.6, 0.253347103135799799},
        {0.425, -0.18911842627279249},
        {0.001, -3.09023230616781354},
        {1e-10, -6.3613409024040562},
        {1e-100, -21.2734535609653243},
        {1e-300, -37.0470962993611992},
    };
    for (const auto& [probability, expected] : table) {
        CAPTURE(probability);
        CHECK(std::abs(normalQuantile(probability) - expected) < 1e-12 * std::max(1.0, -expected));
    }
}

TEST_CASE("normal quantile: undoes the distribution and is odd", "[compute][statistics]")
{
    for (double p = 0.001; p < 1; p += 0.001) {
        CAPTURE(p);
        CHECK(normalCdf(normalQuantile(p)) == Approx(p).epsilon(1e-13));
        CHECK(normalQuantile(1 - p) == Approx(-normalQuantile(p)).margin(1e-12));
    }
    CHECK(std::isinf(normalQuantile(0)));
    CHECK(normalQuantile(0) < 0);
    CHECK(std::isinf(normalQuantile(1)));
    CHECK(normalQuantile(1) > 0);
}

TEST_CASE("normal quantile: intervals and p-values", "[compute][statistics]")
{
    CHECK(zOfConfidence(0.95) == Approx(1.959963984540054).epsilon(1e-12));
    CHECK(zOfConfidence(0.9) == Approx(1.644853626951473).epsilon(1e-12));
    CHECK(twoSidedPValue(zOfConfidence(0.95)) == Approx(0.05).epsilon(1e-12));
    CHECK(twoSidedPValue(-2) == Approx(0.04550026389635842).epsilon(1e-12));
    CHECK(twoSidedPValue(0) == 1);
}
