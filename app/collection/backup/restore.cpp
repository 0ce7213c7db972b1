// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/backup/restore.h"

#include "base/replace_file.h"
#include "collection/schema/migrate.h"
#include "collection/sqlite/database.h"
#include "collection/sqlite/profile_lock.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <string>
#include <utility>

namespace interval::collection {

namespace {

/// A second file beside the collection's own, for as long as this lives.
class Attached {
public:
    Attached(SQLite::Database& database, const std::filesystem::path& file) : database_(database)
    {
        SQLite::Statement attach(database_, "ATTACH DATABASE ? AS past");
        attach.bind(1, file.string());
        attach.exec();
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;
    ~Attached() { database_.tryExec("DETACH DATABASE past"); }

private:
    SQLite::Database& database_;
};

std::int64_t count(SQLite::Database& database, const std::string& rows)
{
    return database.execAndGet("SELECT count(*) FROM (" + rows + ')').getInt64();
}

/// Rows of one side that the other lacks; %s stands for the side.
struct Difference {
    std::int64_t lost = 0;
    std::int64_t back = 0;
};

std::string onSide(std::string rows, const std::string& side)
{
    for (std::size_t at = rows.find("%s"); at != std::string::npos; at = rows.find("%s", at))
        rows.replace(at, 2, side);
    return rows;
}

Difference differenceOf(SQLite::Database& database, const std::string& rows)
{
    const std::string here = onSide(rows, "main");
    const std::string there = onSide(rows, "past");
    return {count(database, here + " EXCEPT " + there), count(database, there + " EXCEPT " + here)};
}

/// Notes of both sides that say something else; columns by name, since a backup may be of an older schema.
std::int64_t changedNotes(SQLite::Database& database)
{
    const std::string texts = "SELECT note, language, question, body, answer, explanation, hint, "
                              "remark, verdict FROM %s.texts";
    const std::string items =
        "SELECT note, language, list, position, text, extra, correct FROM %s.text_items";
    std::string changed;
    for (const std::string& rows : {texts, items})
        for (const auto& [one, other] : {std::pair("main", "past"), std::pair("past", "main")})
            changed.append(changed.empty() ? "" : " UNION ")
                .append("SELECT note FROM (")
                .append(onSide(rows, one))
                .append(" EXCEPT ")
                .append(onSide(rows, other))
                .append(")");
    return count(database, "SELECT note FROM (" + changed +
                               ") WHERE note IN (SELECT id FROM main.notes) AND note IN (SELECT id "
                               "FROM past.notes)");
}

CollectionState stateOf(SQLite::Database& database, const std::string& side)
{
    CollectionState state;
    state.size = {count(database, "SELECT 1 FROM " + side + ".notes"),
                  count(database, "SELECT 1 FROM " + side + ".cards"),
                  count(database, "SELECT 1 FROM " + side + ".reviews")};
    state.lastReviewMs =
        database.execAndGet("SELECT ifnull(max(at_ms), 0) FROM " + side + ".reviews").getInt64();
    return state;
}

/// Triggers and views of a file, in the order of their names.
std::string ownStatements(SQLite::Database& database)
{
    std::string all;
    SQLite::Statement query(database, "SELECT type, name, sql FROM sqlite_schema WHERE type IN "
                                      "('trigger', 'view') ORDER BY type, name");
    while (query.executeStep())
        for (int column = 0; column < 3; ++column)
            all.append(query.getColumn(column).getString()).append("\n");
    return all;
}

base::Result<void> expectSound(SQLite::Database& database)
{
    database.exec("PRAGMA trusted_schema=OFF");
    const auto version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return base::fail(base::ErrorCode::foreignFile,
                          database.getFilename() + " is empty: no collection");
    const std::string finding = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (finding != "ok")
        return base::fail(base::ErrorCode::fileCorrupt, database.getFilename() + ": " + finding);
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int step = 0; step < *version; ++step)
        model.exec(schemaSteps()[static_cast<std::size_t>(step)]);
    if (ownStatements(database) != ownStatements(model))
        return base::fail(base::ErrorCode::foreignFile,
                          database.getFilename() +
                              " holds statements that this program has not written");
    return {};
}

/// Moves a file out of the way, or leaves a second name where it has to stay until it is replaced.
base::Result<void> keepAside(const std::filesystem::path& profile,
                             const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (!failure)
        std::filesystem::copy_file(profile / "collection.db", folder / "collection.db", failure);
    for (const char* name : {"collection.db-wal", "collection.db-shm"}) {
        std::error_code absent;
        if (!failure && std::filesystem::exists(profile / name, absent))
            std::filesystem::rename(profile / name, folder / name, failure);
    }
    if (failure)
        return base::fail(base::ErrorCode::cannotWrite, folder.string() + ": " + failure.message());
    return {};
}

} // namespace

base::Result<void> expectRestorable(const std::filesystem::path& backup)
{
    const auto database = openDatabase(backup, false);
    if (!database)
        return tl::unexpected(database.error());
    return flatten(guarded([&] { return expectSound(**database); }));
}

RestorePreview compareWith(SQLite::Database& database, const std::filesystem::path& backup)
{
    const Attached past(database, backup);
    RestorePreview preview;
    preview.now = stateOf(database, "main");
    preview.then = stateOf(database, "past");
    const Difference notes = differenceOf(database, "SELECT id FROM %s.notes");
    const Difference cards = differenceOf(database, "SELECT note, cloze FROM %s.cards");
    const Difference reviews = differenceOf(
        database, "SELECT c.note, c.cloze, r.at_ms, r.rating FROM %s.reviews r JOIN %s.cards c ON "
                  "c.id = r.card");
    preview.notesLost = notes.lost;
    preview.notesBack = notes.back;
    preview.notesChanged = changedNotes(database);
    preview.cardsLost = cards.lost;
    preview.cardsBack = cards.back;
    preview.reviewsLost = reviews.lost;
    preview.reviewsBack = reviews.back;
    return preview;
}

base::Result<void> copyInto(SQLite::Database& database, const std::filesystem::path& backup)
{
    SQLite::Database source(backup.string(), SQLite::OPEN_READONLY);
    if (SQLite::Backup(database, source).executeStep() != SQLITE_DONE)
        return base::fail(base::ErrorCode::inUse, database.getFilename() + " is in use");
    return {};
}

base::Result<std::filesystem::path> replaceDamaged(const std::filesystem::path& profile,
                                                   const std::filesystem::path& backup,
                                                   std::int64_t nowMs)
{
    const auto lock = ProfileLock::take(profile / "collection.lock");
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto sound = expectRestorable(backup); !sound)
        return tl::unexpected(sound.error());
    const auto source = openDatabase(backup, false);
    if (!source)
        return tl::unexpected(source.error());
    // The copy is whole before anything is touched; what stands there then is damaged anyway, and from
    // its log of changes on it is kept.
    const auto part = profile / "collection.db.part";
    auto aside = backupFolder(profile) / ("damaged-" + std::to_string(nowMs));
    return copyDatabase(**source, part)
        .and_then([&] { return keepAside(profile, aside); })
        .and_then([&] { return base::replaceFile(part, profile / "collection.db"); })
        .map([&] { return aside; });
}

} // namespace interval::collection
