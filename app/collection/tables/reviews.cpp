// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/reviews.h"

#include <algorithm>
#include <cassert>

namespace interval::collection {

namespace {

/// The first nine columns of a row of the log.
ReviewRecord readReview(const SQLite::Statement& row)
{
    return {{row.getColumn(0).getInt64(), row.getColumn(1).getInt()},
            row.getColumn(2).getInt(),
            static_cast<scheduling::Rating>(row.getColumn(3).getInt()),
            row.getColumn(4).getInt(),
            row.getColumn(5).getInt64(),
            static_cast<std::uint32_t>(row.getColumn(6).getInt64()),
            row.getColumn(7).getInt(),
            row.getColumn(8).getString()};
}

void bindMemory(RowValues& row, const std::optional<scheduling::MemoryState>& memory)
{
    row.add(memory ? std::optional(memory->stability) : std::nullopt);
    row.add(memory ? std::optional(memory->difficulty) : std::nullopt);
}

void bindReview(RowValues& row, const NewReview& written)
{
    const ImportedReview& entry = *written.review;
    const ReviewRecord& review = entry.review;
    row.add(written.card).add(review.at.unixMs).add(review.at.utcOffsetMinutes).add(review.day);
    row.add(static_cast<int>(review.rating)).add(review.elapsedDays);
    row.add(static_cast<int>(entry.before)).add(static_cast<int>(entry.after));
    bindMemory(row, entry.memoryBefore);
    bindMemory(row, entry.memoryAfter);
    row.add(entry.scheduledDays).add(review.takenMs);
    row.add(review.pointsTicked).add(review.pointsTotal);
    row.add(review.outline).add(entry.practice ? 1 : 0);
}

} // namespace

ReviewWriter::ReviewWriter(SQLite::Database& database)
    : rows_(database,
            "reviews",
            "card, at_ms, utc_offset_minutes, day, rating, elapsed_days, phase_before, "
            "phase_after, stability_before, difficulty_before, stability_after, "
            "difficulty_after, scheduled_days, taken_ms, points_ticked, points_total, outline, "
            "practice")
{
}

void ReviewWriter::append(std::span<const NewReview> reviews)
{
    rows_.insert(reviews, bindReview);
}

namespace {

void appendOne(SQLite::Database& database, CardId card, const ImportedReview& review)
{
    const NewReview written{card, &review};
    ReviewWriter(database).append({&written, 1});
}

} // namespace

std::int64_t appendReview(SQLite::Database& database,
                          const CardRecord& before,
                          const CardRecord& after,
                          const ReviewRecord& review)
{
    assert(after.state.memory);
    appendOne(database, before.id,
              {review, before.state.phase, after.state.phase, before.state.memory,
               *after.state.memory, after.state.scheduledDays, false});
    return database.getLastInsertRowid();
}

std::int64_t appendPractice(SQLite::Database& database,
                            const CardRecord& card,
                            const scheduling::MemoryState& memory,
                            const ReviewRecord& review)
{
    const scheduling::Phase phase = card.state.phase;
    appendOne(database, card.id, {review, phase, phase, card.state.memory, memory, 0, true});
    return database.getLastInsertRowid();
}

PastReader::PastReader(SQLite::Database& database)
    : query_(
          database,
          "SELECT at_ms, utc_offset_minutes, day, rating, elapsed_days, taken_ms, points_ticked, "
          "points_total, outline, phase_before, phase_after, stability_before, difficulty_before, "
          "stability_after, difficulty_after, scheduled_days, practice FROM reviews WHERE card=? "
          "AND id NOT IN (SELECT review FROM reviews_undone) ORDER BY id")
{
}

std::vector<ImportedReview> PastReader::read(CardId card)
{
    query_.bind(1, card);
    std::vector<ImportedReview> past;
    while (query_.executeStep()) {
        ImportedReview entry;
        entry.review = readReview(query_);
        entry.before = static_cast<scheduling::Phase>(query_.getColumn(9).getInt());
        entry.after = static_cast<scheduling::Phase>(query_.getColumn(10).getInt());
        if (!query_.getColumn(11).isNull() && !query_.getColumn(12).isNull())
            entry.memoryBefore = scheduling::MemoryState{query_.getColumn(11).getDouble(),
                                                         query_.getColumn(12).getDouble()};
        entry.memoryAfter = {query_.getColumn(13).getDouble(), query_.getColumn(14).getDouble()};
        entry.scheduledDays = query_.getColumn(15).getInt();
        entry.practice = query_.getColumn(16).getInt() != 0;
        past.push_back(std::move(entry));
    }
    query_.reset();
    // They mostly come so, which is found out faster than SQLite begins to sort.
    std::stable_sort(past.begin(), past.end(),
                     [](const ImportedReview& a, const ImportedReview& b) {
                         return a.review.at.unixMs < b.review.at.unixMs;
                     });
    return past;
}

std::vector<ReviewRecord> selectReviews(SQLite::Database& database, CardId card)
{
    SQLite::Statement query(
        database,
        "SELECT at_ms, utc_offset_minutes, day, rating, elapsed_days, taken_ms, points_ticked, "
        "points_total, outline FROM reviews WHERE card=? "
        "AND id NOT IN (SELECT review FROM reviews_undone) ORDER BY id");
    query.bind(1, card);
    std::vector<ReviewRecord> reviews;
    while (query.executeStep())
        reviews.push_back(readReview(query));
    return reviews;
}

int countReviewed(SQLite::Database& database, base::Day day)
{
    SQLite::Statement query(
        database,
        "SELECT count(DISTINCT card) FROM reviews WHERE day=? AND "
        "phase_before=2 AND practice=0 AND id NOT IN (SELECT review FROM reviews_undone)");
    query.bind(1, day);
    query.executeStep();
    return query.getColumn(0).getInt();
}

std::int64_t countReviews(SQLite::Database& database)
{
    return database
        .execAndGet("SELECT (SELECT count(*) FROM reviews) - (SELECT count(*) FROM reviews_undone)")
        .getInt64();
}

std::vector<DayActivity> selectActivity(SQLite::Database& database, base::Day from)
{
    SQLite::Statement query(database,
                            "SELECT day, count(*), sum(taken_ms) FROM reviews WHERE day >= ? "
                            "AND id NOT IN (SELECT review FROM reviews_undone) "
                            "GROUP BY day ORDER BY day");
    query.bind(1, from);
    std::vector<DayActivity> days;
    while (query.executeStep())
        days.push_back({query.getColumn(0).getInt(), query.getColumn(1).getInt(),
                        query.getColumn(2).getInt64()});
    return days;
}

std::vector<std::string> selectNotesAnswered(SQLite::Database& database, base::Day day)
{
    SQLite::Statement query(database,
                            "SELECT DISTINCT c.note FROM reviews r JOIN cards c ON c.id = r.card "
                            "WHERE r.day = ? AND r.practice = 0 AND "
                            "r.id NOT IN (SELECT review FROM reviews_undone)");
    query.bind(1, day);
    std::vector<std::string> notes;
    while (query.executeStep())
        notes.push_back(query.getColumn(0).getString());
    return notes;
}

std::vector<TimedReview> selectLastAnswers(SQLite::Database& database, int limit)
{
    SQLite::Statement query(database, "SELECT phase_before, rating, taken_ms FROM reviews "
                                      "WHERE id NOT IN (SELECT review FROM reviews_undone) "
                                      "ORDER BY id DESC LIMIT ?");
    query.bind(1, limit);
    std::vector<TimedReview> answers;
    while (query.executeStep())
        answers.push_back({static_cast<scheduling::Phase>(query.getColumn(0).getInt()),
                           static_cast<scheduling::Rating>(query.getColumn(1).getInt()),
                           query.getColumn(2).getInt64()});
    return answers;
}

} // namespace interval::collection
