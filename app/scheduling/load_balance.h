// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/fuzz.h"

#include <array>
#include <cstdint>
#include <vector>

namespace interval::scheduling {

/// How much a weekday should carry.
enum class DayLoad : std::uint8_t {
    normal,
    reduced, ///< about half
    minimum, ///< as good as nothing
};

/// What is due, and what the days are wished to be.
struct Load {
    std::vector<int> dueByDay;    ///< cards due on each day from today on; days beyond it have none
    std::vector<int> siblingDays; ///< days from today on which cards of the same note are due
    std::array<DayLoad, 7> week{}; ///< from today's weekday on

    bool operator==(const Load&) const = default;
};

/// A day of the range, drawn with weights: days with fewer cards, shorter intervals, days away from
/// siblings and days that are not to be easy are likelier. The same seed draws the same day.
///
/// Beyond 90 days there is nothing to balance: all days of the range are alike.
/// @param range days from today among which the interval may lie, >= 1
/// @source Anki, states/load_balancer.rs (weights and sibling distances); there an empty day counts
///         in full even where siblings are near or the day is to be easy
[[nodiscard]] int balancedDay(const DayRange& range, const Load& load, std::uint64_t seed);

} // namespace interval::scheduling
