// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "collection/collection.h"
#include "study/today.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

int due(const std::filesystem::path& profile, bool json)
{
    const auto collection = collection::Collection::open(profile, collection::Access::readOnly);
    if (!collection) {
        std::cerr << "interval-cli: " << collection.error().detail << '\n';
        return exitFile;
    }
    const auto preferences = study::loadPreferences(*collection);
    const auto today = preferences.and_then([&](const study::Preferences& known) {
        return study::today(*collection, base::SystemClock().now(), known, {});
    });
    if (!today) {
        std::cerr << "interval-cli: " << today.error().detail << '\n';
        return exitFile;
    }
    if (json) {
        std::cout << nlohmann::json{{"new", today->counts.fresh},
                                    {"learning", today->counts.learning},
                                    {"review", today->counts.review},
                                    {"minutes", today->seconds / 60}}
                         .dump()
                  << '\n';
    } else {
        std::cout << today->counts.review << " reviews, " << today->counts.learning
                  << " in learning, " << today->counts.fresh << " new; about "
                  << std::lround(today->seconds / 60) << " min\n";
    }
    return exitOk;
}

} // namespace

void addDueCommand(CLI::App& program, int& exitCode)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App* command = program.add_subcommand("due", "What waits today");
    command->add_flag("--json", *json, "machine-readable");
    command->callback(
        [json, &program, &exitCode] { exitCode = due(chosenProfile(program), *json); });
}

} // namespace interval::cli
