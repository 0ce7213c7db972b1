// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/interviews.h"

#include <algorithm>

namespace interval::collection {

namespace {

/// Calls `read(row, interview)` for each row of a child table, its first column the interview's id.
template <class Read>
void readChildren(SQLite::Database& database,
                  const char* sql,
                  std::vector<Interview>& interviews,
                  Read read)
{
    SQLite::Statement query(database, sql);
    while (query.executeStep()) {
        const std::int64_t id = query.getColumn(0).getInt64();
        const auto found = std::find_if(interviews.begin(), interviews.end(),
                                        [id](const Interview& one) { return one.id == id; });
        if (found != interviews.end())
            read(query, *found);
    }
}

void clearChildren(SQLite::Database& database, std::int64_t id)
{
    for (const char* sql : {"DELETE FROM interview_minutes WHERE interview=?",
                            "DELETE FROM interview_days_off WHERE interview=?",
                            "DELETE FROM interview_topics WHERE interview=?"}) {
        SQLite::Statement clear(database, sql);
        clear.bind(1, id);
        clear.exec();
    }
}

void storeChildren(SQLite::Database& database, std::int64_t id, const Interview& interview)
{
    SQLite::Statement minutes(database, "INSERT INTO interview_minutes VALUES (?,?,?)");
    for (std::size_t day = 0; day < interview.minutes.size(); ++day) {
        minutes.bind(1, id);
        minutes.bind(2, static_cast<int>(day));
        minutes.bind(3, interview.minutes[day]);
        minutes.exec();
        minutes.reset();
    }
    SQLite::Statement off(database, "INSERT OR IGNORE INTO interview_days_off VALUES (?,?)");
    for (const base::Day day : interview.daysOff) {
        off.bind(1, id);
        off.bind(2, day);
        off.exec();
        off.reset();
    }
    SQLite::Statement topics(database, "INSERT INTO interview_topics VALUES (?,?,?)");
    for (const auto& [topic, weight] : interview.topicWeights) {
        topics.bind(1, id);
        topics.bind(2, topic);
        topics.bind(3, weight);
        topics.exec();
        topics.reset();
    }
}

} // namespace

std::vector<Interview> selectInterviews(SQLite::Database& database)
{
    SQLite::Statement query(database, "SELECT id, name, day, deeper FROM interviews "
                                      "ORDER BY day, id");
    std::vector<Interview> interviews;
    while (query.executeStep()) {
        Interview interview;
        interview.id = query.getColumn(0).getInt64();
        interview.name = query.getColumn(1).getString();
        interview.day = query.getColumn(2).getInt();
        interview.deeper = query.getColumn(3).getInt() != 0;
        interviews.push_back(std::move(interview));
    }
    readChildren(database, "SELECT interview, weekday, minutes FROM interview_minutes", interviews,
                 [](SQLite::Statement& row, Interview& interview) {
                     const auto weekday = static_cast<std::size_t>(row.getColumn(1).getInt());
                     interview.minutes.at(weekday) = row.getColumn(2).getInt();
                 });
    readChildren(database, "SELECT interview, day FROM interview_days_off ORDER BY day", interviews,
                 [](SQLite::Statement& row, Interview& interview) {
                     interview.daysOff.push_back(row.getColumn(1).getInt());
                 });
    readChildren(database, "SELECT interview, topic, weight FROM interview_topics", interviews,
                 [](SQLite::Statement& row, Interview& interview) {
                     interview.topicWeights[row.getColumn(1).getString()] =
                         row.getColumn(2).getDouble();
                 });
    return interviews;
}

std::int64_t storeInterview(SQLite::Database& database, const Interview& interview)
{
    SQLite::Statement upsert(database,
                             "INSERT INTO interviews VALUES (?1,?2,?3,?4) ON CONFLICT (id) "
                             "DO UPDATE SET name=?2, day=?3, deeper=?4");
    if (interview.id == 0)
        upsert.bind(1);
    else
        upsert.bind(1, interview.id);
    upsert.bind(2, interview.name);
    upsert.bind(3, interview.day);
    upsert.bind(4, interview.deeper ? 1 : 0);
    upsert.exec();
    const std::int64_t id = interview.id == 0 ? database.getLastInsertRowid() : interview.id;
    clearChildren(database, id);
    storeChildren(database, id, interview);
    return id;
}

void deleteInterview(SQLite::Database& database, std::int64_t id)
{
    SQLite::Statement remove(database, "DELETE FROM interviews WHERE id=?");
    remove.bind(1, id);
    remove.exec();
}

} // namespace interval::collection
