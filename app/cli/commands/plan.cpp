// SPDX-License-Identifier: GPL-3.0-or-later
// plan show: the interviews, today's part of the plan, and what the day is expected to bring.
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "study/plan.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

using nlohmann::json;

/// "2026-12-14"; from days to a date by Hinnant's algorithm.
/// @source http://howardhinnant.github.io/date_algorithms.html, civil_from_days
std::string dateOf(base::Day day)
{
    const std::int64_t z = std::int64_t{day} + 719'468;
    const std::int64_t era = (z >= 0 ? z : z - 146'096) / 146'097;
    const std::int64_t dayOfEra = z - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t month = (5 * dayOfYear + 2) / 153;
    const std::int64_t dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1;
    const std::int64_t calendarMonth = month < 10 ? month + 3 : month - 9;
    const std::int64_t year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0);
    const auto padded = [](std::int64_t number, std::size_t width) {
        std::string text = std::to_string(number);
        return std::string(width - std::min(width, text.size()), '0') + text;
    };
    return padded(year, 4) + '-' + padded(calendarMonth, 2) + '-' + padded(dayOfMonth, 2);
}

/// All that is told.
struct Told {
    base::Day today = 0;
    std::vector<collection::Interview> interviews;
    std::optional<study::DayPlan> plan;
    std::vector<std::string> topics;
    scheduling::Forecast forecast;
};

base::Result<Told> look(const std::filesystem::path& profile)
{
    const auto store = collection::Collection::open(profile, collection::Access::readOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto preferences = study::loadPreferences(*store);
    if (!preferences)
        return tl::unexpected(preferences.error());
    Told told;
    told.today = base::studyDay(base::SystemClock().now(), preferences->dayStartHour);
    auto interviews = store->interviews();
    const auto activity = store->activity(told.today);
    if (!interviews || !activity)
        return tl::unexpected(!interviews ? interviews.error() : activity.error());
    std::int64_t spentMs = 0;
    for (const auto& day : *activity)
        spentMs += day.day == told.today ? day.takenMs : 0;
    study::Planner planner;
    auto plan = planner.plan(*store, told.today, spentMs, *preferences);
    if (!plan)
        return tl::unexpected(plan.error());
    told.interviews = std::move(*interviews);
    told.plan = std::move(*plan);
    if (!told.plan)
        return told;
    const auto basis = study::forecastBasis(*store, told.today, *preferences, told.plan->interview,
                                            told.plan->daysLeft);
    if (!basis)
        return tl::unexpected(basis.error());
    scheduling::ForecastRequest request;
    request.simulation = basis->simulation;
    told.topics = basis->topics;
    told.forecast = scheduling::forecast(request);
    return told;
}

json bandOf(const scheduling::RecallBand& band)
{
    return {{"low", band.low}, {"median", band.median}, {"high", band.high}};
}

json toJson(const Told& told)
{
    json interviews = json::array();
    for (const collection::Interview& interview : told.interviews)
        interviews.push_back({{"name", interview.name},
                              {"date", dateOf(interview.day)},
                              {"minutes", interview.minutes},
                              {"topics", interview.topicWeights},
                              {"deeper", interview.deeper}});
    json answer = {{"today", dateOf(told.today)}, {"interviews", interviews}, {"plan", nullptr}};
    if (!told.plan)
        return answer;
    json topics = json::array();
    for (const scheduling::TopicForecast& topic : told.forecast.topics)
        topics.push_back({{"topic", told.topics[static_cast<std::size_t>(topic.topic)]},
                          {"now", topic.now},
                          {"forecast", bandOf(topic.then)}});
    json order = json::array();
    for (const study::PlannedCard& card : told.plan->order)
        order.push_back(card.item.note);
    answer["plan"] = {{"interview", told.plan->interview.name},
                      {"days_left", told.plan->daysLeft},
                      {"minutes_today", told.plan->secondsToday / 60},
                      {"now", told.forecast.now},
                      {"forecast", bandOf(told.forecast.then)},
                      {"unreachable", told.plan->unreachable},
                      {"five_minutes_more", told.plan->fiveMinutesMore},
                      {"topics", topics},
                      {"order", order}};
    return answer;
}

long percent(double share)
{
    return std::lround(share * 100);
}

void print(const Told& told)
{
    for (const collection::Interview& interview : told.interviews)
        std::cout << dateOf(interview.day) << "  " << interview.name << '\n';
    if (!told.plan) {
        std::cout << "No interview to plan for: cards come as plain FSRS has them.\n";
        return;
    }
    const scheduling::RecallBand& then = told.forecast.then;
    std::cout << told.plan->daysLeft << " days left, " << told.plan->secondsToday / 60
              << " min today. Recall " << percent(told.forecast.now) << "% now, "
              << percent(then.median) << "% on the day (8 of 10 times between " << percent(then.low)
              << "% and " << percent(then.high) << "%).\n";
    if (told.plan->unreachable > 0)
        std::cout << told.plan->unreachable << " cards cannot be reached in time; five more "
                  << "minutes a day would add " << percent(told.plan->fiveMinutesMore)
                  << " points.\n";
    for (const scheduling::TopicForecast& topic : told.forecast.topics)
        std::cout << "  " << told.topics[static_cast<std::size_t>(topic.topic)] << "  "
                  << percent(topic.now) << " -> " << percent(topic.then.median) << "%\n";
}

int show(const std::filesystem::path& profile, bool asJson)
{
    const auto told = look(profile);
    if (!told) {
        std::cerr << "interval-cli: " << told.error().detail << '\n';
        return exitFile;
    }
    if (asJson)
        std::cout << toJson(*told).dump() << '\n';
    else
        print(*told);
    return exitOk;
}

} // namespace

void addPlanCommands(CLI::App& program, int& exitCode)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App* plan = program.add_subcommand("plan", "The plan for an interview");
    plan->require_subcommand(1);
    CLI::App* command = plan->add_subcommand("show", "Interviews, today's plan and the forecast");
    command->add_flag("--json", *json, "machine-readable");
    command->callback(
        [json, &program, &exitCode] { exitCode = show(chosenProfile(program), *json); });
}

} // namespace interval::cli
