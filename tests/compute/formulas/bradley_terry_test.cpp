// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/bradley_terry.h"
#include "compute/formulas/statistics.h"
#include "support/catch.h"

#include <cmath>
#include <numeric>
#include <vector>

using namespace interval;
using namespace interval::compute;

namespace {

/// Points as expected of these ratings, so that the fit must find them again.
std::vector<PairRecord> expectedPoints(const std::vector<double>& ratings, double games)
{
    std::vector<PairRecord> records;
    for (std::size_t i = 0; i < ratings.size(); ++i)
        for (std::size_t j = i + 1; j < ratings.size(); ++j) {
            const double share = eloExpectation(ratings[i] - ratings[j]);
            records.push_back({i, j, games * share, games * (1 - share)});
        }
    return records;
}

} // namespace

TEST_CASE("Bradley-Terry: known strengths are found again", "[compute][statistics]")
{
    const std::vector<double> ratings{240, 110, 15, -65, -300};

    const auto fit = bradleyTerry(ratings.size(), expectedPoints(ratings, 200));

    REQUIRE(fit);
    for (std::size_t i = 0; i < ratings.size(); ++i)
        CHECK(fit->ratings[i] == Approx(ratings[i]).margin(1e-6));
    CHECK(std::accumulate(fit->ratings.begin(), fit->ratings.end(), 0.0) == Approx(0).margin(1e-9));
}

TEST_CASE("Bradley-Terry: two players are the Elo formula", "[compute][statistics]")
{
    const std::vector<PairRecord> records{{0, 1, 40, 10}, {1, 0, 15, 35}};

    const auto fit = bradleyTerry(2, records);

    REQUIRE(fit);
    CHECK(fit->ratings[0] - fit->ratings[1] == Approx(eloDifference(0.75)).epsilon(1e-10));
    CHECK(fit->standardErrorOfDifference(0, 1) ==
          Approx(eloStandardError(0.75, 100.0)).epsilon(1e-10));
    CHECK(fit->standardErrors[0] == Approx(eloStandardError(0.75, 100.0) / 2).epsilon(1e-10));
}

TEST_CASE("Bradley-Terry: four times the games, half the error", "[compute][statistics]")
{
    const std::vector<double> ratings{100, 0, -100};

    const auto few = bradleyTerry(3, expectedPoints(ratings, 50));
    const auto many = bradleyTerry(3, expectedPoints(ratings, 200));

    REQUIRE(few);
    REQUIRE(many);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(few->standardErrors[i] == Approx(2 * many->standardErrors[i]).epsilon(1e-9));
    CHECK(few->standardErrorOfDifference(0, 2) > few->standardErrorOfDifference(0, 1));
    CHECK(few->standardErrorOfDifference(1, 1) == Approx(0).margin(1e-6));
}

TEST_CASE("Bradley-Terry: a chain of players settles", "[compute][statistics]")
{
    std::vector<PairRecord> chain;
    for (std::size_t i = 0; i + 1 < 12; ++i)
        chain.push_back({i, i + 1, 6, 4});

    const auto fit = bradleyTerry(12, chain);

    REQUIRE(fit);
    for (std::size_t i = 0; i + 1 < 12; ++i)
        CHECK(fit->ratings[i] - fit->ratings[i + 1] == Approx(eloDifference(0.6)).margin(1e-5));
    CHECK(fit->standardErrorOfDifference(0, 11) ==
          Approx(std::sqrt(11.0) * eloStandardError(0.6, 10.0)).epsilon(1e-6));
}

TEST_CASE("Bradley-Terry: what has no finite answer is an error", "[compute][statistics]")
{
    const auto fails = [](std::size_t players, const std::vector<PairRecord>& records) {
        return !bradleyTerry(players, records).has_value();
    };

    CHECK(fails(1, {}));
    CHECK(fails(2, {}));
    CHECK(fails(4, {{0, 1, 5, 5}, {2, 3, 5, 5}})); // two groups that never met
    CHECK(fails(3, {{0, 1, 5, 5}, {1, 2, 5, 0}})); // the third never took a point
    CHECK(fails(3, {{0, 1, 5, 5}, {2, 1, 5, 0}})); // the third never lost one
    CHECK(fails(2, {{0, 2, 1, 1}}));
    CHECK(fails(2, {{1, 1, 1, 1}}));
    CHECK(fails(2, {{0, 1, -1, 1}}));
    CHECK(fails(2, {{0, 1, std::nan(""), 1}}));
}
