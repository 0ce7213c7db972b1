// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "scheduling/replay.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

using nlohmann::json;

base::Result<scheduling::Parameters> readParameters(const json& line)
{
    const auto found = line.find("parameters");
    if (found == line.end() || found->is_null())
        return scheduling::Parameters{};
    return scheduling::Parameters::fromArray(found->get<std::vector<double>>());
}

base::Result<std::vector<scheduling::LoggedReview>> readReviews(const json& line)
{
    std::vector<scheduling::LoggedReview> reviews;
    for (const json& entry : line.at("reviews")) {
        const int rating = entry.at("rating").get<int>();
        const int elapsed = entry.at("elapsed_days").get<int>();
        if (rating < 1 || rating > 4)
            return base::fail(base::ErrorCode::invalidInput, "rating is not 1 to 4");
        if (elapsed < 0)
            return base::fail(base::ErrorCode::invalidInput, "elapsed_days is negative");
        reviews.push_back({elapsed, static_cast<scheduling::Rating>(rating)});
    }
    return reviews;
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
    try {
        const json line = json::parse(text);
        const auto parameters = readParameters(line);
        const auto reviews = readReviews(line);
        if (!parameters || !reviews)
            return tl::unexpected(!parameters ? parameters.error() : reviews.error());
        const double retention = line.value("desired_retention", 0.9);
        if (!(retention > 0 && retention < 1))
            return base::fail(base::ErrorCode::invalidInput,
                              "desired_retention is not between 0 and 1");
        const bool shortTerm = line.value("enable_short_term", true);
        return toJson(scheduling::replay(*reviews, *parameters, retention, shortTerm));
    } catch (const json::exception& error) {
        return base::fail(base::ErrorCode::invalidInput, error.what());
    }
}

int replay(std::istream& input)
{
    std::string text;
    for (int number = 1; std::getline(input, text); ++number) {
        if (text.empty())
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
    if (!stream) {
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
}

} // namespace interval::cli
