// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/interview_plan/simulate.h"

#include <functional>
#include <span>
#include <vector>

namespace interval::scheduling {

/// A share of cards recalled: the mean, the middle, and what eight mornings in ten lie between.
struct RecallBand {
    double mean = 0;   ///< 0..1
    double low = 0;    ///< 10th percentile, 0..1
    double median = 0; ///< 0..1
    double high = 0;   ///< 90th percentile, 0..1
};

struct TopicForecast {
    int topic = 0;
    double now = 0; ///< expected recall on the first morning, 0..1; unseen cards count 0
    RecallBand then;
};

/// One day of a forecast: means over the runs.
struct ForecastDay {
    double reviews = 0;
    double newCards = 0;
    double reviewSeconds = 0;
    double newSeconds = 0;
    double recall = 0; ///< over all cards on the next morning, 0..1
};

/// What a simulation, repeated, says of the morning after its last day and of the way there.
struct Forecast {
    double now = 0; ///< expected recall on the first morning, weighted, 0..1
    RecallBand then;
    std::vector<TopicForecast> topics; ///< by rising topic
    std::vector<double> recall;        ///< by card: mean on the last morning, 0..1
    std::vector<ForecastDay> days;
    double unseen = 0; ///< cards that are not begun until then, mean
};

/// How often to simulate.
struct ForecastRequest {
    SimulationRequest simulation;           ///< its seed is that of the first run
    int runs = 20;                          ///< >= 1
    std::function<void(double)> progress{}; ///< told the share done, 0..1; may be empty
};

/// Monte Carlo. At the end of each run every card is asked and recalled or not, so that the band
/// holds what a learner will meet: the luck of the way and that of the day.
/// When stopped, the runs that were finished are summed up; without any, all is nought.
[[nodiscard]] Forecast forecast(const ForecastRequest& request);

/// A point of the curve that helps to choose the desired retention.
struct RetentionPoint {
    double desiredRetention = 0;
    double secondsPerDay = 0; ///< mean over the days
    double recall = 0;        ///< mean over all cards on the last morning, 0..1
};

/// What plain FSRS would take and give under other desired retentions.
/// @param retentions 0.70..0.99 each
[[nodiscard]] std::vector<RetentionPoint> retentionCurve(const ForecastRequest& request,
                                                         std::span<const double> retentions);

} // namespace interval::scheduling
