// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "scheduling/choices.h"

namespace interval::study {

/// How a person studies. It changes results, so it is kept in the collection.
struct Preferences {
    int newPerDay = 20;      ///< new cards a day, 0..9999
    int reviewsPerDay = 200; ///< cards in review a day, 0..9999
    int minutesPerDay = 0;   ///< 0: no limit
    int dayStartHour = 4;    ///< local hour, 0..23
    scheduling::Settings scheduling;

    bool operator==(const Preferences&) const = default;
};

/// Reads the preferences; what was never set, or is out of range, has its default.
[[nodiscard]] base::Result<Preferences> loadPreferences(const collection::Collection& collection);
[[nodiscard]] base::Result<void> savePreferences(collection::Collection& collection,
                                                 const Preferences& preferences);

} // namespace interval::study
