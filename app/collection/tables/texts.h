// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/sqlite/bulk_insert.h"
#include "collection/sqlite/rows.h"
#include "deck/card.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// What a note says in a language; what is named outlives the writing.
struct NewText {
    const std::string* note = nullptr; ///< its id
    base::Language language = base::Language::zhCn;
    const deck::CardText* text = nullptr;
};

/// Writes texts with statements that are prepared once, for many notes.
class TextWriter {
public:
    explicit TextWriter(SQLite::Database& database);

    /// Writes what notes say in languages in which nothing of them is stored.
    void add(std::span<const NewText> texts);
    /// Puts `text` in the place of what the note says in that language.
    void replace(const std::string& note, base::Language language, const deck::CardText& text);
    void remove(const std::string& note, base::Language language);

private:
    SQLite::Statement remove_;
    SQLite::Statement removeItems_;
    BulkInsert texts_;
    BulkInsert items_;
};

/// Reads texts with statements that are prepared once, for many notes.
class TextReader {
public:
    explicit TextReader(SQLite::Database& database);

    /// Reads what the note `card.id` says, in all languages, into `card`.
    void read(deck::Card& card);

private:
    void readItems(deck::Card& card);

    Rows texts_;
    Rows items_;
};

} // namespace interval::collection
