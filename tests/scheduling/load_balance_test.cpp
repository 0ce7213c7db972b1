// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/choices.h"
#include "scheduling/load_balance.h"
#include "support/catch.h"

#include <map>

using namespace interval::scheduling;

namespace {

constexpr DayRange week{14, 20};

/// How often each day of the range is drawn, of a thousand.
std::map<int, int> drawn(const Load& load, const DayRange& range = week)
{
    std::map<int, int> counts;
    for (std::uint64_t seed = 0; seed < 1000; ++seed)
        ++counts[balancedDay(range, load, seed)];
    return counts;
}

Load withDue(int perDay)
{
    Load load;
    load.dueByDay.assign(40, perDay);
    return load;
}

} // namespace

TEST_CASE("load balance: with nothing due all days are alike", "[scheduling][load]")
{
    const auto counts = drawn({});

    REQUIRE(counts.size() == 7);
    for (const auto& [day, count] : counts)
        CHECK(count > 90);
}

TEST_CASE("load balance: the emptiest day is the likeliest", "[scheduling][load]")
{
    Load load = withDue(20);
    load.dueByDay[17] = 2;

    CHECK(drawn(load)[17] > 900);
}

TEST_CASE("load balance: siblings keep their distance", "[scheduling][load]")
{
    Load load = withDue(5);
    load.siblingDays = {17};

    auto counts = drawn(load);

    CHECK(counts[17] == 0);
    CHECK(counts[18] < counts[19]);
    CHECK(counts[15] < counts[14]);
}

TEST_CASE("load balance: easy days carry less", "[scheduling][load]")
{
    Load load = withDue(5);
    load.week[17 % 7] = DayLoad::minimum;
    CHECK(drawn(load)[17] <= 2);

    load.week[17 % 7] = DayLoad::reduced;
    CHECK(drawn(load)[17] <= 2); // five are more than half of the others' five

    load.dueByDay[17] = 2;
    CHECK(drawn(load)[17] > 100);
}

TEST_CASE("load balance: every day is within the range, also beyond ninety days",
          "[scheduling][load]")
{
    const DayRange far{95, 105};
    const auto counts = drawn(withDue(3), far);
    CHECK(counts.begin()->first == 95);
    CHECK(counts.rbegin()->first == 105);
    CHECK(drawn(withDue(3), {3, 3})[3] == 1000);
}

TEST_CASE("choices: a load moves the day, never out of the fuzz range or the order",
          "[scheduling][load]")
{
    CardState state;
    state.phase = Phase::review;
    state.memory = MemoryState{20, 5};
    state.scheduledDays = 20;
    Load load = withDue(30);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Choices all = choices(state, 20, {}, seed, &load);
        CAPTURE(seed);
        CHECK(all[1].days < all[2].days);
        CHECK(all[2].days < all[3].days);
        const double raw = 2.5 * 20; // more than the longest of Good here
        CHECK(all[2].days < raw * 2);
        CHECK(choices(state, 20, {}, seed, &load) == all);
    }
}
