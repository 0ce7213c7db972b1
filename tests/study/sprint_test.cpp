// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drill_support.h"

#include "study/drills/sprint.h"

#include <set>

using namespace interval;
using namespace interval::study;

namespace {

std::vector<deck::Card> threeDrills()
{
    return {drillCard(statesLines, "{params:B}？", "drill-a"),
            drillCard(cacheLines, "{layers} 层？", "drill-b"),
            drillCard(plainLines, "{a} 的两倍？", "drill-c")};
}

} // namespace

TEST_CASE("sprint: every drill once before one comes again, never twice running", "[study][drill]")
{
    Sprint sprint(threeDrills(), {30, 0}, 5);
    std::string before;
    std::set<std::string> round;

    for (int i = 0; i < 30; ++i) {
        REQUIRE(sprint.current() != nullptr);
        const std::string id = sprint.current()->card.id;
        CHECK(id != before);
        CHECK(round.insert(id).second);
        if (round.size() == 3)
            round.clear();
        before = id;
        sprint.pass(100);
        sprint.next();
    }

    CHECK(sprint.current() == nullptr);
    CHECK(sprint.answers().size() == 30);
}

TEST_CASE("sprint: answers are judged and counted, an unreadable one is not kept", "[study][drill]")
{
    Sprint sprint(threeDrills(), {2, 0}, 7);

    CHECK(sprint.answer("nonsense", 10).has_value());
    CHECK(sprint.answers().empty());
    CHECK_FALSE(sprint.answer(std::to_string(sprint.current()->instance.answer), 1500).has_value());
    CHECK(sprint.answered());
    sprint.next();
    CHECK_FALSE(sprint.answered());
    CHECK_FALSE(sprint.answer("1e30", 500).has_value());
    sprint.next();

    CHECK(sprint.current() == nullptr);
    CHECK(sprint.right() == 1);
    CHECK(sprint.spentMs() == 2000);
}

TEST_CASE("sprint: by time it ends with the question that is answered after it", "[study][drill]")
{
    Sprint sprint(threeDrills(), {0, 60}, 7);

    sprint.pass(59'000);
    sprint.next();
    REQUIRE(sprint.current() != nullptr);
    sprint.pass(2'000);
    sprint.next();

    CHECK(sprint.current() == nullptr);
}

TEST_CASE("sprint: without a sound drill there is nothing to ask", "[study][drill]")
{
    const Sprint none({}, {10, 0}, 1);
    const Sprint unsound({drillCard("formula = nonsense\nparam a = 1\nexample -> 1\n")}, {10, 0},
                         1);

    CHECK(none.current() == nullptr);
    CHECK(unsound.current() == nullptr);
}
