// SPDX-License-Identifier: GPL-3.0-or-later
// insights: what the log says, as the insights page shows it. Days are counted from 1970-01-01.
#include "cli/command.h"

#include "base/clock.h"
#include "cli/insights_json.h"
#include "cli/profile.h"
#include "study/insights/insights.h"

#include <cmath>
#include <cstdint>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

constexpr int longestPeriod = 36'500; ///< [days]

base::Result<study::Insights> look(const collection::Collection& store,
                                   const study::InsightFilter& filter)
{
    const auto preferences = study::loadPreferences(store);
    if (!preferences)
        return tl::unexpected(preferences.error());
    const base::Day today = base::studyDay(base::SystemClock().now(), preferences->dayStartHour);
    const auto past = study::readPast(store, *preferences, today);
    if (!past)
        return tl::unexpected(past.error());
    study::Insights found = study::insights(*past, filter);
    if (auto named = study::nameFindings(store, found); !named)
        return tl::unexpected(named.error());
    return found;
}

std::string percent(const study::Share& share)
{
    return share.of > 0 ? std::to_string(std::lround(study::estimate(share).value * 100)) + "%"
                        : std::string("-");
}

void print(const study::Insights& found)
{
    constexpr int week = 7;
    constexpr double msPerMinute = 60'000;
    std::cout << found.answers << " answers on " << found.daysStudied << " days, "
              << std::lround(static_cast<double>(found.takenMs) / msPerMinute) << " min; "
              << found.seen << " of " << found.cards << " cards seen, " << found.mature
              << " mature; " << found.loadOf(week) << " due within a week\n"
              << "Recalled " << percent(found.recalled) << " of " << found.recalled.of
              << " (desired " << std::lround(found.desiredRetention * 100) << "%)\n";
    for (const study::TopicRecall& topic : found.topics)
        std::cout << "  " << topic.topic << "  " << percent(topic.recalled) << " of "
                  << topic.recalled.of << '\n';
    for (const study::MissedPoint& point : found.missed)
        std::cout << "  missed " << point.missed.hits << " of " << point.missed.of << "  "
                  << point.note << ": " << point.text[static_cast<std::size_t>(base::Language::en)]
                  << '\n';
}

} // namespace

int tellInsights(const std::filesystem::path& profile,
                 const study::InsightFilter& filter,
                 bool asJson)
{
    const auto store = openProfile(profile, collection::Access::readOnly);
    if (!store)
        return exitFile;
    const auto found = look(*store, filter);
    if (!found)
        return complain(found.error());
    if (asJson)
        std::cout << toJson(*found).dump() << '\n';
    else
        print(*found);
    return exitOk;
}

void addInsightsCommand(CLI::App& program, int& exitCode)
{
    struct Arguments {
        study::InsightFilter filter;
        bool json = false;
    };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand("insights", "What the log of answers says");
    command->add_option("--days", arguments->filter.days, "the last so many; 0: all")
        ->check(CLI::Range(0, longestPeriod));
    command->add_option("--topic", arguments->filter.topic, "id of a topic; all without");
    command->add_flag("--json", arguments->json, "machine-readable");
    command->callback([arguments, &program, &exitCode] {
        exitCode = tellInsights(chosenProfile(program), arguments->filter, arguments->json);
    });
}

} // namespace interval::cli
