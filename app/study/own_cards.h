// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "study/card_draft.h"
#include "study/own_decks.h"

#include <filesystem>
#include <optional>
#include <string>

namespace interval::study {

/// A card of one's own as its files say it.
struct OwnText {
    std::string file; ///< of its base text, relative to the deck
    DraftPlace place;
    CardDraft draft;
    DeckFolder deck{};
};

/// Looks for a card in the Markdown files of one's own decks.
/// @return nothing when it stands in none
/// @error cannotRead  a folder or a file of it
[[nodiscard]] base::Result<std::optional<OwnText>> findOwnCard(const DeckPlaces& places,
                                                               const std::string& id);

/// Writes a card into its file, over what it said there; a new one at the end of `cards.md` in the folder
/// of the deck's topic, or of `cards-en.md` when its base text is English. What else stands in the file
/// is not touched.
/// @param deck                    of a new card: an id, or else the first own deck
/// @error invalidInput            the draft is not sound, or its id is not `id`
/// @error cannotRead, cannotWrite the folder or a file of it
[[nodiscard]] base::Result<void> writeOwnCard(const DeckPlaces& places,
                                              const std::string& id,
                                              const CardDraft& draft,
                                              std::string_view deck = firstOwnDeck);

} // namespace interval::study
