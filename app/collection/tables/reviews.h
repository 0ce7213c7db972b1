// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "collection/import/imported_note.h"
#include "collection/sqlite/bulk_insert.h"
#include "collection/sqlite/rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// @return the row id of the appended review
std::int64_t appendReview(SQLite::Database& database,
                          const CardRecord& before,
                          const CardRecord& after,
                          const ReviewRecord& review);
/// Appends an answer outside of the schedule.
/// @param memory what the log says of the card's memory: it did not change
/// @return the row id of the appended review
std::int64_t appendPractice(SQLite::Database& database,
                            const CardRecord& card,
                            const scheduling::MemoryState& memory,
                            const ReviewRecord& review);
/// An answer to a card on its way into the log; it outlives the writing.
struct NewReview {
    CardId card = 0;
    const ImportedReview* review = nullptr;
};

/// Appends answers with statements that are prepared once.
class ReviewWriter {
public:
    explicit ReviewWriter(SQLite::Database& database);
    void append(std::span<const NewReview> reviews);

private:
    BulkInsert rows_;
};

/// Reads the past of cards with a statement that is prepared once.
class PastReader {
public:
    explicit PastReader(SQLite::Database& database);
    /// Answers that were not taken back, oldest first, with all that is known of them.
    [[nodiscard]] std::vector<ImportedReview> read(CardId card);

private:
    Rows query_;
};

/// Answers that were not taken back, oldest first.
[[nodiscard]] std::vector<ReviewRecord> selectReviews(SQLite::Database& database, CardId card);
[[nodiscard]] int countReviewed(SQLite::Database& database, base::Day day);
[[nodiscard]] std::int64_t countReviews(SQLite::Database& database);
[[nodiscard]] std::vector<DayActivity> selectActivity(SQLite::Database& database, base::Day from);
[[nodiscard]] std::vector<std::string> selectNotesAnswered(SQLite::Database& database,
                                                           base::Day day);
/// Newest first.
[[nodiscard]] std::vector<TimedReview> selectLastAnswers(SQLite::Database& database, int limit);

} // namespace interval::collection
