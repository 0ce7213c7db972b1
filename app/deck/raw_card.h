// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card_sections.h"
#include "deck/source.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// A card's blocks: what stands before its first section, then the sections.
struct RawCard {
    cmark_node* heading = nullptr;
    int endLine = 0; ///< first line that is no longer the card's
    std::vector<cmark_node*> body;
    std::vector<SectionBlocks> sections;
};

/// The text of a heading without its number signs.
[[nodiscard]] std::string_view headingText(const Source& source, cmark_node* heading);

/// Cuts a file into its cards: each goes from its heading to the next of the first or second level.
/// A second title, or one after a card, is W104; in claims.md such headings group the claims.
[[nodiscard]] std::vector<RawCard>
collectCards(const Source& source, cmark_node* root, std::string& title);

} // namespace interval::deck
