// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/anki/schedule.h"

#include <string>
#include <vector>

namespace interval::exchange {

/// Something of a file that did not become a note.
struct Unreadable {
    std::string what;   ///< the beginning of it, or where it stands
    std::string reason; ///< English
    int line = 0;       ///< in a text file, from 1

    bool operator==(const Unreadable&) const = default;
};

struct Converted {
    std::vector<collection::ImportedNote> notes;
    std::vector<Unreadable> unreadable;
};

/// Notes of Anki as ours. A cloze note is one of ours with its groups; where our marks cannot say the
/// same (nested, inside mathematics, over several lines) each of its cards becomes a question. Of any
/// other type each card becomes a question, by its template.
[[nodiscard]] Converted notesFromAnki(const AnkiCollection& collection,
                                      const ImportSettings& settings);

/// The field in which our own packages carry a card whole, so that coming back it is the same.
inline constexpr std::string_view ownField = "Interval";

} // namespace interval::exchange
