// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>
#include <memory>

/// A clock that stands still until a test moves it; read from the collection's thread too. Begins on
/// Monday, 2 November 2026, 12:00 UTC.
class MovingClock final : public interval::base::Clock {
public:
    [[nodiscard]] interval::base::Instant now() const override { return {ms_.load(), 0}; }

    void advanceDays(int days) { ms_ += std::int64_t{days} * 24 * 60 * 60 * 1000; }
    [[nodiscard]] interval::base::Day today() const { return interval::base::studyDay(now(), 4); }

private:
    std::atomic<std::int64_t> ms_ = 1'793'620'800'000;
};
