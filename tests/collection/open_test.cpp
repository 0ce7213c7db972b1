// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "collection/schema/migrate.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <unistd.h>

using namespace interval;
using collection::Access;
using collection::Collection;

namespace {

base::ErrorCode failureOf(const std::filesystem::path& profile)
{
    const auto opened = Collection::open(profile, Access::readWrite);
    REQUIRE_FALSE(opened.has_value());
    return opened.error().code;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("open: a new profile is made, with crash-safe settings", "[collection][open]")
{
    const TempFolder folder;
    {
        const auto opened = Collection::open(folder.path() / "a" / "b", Access::readWrite);
        REQUIRE(opened.has_value());
        CHECK(opened->check().has_value());
    }
    SQLite::Database file((folder.path() / "a" / "b" / "collection.db").string());
    CHECK(file.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(file.execAndGet("PRAGMA user_version").getInt() ==
          static_cast<int>(collection::schemaSteps().size()));
}

TEST_CASE("open: a second writer is refused, a reader is not", "[collection][open]")
{
    const TempFolder folder;
    const auto first = Collection::open(folder.path(), Access::readWrite);
    REQUIRE(first.has_value());

    CHECK(failureOf(folder.path()) == base::ErrorCode::inUse);
    CHECK(Collection::open(folder.path(), Access::readOnly).has_value());
}

TEST_CASE("open: a newer file is left as it is", "[collection][open]")
{
    const TempFolder folder;
    REQUIRE(Collection::open(folder.path(), Access::readWrite).has_value());
    const std::string path = (folder.path() / "collection.db").string();
    {
        SQLite::Database newer(path, SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA journal_mode=DELETE");
        newer.exec("PRAGMA user_version=99");
    }
    const std::string before = bytesOf(path);

    CHECK(failureOf(folder.path()) == base::ErrorCode::fileTooNew);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("open: a damaged version is told, and the file stays as it is", "[collection][open]")
{
    const TempFolder folder;
    REQUIRE(Collection::open(folder.path(), Access::readWrite).has_value());
    const std::string path = (folder.path() / "collection.db").string();
    {
        SQLite::Database damaged(path, SQLite::OPEN_READWRITE);
        damaged.exec("PRAGMA journal_mode=DELETE");
        damaged.exec("PRAGMA user_version=-65531");
    }
    const std::string before = bytesOf(path);

    CHECK(failureOf(folder.path()) == base::ErrorCode::fileCorrupt);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("open: another program's file is left as it is", "[collection][open]")
{
    const TempFolder folder;
    const std::string path = (folder.path() / "collection.db").string();
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
    const std::string before = bytesOf(path);

    CHECK(failureOf(folder.path()) == base::ErrorCode::foreignFile);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("open: a reader makes nothing and says what it did not find", "[collection][open]")
{
    const TempFolder folder;
    const auto absent = Collection::open(folder.path(), Access::readOnly);
    REQUIRE_FALSE(absent.has_value());
    CHECK(absent.error().code == base::ErrorCode::notFound);
    CHECK(absent.error().detail.find("collection.db") != std::string::npos);
    CHECK(std::filesystem::is_empty(folder.path()));

    folder.write("collection.db", "");
    const auto empty = Collection::open(folder.path(), Access::readOnly);
    REQUIRE_FALSE(empty.has_value());
    CHECK(empty.error().code == base::ErrorCode::cannotRead);
}

TEST_CASE("open: a file that is not SQLite is corrupt", "[collection][open]")
{
    const TempFolder folder;
    folder.write("collection.db", std::string(8192, 'x'));

    CHECK(failureOf(folder.path()) == base::ErrorCode::fileCorrupt);
    CHECK(bytesOf(folder.path() / "collection.db") == std::string(8192, 'x'));
}

TEST_CASE("open: a file cut short is found out, not crashed on", "[collection][open]")
{
    const TempFolder folder;
    {
        auto opened = Collection::open(folder.path(), Access::readWrite);
        REQUIRE(opened->synchronise(sampleDeck(300)).has_value());
    }
    const auto path = folder.path() / "collection.db";
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);

    auto opened = Collection::open(folder.path(), Access::readWrite);

    const bool found = !opened.has_value() || !opened->check().has_value();
    CHECK(found);
    if (opened) {
        CHECK_FALSE(opened->synchronise(sampleDeck(400)).has_value());
        (void)opened->note("card-299");
        (void)opened->dueCards(0);
    }
}

TEST_CASE("check: damage inside the file is found", "[collection][open]")
{
    const TempFolder folder;
    {
        auto opened = Collection::open(folder.path(), Access::readWrite);
        REQUIRE(opened->synchronise(sampleDeck(300)).has_value());
    }
    const auto path = folder.path() / "collection.db";
    {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        const auto size = static_cast<std::streamoff>(std::filesystem::file_size(path));
        for (std::streamoff at = 4096 * 12; at < size; at += 4096) {
            file.seekp(at);
            file << std::string(64, '\x7f');
        }
    }
    auto opened = Collection::open(folder.path(), Access::readWrite);
    const bool found = !opened.has_value() || !opened->check().has_value();

    CHECK(found);
}

TEST_CASE("open: a read-only folder is said to be one", "[collection][open]")
{
    if (geteuid() == 0) {
        // Root ignores permission bits; a path below a file cannot be written by anyone.
        const TempFolder folder;
        folder.write("file", "x");
        CHECK(failureOf(folder.path() / "file" / "profile") == base::ErrorCode::cannotWrite);
        return;
    }
    const TempFolder folder;
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read |
                                                    std::filesystem::perms::owner_exec);
    CHECK(failureOf(folder.path() / "profile") == base::ErrorCode::readOnly);
}
