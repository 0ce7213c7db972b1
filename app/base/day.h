// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace interval::base {

/// A moment and the offset of the clock on the wall at that moment.
struct Instant {
    std::int64_t unixMs = 0;  ///< [ms] since 1970-01-01 UTC
    int utcOffsetMinutes = 0; ///< local time minus UTC [min]

    bool operator==(const Instant&) const = default;
};

/// A study day, counted from 1970-01-01 in local time.
using Day = std::int32_t;

/// The study day a moment belongs to. It is taken from the clock on the wall, so a day of 23 or 25
/// hours (daylight saving) and a journey across time zones change nothing about its number.
///
/// @param dayStartHour local hour at which a study day begins, 0..23
[[nodiscard]] constexpr Day studyDay(Instant at, int dayStartHour)
{
    constexpr std::int64_t minuteMs = 60'000;
    constexpr std::int64_t dayMs = std::int64_t{24} * 60 * minuteMs;
    const std::int64_t local =
        at.unixMs + (at.utcOffsetMinutes - std::int64_t{60} * dayStartHour) * minuteMs;
    const std::int64_t day = local >= 0 ? local / dayMs : -((-local + dayMs - 1) / dayMs);
    return static_cast<Day>(day);
}

/// 0 for a Monday. Day 0, 1970-01-01, was a Thursday.
[[nodiscard]] constexpr int weekday(Day day)
{
    constexpr Day week = 7;
    constexpr Day thursday = 3;
    return ((day + thursday) % week + week) % week;
}

} // namespace interval::base
