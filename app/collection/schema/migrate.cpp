// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/schema/migrate.h"

#include "collection/sqlite/database.h"

#include <array>

namespace interval::collection {

namespace {

constexpr int applicationId = 0x49564C31; // "IVL1", marks the file for `file` and for us

constexpr std::array migrations{
#include "migrations.inc"
};

int newestVersion()
{
    return static_cast<int>(migrations.size());
}

bool isEmpty(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

base::Result<int> versionOf(SQLite::Database& database)
{
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (application != applicationId && !isEmpty(database))
        return base::fail(base::ErrorCode::foreignFile, "application_id is not Interval's");
    if (version > newestVersion())
        return base::fail(base::ErrorCode::fileTooNew, "schema version " + std::to_string(version) +
                                                           ", this program knows " +
                                                           std::to_string(newestVersion()));
    return version;
}

void runStep(SQLite::Database& database, int version)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(migrations[static_cast<std::size_t>(version)]);
    database.exec("PRAGMA application_id=" + std::to_string(applicationId));
    database.exec("PRAGMA user_version=" + std::to_string(version + 1));
    transaction.commit();
}

} // namespace

base::Result<void> checkVersion(SQLite::Database& database)
{
    const auto version = guarded([&] { return versionOf(database); });
    if (!version)
        return tl::unexpected(version.error());
    return version->map([](int) {});
}

base::Result<void> migrate(SQLite::Database& database, const std::filesystem::path& file)
{
    return guarded([&]() -> base::Result<void> {
               const auto version = versionOf(database);
               if (!version)
                   return tl::unexpected(version.error());
               const int newest = newestVersion();
               if (*version > 0 && *version < newest) {
                   const std::string copy = file.string() + ".before-" + std::to_string(newest);
                   database.backup(copy.c_str(), SQLite::Database::BackupType::Save);
               }
               for (int step = *version; step < newest; ++step)
                   runStep(database, step);
               return {};
           })
        .and_then([](base::Result<void> result) { return result; });
}

} // namespace interval::collection
