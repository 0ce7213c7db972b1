// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/load_balance.h"
#include "scheduling/memory_state.h"
#include "scheduling/parameters.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace interval::scheduling {

/// Where a card stands in its life.
enum class Phase : std::uint8_t { fresh = 0, learning = 1, review = 2, relearning = 3 };

/// What is kept of a card between two answers.
struct CardState {
    Phase phase = Phase::fresh;
    int step = 0;                      ///< index of the current (re)learning step
    std::optional<MemoryState> memory; ///< nothing before the first answer
    int scheduledDays = 0;             ///< interval it was given last [days], 0 in (re)learning
    int reps = 0;                      ///< answers so far
    int lapses = 0;                    ///< times forgotten in review

    bool operator==(const CardState&) const = default;
};

/// How a learner wants to be scheduled.
struct Settings {
    Parameters parameters;
    double desiredRetention = 0.9; ///< 0.70..0.99
    std::vector<std::chrono::seconds> learningSteps{std::chrono::seconds(60),
                                                    std::chrono::seconds(600)};
    std::vector<std::chrono::seconds> relearningSteps{std::chrono::seconds(600)};
    int maximumInterval = 36500; ///< [days], >= 1
    bool fuzz = true;
    bool shortTerm = true; ///< same-day formula F9 on; off: F7/F8 for t = 0 too

    bool operator==(const Settings&) const = default;
};

/// One future of a card: what one rating leads to.
struct Choice {
    CardState after;
    std::chrono::seconds delay{0}; ///< to the next showing in (re)learning; 0 when in days
    int days = 0; ///< to the next showing in review [whole days]; 0 when in seconds

    bool operator==(const Choice&) const = default;
};

using Choices = std::array<Choice, 4>;

/// The four futures of a card, for the labels of the grade buttons and for what is stored.
///
/// @param elapsedDays whole study days since the last answer; >= 0 (0 for a fresh card)
/// @param fuzzSeed    stable for one showing of one card: the same seed gives the same futures
/// @param load        what other days carry, to choose among the days of the fuzz range; nothing:
///                    all of them are alike
/// @source Anki's scheduler states (steps, relearning, fuzz bounds, order hard < good < easy)
[[nodiscard]] Choices choices(const CardState& state,
                              int elapsedDays,
                              const Settings& settings,
                              std::uint64_t fuzzSeed,
                              const Load* load = nullptr);

[[nodiscard]] inline const Choice& choice(const Choices& all, Rating rating)
{
    return all[static_cast<std::size_t>(rating) - 1];
}

} // namespace interval::scheduling
