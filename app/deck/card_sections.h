// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "deck/markdown.h"
#include "deck/source.h"

#include <string_view>
#include <vector>

namespace interval::deck {

/// One `### ` heading of a card and what stands below it.
struct SectionBlocks {
    std::string_view heading; ///< its text
    int line = 0;             ///< of the heading, in the body
    std::vector<cmark_node*> blocks;
};

/// Reads a section into the text of a card. Nothing an author wrote is lost: what has no place
/// becomes part of the note, with W105.
/// @return false when an error (E110) was found
[[nodiscard]] bool readSection(const Source& source, const SectionBlocks& section, CardText& text);

} // namespace interval::deck
