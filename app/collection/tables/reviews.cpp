// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/reviews.h"

#include <cassert>

namespace interval::collection {

std::int64_t appendReview(SQLite::Database& database,
                          const CardRecord& before,
                          const CardRecord& after,
                          const ReviewRecord& review)
{
    assert(after.state.memory);
    SQLite::Statement insert(
        database,
        "INSERT INTO reviews (card, at_ms, utc_offset_minutes, day, rating, elapsed_days, "
        "phase_before, phase_after, stability_before, difficulty_before, stability_after, "
        "difficulty_after, scheduled_days, taken_ms, points_ticked, points_total, outline) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    int at = 1;
    insert.bind(at++, before.id);
    insert.bind(at++, review.at.unixMs);
    insert.bind(at++, review.at.utcOffsetMinutes);
    insert.bind(at++, review.day);
    insert.bind(at++, static_cast<int>(review.rating));
    insert.bind(at++, review.elapsedDays);
    insert.bind(at++, static_cast<int>(before.state.phase));
    insert.bind(at++, static_cast<int>(after.state.phase));
    if (before.state.memory) {
        insert.bind(at++, before.state.memory->stability);
        insert.bind(at++, before.state.memory->difficulty);
    } else {
        insert.bind(at++);
        insert.bind(at++);
    }
    insert.bind(at++, after.state.memory->stability);
    insert.bind(at++, after.state.memory->difficulty);
    insert.bind(at++, after.state.scheduledDays);
    insert.bind(at++, review.takenMs);
    insert.bind(at++, review.pointsTicked);
    insert.bind(at++, review.pointsTotal);
    insert.bind(at++, review.outline);
    insert.exec();
    return database.getLastInsertRowid();
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
        reviews.push_back({{query.getColumn(0).getInt64(), query.getColumn(1).getInt()},
                           query.getColumn(2).getInt(),
                           static_cast<scheduling::Rating>(query.getColumn(3).getInt()),
                           query.getColumn(4).getInt(),
                           query.getColumn(5).getInt64(),
                           static_cast<std::uint32_t>(query.getColumn(6).getInt64()),
                           query.getColumn(7).getInt(),
                           query.getColumn(8).getString()});
    return reviews;
}

int countReviewed(SQLite::Database& database, base::Day day)
{
    SQLite::Statement query(database,
                            "SELECT count(DISTINCT card) FROM reviews WHERE day=? AND "
                            "phase_before=2 AND id NOT IN (SELECT review FROM reviews_undone)");
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
                            "WHERE r.day = ? AND r.id NOT IN (SELECT review FROM reviews_undone)");
    query.bind(1, day);
    std::vector<std::string> notes;
    while (query.executeStep())
        notes.push_back(query.getColumn(0).getString());
    return notes;
}

} // namespace interval::collection
