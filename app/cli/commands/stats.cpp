// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "cli/tell_insights.h"
#include "exchange/media.h"
#include "study/preferences.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

constexpr int longestPeriod = 36'500; ///< [days]

int stats(const std::filesystem::path& profile, bool json)
{
    const auto collection = openProfile(profile, collection::Access::readOnly);
    if (!collection)
        return exitFile;
    const auto preferences = study::loadPreferences(*collection);
    const auto totals = preferences.and_then([&](const study::Preferences& known) {
        const base::Instant now = base::SystemClock().now();
        return collection->totals({now, base::studyDay(now, known.dayStartHour), 0});
    });
    if (!totals)
        return complain(totals.error());
    const nlohmann::ordered_json counts{{"notes", totals->notes},
                                        {"cards", totals->cards},
                                        {"reviews", totals->reviews},
                                        {"decks", totals->decks},
                                        {"media", exchange::countMedia(profile)},
                                        {"suspended", totals->suspended},
                                        {"flagged", totals->flagged},
                                        {"due", totals->due}};
    if (json)
        std::cout << counts.dump() << '\n';
    else
        for (const auto& [name, count] : counts.items())
            std::cout << name << ' ' << count << '\n';
    return exitOk;
}

} // namespace

void addStatsCommand(CLI::App& program, int& exitCode)
{
    struct Arguments {
        study::InsightFilter filter;
        bool insights = false;
        bool json = false;
    };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand("stats", "How much a profile holds");
    CLI::Option* insights = command->add_flag("--insights", arguments->insights,
                                              "instead, what the log of answers says");
    command->add_option("--days", arguments->filter.days, "insights: the last so many; 0: all")
        ->check(CLI::Range(0, longestPeriod))
        ->needs(insights);
    command->add_option("--topic", arguments->filter.topic, "insights: id of a topic; all without")
        ->needs(insights);
    command->add_flag("--json", arguments->json, "machine-readable");
    command->callback([arguments, &program, &exitCode] {
        const std::filesystem::path profile = chosenProfile(program);
        exitCode = arguments->insights ? tellInsights(profile, arguments->filter, arguments->json)
                                       : stats(profile, arguments->json);
    });
}

} // namespace interval::cli
