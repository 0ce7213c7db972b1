// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/sqlite/database.h"

#include "collection/sqlite/tokenizer.h"

#include <sqlite3.h>

namespace interval::collection {

namespace {

constexpr int busyTimeoutMs = 5000;
/// Enough for the index of a search among 100,000 cards [KiB].
constexpr const char* usualCache = "PRAGMA cache_size=-16384";

base::ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_FULL:
        return base::ErrorCode::diskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return base::ErrorCode::readOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return base::ErrorCode::fileCorrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::ErrorCode::inUse;
    case SQLITE_CANTOPEN:
        return base::ErrorCode::cannotRead;
    default:
        return base::ErrorCode::cannotWrite;
    }
}

} // namespace

base::Error toError(const SQLite::Exception& exception)
{
    return {codeOf(exception.getErrorCode()), exception.what()};
}

base::Result<std::unique_ptr<SQLite::Database>> openDatabase(const std::filesystem::path& file,
                                                             bool writable)
{
    std::error_code failure;
    if (!writable && !std::filesystem::exists(file, failure))
        return base::fail(base::ErrorCode::notFound, "there is no " + file.string());
    // Counting every allocation under a lock serves figures that nobody asks for. It can be switched off
    // before SQLite is first used; later it is refused, and nothing is lost.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)uncounted;
    auto opened = guarded([&] {
        // One object, one thread: SQLite's own locks, taken at every row, would guard nothing.
        const int flags =
            SQLite::OPEN_NOMUTEX |
            (writable ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY);
        auto database = std::make_unique<SQLite::Database>(file.string(), flags, busyTimeoutMs);
        database->exec("PRAGMA foreign_keys=ON");
        database->exec(usualCache);
        hastenTokenizer(*database);
        // Reads the first page, so that a file which is not SQLite is found out here.
        database->execAndGet("PRAGMA schema_version");
        return database;
    });
    if (!opened)
        opened.error().detail = file.string() + ": " + opened.error().detail;
    return opened;
}

RoomyCache::RoomyCache(SQLite::Database& database) : database_(database)
{
    database_.exec("PRAGMA cache_size=-49152"); // KiB
}

RoomyCache::~RoomyCache()
{
    database_.tryExec(usualCache);
    database_.tryExec("PRAGMA shrink_memory");
}

TrustedReferences::TrustedReferences(SQLite::Database& database) : database_(database)
{
    database_.exec("PRAGMA foreign_keys=OFF");
}

TrustedReferences::~TrustedReferences()
{
    database_.tryExec("PRAGMA foreign_keys=ON");
}

base::Result<void> makeCrashSafe(SQLite::Database& database)
{
    return guarded([&] {
        database.exec("PRAGMA journal_mode=WAL");
        database.exec("PRAGMA synchronous=FULL");
    });
}

} // namespace interval::collection
