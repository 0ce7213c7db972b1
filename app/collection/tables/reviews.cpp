// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/reviews.h"

#include <algorithm>
#include <cassert>

namespace interval::collection {

namespace {

/// The first nine columns of a row of the log.
ReviewRecord readReview(const Rows& row)
{
    return {{row.whole(0), row.narrow<int>(1)},
            row.narrow<base::Day>(2),
            static_cast<scheduling::Rating>(row.narrow<int>(3)),
            row.narrow<int>(4),
            row.whole(5),
            static_cast<std::uint32_t>(row.whole(6)),
            row.narrow<int>(7),
            row.text(8)};
}

scheduling::Phase phaseOf(const Rows& row, int column)
{
    return static_cast<scheduling::Phase>(row.narrow<std::uint8_t>(column));
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
          "stability_after, difficulty_after, scheduled_days, practice FROM reviews WHERE card=?1 "
          "AND id NOT IN (SELECT review FROM reviews_undone) ORDER BY id")
{
}

std::vector<ImportedReview> PastReader::read(CardId card)
{
    query_.bind(card);
    std::vector<ImportedReview> past;
    while (query_.step()) {
        ImportedReview entry;
        entry.review = readReview(query_);
        entry.before = phaseOf(query_, 9);
        entry.after = phaseOf(query_, 10);
        if (!query_.null(11) && !query_.null(12))
            entry.memoryBefore = scheduling::MemoryState{query_.real(11), query_.real(12)};
        entry.memoryAfter = {query_.real(13), query_.real(14)};
        entry.scheduledDays = query_.narrow<int>(15);
        entry.practice = query_.whole(16) != 0;
        past.push_back(std::move(entry));
    }
    // They mostly come so, which is found out faster than SQLite begins to sort.
    std::stable_sort(past.begin(), past.end(),
                     [](const ImportedReview& a, const ImportedReview& b) {
                         return a.review.at.unixMs < b.review.at.unixMs;
                     });
    return past;
}

std::vector<ReviewRecord> selectReviews(SQLite::Database& database, CardId card)
{
    Rows query(
        database,
        "SELECT at_ms, utc_offset_minutes, day, rating, elapsed_days, taken_ms, points_ticked, "
        "points_total, outline FROM reviews WHERE card=?1 "
        "AND id NOT IN (SELECT review FROM reviews_undone) ORDER BY id");
    query.bind(card);
    std::vector<ReviewRecord> reviews;
    while (query.step())
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
