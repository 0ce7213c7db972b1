// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/schema/migrate.h"

#include "base/clock.h"
#include "collection/backup/backup.h"
#include "collection/sqlite/database.h"

#include <array>

namespace interval::collection {

namespace {

constexpr int applicationId = 0x49564C31; // "IVL1", marks the file for `file` and for us

constexpr std::array migrations{
#include "migrations.inc"
};

bool isEmpty(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

base::Result<int> readVersion(SQLite::Database& database, int newest)
{
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (application != applicationId && !isEmpty(database))
        return base::fail(base::ErrorCode::foreignFile,
                          database.getFilename() + " belongs to another program");
    if (version < 0)
        return base::fail(base::ErrorCode::fileCorrupt, database.getFilename() +
                                                            " has schema version " +
                                                            std::to_string(version));
    if (version > newest)
        return base::fail(base::ErrorCode::fileTooNew,
                          database.getFilename() + " has schema version " +
                              std::to_string(version) + ", this program knows " +
                              std::to_string(newest));
    return version;
}

void runStep(SQLite::Database& database, const char* step, int version)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(step);
    database.exec("PRAGMA application_id=" + std::to_string(applicationId));
    database.exec("PRAGMA user_version=" + std::to_string(version));
    transaction.commit();
}

} // namespace

std::span<const char* const> schemaSteps()
{
    return migrations;
}

base::Result<int> schemaVersion(SQLite::Database& database, std::span<const char* const> steps)
{
    return flatten(guarded([&] { return readVersion(database, static_cast<int>(steps.size())); }));
}

base::Result<void> migrate(SQLite::Database& database,
                           const std::filesystem::path& file,
                           std::span<const char* const> steps)
{
    const auto version = schemaVersion(database, steps);
    if (!version)
        return tl::unexpected(version.error());
    const int newest = static_cast<int>(steps.size());
    if (*version > 0 && *version < newest) {
        const auto saved = writeBackup(database, file.parent_path(), BackupReason::migration,
                                       base::SystemClock().now().unixMs);
        if (!saved)
            return tl::unexpected(saved.error());
    }
    return guarded([&] {
        for (int step = *version; step < newest; ++step)
            runStep(database, steps[static_cast<std::size_t>(step)], step + 1);
    });
}

} // namespace interval::collection
