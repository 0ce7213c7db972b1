// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/learning.h"

#include "collection/sqlite/rows.h"
#include "collection/tables/presets.h"

#include <algorithm>
#include <unordered_map>

namespace interval::collection {

namespace {

constexpr int rowsBetweenReports = 1 << 16;
constexpr int mostPoints = 32; ///< bits that the log has for them
constexpr std::int64_t mostReserved = 1 << 22;
constexpr std::int64_t lastDay = 1'000'000; ///< in the year 4707: a day beyond is damage

/// Topics by number, in the order in which they are met.
class Topics {
public:
    [[nodiscard]] std::uint32_t numberOf(const std::string& topic)
    {
        const auto [place, isNew] =
            numbers_.try_emplace(topic, static_cast<std::uint32_t>(names_.size()));
        if (isNew)
            names_.push_back(topic);
        return place->second;
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(names_); }

private:
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::string> names_;
};

void readCards(SQLite::Database& database, LearningLog& log)
{
    Topics topics;
    const std::string sql =
        std::string("SELECT c.id, c.note, c.phase, c.stability, c.difficulty, c.last_day, "
                    "c.due_day, c.reps, c.suspended, "
                    "c.live = 1 AND (n.in_deck = 1 OR c.phase > 0), n.topic, n.kind, ") +
        presetOfNote + " FROM cards c JOIN notes n ON n.id = c.note ORDER BY c.id";
    Rows rows(database, sql.c_str());
    while (rows.step()) {
        LearningCard card;
        card.id = rows.whole(0);
        card.note = rows.text(1);
        card.phase = static_cast<scheduling::Phase>(rows.narrow<std::uint8_t>(2));
        if (!rows.null(3) && !rows.null(4))
            card.memory = scheduling::MemoryState{rows.real(3), rows.real(4)};
        card.lastDay = rows.narrow<base::Day>(5);
        card.dueDay = rows.narrow<base::Day>(6);
        card.reps = rows.narrow<std::int32_t>(7);
        card.suspended = rows.whole(8) != 0;
        card.shown = rows.whole(9) != 0;
        card.topic = topics.numberOf(rows.text(10));
        card.kind = deck::cardKindFromName(rows.text(11)).value_or(deck::CardKind::basic);
        card.preset = rows.whole(12);
        log.cards.push_back(std::move(card));
    }
    log.topics = topics.take();
}

/// Where a card stands. Ids are given one after the other, so that a guess mostly hits.
class Places {
public:
    explicit Places(const std::vector<LearningCard>& cards) : cards_(cards) {}

    /// @return cards.size() when there is no such card
    [[nodiscard]] std::size_t of(CardId id) const
    {
        const CardId first = cards_.empty() ? 0 : cards_.front().id;
        const auto guess = static_cast<std::size_t>(id - first);
        if (id >= first && guess < cards_.size() && cards_[guess].id == id)
            return guess;
        const auto at = std::lower_bound(
            cards_.begin(), cards_.end(), id,
            [](const LearningCard& card, CardId wanted) { return card.id < wanted; });
        return at != cards_.end() && at->id == id ? static_cast<std::size_t>(at - cards_.begin())
                                                  : cards_.size();
    }

private:
    const std::vector<LearningCard>& cards_;
};

std::vector<std::int64_t> undoneReviews(SQLite::Database& database)
{
    std::vector<std::int64_t> ids;
    Rows rows(database, "SELECT review FROM reviews_undone ORDER BY review");
    while (rows.step())
        ids.push_back(rows.whole(0));
    return ids;
}

/// Calls `use` with every column.
template <class Use>
void forEachColumn(AnswerColumns& columns, Use use)
{
    use(columns.review);
    use(columns.day);
    use(columns.elapsedDays);
    use(columns.takenMs);
    use(columns.stabilityBefore);
    use(columns.stabilityAfter);
    use(columns.pointsTicked);
    use(columns.pointsTotal);
    use(columns.rating);
    use(columns.phaseBefore);
    use(columns.practice);
}

void push(AnswerColumns& columns, const Rows& rows)
{
    columns.review.push_back(rows.whole(0));
    columns.day.push_back(
        static_cast<base::Day>(std::clamp<std::int64_t>(rows.whole(2), 0, lastDay)));
    columns.rating.push_back(
        static_cast<scheduling::Rating>(std::clamp<std::int64_t>(rows.whole(3), 1, 4)));
    columns.elapsedDays.push_back(std::max(0, rows.narrow<std::int32_t>(4)));
    columns.phaseBefore.push_back(
        static_cast<scheduling::Phase>(std::clamp<std::int64_t>(rows.whole(5), 0, 3)));
    columns.stabilityBefore.push_back(rows.real(6)); // NULL reads as 0
    columns.stabilityAfter.push_back(rows.real(7));
    columns.takenMs.push_back(std::max(0, rows.narrow<std::int32_t>(8)));
    columns.pointsTicked.push_back(static_cast<std::uint32_t>(rows.whole(9)));
    columns.pointsTotal.push_back(
        static_cast<std::uint8_t>(std::clamp<std::int64_t>(rows.whole(10), 0, mostPoints)));
    columns.practice.push_back(rows.whole(11) != 0 ? 1 : 0);
}

/// The answers as they stand on disk, with the card of each.
struct Unsorted {
    AnswerColumns columns;
    std::vector<std::uint32_t> card;
};

base::Result<Unsorted> readAnswers(SQLite::Database& database,
                                   const Places& places,
                                   std::size_t cards,
                                   base::Day since,
                                   const Progress& progress)
{
    const std::vector<std::int64_t> undone = undoneReviews(database);
    const std::int64_t last =
        database.execAndGet("SELECT coalesce(max(id), 0) FROM reviews").getInt64();
    Unsorted read;
    const auto expected = since > 0 ? 0 : static_cast<std::size_t>(std::min(last, mostReserved));
    forEachColumn(read.columns, [&](auto& column) { column.reserve(expected); });
    read.card.reserve(expected);
    const std::string sql =
        std::string(
            "SELECT id, card, day, rating, elapsed_days, phase_before, stability_before, "
            "stability_after, taken_ms, points_ticked, points_total, practice FROM reviews ") +
        (since > 0 ? "WHERE day >= ?1 " : "") +
        "ORDER BY id"; // all: not by way of the index of days
    Rows rows(database, sql.c_str());
    if (since > 0)
        rows.bind(since);
    auto nextUndone = undone.begin();
    int untilReport = rowsBetweenReports;
    while (rows.step()) {
        const std::int64_t id = rows.whole(0);
        if (--untilReport == 0) {
            untilReport = rowsBetweenReports;
            if (progress && !progress(static_cast<double>(id) / static_cast<double>(last)))
                return base::fail(base::ErrorCode::outdated, "reading the log was stopped");
        }
        nextUndone = std::lower_bound(nextUndone, undone.end(), id);
        if (nextUndone != undone.end() && *nextUndone == id)
            continue;
        const std::size_t place = places.of(rows.whole(1));
        if (place == cards)
            continue;
        read.card.push_back(static_cast<std::uint32_t>(place));
        push(read.columns, rows);
    }
    return read;
}

/// Card by card: a counting sort, which keeps the order within a card.
void sortByCard(Unsorted read, LearningLog& log)
{
    log.begin.assign(log.cards.size() + 1, 0);
    for (const std::uint32_t card : read.card)
        ++log.begin[card + 1];
    for (std::size_t i = 1; i < log.begin.size(); ++i)
        log.begin[i] += log.begin[i - 1];
    std::vector<std::uint32_t> target(read.card.size());
    std::vector<std::size_t> next(log.begin.begin(), log.begin.end() - 1);
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] = static_cast<std::uint32_t>(next[read.card[i]]++);
    forEachColumn(read.columns, [&](auto& column) {
        auto sorted = column;
        for (std::size_t i = 0; i < target.size(); ++i)
            sorted[target[i]] = column[i];
        column.swap(sorted);
    });
    log.answers = std::move(read.columns);
}

} // namespace

base::Result<LearningLog>
selectLearningLog(SQLite::Database& database, base::Day since, const Progress& progress)
{
    // One transaction, so that cards and answers are of the same moment while a person studies on.
    SQLite::Transaction moment(database);
    LearningLog log;
    readCards(database, log);
    auto read = readAnswers(database, Places(log.cards), log.cards.size(), since, progress);
    if (!read)
        return tl::unexpected(read.error());
    sortByCard(std::move(*read), log);
    return log;
}

std::vector<std::string> selectOutlines(SQLite::Database& database,
                                        std::span<const std::int64_t> reviews)
{
    SQLite::Statement query(database, "SELECT outline FROM reviews WHERE id = ?");
    std::vector<std::string> outlines;
    outlines.reserve(reviews.size());
    for (const std::int64_t id : reviews) {
        query.bind(1, id);
        outlines.push_back(query.executeStep() ? query.getColumn(0).getString() : std::string());
        query.reset();
    }
    return outlines;
}

} // namespace interval::collection
