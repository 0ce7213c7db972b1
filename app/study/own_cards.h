// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "study/card_draft.h"

#include <filesystem>
#include <optional>
#include <string>

namespace interval::study {

/// A card of one's own as its files say it.
struct OwnText {
    std::string file; ///< of its base text, relative to the deck
    DraftPlace place;
    CardDraft draft;

    bool operator==(const OwnText&) const = default;
};

/// Looks for a card in the Markdown files of one's own deck.
/// @return nothing when it stands in none
/// @error cannotRead  the folder or a file of it
[[nodiscard]] base::Result<std::optional<OwnText>> findOwnCard(const std::filesystem::path& profile,
                                                               const std::string& id);

/// Writes a card into its file, over what it said there; a new one at the end of `own/cards.md`, or of
/// `own/cards-en.md` when its base text is English. What else stands in the file is not touched.
/// @error invalidInput            the draft is not sound, or its id is not `id`
/// @error cannotRead, cannotWrite the folder or a file of it
[[nodiscard]] base::Result<void>
writeOwnCard(const std::filesystem::path& profile, const std::string& id, const CardDraft& draft);

} // namespace interval::study
