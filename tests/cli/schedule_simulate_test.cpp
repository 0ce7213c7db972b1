// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/shell.h"
#include "collection/collection.h"
#include "support/sample_deck.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace interval;
using nlohmann::json;

TEST_CASE("schedule simulate: the plan brings more than plain FSRS in the same hours",
          "[cli][schedule]")
{
    json scenario = {{"cards", 200},          {"known", 0.5}, {"days", 10},
                     {"minutes_per_day", 12}, {"seeds", 2},   {"true_parameters", nullptr}};
    scenario["policy"] = "fsrs";
    const Outcome plain = run("schedule simulate -", scenario.dump());
    scenario["policy"] = "interview";
    const Outcome planned = run("schedule simulate - --json", scenario.dump());

    REQUIRE(plain.code == 0);
    REQUIRE(planned.code == 0);
    const json before = json::parse(plain.out);
    const json after = json::parse(planned.out);
    CHECK(after["recall"].get<double>() > before["recall"].get<double>());
    CHECK(std::abs(after["hours"].get<double>() - 2) < 0.15);
    CHECK(after["seen"].get<double>() <= 200);
    CHECK(run("schedule simulate -", scenario.dump()).out == planned.out);
}

TEST_CASE("schedule simulate: a weak memory recalls less", "[cli][schedule]")
{
    json scenario = {{"cards", 100}, {"days", 10}, {"seeds", 2}, {"policy", "interview"}};
    const json usual = json::parse(run("schedule simulate -", scenario.dump()).out);
    scenario["true_parameters"] = {.08, .35, .9,  4.2, 7.4, .95, 3.4, .03, 1.25, .21, .6,
                                   1.2, .05, .22, 1.3, .35, 1.6, .8,  .25, .15,  .12};
    const json weak = json::parse(run("schedule simulate -", scenario.dump()).out);
    CHECK(weak["recall"].get<double>() < usual["recall"].get<double>());
}

TEST_CASE("schedule simulate: what is wrong is told in one line", "[cli][schedule]")
{
    const auto [scenario, told] = GENERATE(table<std::string, std::string>({
        {"", "not a JSON object"},
        {"[1]", "not a JSON object"},
        {R"({"cards": 0})", "cards: is not a whole number from 1 to 100000"},
        {R"({"cards": 1.5})", "cards:"},
        {R"({"known": 2})", "known: is not a number from"},
        {R"({"days": "ten"})", "days:"},
        {R"({"minutes_per_day": -1})", "minutes_per_day:"},
        {R"({"seeds": 1e9})", "seeds:"},
        {R"({"policy": "best"})", "policy:"},
        {R"({"true_parameters": [1, 2]})", "true_parameters:"},
        {R"({"true_parameters": ["a"]})", "true_parameters[0]"},
        {R"({"minutes": 20})", "minutes: is not known"},
    }));
    CAPTURE(scenario);

    const Outcome outcome = run("schedule simulate -", scenario);

    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.errors.find(told) != std::string::npos);
    CHECK(std::count(outcome.errors.begin(), outcome.errors.end(), '\n') == 1);
}

TEST_CASE("plan show: the interviews, today's order and the forecast", "[cli][plan]")
{
    const TempFolder folder;
    const std::string profile = "plan show --json --profile " + folder.path().string();
    {
        auto store =
            collection::Collection::open(folder.path(), collection::Access::readWrite).value();
        (void)store.synchronise(sampleDeck(12)).value();
    }
    const Outcome before = run(profile);
    REQUIRE(before.code == 0);
    CHECK(json::parse(before.out)["plan"].is_null());
    {
        auto store =
            collection::Collection::open(folder.path(), collection::Access::readWrite).value();
        collection::Interview interview;
        interview.name = "Screening";
        interview.day = base::studyDay(base::SystemClock().now(), 4) + 9;
        REQUIRE(store.saveInterview(interview).has_value());
    }

    const Outcome outcome = run(profile);

    REQUIRE(outcome.code == 0);
    const json answer = json::parse(outcome.out);
    CHECK(answer["interviews"][0]["name"] == "Screening");
    CHECK(answer["plan"]["days_left"] == 9);
    CHECK(answer["plan"]["order"].size() == 12);
    CHECK(answer["plan"]["now"] == 0);
    CHECK(answer["plan"]["forecast"]["median"].get<double>() > 0.8);
    CHECK(answer["plan"]["topics"][0]["topic"] == "train");
    CHECK(run("plan show --profile " + folder.path().string()).out.find("Screening") !=
          std::string::npos);
    CHECK(run("plan show --profile /does/not/exist").code == 3);
}
