// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/memory_state.h"
#include "scheduling/parameters.h"

#include <array>
#include <optional>

namespace interval::scheduling {

inline constexpr double minimumStability = 0.001; ///< [days]
inline constexpr double maximumStability = 36500; ///< [days]
inline constexpr double minimumDifficulty = 1;
inline constexpr double maximumDifficulty = 10;

/// Memory after an answer.
///
/// @param before      nothing for the first answer
/// @param elapsedDays whole study days since the last answer, >= 0; ignored for the first
/// @param shortTerm   same-day answers use their own formula; off: they count as any other
/// @return S in 0.001..36500, D in 1..10
/// @source FSRS-6 as in fsrs-rs 6.6.1, model.rs (init_*, stability_after_*, next_difficulty)
[[nodiscard]] MemoryState afterReview(const std::optional<MemoryState>& before,
                                      int elapsedDays,
                                      Rating rating,
                                      const Parameters& parameters,
                                      bool shortTerm);

/// Memory after each answer, from Again to Easy, a day or more after the one before: what four calls
/// of afterReview() give, in little more than the time of one.
///
/// @param recall retrievability at that moment, 0..1
[[nodiscard]] std::array<MemoryState, 4>
afterEachRating(const MemoryState& before, double recall, const Parameters& parameters);

/// The state that a card scheduled by SM-2 (interval and ease) stands for.
///
/// @param interval            [days]
/// @param ease                as a factor, 2.5 for 250 %
/// @param historicalRetention 0..1, usually 0.9
/// @source fsrs-rs 6.6.1, memory_state_from_sm2
[[nodiscard]] MemoryState memoryStateFromSm2(double interval,
                                             double ease,
                                             double historicalRetention,
                                             const Parameters& parameters);

} // namespace interval::scheduling
