// SPDX-License-Identifier: GPL-3.0-or-later
// What was done: answers by day, recall by topic and maturity, time.
#include "study/insights/insights.h"

#include "study/insights/selection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <thread>

namespace interval::study {

namespace {

using scheduling::Rating;

constexpr int heatmapDays = 53 * 7;
constexpr std::array barWidths{1, 7, 28, 91, 364}; ///< [days]
constexpr int mostBars = 92;
constexpr std::array maturityEdges{0.0, 7.0, matureStability, 90.0}; ///< [days]
constexpr double msPerSecond = 1000;

/// The narrowest bars of which there are not too many.
int daysPerBar(int days)
{
    for (const int width : barWidths)
        if ((days + width - 1) / width <= mostBars)
            return width;
    return barWidths.back();
}

DaySeries emptySeries(base::Day first, base::Day today)
{
    const int days = today - first + 1;
    DaySeries series;
    series.daysEach = daysPerBar(days);
    const int bars = (days + series.daysEach - 1) / series.daysEach;
    for (int bar = bars; bar > 0; --bar)
        series.bars.push_back({today - bar * series.daysEach + 1, 0, 0, 0});
    return series;
}

/// Values at the quartiles, between those at both sides of the place where there are two.
/// @param values not empty; their order is changed
std::array<double, 3> quartiles(std::vector<std::int32_t>& values)
{
    constexpr double quarter = 0.25;
    std::array<double, 3> result{};
    auto from = values.begin(); // what lies before it is not larger
    for (std::size_t i = 0; i < result.size(); ++i) {
        const double place =
            quarter * static_cast<double>(i + 1) * static_cast<double>(values.size() - 1);
        const auto below = values.begin() + static_cast<std::ptrdiff_t>(place);
        std::nth_element(from, below, values.end());
        const double part = place - std::floor(place);
        result[i] = part == 0
                        ? *below
                        : *below * (1 - part) + *std::min_element(below + 1, values.end()) * part;
        from = below;
    }
    return result;
}

/// Whether the answer is one that the forgetting curve speaks of.
bool isPredicted(const Past& past, std::size_t answer)
{
    return past.predicted[answer] >= 0;
}

std::size_t maturityOf(double stability)
{
    std::size_t place = 0;
    while (place + 1 < maturityEdges.size() && stability >= maturityEdges[place + 1])
        ++place;
    return place;
}

} // namespace

int Insights::loadOf(int count) const
{
    const auto end = std::min(load.size(), static_cast<std::size_t>(std::max(0, count)));
    return std::accumulate(load.begin(), load.begin() + static_cast<std::ptrdiff_t>(end), 0);
}

void reduceActivity(const Selection& selection, Insights& into)
{
    const collection::AnswerColumns& answers = selection.past().log.answers;
    const base::Day today = selection.today();
    into.days = emptySeries(into.firstDay, today);
    std::vector<collection::DayActivity> year(heatmapDays);
    std::vector<bool> studied(static_cast<std::size_t>(today - into.firstDay + 1));
    const base::Day yearStart = today - heatmapDays + 1;
    const base::Day barsStart = into.days.bars.front().first;
    const auto inYear = [&](base::Day day, std::size_t answer) {
        collection::DayActivity& cell = year[static_cast<std::size_t>(day - yearStart)];
        cell.day = day;
        ++cell.reviews;
        cell.takenMs += answers.takenMs[answer];
    };
    const auto inPeriod = [&](base::Day day, std::size_t answer) {
        DayStudy& bar =
            into.days.bars[static_cast<std::size_t>((day - barsStart) / into.days.daysEach)];
        ++(answers.phaseBefore[answer] == scheduling::Phase::fresh ? bar.fresh : bar.reviews);
        bar.takenMs += answers.takenMs[answer];
        ++into.answers;
        into.takenMs += answers.takenMs[answer];
        studied[static_cast<std::size_t>(day - into.firstDay)] = true;
    };
    selection.forEachCard([&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t answer = begin; answer < end; ++answer) {
            const base::Day day = selection.dayOf(answer);
            if (day >= yearStart)
                inYear(day, answer);
            if (day >= into.firstDay)
                inPeriod(day, answer);
        }
    });
    into.daysStudied = static_cast<int>(std::count(studied.begin(), studied.end(), true));
    std::copy_if(year.begin(), year.end(), std::back_inserter(into.year),
                 [](const collection::DayActivity& day) { return day.reviews > 0; });
}

void reduceRecall(const Selection& selection, Insights& into)
{
    const Past& past = selection.past();
    const collection::AnswerColumns& answers = past.log.answers;
    std::vector<Share> topics(past.log.topics.size());
    std::array<Share, maturityEdges.size()> maturity{};
    selection.forEachAnswer([&](std::size_t card, std::size_t answer) {
        if (!isPredicted(past, answer))
            return;
        const bool recalled = answers.rating[answer] != Rating::again;
        into.recalled.add(recalled);
        topics[past.log.cards[card].topic].add(recalled);
        maturity[maturityOf(answers.stabilityBefore[answer])].add(recalled);
    });
    for (std::size_t topic = 0; topic < topics.size(); ++topic)
        if (topics[topic].of > 0)
            into.topics.push_back({past.log.topics[topic], topics[topic]});
    for (std::size_t place = 0; place < maturity.size(); ++place) {
        const double to = place + 1 < maturityEdges.size()
                              ? maturityEdges[place + 1]
                              : std::numeric_limits<double>::infinity();
        into.maturity.push_back({maturityEdges[place], to, maturity[place]});
    }
}

void reduceTimes(const Selection& selection, Insights& into)
{
    constexpr std::size_t kinds = static_cast<std::size_t>(deck::CardKind::story) + 1;
    const Past& past = selection.past();
    std::array<std::vector<std::int32_t>, kinds> taken;
    std::int64_t total = 0;
    std::size_t count = 0;
    selection.forEachAnswer([&](std::size_t card, std::size_t answer) {
        const std::int32_t ms = past.log.answers.takenMs[answer];
        if (ms > 0) // some programs do not write down how long an answer took
            taken[static_cast<std::size_t>(past.log.cards[card].kind)].push_back(ms);
    });
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        std::vector<std::int32_t>& times = taken[kind];
        if (times.empty())
            continue;
        total = std::accumulate(times.begin(), times.end(), total);
        count += times.size();
        const auto [lower, median, upper] = quartiles(times);
        into.kinds.push_back({static_cast<deck::CardKind>(kind), static_cast<int>(times.size()),
                              lower / msPerSecond, median / msPerSecond, upper / msPerSecond});
    }
    if (count > 0)
        into.secondsEach = static_cast<double>(total) / static_cast<double>(count) / msPerSecond;
}

Insights insights(const Past& past, const InsightFilter& filter)
{
    const Selection selection(past, filter);
    Insights result;
    result.filter = filter;
    result.today = past.today;
    result.firstDay = selection.firstDay();
    result.desiredRetention = past.desiredRetention;
    {
        // Each part writes fields of its own.
        const std::jthread beside([&] {
            reduceCards(selection, result);
            reduceReadiness(selection, result);
            reduceWeakPoints(selection, result);
            reduceDrills(selection, result);
            reduceInterviews(selection, result);
        });
        reduceActivity(selection, result);
        reduceRecall(selection, result);
        reduceTimes(selection, result);
        reduceCalibration(selection, result);
    }
    return result;
}

} // namespace interval::study
