// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"

#include <string>
#include <string_view>

namespace interval::exchange {

/// Markdown of a front, parted into the one line that a card is known by and the rest.
struct Front {
    std::string question;
    std::string body;
};

/// The first paragraph's first line is the question; what begins with something else (code, a list, a
/// table) has the beginning of its words as question and stays whole as body.
[[nodiscard]] Front splitFront(const std::string& markdown);

/// The language most of a text is in.
[[nodiscard]] base::Language languageOf(std::string_view text);

/// Sets topic and subtopic from a deck's name: its first part, and the others.
void placeByDeck(deck::Card& card, std::string_view deckName);

/// A stable id for a note from outside: "u-" and twenty hex digits of a key that is its own.
[[nodiscard]] std::string noteIdFor(std::string_view key);

} // namespace interval::exchange
