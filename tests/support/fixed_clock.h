// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

/// Stands still until it is told otherwise. Starts at 2026-11-02 12:00 UTC.
class FixedClock final : public interval::base::Clock {
public:
    [[nodiscard]] interval::base::Instant now() const override { return now_; }

    void advance(std::int64_t ms) { now_.unixMs += ms; }
    void setOffset(int minutes) { now_.utcOffsetMinutes = minutes; }

    static constexpr std::int64_t minute = 60'000;
    static constexpr std::int64_t hour = 60 * minute;
    static constexpr std::int64_t day = 24 * hour;

private:
    interval::base::Instant now_{1'793'620'800'000, 0};
};
