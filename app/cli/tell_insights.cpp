// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tell_insights.h"

#include "base/clock.h"
#include "cli/command.h"
#include "cli/insights_json.h"
#include "cli/profile.h"

#include <cmath>
#include <cstdint>
#include <iostream>

namespace interval::cli {

namespace {

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

} // namespace interval::cli
