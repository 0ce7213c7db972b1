// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/undo/journal.h"

#include "collection/tables/cards.h"

namespace interval::collection {

namespace {

void storeState(SQLite::Database& database, std::int64_t entry, bool after, const CardRecord& card)
{
    static const std::string sql = std::string("INSERT INTO journal_states (entry, after, ") +
                                   stateColumns + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    SQLite::Statement insert(database, sql);
    insert.bind(1, entry);
    insert.bind(2, after ? 1 : 0);
    bindState(insert, 3, card);
    insert.exec();
}

CardRecord loadState(SQLite::Database& database, std::int64_t entry, bool after)
{
    static const std::string sql =
        std::string("SELECT ") + stateColumns + " FROM journal_states WHERE entry=? AND after=?";
    SQLite::Statement query(database, sql);
    query.bind(1, entry);
    query.bind(2, after ? 1 : 0);
    query.executeStep();
    CardRecord card;
    readState(query, 0, card);
    return card;
}

void markReview(SQLite::Database& database, std::int64_t review, bool undone)
{
    SQLite::Statement mark(database, undone ? "INSERT INTO reviews_undone (review) VALUES (?)"
                                            : "DELETE FROM reviews_undone WHERE review=?");
    mark.bind(1, review);
    mark.exec();
}

} // namespace

void journalAct(SQLite::Database& database,
                Act act,
                const CardRecord& before,
                const CardRecord& after,
                std::optional<std::int64_t> review)
{
    database.exec("DELETE FROM journal WHERE undone=1");
    SQLite::Statement insert(database, "INSERT INTO journal (act, card, review) VALUES (?,?,?)");
    insert.bind(1, static_cast<int>(act));
    insert.bind(2, before.id);
    if (review)
        insert.bind(3, *review);
    insert.exec();
    const std::int64_t entry = database.getLastInsertRowid();
    storeState(database, entry, false, before);
    storeState(database, entry, true, after);
}

base::Result<Undone> stepJournal(SQLite::Database& database, Direction direction)
{
    const bool back = direction == Direction::back;
    SQLite::Statement find(
        database,
        back ? "SELECT id, act, card, review FROM journal WHERE undone=0 ORDER BY id DESC LIMIT 1"
             : "SELECT id, act, card, review FROM journal WHERE undone=1 ORDER BY id LIMIT 1");
    if (!find.executeStep())
        return base::fail(base::ErrorCode::nothingToDo, "the journal has no entry that way");
    const std::int64_t entry = find.getColumn(0).getInt64();
    const Undone result{static_cast<Act>(find.getColumn(1).getInt()), find.getColumn(2).getInt64()};
    const bool hasReview = !find.getColumn(3).isNull();
    const std::int64_t review = find.getColumn(3).getInt64();
    find.reset();

    CardRecord card = loadState(database, entry, !back);
    card.id = result.card;
    storeCard(database, card);
    if (hasReview)
        markReview(database, review, back);
    SQLite::Statement mark(database, "UPDATE journal SET undone=? WHERE id=?");
    mark.bind(1, back ? 1 : 0);
    mark.bind(2, entry);
    mark.exec();
    return result;
}

} // namespace interval::collection
