// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "collection/import/imported_note.h"
#include "collection/sqlite/bulk_insert.h"
#include "collection/sqlite/rows.h"
#include "collection/tables/tags.h"
#include "collection/tables/texts.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// How a deck's text was taken over.
struct Taken {
    int position = 0; ///< of the note in its deck, from 1
    std::string hash; ///< of the text
    NoteOrigin origin = NoteOrigin::program;
    bool isNew = false; ///< nothing of the note is stored yet
};

/// What columns of a note hold whose values are lists. Making them needs no database.
struct NoteColumns {
    std::string claims;
    std::string tags;
    std::string sources;
    std::string drill;
};

[[nodiscard]] NoteColumns columnsOf(const deck::Card& card, const std::vector<std::string>& tags);

/// A note of which nothing is stored; what is named outlives the writing.
struct NewNote {
    const deck::Card* card = nullptr;
    const NoteColumns* columns = nullptr;
    std::string_view deck;
    std::string_view guid; ///< by which other programs know it
    std::string_view hash; ///< of its text
    int position = 0;
    NoteOrigin origin = NoteOrigin::program;
};

/// Writes notes with statements that are prepared once, for many of them.
class NoteWriter {
public:
    explicit NoteWriter(SQLite::Database& database);

    /// Writes a note and its texts, new or over an older one; a deleted one is there again. Tags that the
    /// person gave or took away stay so.
    void store(const deck::Card& card, const std::string& deckId, const Taken& taken);
    /// Writes notes of which nothing is stored, without their texts and their cards.
    void insert(std::span<const NewNote> notes);
    /// Sees to it that a note has the scheduled cards that its text asks for; others are hidden.
    void arrange(const deck::Card& card);

private:
    TextWriter texts_;
    NoteTags tags_;
    WritingStatement note_;
    BulkInsert insert_;
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
