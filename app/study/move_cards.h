// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "collection/collection.h"

#include <span>
#include <string>

namespace interval::study {

/// Puts cards into another deck of one's own, as one step of undo. Their Markdown goes from the files of
/// one deck to those of the other; cards that were brought in are written there. All cards of a note go
/// together, history and schedule stay with them. A text is written where it goes before it is taken from
/// where it was: whatever ends the program, it stands in a file, and the collection knows in which deck.
///
/// @param deck  an id
/// @return refused: cards of shipped decks, and those whose text cannot be written as Markdown
/// @error notFound                 no such deck
/// @error cannotRead, cannotWrite  a file; nothing was moved
[[nodiscard]] base::Result<collection::ChangeCounts>
moveCards(collection::Collection& store,
          const std::string& deck,
          std::span<const collection::CardId> cards,
          base::Instant now);

/// Takes the last act back; the files of moved cards follow. A deck that is gone since takes no card
/// back: its cards stay where they are.
/// @error nothingToDo, and those of moveCards()
[[nodiscard]] base::Result<collection::Undone> undoAct(collection::Collection& store);
/// Does the last act taken back again; the files follow. @error as undoAct()
[[nodiscard]] base::Result<collection::Undone> redoAct(collection::Collection& store);

} // namespace interval::study
