// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>
#include <ctime>

namespace interval::base {

Instant SystemClock::now() const
{
    const auto now = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    tzset(); // localtime_r need not notice that the computer has moved to another time zone
    std::tm local{};
    localtime_r(&seconds, &local);
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch());
    return {ms.count(), static_cast<int>(local.tm_gmtoff / 60)};
}

} // namespace interval::base
