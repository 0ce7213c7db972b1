// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/mock_interviews.h"

#include "collection/tables/presets.h"

#include <algorithm>

namespace interval::collection {

namespace {

/// SQLite has no unsigned numbers: the bits stay, the sign does not matter.
std::int64_t stored(std::uint64_t seed)
{
    return static_cast<std::int64_t>(seed);
}

MockStage stageOf(const SQLite::Column& column)
{
    return static_cast<MockStage>(column.getInt());
}

MockInterview readInterview(SQLite::Statement& row)
{
    int at = 0;
    MockInterview interview;
    interview.id = row.getColumn(at++).getInt64();
    interview.at.unixMs = row.getColumn(at++).getInt64();
    interview.at.utcOffsetMinutes = row.getColumn(at++).getInt();
    interview.day = row.getColumn(at++).getInt();
    interview.over = row.getColumn(at++).getInt() != 0;
    interview.settings = row.getColumn(at++).getString();
    interview.current = row.getColumn(at++).getInt();
    interview.pauses = row.getColumn(at++).getInt();
    interview.pausedMs = row.getColumn(at++).getInt64();
    if (const SQLite::Column score = row.getColumn(at); !score.isNull())
        interview.score = score.getDouble();
    return interview;
}

MockQuestion readQuestion(SQLite::Statement& row)
{
    int at = 0;
    MockQuestion question;
    question.note = row.getColumn(at++).getString();
    question.kind = row.getColumn(at++).getInt();
    question.topic = row.getColumn(at++).getString();
    question.subtopic = row.getColumn(at++).getString();
    question.difficulty = row.getColumn(at++).getInt();
    question.targetSeconds = row.getColumn(at++).getInt();
    question.seed = static_cast<std::uint64_t>(row.getColumn(at++).getInt64());
    question.stage = stageOf(row.getColumn(at++));
    question.question = row.getColumn(at++).getString();
    question.body = row.getColumn(at++).getString();
    question.answer = row.getColumn(at++).getString();
    question.outline = row.getColumn(at++).getString();
    if (const SQLite::Column number = row.getColumn(at++); !number.isNull())
        question.number = static_cast<MockNumber>(number.getInt());
    question.takenMs = row.getColumn(at).getInt64();
    return question;
}

void readQuestions(SQLite::Database& database, MockInterview& interview)
{
    SQLite::Statement questions(
        database, "SELECT note, kind, topic, subtopic, difficulty, target_seconds, seed, stage, "
                  "question, body, answer, outline, number, taken_ms FROM mock_questions "
                  "WHERE interview=? ORDER BY position");
    questions.bind(1, interview.id);
    while (questions.executeStep())
        interview.questions.push_back(readQuestion(questions));

    SQLite::Statement followUps(database,
                                "SELECT position, stage, question, outline, taken_ms FROM "
                                "mock_follow_ups WHERE interview=? ORDER BY position, follow_up");
    followUps.bind(1, interview.id);
    while (followUps.executeStep())
        interview.questions.at(static_cast<std::size_t>(followUps.getColumn(0).getInt()))
            .followUps.push_back({stageOf(followUps.getColumn(1)),
                                  followUps.getColumn(2).getString(),
                                  {},
                                  followUps.getColumn(3).getString(),
                                  followUps.getColumn(4).getInt64()});

    SQLite::Statement points(database,
                             "SELECT position, follow_up, text, said FROM mock_points WHERE "
                             "interview=? ORDER BY position, follow_up, point");
    points.bind(1, interview.id);
    while (points.executeStep()) {
        MockQuestion& question =
            interview.questions.at(static_cast<std::size_t>(points.getColumn(0).getInt()));
        const int followUp = points.getColumn(1).getInt();
        auto& into = followUp == 0
                         ? question.points
                         : question.followUps.at(static_cast<std::size_t>(followUp - 1)).points;
        into.push_back({points.getColumn(2).getString(), points.getColumn(3).getInt() != 0});
    }
}

/// Writes the rows of one interview with statements that are prepared once.
class MockWriter {
public:
    MockWriter(SQLite::Database& database, std::int64_t interview)
        : interview_(interview),
          question_(database,
                    "INSERT INTO mock_questions VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
          followUp_(database, "INSERT INTO mock_follow_ups VALUES (?,?,?,?,?,?,?)"),
          point_(database, "INSERT INTO mock_points VALUES (?,?,?,?,?,?)")
    {
    }

    void write(int position, const MockQuestion& question)
    {
        writeRow(position, question);
        writePoints(position, 0, question.points);
        int number = 0;
        for (const MockFollowUp& followUp : question.followUps) {
            ++number;
            int at = 1;
            followUp_.bind(at++, interview_);
            followUp_.bind(at++, position);
            followUp_.bind(at++, number);
            followUp_.bind(at++, static_cast<int>(followUp.stage));
            followUp_.bind(at++, followUp.question);
            followUp_.bind(at++, followUp.outline);
            followUp_.bind(at, followUp.takenMs);
            followUp_.exec();
            followUp_.reset();
            writePoints(position, number, followUp.points);
        }
    }

private:
    void writeRow(int position, const MockQuestion& question)
    {
        int at = 1;
        question_.bind(at++, interview_);
        question_.bind(at++, position);
        question_.bind(at++, question.note);
        question_.bind(at++, question.kind);
        question_.bind(at++, question.topic);
        question_.bind(at++, question.subtopic);
        question_.bind(at++, question.difficulty);
        question_.bind(at++, question.targetSeconds);
        question_.bind(at++, stored(question.seed));
        question_.bind(at++, static_cast<int>(question.stage));
        question_.bind(at++, question.question);
        question_.bind(at++, question.body);
        question_.bind(at++, question.answer);
        question_.bind(at++, question.outline);
        if (question.number)
            question_.bind(at++, static_cast<int>(*question.number));
        else
            question_.bind(at++);
        question_.bind(at, question.takenMs);
        question_.exec();
        question_.reset();
    }

    void writePoints(int position, int followUp, const std::vector<MockPoint>& points)
    {
        int number = 0;
        for (const MockPoint& point : points) {
            int at = 1;
            point_.bind(at++, interview_);
            point_.bind(at++, position);
            point_.bind(at++, followUp);
            point_.bind(at++, number++);
            point_.bind(at++, point.text);
            point_.bind(at, point.said ? 1 : 0);
            point_.exec();
            point_.reset();
        }
    }

    std::int64_t interview_;
    SQLite::Statement question_;
    SQLite::Statement followUp_;
    SQLite::Statement point_;
};

} // namespace

std::vector<MockCandidate> selectMockCandidates(SQLite::Database& database)
{
    SQLite::Statement query(
        database,
        std::string("SELECT c.id, n.id, n.kind, n.difficulty, n.topic, n.subtopic, n.tags, "
                    "(SELECT count(*) FROM text_items t WHERE t.note = n.id AND t.language = "
                    "n.base_language "
                    "AND t.list = 0), "
                    "(SELECT count(*) FROM text_items t WHERE t.note = n.id AND t.language = "
                    "n.base_language "
                    "AND t.list = 1), "
                    "c.phase, c.stability, c.last_day, ") +
            presetOfNote +
            " FROM notes n JOIN cards c ON c.note = n.id "
            "WHERE n.kind IN ('basic', 'drill', 'debate', 'story') AND c.live = 1 AND c.suspended "
            "= 0 "
            "AND (n.in_deck = 1 OR c.phase > 0) ORDER BY n.deck, n.position, n.id");
    std::vector<MockCandidate> candidates;
    while (query.executeStep()) {
        int at = 0;
        MockCandidate candidate;
        candidate.card = query.getColumn(at++).getInt64();
        candidate.note = query.getColumn(at++).getString();
        candidate.kind = deck::cardKindFromName(query.getColumn(at++).getString())
                             .value_or(deck::CardKind::basic);
        candidate.difficulty = query.getColumn(at++).getInt();
        candidate.topic = query.getColumn(at++).getString();
        candidate.subtopic = query.getColumn(at++).getString();
        candidate.tags = query.getColumn(at++).getString();
        candidate.points = query.getColumn(at++).getInt();
        candidate.followUps = query.getColumn(at++).getInt();
        candidate.phase = static_cast<scheduling::Phase>(query.getColumn(at++).getInt());
        candidate.stability = query.getColumn(at++).getDouble();
        candidate.lastDay = query.getColumn(at++).getInt();
        candidate.preset = query.getColumn(at).getInt64();
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

std::vector<MockInterview> selectMockInterviews(SQLite::Database& database, int limit)
{
    SQLite::Statement query(
        database, "SELECT id, started_ms, utc_offset_minutes, day, over, settings, current, "
                  "pauses, paused_ms, score FROM mock_interviews ORDER BY id DESC LIMIT ?");
    query.bind(1, limit == 0 ? -1 : limit);
    std::vector<MockInterview> interviews;
    while (query.executeStep())
        interviews.push_back(readInterview(query));
    for (MockInterview& interview : interviews)
        readQuestions(database, interview);
    return interviews;
}

std::int64_t storeMockInterview(SQLite::Database& database, const MockInterview& interview)
{
    SQLite::Statement upsert(
        database,
        "INSERT INTO mock_interviews (id, started_ms, utc_offset_minutes, day, over, settings, "
        "current, pauses, paused_ms, score) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10) "
        "ON CONFLICT (id) DO UPDATE SET over=?5, settings=?6, current=?7, pauses=?8, "
        "paused_ms=?9, score=?10");
    int at = 1;
    if (interview.id == 0)
        upsert.bind(at++);
    else
        upsert.bind(at++, interview.id);
    upsert.bind(at++, interview.at.unixMs);
    upsert.bind(at++, interview.at.utcOffsetMinutes);
    upsert.bind(at++, interview.day);
    upsert.bind(at++, interview.over ? 1 : 0);
    upsert.bind(at++, interview.settings);
    upsert.bind(at++, interview.current);
    upsert.bind(at++, interview.pauses);
    upsert.bind(at++, interview.pausedMs);
    if (interview.score)
        upsert.bind(at, *interview.score);
    else
        upsert.bind(at);
    upsert.exec();
    const std::int64_t id = interview.id == 0 ? database.getLastInsertRowid() : interview.id;
    SQLite::Statement clear(database, "DELETE FROM mock_questions WHERE interview=?");
    clear.bind(1, id);
    clear.exec();
    MockWriter writer(database, id);
    int position = 0;
    for (const MockQuestion& question : interview.questions)
        writer.write(position++, question);
    return id;
}

void deleteMockInterview(SQLite::Database& database, std::int64_t id)
{
    SQLite::Statement remove(database, "DELETE FROM mock_interviews WHERE id=?");
    remove.bind(1, id);
    remove.exec();
}

int bringForward(SQLite::Database& database,
                 std::int64_t interview,
                 std::span<const CardId> cards,
                 base::Day today)
{
    // A new card has no day of its own: any day but 0 puts it ahead of the other new ones.
    SQLite::Statement keep(
        database, "INSERT OR IGNORE INTO mock_reviews SELECT ?1, id, due_day, ?3, last_ms FROM "
                  "cards WHERE id = ?2 AND live = 1 AND suspended = 0 "
                  "AND ((phase = 2 AND due_day > ?3) OR (phase = 0 AND due_day = 0))");
    SQLite::Statement move(database, "UPDATE cards SET due_day = ?2 WHERE id = ?1");
    int moved = 0;
    for (const CardId card : cards) {
        keep.bind(1, interview);
        keep.bind(2, card);
        keep.bind(3, today);
        const int kept = keep.exec();
        keep.reset();
        if (kept == 0)
            continue;
        ++moved;
        move.bind(1, card);
        move.bind(2, today);
        move.exec();
        move.reset();
    }
    return moved;
}

base::Result<int> putBack(SQLite::Database& database, std::int64_t interview)
{
    SQLite::Statement restore(
        database,
        "UPDATE cards SET due_day = m.due_before FROM mock_reviews m WHERE m.interview = ? AND "
        "m.card = cards.id AND m.last_ms = cards.last_ms AND m.due_after = cards.due_day");
    restore.bind(1, interview);
    const int restored = restore.exec();
    SQLite::Statement forget(database, "DELETE FROM mock_reviews WHERE interview=?");
    forget.bind(1, interview);
    if (forget.exec() == 0)
        return base::fail(base::ErrorCode::nothingToDo, "the interview brought no card forward");
    return restored;
}

int countBroughtForward(SQLite::Database& database, std::int64_t interview)
{
    SQLite::Statement query(database, "SELECT count(*) FROM mock_reviews WHERE interview=?");
    query.bind(1, interview);
    query.executeStep();
    return query.getColumn(0).getInt();
}

std::vector<CardId> selectWaitingForward(SQLite::Database& database)
{
    SQLite::Statement query(database, "SELECT DISTINCT c.id FROM mock_reviews m JOIN cards c ON "
                                      "c.id = m.card WHERE c.last_ms = m.last_ms AND "
                                      "c.due_day = m.due_after ORDER BY c.id");
    std::vector<CardId> cards;
    while (query.executeStep())
        cards.push_back(query.getColumn(0).getInt64());
    return cards;
}

} // namespace interval::collection
