// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "collection/tables/tags.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them; the caller owns the
/// transaction.

/// One step of undo while it is written, with the cards and notes that it changes. What had been undone
/// before can no longer be redone.
class JournalEntry {
public:
    struct Head {
        Act act = Act::grade;
        std::optional<std::int64_t> review; ///< row of the answer that it undoes
        bool many = false;                  ///< an act on a selection
        std::int64_t atMs = 0;              ///< UTC
        std::string tag;                    ///< of Act::tag
        bool tagGiven = true;               ///< of Act::tag
        std::string deck{};                 ///< of Act::move
    };

    JournalEntry(SQLite::Database& database, const Head& head);

    [[nodiscard]] std::int64_t id() const { return id_; }
    /// Keeps a card as it was and as it is, and logs a schedule that was set by hand.
    void add(const CardRecord& before, const CardRecord& after);
    /// Keeps how the tag of the entry stood on a note.
    void addTagged(const std::string& note, const NoteTags::Mark& before);
    /// Keeps that a note was deleted.
    void addRemoved(const std::string& note);

private:
    void addState(bool after, const CardRecord& card);

    SQLite::Database& database_;
    Head head_;
    std::int64_t id_ = 0;
    SQLite::Statement state_;
    SQLite::Statement note_;
};

/// Records an act on one card.
void journalAct(SQLite::Database& database,
                Act act,
                const CardRecord& before,
                const CardRecord& after,
                std::optional<std::int64_t> review);

enum class Direction : std::uint8_t { back, forth };

/// Takes the last act back, or does the last one taken back again. @error nothingToDo
[[nodiscard]] base::Result<Undone> stepJournal(SQLite::Database& database, Direction direction);

/// Notes that the next step that way would put into other decks; none unless it is one of Act::move.
[[nodiscard]] std::vector<NoteMove> nextMoves(SQLite::Database& database, Direction direction);

} // namespace interval::collection
