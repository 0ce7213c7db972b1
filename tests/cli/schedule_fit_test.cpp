// SPDX-License-Identifier: GPL-3.0-or-later
// schedule optimize and schedule evaluate, on logs of learners with known parameters.
#include "cli/shell.h"
#include "support/simulated_learner.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace interval;
using nlohmann::json;

namespace {

std::string csvOf(const std::vector<scheduling::ReviewEvent>& log)
{
    std::string csv = "card_id,review_time_ms,rating\n";
    for (const auto& event : log)
        csv += std::to_string(event.card) + ',' + std::to_string(event.unixMs) + ',' +
               std::to_string(static_cast<int>(event.rating)) + '\n';
    return csv;
}

const std::string& strongLog()
{
    static const std::string csv = csvOf(simulatedLog({strongLearner(), 3000, 20, 5}));
    return csv;
}

std::string weightsOf(const json& answer)
{
    std::string list;
    for (const json& weight : answer["parameters"])
        list += (list.empty() ? "" : ",") + weight.dump();
    return list;
}

} // namespace

TEST_CASE("schedule optimize: better parameters, and the evidence", "[cli][schedule]")
{
    const Outcome outcome = run("schedule optimize - --json --utc", strongLog());

    REQUIRE(outcome.code == 0);
    const json answer = json::parse(outcome.out);
    CHECK(answer["accepted"] == true);
    CHECK(answer["reviews"] == 3000);
    CHECK(answer["parameters"].size() == scheduling::parameterCount);
    CHECK(answer["log_loss"].get<double>() < answer["defaults_log_loss"].get<double>());
    CHECK(answer["rmse_bins"].get<double>() < answer["defaults_rmse_bins"].get<double>());
    CHECK(answer["seconds"].get<double>() > 0);

    SECTION("evaluate says the same of them")
    {
        const Outcome again =
            run("schedule evaluate - --json --utc --parameters " + weightsOf(answer), strongLog());

        REQUIRE(again.code == 0);
        const json evaluation = json::parse(again.out);
        CHECK(std::abs(evaluation["log_loss"].get<double>() - answer["log_loss"].get<double>()) <
              1e-9);
        CHECK(evaluation["items"] == answer["items"]);
        CHECK_FALSE(evaluation["calibration"].empty());
    }
}

TEST_CASE("schedule optimize: columns are found by their names", "[cli][schedule]")
{
    std::string csv = "\xEF\xBB\xBFrating, note ,\"card_id\",review_time_ms\r\n";
    for (const auto& event : simulatedLog({strongLearner(), 3000, 20, 5}))
        csv += std::to_string(static_cast<int>(event.rating)) + ",\"a, \"\"b\"\"\nc\"," +
               std::to_string(event.card) + ", \"" + std::to_string(event.unixMs) + "\"\r\n";

    const json answer = json::parse(run("schedule optimize - --json --utc", csv).out);

    const json plain = json::parse(run("schedule optimize - --json --utc", strongLog()).out);
    CHECK(answer["parameters"] == plain["parameters"]);
    CHECK(answer["log_loss"] == plain["log_loss"]);
}

TEST_CASE("schedule optimize: without enough answers the defaults stay", "[cli][schedule]")
{
    const std::string head = "card_id,review_time_ms,rating\n";
    const std::string csv = GENERATE_COPY(
        std::string(), std::string("\n \n"), head, head + "1,0,3\n",
        head + "1,0,3\n1,1000,3\n1,86400000000,1\n", head + "1,900000000000,3\n1,0,3");
    CAPTURE(csv);

    const Outcome outcome = run("schedule optimize - --json --utc", csv);

    REQUIRE(outcome.code == 0);
    const json answer = json::parse(outcome.out);
    CHECK(answer["accepted"] == false);
    CHECK(answer["outcome"] == "too_few_answers");
    CHECK(answer["parameters"] == json(scheduling::Parameters{}.toArray()));
    CHECK(answer["log_loss"] == answer["defaults_log_loss"]);
    CHECK(outcome.out.find("nan") == std::string::npos);
    CHECK(run("schedule optimize -", csv).code == 0);
    CHECK(run("schedule evaluate -", csv).code == 0);
}

TEST_CASE("schedule optimize: a million answers on one day, one rating for all", "[cli][schedule]")
{
    std::string sameDay = "card_id,review_time_ms,rating\n";
    for (int i = 0; i < 1'000'000; ++i)
        sameDay += "7,1600000000000,3\n";
    std::string allGood = "card_id,review_time_ms,rating\n";
    for (int i = 0; i < 900; ++i)
        allGood += std::to_string(i % 90) + ',' + std::to_string(i / 90 * 86'400'000LL) + ",3\n";

    const json one = json::parse(run("schedule optimize - --json --utc", sameDay).out);
    const json other = json::parse(run("schedule optimize - --json --utc", allGood).out);

    CHECK(one["accepted"] == false);
    CHECK(one["reviews"] == 1'000'000);
    CHECK(other["log_loss"].is_number());
}

TEST_CASE("schedule optimize: a bad log is told by line and column", "[cli][schedule]")
{
    const std::string head = "card_id,review_time_ms,rating\n";
    const auto [csv, told] = GENERATE_COPY(table<std::string, std::string>({
        {"1,2,3\n", "line 1, column card_id: is missing from the names of the columns"},
        {"card_id,rating\n1,2\n", "line 1, column review_time_ms: is missing"},
        {head + "1,0,3\nx,0,3\n", "line 3, column 1 (card_id): is not a whole number: x"},
        {head + "\n1,0,5\n", "line 3, column 3 (rating): is not 1, 2, 3 or 4: 5"},
        {head + "1,0\n", "line 2, column 3 (rating): is missing"},
        {head + "1,,3\n", "line 2, column 2 (review_time_ms): is missing"},
        {head + "1,1.5,3\n", "line 2, column 2 (review_time_ms): is not a whole number: 1.5"},
        {head + "1,-5,3\n", "line 2, column 2 (review_time_ms): is not a time"},
        {head + "99999999999999999999,0,3\n", "line 2, column 1 (card_id): is not a whole"},
    }));
    CAPTURE(csv);

    const Outcome outcome = run("schedule optimize - --json", csv);

    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.errors.find(told) != std::string::npos);
    CHECK(std::count(outcome.errors.begin(), outcome.errors.end(), '\n') == 1);
}

TEST_CASE("schedule evaluate: bad parameters and files are refused", "[cli][schedule]")
{
    const std::string head = "card_id,review_time_ms,rating\n";
    CHECK(run("schedule evaluate - --parameters 1,2,3", head).code == 2);
    CHECK(run("schedule evaluate - --parameters 1,two,3", head).code == 2);
    CHECK(run("schedule evaluate /does/not/exist").code == 3);
    CHECK(run("schedule optimize /").code == 3);
}
