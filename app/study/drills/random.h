// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace interval::study {

/// SplitMix64: the same numbers on every machine, which the distributions of the standard library
/// do not promise.
/// @source Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    [[nodiscard]] std::uint64_t next()
    {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// @return 0 <= value < 1
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// @return 0 <= value < count
    /// @pre 0 < count < 2^53
    [[nodiscard]] std::uint64_t below(std::uint64_t count)
    {
        return static_cast<std::uint64_t>(unit() * static_cast<double>(count));
    }

private:
    std::uint64_t state_;
};

/// Seed of the numbers that a card shows: the same until it is graded, and again after undo, also
/// on another machine.
///
/// @param note    id of the card in its deck
/// @param reviews answers so far
[[nodiscard]] constexpr std::uint64_t drillSeed(std::string_view note, int reviews)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a, 64 bits
    for (const char byte : note)
        hash = (hash ^ std::uint64_t{static_cast<unsigned char>(byte)}) * 0x100000001B3ULL;
    const auto count = static_cast<std::uint64_t>(static_cast<std::int64_t>(reviews));
    return hash + count * std::uint64_t{0xD1B54A32D192ED03};
}

} // namespace interval::study
