// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/memory_state.h"
#include "scheduling/parameters.h"

#include <optional>
#include <span>
#include <vector>

namespace interval::scheduling {

/// One line of a log.
struct LoggedReview {
    int elapsedDays = 0; ///< since the one before; >= 0
    Rating rating = Rating::good;
};

/// What the model makes of it.
struct ReplayStep {
    MemoryState memory;                   ///< after the answer
    std::optional<double> retrievability; ///< just before it; nothing for the first
    double interval = 0;                  ///< [days], not rounded
};

/// Walks a card's log from its first answer.
[[nodiscard]] std::vector<ReplayStep> replay(std::span<const LoggedReview> reviews,
                                             const Parameters& parameters,
                                             double desiredRetention,
                                             bool shortTerm);

} // namespace interval::scheduling
