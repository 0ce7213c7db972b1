// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "collection/import/imported_note.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace interval::exchange {

/// A note in the words of Anki: all that is written of it but for what depends on other notes. Making it
/// needs no database, and costs about as much as reading the note or as writing it.
struct PackedNote {
    std::string guid;
    std::string deck;   ///< name
    std::string tags;   ///< each with a blank before and after it; empty without any
    std::string fields; ///< front, back, and our card whole (anki/own_card.h)
    std::string sorted; ///< the front without its elements
    bool cloze = false;
    int position = 0;         ///< among new cards
    std::int64_t addedMs = 0; ///< UTC; 0: unknown
    std::vector<collection::ImportedCard> cards;
};

[[nodiscard]] PackedNote packedNote(collection::ImportedNote&& note, base::Language language);

/// About what it takes in memory [bytes].
[[nodiscard]] std::size_t roughSize(const PackedNote& note);

} // namespace interval::exchange
