// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/fuzz.h"

#include "support/catch.h"

#include <set>

using namespace interval::scheduling;

TEST_CASE("fuzz: the pairs that Anki's own tests assert", "[scheduling][fuzz]")
{
    struct Row {
        double interval;
        int minimum;
        int maximum;
        DayRange range;
    };
    const auto row = GENERATE(
        Row{2.49, 1, 1000, {2, 2}}, Row{2.5, 1, 1000, {2, 4}}, Row{7, 1, 1000, {5, 9}},
        Row{17, 1, 1000, {14, 20}}, Row{37, 1, 1000, {33, 41}}, Row{2.0, 3, 1000, {3, 4}},
        Row{100, 101, 1000, {101, 108}}, Row{100, 1, 99, {92, 99}}, Row{100, 97, 103, {97, 103}});
    CAPTURE(row.interval, row.minimum, row.maximum);

    CHECK(fuzzRange(row.interval, row.minimum, row.maximum) == row.range);
}

TEST_CASE("fuzz: draws stay inside and reach every day", "[scheduling][fuzz]")
{
    std::set<int> days;
    for (std::uint64_t seed = 0; seed < 500; ++seed)
        days.insert(fuzzedInterval(17, 1, 36500, seed));

    CHECK(*days.begin() == 14);
    CHECK(*days.rbegin() == 20);
    CHECK(days.size() == 7);
}

TEST_CASE("fuzz: one seed, one day, on every machine and in every version", "[scheduling][fuzz]")
{
    // SplitMix64's first output for seed 42 is 13679457532755275413, 0.741565 of 2^64.
    const DayRange range = fuzzRange(60, 1, 36500);
    REQUIRE(range == DayRange{55, 65});
    CHECK(fuzzedInterval(60, 1, 36500, 42) == 55 + static_cast<int>(0.741565 * 11));
}

TEST_CASE("rounding: half a day goes up, bounds hold, huge intervals do not overflow",
          "[scheduling][fuzz]")
{
    CHECK(roundedInterval(2.5, 1, 36500) == 3);
    CHECK(roundedInterval(0.1, 1, 36500) == 1);
    CHECK(roundedInterval(1e12, 1, 36500) == 36500);
}
