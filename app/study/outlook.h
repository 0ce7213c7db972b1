// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/plan.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace interval::study {

/// What the day of an interview is expected to bring.
struct Outlook {
    scheduling::Forecast forecast;
    std::vector<std::string> topics; ///< by the number that the forecast knows them by
    std::vector<std::string> atRisk; ///< notes begun, yet likely to fail on the day; weakest first
    double fiveMinutesMore = 0;      ///< mean recall with so much more on each day of study, 0..1
};

/// Notes whose recall on the day is expected to be below this are at risk.
inline constexpr double riskBelow = 0.7;

/// Lives through the days until the interview, twenty times. Takes a second or two: not for the
/// thread that has the collection, nor for that of a window.
/// @return nothing when stopped
[[nodiscard]] std::optional<Outlook> outlook(const ForecastBasis& basis,
                                             const std::stop_token& stop);

/// Whether two forecasts would say the same.
[[nodiscard]] bool sameBasis(const ForecastBasis& a, const ForecastBasis& b);

/// Lives through the days of a basis of plain FSRS, a few times. A tenth of a second for hundreds of cards.
/// @return the mean of each day; nothing when stopped
[[nodiscard]] std::optional<std::vector<scheduling::ForecastDay>>
comingDays(const ForecastBasis& basis, const std::stop_token& stop);
/// What a day takes in the end [s]: over the last thirty days, or all of fewer.
[[nodiscard]] double steadySeconds(const std::vector<scheduling::ForecastDay>& days);

/// What a desired retention takes and gives, under plain FSRS. Presets with one of their own keep it.
struct RetentionEffect {
    int percent = 90;         ///< the desired retention [%]
    double secondsPerDay = 0; ///< over the last thirty days of the forecast
    double recall = 0;        ///< over all cards on the day asked for, 0..1; unseen cards count 0
};

/// @param basis of plain FSRS, for at least one day
/// @param day   after how many days recall is asked for, 1 .. days of the basis
/// @return nothing when stopped
[[nodiscard]] std::optional<RetentionEffect>
retentionEffect(const ForecastBasis& basis, int percent, int day, const std::stop_token& stop);

} // namespace interval::study
