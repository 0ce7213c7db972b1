// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "collection/tables/notes.h"
#include "deck/card.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace interval::collection {

/// What the search index holds of a note, beside its texts.
struct IndexedNote {
    const deck::Card* card = nullptr;
    std::string deck;
    bool edited = false;
    bool own = false;
};

/// What the index holds of one. Making it needs no database, and costs about as much as keeping it.
struct IndexEntry {
    std::string words;
    std::string facets;
};

[[nodiscard]] IndexEntry entryOf(const IndexedNote& note);

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
    /// The same where entry and cards are known.
    void add(const IndexEntry& note, std::span<const CardId> cards);
    /// Takes the live cards of a note out, as it stands on disk; does nothing for an unknown note.
    void remove(const std::string& note);

    /// How much of the index stands in memory before it is written out. With more, what is written is not
    /// merged meanwhile: the pieces are large, and few enough to be searched as they are.
    enum class Memory : unsigned char { usual, much };
    static void use(Memory memory, SQLite::Database& database);

    /// Makes the whole index anew.
    static void rebuild(SQLite::Database& database);
    /// The same in a transaction of its own, if the index is of another version of the program.
    static void bringUpToDate(SQLite::Database& database);

private:
    static void
    write(SQLite::Statement& statement, const IndexEntry& note, std::span<const CardId> cards);
    [[nodiscard]] std::vector<CardId> liveCards(const std::string& note);
    void writeStored(SQLite::Statement& statement, const std::string& note);

    SQLite::Statement insert_;
    SQLite::Statement erase_;
    SQLite::Statement cards_;
    SQLite::Statement place_;
    NoteReader notes_;
};

} // namespace interval::collection
