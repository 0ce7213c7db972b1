// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collection/collection.h"
#include "study/preferences.h"

#include <cstdint>
#include <vector>

namespace interval::study {

/// What studying chosen cards does to the schedule.
enum class SetMode : std::uint8_t {
    schedule, ///< ordinary answers to those that are due or new, whatever the daily limits
    cram, ///< all of them, in their order; answers stand in the log as practice, nothing else changes
};

/// Cards that a person chose to study.
struct CardSet {
    std::vector<collection::CardId> cards;
    SetMode mode = SetMode::schedule;

    bool operator==(const CardSet&) const = default;
};

/// What there is to study in a set, to be told before it begins.
struct SetCounts {
    int cards = 0;  ///< neither suspended nor buried: what cramming goes through
    int due = 0;    ///< in (re)learning or in review, one of each note
    int fresh = 0;  ///< new, one of each note
    int hidden = 0; ///< suspended or buried

    bool operator==(const SetCounts&) const = default;
};

/// Whether a card may be shown on a day at all.
[[nodiscard]] bool isShown(const collection::CardRecord& card, base::Day today);
/// Whether a card in (re)learning or review asks to be answered on that day.
[[nodiscard]] bool
isDue(const collection::CardRecord& card, base::Instant now, const Preferences& preferences);

[[nodiscard]] base::Result<SetCounts> countSet(const collection::Collection& collection,
                                               const std::vector<collection::CardId>& cards,
                                               base::Instant now,
                                               const Preferences& preferences);

} // namespace interval::study
