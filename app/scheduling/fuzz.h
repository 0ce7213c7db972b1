// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace interval::scheduling {

/// Whole days, both included.
struct DayRange {
    int lower = 1;
    int upper = 1;

    bool operator==(const DayRange&) const = default;
};

/// The days among which an interval may be moved, so that cards learned together drift apart.
///
/// @param interval [days], > 0
/// @param minimum  1 <= minimum; lowered to maximum when above it
/// @source Anki, states/fuzz.rs, constrained_fuzz_bounds
[[nodiscard]] DayRange fuzzRange(double interval, int minimum, int maximum);

/// A day of fuzzRange(), drawn from the seed: the same seed gives the same day.
[[nodiscard]] int fuzzedInterval(double interval, int minimum, int maximum, std::uint64_t seed);

/// The rounded interval within minimum and maximum.
[[nodiscard]] int roundedInterval(double interval, int minimum, int maximum);

} // namespace interval::scheduling
