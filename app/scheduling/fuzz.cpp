// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/fuzz.h"

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

/// SplitMix64: two lines, portable, and good enough to pick one day of a few.
/// @source Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014
double unitRandom(std::uint64_t seed)
{
    std::uint64_t z = seed + 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1.0p-53;
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
