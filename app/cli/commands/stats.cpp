// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "exchange/media.h"
#include "study/preferences.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

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
    const auto json = std::make_shared<bool>(false);
    CLI::App* command = program.add_subcommand("stats", "How much a profile holds");
    command->add_flag("--json", *json, "machine-readable");
    command->callback(
        [json, &program, &exitCode] { exitCode = stats(chosenProfile(program), *json); });
}

} // namespace interval::cli
