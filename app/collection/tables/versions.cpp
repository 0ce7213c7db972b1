// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/versions.h"

#include "collection/search/index.h"
#include "collection/tables/notes.h"
#include "collection/tables/tags.h"

namespace interval::collection {

namespace {

/// What a deck knows of a note, which no edit changes.
struct DeckPlace {
    std::string deck;
    Taken taken; ///< its hash: of the text last read
    std::string takenHash;
    bool inDeck = true;
};

std::optional<DeckPlace> placeOf(SQLite::Database& database, const std::string& note)
{
    SQLite::Statement query(database,
                            "SELECT deck, position, shipped_hash, own, taken_hash, in_deck "
                            "FROM notes WHERE id=? AND removed=0");
    query.bind(1, note);
    if (!query.executeStep())
        return std::nullopt;
    return DeckPlace{query.getColumn(0).getString(),
                     {query.getColumn(1).getInt(), query.getColumn(2).getString(),
                      static_cast<NoteOrigin>(query.getColumn(3).getInt())},
                     query.getColumn(4).getString(),
                     query.getColumn(5).getInt() != 0};
}

base::Result<void> replace(SQLite::Database& database, const deck::Card& card, bool edited)
{
    const auto place = placeOf(database, card.id);
    if (!place)
        return base::fail(base::ErrorCode::notFound, "no note " + card.id);
    SearchIndex index(database);
    index.remove(card.id);
    if (edited)
        NoteTags(database).accept(card.id, card.tags);
    NoteWriter writer(database);
    writer.store(card, place->deck, place->taken);
    writer.arrange(card);
    SQLite::Statement mark(database,
                           "UPDATE notes SET edited=?, taken_hash=?, in_deck=? WHERE id=?");
    mark.bind(1, edited ? 1 : 0);
    mark.bind(2, edited ? place->takenHash : place->taken.hash);
    mark.bind(3, place->inDeck ? 1 : 0);
    mark.bind(4, card.id);
    mark.exec();
    index.add(card.id);
    return {};
}

} // namespace

void keepVersion(SQLite::Database& database, const std::string& note, const NoteVersion& version)
{
    SQLite::Statement insert(
        database,
        "INSERT INTO note_versions (note, at_ms, base, translation) SELECT ?1, ?2, ?3, ?4 "
        "WHERE NOT EXISTS (SELECT 1 FROM note_versions WHERE id = (SELECT max(id) FROM "
        "note_versions WHERE note = ?1) AND base = ?3 AND translation = ?4)");
    insert.bind(1, note);
    insert.bind(2, version.atMs);
    insert.bind(3, version.base);
    insert.bind(4, version.translation);
    insert.exec();
}

std::vector<NoteVersion> selectVersions(SQLite::Database& database, const std::string& note)
{
    SQLite::Statement query(database, "SELECT id, at_ms, base, translation FROM note_versions "
                                      "WHERE note=? ORDER BY id DESC");
    query.bind(1, note);
    std::vector<NoteVersion> versions;
    while (query.executeStep())
        versions.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(),
                            query.getColumn(2).getString(), query.getColumn(3).getString()});
    return versions;
}

base::Result<void> storeEdit(SQLite::Database& database, const deck::Card& card)
{
    return replace(database, card, true);
}

base::Result<void> storeOriginal(SQLite::Database& database, const deck::Card& card)
{
    return replace(database, card, false);
}

} // namespace interval::collection
