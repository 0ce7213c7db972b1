// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace interval::scheduling {

/// A number from a seed, 0 <= u < 1; the same everywhere. SplitMix64: two lines, portable, and good
/// enough to pick one day of a few.
/// @source Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014
[[nodiscard]] constexpr double unitRandom(std::uint64_t seed)
{
    std::uint64_t z = seed + 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1.0p-53;
}

} // namespace interval::scheduling
