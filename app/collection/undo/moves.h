// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "collection/search/index.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them; the caller owns the
/// transaction.

/// Puts notes into a deck that the person keeps in files, at its end; an edit becomes their text. Reading
/// the files of the deck afterwards says what else is different there: topic, place, hashes.
class NoteMover {
public:
    NoteMover(SQLite::Database& database, std::string deck);

    void move(const std::string& note);
    /// Keeps first where the note stands, so that the entry of the journal can be undone.
    void move(const std::string& note, std::int64_t entry);

private:
    std::string deck_;
    int position_;
    SearchIndex index_;
    SQLite::Statement keep_;
    SQLite::Statement move_;
};

/// Puts the notes of an entry back to where they stood.
void moveBack(SQLite::Database& database, std::int64_t entry);

/// Notes that an entry moved.
[[nodiscard]] std::vector<std::string> movedNotes(SQLite::Database& database, std::int64_t entry);

/// What undoing or redoing an entry would move.
/// @param back undoing
[[nodiscard]] std::vector<NoteMove>
movesOf(SQLite::Database& database, std::int64_t entry, bool back);

} // namespace interval::collection
