// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>
#include <ctime>

namespace interval::base {

Instant SystemClock::now() const
{
    const auto now = std::chrono::system_clock::now();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch());
    tzset(); // localtime_r need not notice that the computer has moved to another time zone
    return {ms.count(), utcOffsetMinutes(ms.count())};
}

int utcOffsetMinutes(std::int64_t unixMs)
{
    constexpr std::int64_t msPerSecond = 1000;
    const auto seconds = static_cast<std::time_t>(unixMs / msPerSecond);
    std::tm local{};
    localtime_r(&seconds, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
}

} // namespace interval::base
