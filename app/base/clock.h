// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

namespace interval::base {

/// Where the time comes from; tests hand in one that stands still.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
};

/// The computer's clock and its time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// Local time minus UTC at a moment, past or to come, where the computer stands now [min].
[[nodiscard]] int utcOffsetMinutes(std::int64_t unixMs);

} // namespace interval::base
