// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/imported_note.h"
#include "exchange/anki/values.h"
#include "scheduling/parameters.h"

namespace interval::exchange {

/// When and how an import happens.
struct ImportSettings {
    base::Instant now;
    int dayStartHour = 4;
    scheduling::Parameters parameters; ///< for the memory of cards without FSRS's own

    [[nodiscard]] base::Day today() const { return base::studyDay(now, dayStartHour); }
};

/// A card's state and past as our scheduler has them: FSRS's memory where Anki kept it, else the log
/// replayed, else what SM-2's interval and ease stand for.
[[nodiscard]] collection::ImportedCard scheduleFromAnki(const AnkiCard& card,
                                                        const AnkiCollection& collection,
                                                        const ImportSettings& settings);

/// How many days after 1970-01-01 Anki's day 0 is, as our study days count.
[[nodiscard]] std::int64_t dayZero(const AnkiCollection& collection,
                                   const ImportSettings& settings);

} // namespace interval::exchange
