// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <limits>
#include <optional>
#include <string_view>

namespace interval::collection {

/// The days that a date of a source names: one, or all of its month or year.
struct DaySpan {
    base::Day first = 0;
    base::Day after = 0; ///< the first that is not of them

    bool operator==(const DaySpan&) const = default;
};

/// The day of a source without a date.
inline constexpr base::Day noDate = std::numeric_limits<base::Day>::min();

/// @return the days of "2026", "2026-07" or "2026-07-31"; nothing for anything else
[[nodiscard]] std::optional<DaySpan> daysOfDate(std::string_view date);

/// How long ago: "90d", "6m", "2y".
struct Ago {
    int days = 0;
    int months = 0;

    bool operator==(const Ago&) const = default;
};
[[nodiscard]] std::optional<Ago> agoOf(std::string_view text);

/// The day so long before another; of a month that is too short, its last.
[[nodiscard]] base::Day dayBefore(base::Day day, const Ago& ago);

} // namespace interval::collection
