// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
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

TEST_CASE("migration: what could be undone before 004 can be undone after it",
          "[collection][migrate]")
{
    const TempFolder folder;
    const auto file = folder.path() / "collection.db";
    {
        const auto database = collection::openDatabase(file, true).value();
        REQUIRE(collection::makeCrashSafe(*database).has_value());
        REQUIRE(
            collection::migrate(*database, file, collection::schemaSteps().first(3)).has_value());
        database->exec(
            "INSERT INTO notes (id, deck, position, kind, difficulty, topic, subtopic, claims, "
            "tags, "
            "sources, verified, as_of, verdict, base_language, drill, shipped_hash, taken_hash) "
            "VALUES ('u-one', 'own', 1, 'basic', 1, 'own', 'cards', '', '', '', '', '', '', 0, '', "
            "'h', 'h');"
            "INSERT INTO texts VALUES ('u-one', 0, 'q', '', '', '', '', '', '');"
            "INSERT INTO cards (id, note, cloze, suspended, flag) VALUES (7, 'u-one', 0, 1, 3);"
            "INSERT INTO journal (id, act, card) VALUES (1, 3, 7), (2, 1, 7);"
            "INSERT INTO journal_states VALUES "
            "(1,0,0,0,NULL,NULL,0,0,0,0,0,0,0,NULL,0,0,0),"
            "(1,1,0,0,NULL,NULL,0,0,0,0,0,0,0,NULL,0,0,3),"
            "(2,0,0,0,NULL,NULL,0,0,0,0,0,0,0,NULL,0,0,3),"
            "(2,1,0,0,NULL,NULL,0,0,0,0,0,0,0,NULL,1,0,3);");
    }
    auto store = collection::Collection::open(folder.path(), collection::Access::readWrite).value();

    CHECK(store.undo().value() == collection::Undone{collection::Act::suspend, 7, 1, false});
    CHECK_FALSE(store.card(7)->suspended);
    CHECK(store.undo()->act == collection::Act::flag);
    CHECK_FALSE(store.card(7)->flagged);
    REQUIRE(store.redo().has_value());
    CHECK(store.card(7)->flagColour == 3);
    // A card of the deck of one's own is the person's, and the index knows it.
    CHECK(store.find(collection::parseQuery("is:own").value(), {}, {})->size() == 1);
}
