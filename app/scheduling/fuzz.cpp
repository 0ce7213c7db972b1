// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/fuzz.h"

#include "scheduling/random.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace interval::scheduling {

namespace {

struct Band {
    double start; ///< [days]
    double end;   ///< [days]
    double share; ///< of the part of the interval inside the band
};

constexpr double shortestFuzzed = 2.5; ///< [days]
constexpr Band bands[] = {{2.5, 7, 0.15},
                          {7, 20, 0.1},
                          {20, std::numeric_limits<double>::infinity(), 0.05}};

double spread(double interval)
{
    if (interval < shortestFuzzed)
        return 0;
    double days = 1;
    for (const Band& band : bands)
        days += band.share * std::max(0.0, std::min(interval, band.end) - band.start);
    return days;
}

int rounded(double days)
{
    return static_cast<int>(std::round(days));
}

} // namespace

DayRange fuzzRange(double interval, int minimum, int maximum)
{
    const int low = std::min(minimum, maximum);
    const double days =
        std::clamp(interval, static_cast<double>(low), static_cast<double>(maximum));
    const double delta = spread(days);
    const int lower = std::clamp(rounded(days - delta), low, maximum);
    int upper = std::clamp(rounded(days + delta), low, maximum);
    if (upper == lower && upper > 2 && upper < maximum)
        upper = lower + 1;
    return {lower, upper};
}

int fuzzedInterval(double interval, int minimum, int maximum, std::uint64_t seed)
{
    const DayRange range = fuzzRange(interval, minimum, maximum);
    const double width = 1 + range.upper - range.lower;
    return static_cast<int>(std::floor(range.lower + unitRandom(seed) * width));
}

int roundedInterval(double interval, int minimum, int maximum)
{
    const double days = std::min(interval, static_cast<double>(maximum)); // keeps the cast in range
    return std::clamp(rounded(days), std::min(minimum, maximum), maximum);
}

} // namespace interval::scheduling
