// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace interval::scheduling {

/// The learner's answer, with FSRS's numbers.
enum class Rating : std::uint8_t { again = 1, hard = 2, good = 3, easy = 4 };

/// What FSRS believes about one card.
struct MemoryState {
    double stability = 0;  ///< S [days]: recall has fallen to 90 % after S days; 0.001..36500
    double difficulty = 0; ///< D, 1..10

    bool operator==(const MemoryState&) const = default;
};

} // namespace interval::scheduling
