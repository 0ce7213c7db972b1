// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"

#include <string>

namespace interval::deck {

/// A card as it stands in a deck file: from its heading to the next. In its base language with its
/// `card` and `drill` blocks, in another the words alone. Reading it gives the same card.
/// @pre the card has a text in that language
[[nodiscard]] std::string cardMarkdown(const Card& card, base::Language language);

} // namespace interval::deck
