// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/imported_note.h"
#include "collection/tables/cards.h"
#include "collection/tables/notes.h"
#include "collection/tables/reviews.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string_view>
#include <utility>
#include <vector>

namespace interval::collection {

/// A note that comes in, with what can be made of it without the database.
struct Arrival {
    std::size_t place = 0; ///< in the source
    ImportedNote note;
    NoteColumns columns;
    std::vector<CardRecord> cards; ///< one for each group that the text asks for
};

[[nodiscard]] Arrival arrivalOf(std::size_t place, ImportedNote note);
/// About what it takes in memory [bytes].
[[nodiscard]] std::size_t roughSize(const Arrival& arrival);

/// Rows of several tables that are written together: notes of which nothing is stored, their cards, the past
/// of these. SQLite exceptions pass through to the door; the caller owns the transaction.
class NewRows {
public:
    explicit NewRows(SQLite::Database& database);

    /// Takes up the rows of a note; it stays until write().
    /// @param addedMs of its cards [UTC]
    /// @return the id of its first card; the others follow it without a gap
    CardId add(const Arrival& arrival, std::string_view hash, std::int64_t addedMs);
    void write();

    /// Cards that came with a past, or a state, of their own.
    [[nodiscard]] int pastCards() const { return pastCards_; }
    [[nodiscard]] int pastReviews() const { return pastReviews_; }

private:
    void addPast(CardId id, const ImportedCard& card);
    void writeChanges();

    SQLite::Database& database_;
    NoteWriter noteWriter_;
    NewCardWriter cardWriter_;
    ReviewWriter reviewWriter_;
    SQLite::Statement change_;
    CardId nextCard_ = 0;
    std::vector<NewNote> notes_;
    std::vector<NewCard> cards_;
    std::vector<NewReview> reviews_;
    std::vector<std::pair<CardId, const ScheduleChange*>> changes_;
    int pastCards_ = 0;
    int pastReviews_ = 0;
};

} // namespace interval::collection
