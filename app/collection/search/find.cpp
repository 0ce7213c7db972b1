// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/find.h"

#include "collection/search/query_sql.h"
#include "collection/tables/cards.h"
#include "collection/tables/presets.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

namespace interval::collection {

namespace {

/// What stands between FROM cards and WHERE, and what the rows are sorted by.
struct Ordering {
    const char* join;
    std::string key; ///< %s: the direction
};

constexpr const char* joinNotes = " JOIN notes n ON n.id = c.note";

Ordering orderingOf(SearchOrder order, base::Day today)
{
    switch (order) {
    case SearchOrder::added:
        return {"", "c.id"};
    case SearchOrder::deck:
        return {joinNotes, "n.deck %s, n.position"};
    case SearchOrder::topic:
        return {joinNotes, "n.topic %s, n.subtopic %s, n.position"};
    case SearchOrder::kind:
        return {joinNotes, "n.kind"};
    case SearchOrder::question:
        return {" JOIN notes n ON n.id = c.note LEFT JOIN texts t ON t.note = n.id AND "
                "t.language = n.base_language",
                "t.question"};
    case SearchOrder::due:
        return {"",
                "c.phase = 0, CASE WHEN c.phase = 2 THEN c.due_day ELSE c.due_ms / 86400000 END"};
    case SearchOrder::stability:
        return {"", "c.stability"};
    case SearchOrder::difficulty:
        return {joinNotes, "n.difficulty"};
    case SearchOrder::lapses:
        return {"", "c.lapses"};
    case SearchOrder::lastReview:
        return {"", "c.last_ms"};
    case SearchOrder::recall: // falls with the days in terms of the stability, whatever the curve
        return {"",
                "c.stability IS NULL, (c.last_day - " + std::to_string(today) + ") / c.stability"};
    }
    return {"", "c.id"};
}

std::string orderClause(const Ordering& ordering, bool descending)
{
    const std::string direction = descending ? "DESC" : "ASC";
    std::string clause = ordering.key;
    for (std::size_t at = clause.find("%s"); at != std::string::npos; at = clause.find("%s", at))
        clause.replace(at, 2, direction);
    return " ORDER BY " + clause + ' ' + direction + ", c.id";
}

std::vector<CardId> readIds(SQLite::Statement& query)
{
    std::vector<CardId> ids;
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getInt64());
    return ids;
}

std::string limitClause(int limit)
{
    return limit > 0 ? " LIMIT " + std::to_string(limit) : std::string();
}

void bindValues(SQLite::Statement& statement, const SqlCondition& condition)
{
    int at = 1;
    for (const auto& value : condition.values)
        std::visit([&](const auto& known) { statement.bind(at++, known); }, value);
}

/// The cards of the index that an expression holds for: live ones, by their ids.
std::vector<CardId> matching(SQLite::Database& database, const std::string& match)
{
    SQLite::Statement statement(database, "SELECT rowid FROM search WHERE search MATCH ?");
    statement.bind(1, match);
    return readIds(statement);
}

std::string jsonList(const std::vector<CardId>& ids)
{
    std::string list = "[";
    for (const CardId id : ids)
        list.append(list.size() > 1 ? "," : "").append(std::to_string(id));
    return list + ']';
}

/// The live cards that meet a condition; of `among` only, when those are few enough to be looked up.
std::vector<CardId>
meeting(SQLite::Database& database, SqlCondition condition, const std::vector<CardId>* among)
{
    constexpr std::size_t few = 10'000;
    std::string sql = "SELECT c.id FROM cards c WHERE c.live = 1 AND " + condition.sql;
    if (among != nullptr && among->size() <= few) {
        sql += " AND c.id IN (SELECT value FROM json_each(?))";
        condition.values.emplace_back(jsonList(*among));
    }
    SQLite::Statement statement(database, sql);
    bindValues(statement, condition);
    auto ids = readIds(statement);
    if (!std::is_sorted(ids.begin(), ids.end()))
        std::sort(ids.begin(), ids.end());
    return ids;
}

/// By their ids: index and table are each asked once and the answers intersected, which costs the same
/// however many cards the one or the other has.
std::vector<CardId>
findInOrder(SQLite::Database& database, const SqlCondition& condition, const SearchOptions& options)
{
    std::vector<CardId> ids;
    if (condition.match)
        ids = matching(database, *condition.match);
    if (!condition.sql.empty() && !(condition.match && ids.empty())) {
        std::vector<CardId> others = meeting(database, condition, condition.match ? &ids : nullptr);
        if (condition.match) {
            std::vector<CardId> both;
            std::set_intersection(ids.begin(), ids.end(), others.begin(), others.end(),
                                  std::back_inserter(both));
            others = std::move(both);
        }
        ids = std::move(others);
    }
    if (options.descending)
        std::reverse(ids.begin(), ids.end());
    if (options.limit > 0 && ids.size() > static_cast<std::size_t>(options.limit))
        ids.resize(static_cast<std::size_t>(options.limit));
    return ids;
}

std::vector<CardId> findSorted(SQLite::Database& database,
                               const SqlCondition& condition,
                               const SearchOptions& options,
                               base::Day today)
{
    const SqlCondition rows = onRows(condition);
    const Ordering ordering = orderingOf(options.order, today);
    SQLite::Statement statement(database, std::string("SELECT c.id FROM cards c") + ordering.join +
                                              " WHERE c.live = 1 AND " + rows.sql +
                                              orderClause(ordering, options.descending) +
                                              limitClause(options.limit));
    bindValues(statement, rows);
    return readIds(statement);
}

FoundCard readFound(const SQLite::Statement& row)
{
    FoundCard found;
    int at = 0;
    found.card.id = row.getColumn(at++).getInt64();
    found.card.note = row.getColumn(at++).getString();
    found.card.cloze = row.getColumn(at++).getInt();
    found.addedMs = row.getColumn(at++).getInt64();
    found.deck = row.getColumn(at++).getString();
    found.topic = row.getColumn(at++).getString();
    found.subtopic = row.getColumn(at++).getString();
    found.kind =
        deck::cardKindFromName(row.getColumn(at++).getString()).value_or(deck::CardKind::basic);
    found.difficulty = row.getColumn(at++).getInt();
    found.tags = row.getColumn(at++).getString();
    found.edited = row.getColumn(at++).getInt() != 0;
    found.own = row.getColumn(at++).getInt() != 0;
    found.question = row.getColumn(at++).getString();
    readState(row, at, found.card);
    found.card.preset = row.getColumn(at + stateColumnCount).getInt64();
    return found;
}

std::vector<std::string> distinct(SQLite::Database& database, const char* sql)
{
    std::set<std::string> values;
    SQLite::Statement query(database, sql);
    while (query.executeStep()) {
        std::istringstream stream(query.getColumn(0).getString());
        for (std::string value; stream >> value;)
            values.insert(value);
    }
    return {values.begin(), values.end()};
}

std::vector<std::string> column(SQLite::Database& database, const char* sql)
{
    std::vector<std::string> values;
    SQLite::Statement query(database, sql);
    while (query.executeStep())
        values.push_back(query.getColumn(0).getString());
    return values;
}

} // namespace

std::vector<CardId> findCards(SQLite::Database& database,
                              const Query& query,
                              const SearchMoment& moment,
                              const SearchOptions& options)
{
    const SqlCondition condition = sqlOf(query, moment);
    return options.order == SearchOrder::added
               ? findInOrder(database, condition, options)
               : findSorted(database, condition, options, moment.today);
}

std::vector<FoundCard>
loadFound(SQLite::Database& database, std::span<const CardId> cards, base::Language language)
{
    std::string columns;
    std::istringstream names(stateColumns); // both tables have a column `difficulty`
    for (std::string name; std::getline(names >> std::ws, name, ',');)
        columns.append(columns.empty() ? "c." : ", c.").append(name);
    SQLite::Statement query(
        database,
        "SELECT c.id, c.note, c.cloze, c.added_ms, n.deck, n.topic, n.subtopic, n.kind, "
        "n.difficulty, n.tags, n.edited, n.own, (SELECT t.question FROM texts t WHERE t.note = "
        "n.id "
        "ORDER BY t.language <> ?2 LIMIT 1), " +
            columns + ", " + presetOfNote +
            " FROM cards c JOIN notes n ON n.id = c.note WHERE c.id = ?1");
    query.bind(2, static_cast<int>(language));
    std::vector<FoundCard> found;
    found.reserve(cards.size());
    for (const CardId card : cards) {
        query.bind(1, card);
        if (query.executeStep())
            found.push_back(readFound(query));
        query.reset();
    }
    return found;
}

QueryValues loadQueryValues(SQLite::Database& database)
{
    QueryValues values;
    values["topic"] =
        column(database, "SELECT topic FROM notes WHERE removed = 0 UNION SELECT topic || "
                         "'/' || subtopic FROM notes WHERE removed = 0 AND subtopic <> '' "
                         "ORDER BY 1");
    values["deck"] =
        column(database, "SELECT DISTINCT deck FROM notes WHERE removed = 0 ORDER BY 1");
    values["tag"] = distinct(database, "SELECT DISTINCT tags FROM notes WHERE removed = 0");
    values["claim"] = distinct(database, "SELECT DISTINCT claims FROM notes");
    return values;
}

} // namespace interval::collection
