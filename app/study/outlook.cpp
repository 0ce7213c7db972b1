// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/outlook.h"

#include <algorithm>
#include <utility>

namespace interval::study {

namespace {

using scheduling::SimulatedCard;

constexpr int effectRuns = 12;      ///< a life of plain FSRS takes a few milliseconds
constexpr int steadyWindow = 30;    ///< [days]
constexpr double fiveMinutes = 300; ///< [s]

bool sameCard(const SimulatedCard& a, const SimulatedCard& b)
{
    return a.believed == b.believed && a.truth == b.truth && a.elapsedDays == b.elapsedDays &&
           a.weight == b.weight && a.topic == b.topic && a.model == b.model;
}

/// Of the models that have none of their own.
void setRetention(scheduling::SimulationRequest& simulation,
                  const std::vector<bool>& inherits,
                  double retention)
{
    for (std::size_t i = 0; i < simulation.models.size(); ++i)
        if (inherits[i])
            simulation.models[i].desiredRetention = retention;
}

/// Notes that were begun before and are likely to fail, each once, weakest first.
std::vector<std::string> risks(const ForecastBasis& basis, const std::vector<double>& recall)
{
    std::vector<std::pair<double, std::size_t>> weak;
    for (std::size_t i = 0; i < recall.size(); ++i)
        if (basis.simulation.cards[i].believed && recall[i] < riskBelow)
            weak.emplace_back(recall[i], i);
    std::sort(weak.begin(), weak.end());
    std::vector<std::string> notes;
    for (const auto& [share, index] : weak)
        if (const std::string& note = basis.notes[index];
            std::find(notes.begin(), notes.end(), note) == notes.end())
            notes.push_back(note);
    return notes;
}

} // namespace

std::optional<Outlook> outlook(const ForecastBasis& basis, const std::stop_token& stop)
{
    scheduling::ForecastRequest request;
    request.simulation = basis.simulation;
    request.simulation.stop = stop;
    const auto tables = scheduling::priceTables(request.simulation);
    request.simulation.tables = tables; // good for both: the same days are open
    Outlook result;
    result.topics = basis.topics;
    result.forecast = scheduling::forecast(request);
    result.atRisk = risks(basis, result.forecast.recall);
    for (double& seconds : request.simulation.secondsByDay)
        seconds += seconds > 0 ? fiveMinutes : 0; // a day off stays one
    result.fiveMinutesMore = scheduling::forecast(request).then.mean;
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(result));
}

bool sameBasis(const ForecastBasis& a, const ForecastBasis& b)
{
    const scheduling::SimulationRequest& x = a.simulation;
    const scheduling::SimulationRequest& y = b.simulation;
    return a.notes == b.notes && a.topics == b.topics && x.secondsByDay == y.secondsByDay &&
           a.inherits == b.inherits && x.models == y.models && x.habits == y.habits &&
           x.policy == y.policy && x.fuzz == y.fuzz && x.newPerDay == y.newPerDay &&
           x.deeper == y.deeper && x.cards.size() == y.cards.size() &&
           std::equal(x.cards.begin(), x.cards.end(), y.cards.begin(), sameCard);
}

std::optional<std::vector<scheduling::ForecastDay>> comingDays(const ForecastBasis& basis,
                                                               const std::stop_token& stop)
{
    scheduling::ForecastRequest request;
    request.simulation = basis.simulation;
    request.simulation.policy = scheduling::Policy::fsrs;
    request.simulation.stop = stop;
    request.runs = effectRuns;
    scheduling::Forecast forecast = scheduling::forecast(request);
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(forecast.days));
}

double steadySeconds(const std::vector<scheduling::ForecastDay>& days)
{
    const int window = std::min(static_cast<int>(days.size()), steadyWindow);
    double seconds = 0;
    for (auto each = days.end() - window; each != days.end(); ++each)
        seconds += (each->reviewSeconds + each->newSeconds) / window;
    return seconds;
}

std::optional<RetentionEffect>
retentionEffect(const ForecastBasis& basis, int percent, int day, const std::stop_token& stop)
{
    ForecastBasis varied = basis;
    setRetention(varied.simulation, basis.inherits, percent / 100.0);
    const auto days = comingDays(varied, stop);
    if (!days || days->empty())
        return std::nullopt;
    const int last = static_cast<int>(days->size());
    return RetentionEffect{percent, steadySeconds(*days),
                           (*days)[static_cast<std::size_t>(std::clamp(day, 1, last) - 1)].recall};
}

} // namespace interval::study
