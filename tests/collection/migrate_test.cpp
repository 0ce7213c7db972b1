// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/backup/backup.h"
#include "collection/schema/migrate.h"
#include "collection/sqlite/database.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <array>

using namespace interval;

namespace {

constexpr std::array first = {"CREATE TABLE t (x); INSERT INTO t VALUES (1)"};
constexpr std::array second = {first[0], "ALTER TABLE t ADD COLUMN y DEFAULT 7"};
constexpr std::array broken = {first[0], "ALTER TABLE t ADD COLUMN z; INSERT INTO none VALUES (1)"};

int valueOf(const std::filesystem::path& file, const std::string& query)
{
    return SQLite::Database(file.string()).execAndGet(query).getInt();
}

} // namespace

TEST_CASE("migration: a step at a time, with a backup of the file before", "[collection][migrate]")
{
    const TempFolder folder;
    const auto file = folder.path() / "collection.db";
    {
        const auto database = collection::openDatabase(file, true).value();
        REQUIRE(collection::makeCrashSafe(*database).has_value());
        REQUIRE(collection::migrate(*database, file, first).has_value());
        CHECK(collection::listBackups(folder.path()).empty());
        database->exec("INSERT INTO t VALUES (2)");
        REQUIRE(collection::migrate(*database, file, second).has_value());
        REQUIRE(collection::migrate(*database, file, second).has_value()); // nothing left to do
    }

    CHECK(valueOf(file, "PRAGMA user_version") == 2);
    CHECK(valueOf(file, "SELECT sum(x * y) FROM t") == 21);
    const auto backups = collection::listBackups(folder.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().reason == collection::BackupReason::migration);
    const auto copy = backups.front().file;
    CHECK(valueOf(copy, "PRAGMA user_version") == 1);
    CHECK(valueOf(copy, "SELECT sum(x) FROM t") == 3);
}

TEST_CASE("migration: a step that fails is not half done", "[collection][migrate]")
{
    const TempFolder folder;
    const auto file = folder.path() / "collection.db";
    const auto database = collection::openDatabase(file, true).value();
    REQUIRE(collection::migrate(*database, file, first).has_value());

    CHECK_FALSE(collection::migrate(*database, file, broken).has_value());

    CHECK(collection::schemaVersion(*database, broken).value() == 1);
    CHECK(valueOf(file, "SELECT count(*) FROM pragma_table_info('t')") == 1);
}

TEST_CASE("migration: without room for the backup nothing is changed", "[collection][migrate]")
{
    const TempFolder folder;
    const auto file = folder.path() / "collection.db";
    const auto database = collection::openDatabase(file, true).value();
    REQUIRE(collection::migrate(*database, file, first).has_value());
    folder.write("backups", "in the way");

    CHECK_FALSE(collection::migrate(*database, file, second).has_value());

    CHECK(collection::schemaVersion(*database, second).value() == 1);
}
