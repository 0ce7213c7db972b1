// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/sqlite/rows.h"
#include "deck/card.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// Writes texts with statements that are prepared once, for many notes.
class TextWriter {
public:
    explicit TextWriter(SQLite::Database& database);

    /// Writes what a note says in a language in which nothing of it is stored.
    void add(const std::string& note, base::Language language, const deck::CardText& text);
    /// Puts `text` in the place of what the note says in that language.
    void replace(const std::string& note, base::Language language, const deck::CardText& text);
    void remove(const std::string& note, base::Language language);

private:
    SQLite::Statement remove_;
    SQLite::Statement text_;
    SQLite::Statement item_;
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
