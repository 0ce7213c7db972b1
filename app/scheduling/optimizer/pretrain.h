// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/optimizer/items.h"
#include "scheduling/parameters.h"

#include <array>
#include <optional>

namespace interval::scheduling {

/// The initial stabilities (w0..w3) that the first interval of each card speaks for, everything
/// else as in `base`. A rating without answers is filled in from its neighbours; the four rise from
/// Again to Easy.
///
/// @return nothing when no card of the window has an item
/// @source fsrs-rs 6.6.1, parameter_initialization.rs
[[nodiscard]] std::optional<Parameters>
withInitialStabilities(const Histories& histories, const Parameters& base, ItemWindow window);

/// Lets the initial stabilities rise from Again to Easy: where they do not, the rating with more
/// answers wins.
///
/// @param answers how many first intervals each rating has
[[nodiscard]] Parameters risingInitialStabilities(const Parameters& parameters,
                                                  const std::array<std::size_t, 4>& answers);

/// How many cards of the window began with each rating and have a first item.
[[nodiscard]] std::array<std::size_t, 4> firstIntervals(const Histories& histories,
                                                        ItemWindow window);

} // namespace interval::scheduling
