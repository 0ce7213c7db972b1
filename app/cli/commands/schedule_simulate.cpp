// SPDX-License-Identifier: GPL-3.0-or-later
// schedule simulate: what a policy brings a learner until a day.
#include "cli/command.h"

#include "cli/schedule_json.h"
#include "scheduling/interview_plan/simulate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>

namespace interval::cli {

namespace {

using nlohmann::json;
using scheduling::Policy;

/// A learner, cards and days; the members of the file with their defaults.
struct Scenario {
    int cards = 500;
    double known = 0; ///< share of the cards learned before, 0..1
    int days = 30;
    double minutesPerDay = 20;
    int seeds = 8;
    Policy policy = Policy::interview;
    double desiredRetention = 0.9; ///< of plain FSRS
    scheduling::Parameters truth;
};

template <class Number>
struct Range {
    Number low;
    Number high;
};

base::Result<void> readCount(const json& scenario, const char* key, Range<int> range, int& into)
{
    const json& value = member(scenario, key);
    if (value.is_null())
        return {};
    const auto number = wholeNumber(value);
    if (!number || *number < range.low || *number > range.high)
        return invalidField(std::string(key) + ":", "is not a whole number from " +
                                                        std::to_string(range.low) + " to " +
                                                        std::to_string(range.high));
    into = *number;
    return {};
}

base::Result<void>
readShare(const json& scenario, const char* key, Range<double> range, double& into)
{
    const json& value = member(scenario, key);
    if (value.is_null())
        return {};
    const double number = value.is_number() ? value.get<double>() : range.low - 1;
    if (!(number >= range.low && number <= range.high))
        return invalidField(std::string(key) + ":", "is not a number from " +
                                                        json(range.low).dump() + " to " +
                                                        json(range.high).dump());
    into = number;
    return {};
}

base::Result<void> readPolicy(const json& scenario, Policy& into)
{
    const json& value = member(scenario, "policy");
    if (value.is_null())
        return {};
    if (value != "fsrs" && value != "interview")
        return invalidField("policy:", "is neither \"fsrs\" nor \"interview\"");
    into = value == "fsrs" ? Policy::fsrs : Policy::interview;
    return {};
}

/// @error invalidInput  also for a member of another name: a slip of the pen must not go unseen
base::Result<void> expectKnownMembers(const json& scenario)
{
    constexpr std::array names = {"cards",
                                  "known",
                                  "days",
                                  "minutes_per_day",
                                  "seeds",
                                  "policy",
                                  "true_parameters",
                                  "desired_retention"};
    for (const auto& [key, value] : scenario.items())
        if (std::find(names.begin(), names.end(), key) == names.end())
            return invalidField(key + ":", "is not known");
    return {};
}

base::Result<Scenario> readScenario(const std::string& text)
{
    const json file = json::parse(text, nullptr, false);
    if (!file.is_object())
        return base::fail(base::ErrorCode::invalidInput, "not a JSON object");
    Scenario scenario;
    const auto truth = readParameters(member(file, "true_parameters"), "true_parameters");
    for (const base::Result<void>& read :
         {expectKnownMembers(file), readCount(file, "cards", {1, 100'000}, scenario.cards),
          readShare(file, "known", {0, 1}, scenario.known),
          readCount(file, "days", {1, 365}, scenario.days),
          readShare(file, "minutes_per_day", {0, 1440}, scenario.minutesPerDay),
          readCount(file, "seeds", {1, 1000}, scenario.seeds), readPolicy(file, scenario.policy),
          readShare(file, "desired_retention", {0.7, 0.99}, scenario.desiredRetention)})
        if (!read)
            return tl::unexpected(read.error());
    if (!truth)
        return tl::unexpected(truth.error());
    scenario.truth = *truth;
    return scenario;
}

/// Means over the seeds.
struct Answer {
    double recall = 0;
    double hours = 0;
    double seen = 0;
};

Answer answerOf(const Scenario& scenario)
{
    constexpr double secondsPerMinute = 60;
    constexpr double secondsPerHour = 3600;
    scheduling::SimulationRequest request;
    request.models = {{scenario.truth, {}, scenario.desiredRetention}};
    request.policy = scenario.policy;
    request.secondsByDay.assign(static_cast<std::size_t>(scenario.days),
                                scenario.minutesPerDay * secondsPerMinute);
    std::vector<scheduling::PriceTable> tables;
    if (scenario.policy == Policy::interview)
        tables = scheduling::priceTables(request);
    request.tables = tables;
    const auto cards = static_cast<std::size_t>(scenario.cards);
    const auto known = static_cast<std::size_t>(std::lround(scenario.cards * scenario.known));
    Answer sum;
    for (int seed = 1; seed <= scenario.seeds; ++seed) {
        request.seed = static_cast<std::uint64_t>(seed);
        request.cards = scheduling::cardsWithPast(cards, known, request);
        const scheduling::SimulationResult result = scheduling::simulate(request);
        sum.recall += result.meanRecall();
        sum.hours += result.seconds() / secondsPerHour;
        sum.seen += static_cast<double>(result.seen);
    }
    return {sum.recall / scenario.seeds, sum.hours / scenario.seeds, sum.seen / scenario.seeds};
}

int simulateText(const std::string& text)
{
    const auto scenario = readScenario(text);
    if (!scenario) {
        std::cerr << "interval-cli: scenario: " << scenario.error().detail << '\n';
        return exitUsage;
    }
    const Answer answer = answerOf(*scenario);
    std::cout
        << json{{"recall", answer.recall}, {"hours", answer.hours}, {"seen", answer.seen}}.dump()
        << '\n';
    return exitOk;
}

int simulateFile(const std::string& file)
{
    if (file == "-")
        return simulateText({std::istreambuf_iterator<char>(std::cin), {}});
    std::ifstream stream(file);
    if (!stream || std::filesystem::is_directory(file)) {
        std::cerr << "interval-cli: cannot read " << file << '\n';
        return exitFile;
    }
    return simulateText({std::istreambuf_iterator<char>(stream), {}});
}

} // namespace

void addSimulateCommand(CLI::App& schedule, int& exitCode)
{
    const auto file = std::make_shared<std::string>();
    CLI::App* command = schedule.add_subcommand(
        "simulate", "What plain FSRS or the interview plan brings until a day, as JSON");
    command->add_option("file", *file, "scenario in JSON, or - for standard input")->required();
    command->add_flag_callback(
        "--json", [] {}, "JSON, as without it");
    command->callback([file, &exitCode] { exitCode = simulateFile(*file); });
}

} // namespace interval::cli
