// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/tables/notes.h"
#include "deck/card.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <string_view>

namespace interval::collection {

/// What the search index holds of a note, beside its texts.
struct IndexedNote {
    const deck::Card* card = nullptr;
    std::string deck;
    bool edited = false;
    bool own = false;
};

/// The token of a property: its name and the parts of its value (`a::b` and `a/b` have two). A note has
/// one for the value and one for each that it lies below, so that a part finds all that is below it.
[[nodiscard]] std::string facetToken(std::string_view name, std::string_view value);
/// What every card has.
inline constexpr std::string_view everyCard = "xzcard";
/// The cards that the index knows, in the order of their ids.
inline constexpr const char* everyCardSql =
    "SELECT rowid FROM search WHERE search MATCH 'facets : \"xzcard\"' ORDER BY rowid";

/// Keeps the index in step with what is written. The index cannot be read back, so a note must be
/// taken out before it changes and put in afterwards; the caller owns the transaction.
/// SQLite exceptions pass through to the door, which translates them.
class SearchIndex {
public:
    explicit SearchIndex(SQLite::Database& database);

    /// Puts the live cards of a note in, which must not be there.
    void add(const IndexedNote& note);
    /// The same for a note as it stands on disk.
    void add(const std::string& note);
    /// Takes the live cards of a note out, as it stands on disk; does nothing for an unknown note.
    void remove(const std::string& note);

    /// How much of the index stands in memory before it is written out: with more, what is written is
    /// merged less often.
    enum class Memory : unsigned char { usual, much };
    static void use(Memory memory, SQLite::Database& database);

    /// Makes the whole index anew.
    static void rebuild(SQLite::Database& database);
    /// The same in a transaction of its own, if the index is of another version of the program.
    static void bringUpToDate(SQLite::Database& database);

private:
    void write(SQLite::Statement& statement, const IndexedNote& note);
    void writeStored(SQLite::Statement& statement, const std::string& note);

    SQLite::Statement insert_;
    SQLite::Statement erase_;
    SQLite::Statement cards_;
    SQLite::Statement place_;
    NoteReader notes_;
};

} // namespace interval::collection
