// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/error.h"
#include "cli/schedule_json.h"
#include "scheduling/choices.h"
#include "scheduling/replay.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace interval::cli {

namespace {

using nlohmann::json;

base::Result<std::vector<scheduling::LoggedReview>> readReviews(const json& list)
{
    if (!list.is_array())
        return invalidField("reviews", "is missing or not a list");
    std::vector<scheduling::LoggedReview> reviews;
    for (const json& entry : list) {
        const std::string field = "reviews[" + std::to_string(reviews.size()) + "]";
        if (!entry.is_object())
            return invalidField(field, "is not an object");
        const auto rating = wholeNumber(member(entry, "rating"));
        if (!rating || *rating < 1 || *rating > 4)
            return invalidField(field + ".rating", "is not 1, 2, 3 or 4");
        const auto elapsed = wholeNumber(member(entry, "elapsed_days"));
        if (!elapsed || *elapsed < 0)
            return invalidField(field + ".elapsed_days", "is not a whole number from 0");
        reviews.push_back({*elapsed, static_cast<scheduling::Rating>(*rating)});
    }
    return reviews;
}

base::Result<double> readRetention(const json& value)
{
    if (value.is_null())
        return scheduling::Settings{}.desiredRetention;
    const double retention = value.is_number() ? value.get<double>() : 0;
    if (!(retention > 0 && retention < 1))
        return invalidField("desired_retention", "is not a number between 0 and 1");
    return retention;
}

base::Result<bool> readShortTerm(const json& value)
{
    if (value.is_null())
        return true;
    if (!value.is_boolean())
        return invalidField("enable_short_term", "is not true or false");
    return value.get<bool>();
}

json toJson(const std::vector<scheduling::ReplayStep>& steps)
{
    json list = json::array();
    for (const scheduling::ReplayStep& step : steps)
        list.push_back(
            {{"stability", step.memory.stability},
             {"difficulty", step.memory.difficulty},
             {"retrievability", step.retrievability ? json(*step.retrievability) : json(nullptr)},
             {"interval", step.interval}});
    return {{"steps", list}};
}

base::Result<json> replayLine(const std::string& text)
{
    const json line = json::parse(text, nullptr, false);
    if (!line.is_object())
        return base::fail(base::ErrorCode::invalidInput, "not a JSON object");
    const auto parameters = readParameters(member(line, "parameters"), "parameters");
    const auto reviews = readReviews(member(line, "reviews"));
    const auto retention = readRetention(member(line, "desired_retention"));
    const auto shortTerm = readShortTerm(member(line, "enable_short_term"));
    if (!parameters)
        return tl::unexpected(parameters.error());
    if (!reviews)
        return tl::unexpected(reviews.error());
    if (!retention)
        return tl::unexpected(retention.error());
    if (!shortTerm)
        return tl::unexpected(shortTerm.error());
    return toJson(scheduling::replay(*reviews, *parameters, *retention, *shortTerm));
}

int replay(std::istream& input)
{
    std::string text;
    for (int number = 1; std::getline(input, text); ++number) {
        if (text.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const auto result = replayLine(text);
        if (!result) {
            std::cerr << "interval-cli: line " << number << ": " << result.error().detail << '\n';
            return exitUsage;
        }
        std::cout << result->dump() << '\n';
    }
    return exitOk;
}

int replayFile(const std::string& file)
{
    if (file == "-")
        return replay(std::cin);
    std::ifstream stream(file);
    if (!stream || std::filesystem::is_directory(file)) {
        std::cerr << "interval-cli: cannot read " << file << '\n';
        return exitFile;
    }
    return replay(stream);
}

} // namespace

void addScheduleCommands(CLI::App& program, int& exitCode)
{
    CLI::App* schedule = program.add_subcommand("schedule", "The scheduler by itself");
    schedule->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    CLI::App* command =
        schedule->add_subcommand("replay", "FSRS-6 states of logs, one JSON a line");
    command->add_option("file", *file, "JSON lines, or - for standard input")->required();
    command->callback([file, &exitCode] { exitCode = replayFile(*file); });
    addFitCommands(*schedule, exitCode);
    addSimulateCommand(*schedule, exitCode);
}

} // namespace interval::cli
