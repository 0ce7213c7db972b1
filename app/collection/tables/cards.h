// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "collection/sqlite/bulk_insert.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <span>
#include <string>

namespace interval::collection {

/// The columns that an act may change, in the order in which `bindState` and `readState` use them;
/// `cards` and `journal_states` share them.
inline constexpr const char* stateColumns =
    "phase, step, stability, difficulty, scheduled_days, reps, lapses, due_day, due_ms, last_ms, "
    "last_day, first_day, suspended, buried_until, flag";
inline constexpr int stateColumnCount = 15;

/// Binds the state of `card` to the parameters first, first + 1, …
void bindState(SQLite::Statement& statement, int first, const CardRecord& card);
/// Reads the state from the columns first, first + 1, … into `card`.
void readState(const SQLite::Statement& row, int first, CardRecord& card);

/// Below: SQLite exceptions pass through to the door, which translates them.
[[nodiscard]] base::Result<CardRecord> loadCard(SQLite::Database& database, CardId id);
[[nodiscard]] base::Result<CardRecord>
loadCard(SQLite::Database& database, const std::string& note, int cloze);
void storeCard(SQLite::Database& database, const CardRecord& card);

/// loadCard() with a statement that is prepared once, for many cards.
class CardReader {
public:
    explicit CardReader(SQLite::Database& database);
    [[nodiscard]] std::optional<CardRecord> read(CardId id);

private:
    SQLite::Statement query_;
};

/// storeCard() with a statement that is prepared once, for many cards.
class CardWriter {
public:
    explicit CardWriter(SQLite::Database& database);
    void store(const CardRecord& card);

private:
    SQLite::Statement update_;
};

/// A card that its note does not have yet; what is named outlives the writing.
struct NewCard {
    CardId id = 0;
    const std::string* note = nullptr;  ///< its id
    const CardRecord* record = nullptr; ///< of which id and note are not looked at
    std::int64_t addedMs = 0;           ///< when it came [UTC]
};

/// Writes such cards with statements that are prepared once.
class NewCardWriter {
public:
    explicit NewCardWriter(SQLite::Database& database);
    void add(std::span<const NewCard> cards);

private:
    BulkInsert rows_;
};

/// The id from which on no card has one.
[[nodiscard]] CardId firstFreeCard(SQLite::Database& database);

[[nodiscard]] Totals countTotals(SQLite::Database& database, const SearchMoment& moment);
[[nodiscard]] std::vector<QueueItem> selectDue(SQLite::Database& database, base::Day today);
[[nodiscard]] std::vector<QueueItem>
selectFresh(SQLite::Database& database, base::Day today, int limit);
[[nodiscard]] int countIntroduced(SQLite::Database& database, base::Day day);
[[nodiscard]] std::vector<TopicCard> selectTopicCards(SQLite::Database& database);
[[nodiscard]] std::vector<PlannableCard> selectPlannable(SQLite::Database& database);
[[nodiscard]] std::vector<int> countDueByDay(SQLite::Database& database, base::Day first, int days);
[[nodiscard]] std::vector<base::Day> selectSiblingDays(SQLite::Database& database, CardId card);

} // namespace interval::collection
