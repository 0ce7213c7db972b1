// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/undo/moves.h"

#include "collection/tables/notes.h"

#include <utility>

namespace interval::collection {

namespace {

int lastPosition(SQLite::Database& database, const std::string& deck)
{
    SQLite::Statement query(database, "SELECT coalesce(max(position), 0) FROM notes WHERE deck=?");
    query.bind(1, deck);
    query.executeStep();
    return query.getColumn(0).getInt();
}

} // namespace

NoteMover::NoteMover(SQLite::Database& database, std::string deck)
    : deck_(std::move(deck)),
      position_(lastPosition(database, deck_)),
      index_(database),
      keep_(
          database,
          "INSERT INTO journal_moves (entry, note, deck, position, topic, subtopic, shipped_hash, "
          "taken_hash, edited, own, in_deck) SELECT ?, id, deck, position, topic, subtopic, "
          "shipped_hash, taken_hash, edited, own, in_deck FROM notes WHERE id=?"),
      move_(database, "UPDATE notes SET deck=?, position=?, own=?, edited=0, in_deck=1 WHERE id=?")
{
}

void NoteMover::move(const std::string& note)
{
    index_.remove(note);
    move_.bind(1, deck_);
    move_.bind(2, ++position_);
    move_.bind(3, static_cast<int>(NoteOrigin::files));
    move_.bind(4, note);
    move_.exec();
    move_.reset();
    index_.add(note);
}

void NoteMover::move(const std::string& note, std::int64_t entry)
{
    keep_.bind(1, entry);
    keep_.bind(2, note);
    keep_.exec();
    keep_.reset();
    move(note);
}

void moveBack(SQLite::Database& database, std::int64_t entry)
{
    SearchIndex index(database);
    SQLite::Statement back(
        database,
        "UPDATE notes SET (deck, position, topic, subtopic, shipped_hash, taken_hash, edited, own, "
        "in_deck) = (SELECT deck, position, topic, subtopic, shipped_hash, taken_hash, edited, "
        "own, "
        "in_deck FROM journal_moves WHERE entry=?1 AND note=?2) WHERE id=?2");
    for (const std::string& note : movedNotes(database, entry)) {
        index.remove(note);
        back.bind(1, entry);
        back.bind(2, note);
        back.exec();
        back.reset();
        index.add(note);
    }
}

std::vector<std::string> movedNotes(SQLite::Database& database, std::int64_t entry)
{
    SQLite::Statement query(database,
                            "SELECT note FROM journal_moves WHERE entry=? ORDER BY position, note");
    query.bind(1, entry);
    std::vector<std::string> notes;
    while (query.executeStep())
        notes.push_back(query.getColumn(0).getString());
    return notes;
}

std::vector<NoteMove> movesOf(SQLite::Database& database, std::int64_t entry, bool back)
{
    SQLite::Statement query(
        database, "SELECT m.note, n.deck, CASE WHEN ?2 THEN m.deck ELSE j.deck END, "
                  "CASE WHEN ?2 THEN m.own ELSE ?3 END FROM journal_moves m JOIN notes n ON n.id = "
                  "m.note JOIN journal j ON j.id = m.entry WHERE m.entry=?1 ORDER BY m.position, "
                  "m.note");
    query.bind(1, entry);
    query.bind(2, back ? 1 : 0);
    query.bind(3, static_cast<int>(NoteOrigin::files));
    std::vector<NoteMove> moves;
    while (query.executeStep())
        moves.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(),
                         query.getColumn(2).getString(),
                         query.getColumn(3).getInt() == static_cast<int>(NoteOrigin::files)});
    return moves;
}

} // namespace interval::collection
