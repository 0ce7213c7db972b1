// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/error.h"
#include "scheduling/memory_state.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace interval::scheduling {

/// One answer as a log keeps it, in any order.
struct ReviewEvent {
    std::int64_t card = 0;   ///< which card; any number
    std::int64_t unixMs = 0; ///< when [ms]; decides the order within a card
    base::Day day = 0;       ///< the study day it belongs to
    Rating rating = Rating::good;
};

/// One answer as a walk over a card's history needs it.
struct HistoryStep {
    static constexpr std::uint32_t noItem = std::numeric_limits<std::uint32_t>::max();

    std::int32_t elapsedDays = 0; ///< since the card's answer before, 0..36500
    std::uint32_t item = noItem;  ///< place in time among all predicted answers; noItem: feeds only
    Rating rating = Rating::good;
};

/// A card's answers: a range of Histories::steps.
struct CardHistory {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool outlier = false; ///< its first interval is too rare to learn from
};

/// A log by card, each card in order of time. An *item* is an answer a day or more after the one
/// before: what the forgetting curve predicts. Same-day answers only feed the memory state.
struct Histories {
    std::vector<HistoryStep> steps;
    std::vector<CardHistory> cards;
    std::uint32_t items = 0; ///< predicted answers, all cards

    [[nodiscard]] std::span<const HistoryStep> of(const CardHistory& card) const
    {
        return {steps.data() + card.begin, card.end - card.begin};
    }
};

/// The part of the items that a sum runs over: those with begin <= item < end.
struct ItemWindow {
    std::uint32_t begin = 0;
    std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
};

/// Sorts a log into histories and marks the outliers. A clock that was set back gives 0 days, never
/// a negative interval; gaps above 100 years count as 100 years.
///
/// @error invalidInput  2^32 - 1 answers or more
/// @source items and outliers: fsrs-rs 6.6.1, dataset.rs (filter on the first interval per rating)
[[nodiscard]] base::Result<Histories> histories(std::span<const ReviewEvent> log);

} // namespace interval::scheduling
