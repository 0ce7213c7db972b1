// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/preferences.h"

#include <optional>
#include <vector>

namespace interval::study {

/// The key point that was left out most often.
struct WeakestPoint {
    int point = 0;   ///< from 0, in the order of the text as it is now
    int missed = 0;  ///< answers that left it out
    int answers = 0; ///< answers that ticked as many points as there are now

    bool operator==(const WeakestPoint&) const = default;
};

/// All that is known of one card.
struct CardFacts {
    collection::CardRecord card;
    deck::Card note;
    bool own = false;
    bool edited = false;
    bool updateAvailable = false;
    std::vector<collection::ReviewRecord> reviews; ///< oldest first
    std::vector<collection::NoteVersion> versions; ///< newest first
    std::optional<double> recall;                  ///< 0..1, today; nothing for a new card
    std::optional<WeakestPoint> missed;
};

/// @error notFound
[[nodiscard]] base::Result<CardFacts> factsOf(const collection::Collection& collection,
                                              collection::CardId card,
                                              base::Instant now,
                                              const Preferences& preferences);

/// The point that was left out most often, the first of several; nothing when none was.
/// @param points of the text as it is now: answers on another number of points do not count
[[nodiscard]] std::optional<WeakestPoint>
missedMost(const std::vector<collection::ReviewRecord>& reviews, int points);

} // namespace interval::study
