// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/own_card.h"

#include <filesystem>
#include <string_view>

namespace interval::study {

/// Where the cards that a person makes in Interval live: a deck of Markdown files in the profile, to be
/// read and changed by hand as well.
[[nodiscard]] std::filesystem::path ownDeckFolder(const std::filesystem::path& profile);

/// What its deck.md begins with.
[[nodiscard]] std::string_view ownDeckManifest();

/// Adds a card to the deck of one's own; the folder is made when it is the first. A file is replaced as a
/// whole, so a crash leaves the old one.
///
/// @return false when a card of this id is there already
/// @error cannotRead, cannotWrite  the folder or a file of it
[[nodiscard]] base::Result<bool> addOwnCard(const std::filesystem::path& profile,
                                            const OwnCard& card);

} // namespace interval::study
