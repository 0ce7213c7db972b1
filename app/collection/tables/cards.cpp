// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/cards.h"

#include "collection/tables/presets.h"

#include <algorithm>
#include <stdexcept>

namespace interval::collection {

namespace {

/// Hands on what stands in the columns of the state, in their order.
void eachStateValue(const CardRecord& card, const auto& add)
{
    const auto& memory = card.state.memory;
    add(static_cast<int>(card.state.phase));
    add(card.state.step);
    add(memory ? std::optional(memory->stability) : std::nullopt);
    add(memory ? std::optional(memory->difficulty) : std::nullopt);
    add(card.state.scheduledDays);
    add(card.state.reps);
    add(card.state.lapses);
    add(card.dueDay);
    add(card.dueMs);
    add(card.lastMs);
    add(card.lastDay);
    add(card.firstDay);
    add(card.suspended ? 1 : 0);
    add(card.buriedUntil);
    add(card.flagged ? card.flagColour : 0);
}

/// Binds a value, or nothing.
class StatementValues {
public:
    StatementValues(SQLite::Statement& statement, int first) : statement_(statement), at_(first) {}

    void add(const auto& value) { statement_.bind(at_++, value); }
    template <class T>
    void add(const std::optional<T>& value)
    {
        if (value)
            statement_.bind(at_++, *value);
        else
            statement_.bind(at_++);
    }

private:
    SQLite::Statement& statement_;
    int at_;
};

void bindNewCard(RowValues& row, const NewCard& card)
{
    row.add(card.id).add(*card.note).add(card.record->cloze).add(card.addedMs);
    eachStateValue(*card.record, [&row](const auto& value) { row.add(value); });
}

const std::string& selectCard()
{
    static const std::string sql = std::string("SELECT id, note, cloze, ") + stateColumns + ", " +
                                   presetOfCard + " FROM cards c WHERE ";
    return sql;
}

base::Result<CardRecord> readCard(SQLite::Statement& query)
{
    if (!query.executeStep())
        return base::fail(base::ErrorCode::notFound, "no such card");
    CardRecord card;
    card.id = query.getColumn(0).getInt64();
    card.note = query.getColumn(1).getString();
    card.cloze = query.getColumn(2).getInt();
    readState(query, 3, card);
    card.preset = query.getColumn(3 + stateColumnCount).getInt64();
    return card;
}

std::vector<QueueItem> readItems(SQLite::Statement& query)
{
    std::vector<QueueItem> items;
    while (query.executeStep()) {
        QueueItem item;
        item.id = query.getColumn(0).getInt64();
        item.note = query.getColumn(1).getString();
        item.phase = static_cast<scheduling::Phase>(query.getColumn(2).getInt());
        item.stability = query.getColumn(3).getDouble();
        item.lastDay = query.getColumn(4).getInt();
        item.dueDay = query.getColumn(5).getInt();
        item.dueMs = query.getColumn(6).getInt64();
        item.preset = query.getColumn(7).getInt64();
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

void bindState(SQLite::Statement& statement, int first, const CardRecord& card)
{
    StatementValues values(statement, first);
    eachStateValue(card, [&values](const auto& value) { values.add(value); });
}

void readState(const SQLite::Statement& row, int first, CardRecord& card)
{
    int at = first;
    card.state.phase = static_cast<scheduling::Phase>(row.getColumn(at++).getInt());
    card.state.step = row.getColumn(at++).getInt();
    const SQLite::Column stability = row.getColumn(at++);
    const SQLite::Column difficulty = row.getColumn(at++);
    card.state.memory.reset();
    if (!stability.isNull() && !difficulty.isNull())
        card.state.memory = scheduling::MemoryState{stability.getDouble(), difficulty.getDouble()};
    card.state.scheduledDays = row.getColumn(at++).getInt();
    card.state.reps = row.getColumn(at++).getInt();
    card.state.lapses = row.getColumn(at++).getInt();
    card.dueDay = row.getColumn(at++).getInt();
    card.dueMs = row.getColumn(at++).getInt64();
    card.lastMs = row.getColumn(at++).getInt64();
    card.lastDay = row.getColumn(at++).getInt();
    const SQLite::Column firstDay = row.getColumn(at++);
    card.firstDay = firstDay.isNull() ? std::nullopt : std::optional(firstDay.getInt());
    card.suspended = row.getColumn(at++).getInt() != 0;
    card.buriedUntil = row.getColumn(at++).getInt();
    const int flag = row.getColumn(at++).getInt();
    card.flagged = flag != 0;
    card.flagColour = card.flagged ? flag : 1;
}

base::Result<CardRecord> loadCard(SQLite::Database& database, CardId id)
{
    SQLite::Statement query(database, selectCard() + "id=?");
    query.bind(1, id);
    return readCard(query);
}

base::Result<CardRecord> loadCard(SQLite::Database& database, const std::string& note, int cloze)
{
    SQLite::Statement query(database, selectCard() + "note=? AND cloze=?");
    query.bind(1, note);
    query.bind(2, cloze);
    return readCard(query);
}

CardReader::CardReader(SQLite::Database& database) : query_(database, selectCard() + "id=?") {}

std::optional<CardRecord> CardReader::read(CardId id)
{
    query_.bind(1, id);
    const auto card = readCard(query_);
    query_.reset();
    return card ? std::optional(*card) : std::nullopt;
}

CardWriter::CardWriter(SQLite::Database& database)
    : update_(database,
              std::string("UPDATE cards SET (") + stateColumns +
                  ")=(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) WHERE id=?")
{
}

void CardWriter::store(const CardRecord& card)
{
    bindState(update_, 1, card);
    update_.bind(stateColumnCount + 1, card.id);
    update_.exec();
    update_.reset();
    update_.clearBindings(); // what is optional stays unbound
}

NewCardWriter::NewCardWriter(SQLite::Database& database)
    : rows_(database, "cards", std::string("id, note, cloze, added_ms, ") + stateColumns)
{
}

void NewCardWriter::add(std::span<const NewCard> cards)
{
    rows_.insert(cards, bindNewCard);
}

CardId firstFreeCard(SQLite::Database& database)
{
    constexpr CardId most = CardId{1} << 62U; // no file that is whole comes near
    const CardId last = database.execAndGet("SELECT coalesce(max(id), 0) FROM cards").getInt64();
    if (last >= most)
        throw std::out_of_range("no number is left for a card");
    return std::max<CardId>(last, 0) + 1;
}

void storeCard(SQLite::Database& database, const CardRecord& card)
{
    CardWriter(database).store(card);
}

Totals countTotals(SQLite::Database& database, const SearchMoment& moment)
{
    SQLite::Statement query(
        database,
        "SELECT count(DISTINCT c.note), count(*), count(DISTINCT n.deck), total(c.suspended <> 0), "
        "total(c.flag <> 0), total(c.suspended = 0 AND c.buried_until <= ?1 AND ((c.phase = 2 AND "
        "c.due_day <= ?1) OR (c.phase IN (1, 3) AND c.due_ms <= ?2))), (SELECT count(*) FROM "
        "reviews) - (SELECT count(*) FROM reviews_undone) FROM cards c JOIN notes n ON n.id = "
        "c.note WHERE c.live = 1");
    query.bind(1, moment.today);
    query.bind(2, moment.now.unixMs);
    query.executeStep();
    Totals totals;
    totals.notes = query.getColumn(0).getInt64();
    totals.cards = query.getColumn(1).getInt64();
    totals.decks = query.getColumn(2).getInt64();
    totals.suspended = query.getColumn(3).getInt64();
    totals.flagged = query.getColumn(4).getInt64();
    totals.due = query.getColumn(5).getInt64();
    totals.reviews = query.getColumn(6).getInt64();
    return totals;
}

std::vector<QueueItem> selectDue(SQLite::Database& database, base::Day today)
{
    SQLite::Statement query(
        database, std::string("SELECT id, note, phase, stability, last_day, due_day, "
                              "due_ms, ") +
                      presetOfCard +
                      " FROM cards c WHERE (phase IN (1, 3) OR (phase = 2 AND due_day <= ?1)) "
                      "AND live = 1 AND suspended = 0 AND buried_until <= ?1");
    query.bind(1, today);
    return readItems(query);
}

std::vector<QueueItem> selectFresh(SQLite::Database& database, base::Day today, int limit)
{
    SQLite::Statement query(
        database,
        std::string("SELECT c.id, c.note, 0, 0, 0, 0, 0, ") + presetOfNote +
            " FROM cards c JOIN notes n ON n.id = c.note "
            "WHERE c.phase = 0 AND c.live = 1 AND c.suspended = 0 AND c.buried_until <= ? "
            "AND n.in_deck = 1 "
            "ORDER BY c.due_day > 0 DESC, n.position, c.cloze LIMIT ?"); // asked for ones first
    query.bind(1, today);
    query.bind(2, limit);
    return readItems(query);
}

int countIntroduced(SQLite::Database& database, base::Day day)
{
    SQLite::Statement query(database, "SELECT count(*) FROM cards WHERE first_day=?");
    query.bind(1, day);
    query.executeStep();
    return query.getColumn(0).getInt();
}

std::vector<TopicCard> selectTopicCards(SQLite::Database& database)
{
    SQLite::Statement query(
        database, std::string("SELECT n.topic, c.phase, c.stability, c.last_day, ") + presetOfNote +
                      " FROM cards c "
                      "JOIN notes n ON n.id = c.note "
                      "WHERE c.live = 1 AND (n.in_deck = 1 OR c.phase > 0)");
    std::vector<TopicCard> cards;
    while (query.executeStep())
        cards.push_back({query.getColumn(0).getString(),
                         static_cast<scheduling::Phase>(query.getColumn(1).getInt()),
                         query.getColumn(2).getDouble(), query.getColumn(3).getInt(),
                         query.getColumn(4).getInt64()});
    return cards;
}

std::vector<PlannableCard> selectPlannable(SQLite::Database& database)
{
    SQLite::Statement query(
        database, std::string("SELECT c.id, c.note, n.topic, c.phase, c.stability, c.difficulty, "
                              "c.last_day, c.due_day, c.buried_until, ") +
                      presetOfNote +
                      " FROM cards c JOIN notes n ON n.id = c.note "
                      "WHERE c.live = 1 AND c.suspended = 0 AND (n.in_deck = 1 OR c.phase > 0) "
                      "ORDER BY n.position, c.cloze");
    std::vector<PlannableCard> cards;
    while (query.executeStep()) {
        PlannableCard card;
        card.id = query.getColumn(0).getInt64();
        card.note = query.getColumn(1).getString();
        card.topic = query.getColumn(2).getString();
        card.phase = static_cast<scheduling::Phase>(query.getColumn(3).getInt());
        if (!query.getColumn(4).isNull() && !query.getColumn(5).isNull())
            card.memory = scheduling::MemoryState{query.getColumn(4).getDouble(),
                                                  query.getColumn(5).getDouble()};
        card.lastDay = query.getColumn(6).getInt();
        card.dueDay = query.getColumn(7).getInt();
        card.buriedUntil = query.getColumn(8).getInt();
        card.preset = query.getColumn(9).getInt64();
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<int> countDueByDay(SQLite::Database& database, base::Day first, int days)
{
    SQLite::Statement query(database,
                            "SELECT max(due_day, ?1), count(*) FROM cards WHERE phase = 2 AND "
                            "live = 1 AND suspended = 0 AND due_day < ?1 + ?2 GROUP BY 1");
    query.bind(1, first);
    query.bind(2, days);
    std::vector<int> counts(static_cast<std::size_t>(days));
    while (query.executeStep())
        counts.at(static_cast<std::size_t>(query.getColumn(0).getInt() - first)) =
            query.getColumn(1).getInt();
    return counts;
}

std::vector<base::Day> selectSiblingDays(SQLite::Database& database, CardId card)
{
    SQLite::Statement query(database,
                            "SELECT due_day FROM cards WHERE note = (SELECT note FROM cards WHERE "
                            "id = ?1) AND id <> ?1 AND phase = 2 AND live = 1");
    query.bind(1, card);
    std::vector<base::Day> days;
    while (query.executeStep())
        days.push_back(query.getColumn(0).getInt());
    return days;
}

} // namespace interval::collection
