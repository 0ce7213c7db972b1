// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "collection/import/imported_note.h"
#include "collection/sqlite/rows.h"
#include "collection/tables/tags.h"
#include "collection/tables/texts.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// How a deck's text was taken over.
struct Taken {
    int position = 0;   ///< of the note in its deck, from 1
    std::string hash;   ///< of the text
    bool own = false;   ///< of no shipped deck
    bool isNew = false; ///< nothing of the note is stored yet
    std::string guid{}; ///< of insert(): by which other programs know the note
};

/// Writes notes with statements that are prepared once, for many of them.
class NoteWriter {
public:
    explicit NoteWriter(SQLite::Database& database);

    /// Writes a note and its texts, new or over an older one; a deleted one is there again. Tags that the
    /// person gave or took away stay so.
    void store(const deck::Card& card, const std::string& deckId, const Taken& taken);
    /// Writes a note of which nothing is stored, without its texts and its cards.
    void insert(const deck::Card& card, const std::string& deckId, const Taken& taken);
    /// Writes the texts of such a note.
    void insertTexts(const deck::Card& card);
    /// Sees to it that a note has the scheduled cards that its text asks for; others are hidden.
    void arrange(const deck::Card& card);

private:
    TextWriter texts_;
    NoteTags tags_;
    SQLite::Statement note_;
    SQLite::Statement insert_;
    SQLite::Statement retire_;
    SQLite::Statement card_;
};

/// Reads notes with statements that are prepared once, for many of them.
class NoteReader {
public:
    explicit NoteReader(SQLite::Database& database);

    /// @error notFound
    [[nodiscard]] base::Result<deck::Card> read(const std::string& id);
    /// The same with where the note stands, without its cards. @error notFound
    [[nodiscard]] base::Result<ImportedNote> readPlaced(const std::string& id);

private:
    Rows note_;
    TextReader texts_;
};

/// NoteReader::read() for a single one. @error notFound
[[nodiscard]] base::Result<deck::Card> loadNote(SQLite::Database& database, const std::string& id);
/// Ids of the notes of a kind that are in the decks of today, in their order.
[[nodiscard]] std::vector<std::string> noteIds(SQLite::Database& database, deck::CardKind kind);
[[nodiscard]] bool hasUpdate(SQLite::Database& database, const std::string& id);
/// @error notFound
[[nodiscard]] base::Result<void> storeEdit(SQLite::Database& database,
                                           const std::string& id,
                                           base::Language language,
                                           const deck::CardText& text);

} // namespace interval::collection
