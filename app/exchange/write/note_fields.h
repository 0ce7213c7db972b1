// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/imported_note.h"

#include <string>

namespace interval::exchange {

/// A note as two fields of HTML that any program of cards shows: what is asked, and everything that is
/// answered, key points, choices and follow-ups as lists. A cloze note has its clozes in the front.
struct NoteFields {
    std::string front;
    std::string back;
};

[[nodiscard]] NoteFields fieldsOf(const deck::Card& card, base::Language language);

/// The deck that a note goes to elsewhere: its own, or for a shipped one deck, topic and subtopic.
[[nodiscard]] std::string deckNameOf(const collection::ImportedNote& note);

/// The id that other programs know a note by.
[[nodiscard]] std::string guidOf(const collection::ImportedNote& note);

} // namespace interval::exchange
