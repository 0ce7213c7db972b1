// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/backup/backup.h"

#include "base/replace_file.h"
#include "collection/sqlite/database.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>

namespace interval::collection {

namespace {

constexpr std::string_view ending = ".db";
constexpr std::string_view partEnding = ".part";

constexpr std::array reasons{BackupReason::daily,   BackupReason::migration, BackupReason::import,
                             BackupReason::restore, BackupReason::mend,      BackupReason::manual};

/// "20261130T010611123Z-daily.db": sorted by name is sorted by time.
std::string fileName(std::int64_t atMs, BackupReason reason)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(atMs)};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    constexpr std::size_t length = 48;
    std::array<char, length> stamp{};
    std::snprintf(stamp.data(), stamp.size(), "%04d%02u%02uT%02d%02d%02d%03dZ-",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()),
                  static_cast<int>(time.subseconds().count()));
    return std::string(stamp.data()).append(name(reason)).append(ending);
}

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

/// Inverse of fileName(): what it would not write is no backup of ours.
std::optional<Backup> fromName(const std::string& file)
{
    constexpr std::size_t stampLength = std::string_view("20261130T010611123Z-").size();
    if (file.size() <= stampLength)
        return std::nullopt;
    const std::string_view text(file);
    std::array<int, 7> parts{};
    constexpr std::array<std::size_t, 7> starts{0, 4, 6, 9, 11, 13, 15};
    constexpr std::array<std::size_t, 7> lengths{4, 2, 2, 2, 2, 2, 3};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto part = number(text.substr(starts.at(i), lengths.at(i)));
        if (!part)
            return std::nullopt;
        parts.at(i) = *part;
    }
    using namespace std::chrono;
    const year_month_day date{year{parts[0]}, month{static_cast<unsigned>(parts[1])},
                              day{static_cast<unsigned>(parts[2])}};
    const auto at = sys_days(date) + hours(parts[3]) + minutes(parts[4]) + seconds(parts[5]) +
                    milliseconds(parts[6]);
    Backup backup;
    backup.atMs = at.time_since_epoch().count();
    for (const BackupReason reason : reasons) {
        backup.reason = reason;
        if (fileName(backup.atMs, reason) == file)
            return backup;
    }
    return std::nullopt;
}

/// What a backup that was not finished has left behind.
void removeParts(const std::filesystem::path& folder)
{
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        std::error_code ignored;
        if (entry->path().extension() == partEnding)
            std::filesystem::remove(entry->path(), ignored);
    }
}

std::int64_t countOf(SQLite::Database& database, const std::string& table)
{
    if (!database.tableExists(table))
        return 0;
    return database.execAndGet("SELECT count(*) FROM " + table).getInt64();
}

/// Reads a copy again. @error fileCorrupt
base::Result<void> verify(const std::filesystem::path& copy, const CollectionSize& expected)
{
    const auto database = openDatabase(copy, false);
    if (!database)
        return tl::unexpected(database.error());
    return flatten(guarded([&]() -> base::Result<void> {
        const std::string finding = (*database)->execAndGet("PRAGMA quick_check(1)").getString();
        if (finding != "ok")
            return base::fail(base::ErrorCode::fileCorrupt, copy.string() + ": " + finding);
        if (sizeOf(**database) != expected)
            return base::fail(base::ErrorCode::fileCorrupt,
                              copy.string() + " does not hold what the collection does");
        return {};
    }));
}

/// A file in the place of `backup` that is whole and has been read again.
base::Result<void> writeVerified(SQLite::Database& database, const std::filesystem::path& file)
{
    std::filesystem::path part = file;
    part += partEnding;
    auto written = copyDatabase(database, part)
                       .and_then([&] { return guarded([&] { return sizeOf(database); }); })
                       .and_then([&](const CollectionSize& size) { return verify(part, size); })
                       .and_then([&] { return base::replaceFile(part, file); });
    std::error_code ignored;
    if (!written)
        std::filesystem::remove(part, ignored);
    return written;
}

/// Marks the newest backup of each of the last `most` spans of time (days, weeks) that have any.
void keepNewestOfEach(const std::vector<Backup>& backups,
                      std::int64_t spanMs,
                      int most,
                      std::vector<bool>& kept)
{
    std::optional<std::int64_t> last;
    for (std::size_t i = 0; i < backups.size() && most > 0; ++i) {
        const std::int64_t span = backups[i].atMs / spanMs;
        if (last == span)
            continue;
        last = span;
        kept[i] = true;
        --most;
    }
}

void prune(const std::filesystem::path& profile, const std::filesystem::path& spared)
{
    for (const Backup& backup : superfluous(listBackups(profile))) {
        std::error_code ignored;
        if (!std::filesystem::equivalent(backup.file, spared, ignored))
            std::filesystem::remove(backup.file, ignored);
    }
}

} // namespace

std::string_view name(BackupReason reason)
{
    constexpr std::array<std::string_view, reasons.size()> names{"daily",   "migration", "import",
                                                                 "restore", "mend",      "manual"};
    return names.at(static_cast<std::size_t>(reason));
}

std::filesystem::path backupFolder(const std::filesystem::path& profile)
{
    return profile / "backups";
}

std::vector<Backup> listBackups(const std::filesystem::path& profile)
{
    std::vector<Backup> backups;
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(backupFolder(profile), failure), end;
         !failure && entry != end; entry.increment(failure)) {
        auto backup = fromName(entry->path().filename().string());
        std::error_code unknown;
        if (!backup || !entry->is_regular_file(unknown))
            continue;
        backup->file = entry->path();
        backup->bytes = static_cast<std::int64_t>(entry->file_size(unknown));
        backups.push_back(std::move(*backup));
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& left, const Backup& right) {
        return left.file.filename() > right.file.filename();
    });
    return backups;
}

std::vector<Backup> superfluous(const std::vector<Backup>& backups)
{
    constexpr std::size_t newest = 10;
    constexpr std::size_t least = 3;
    constexpr int days = 14;
    constexpr int weeks = 8;
    constexpr std::int64_t dayMs = std::int64_t{24} * 60 * 60 * 1000;
    constexpr std::int64_t most = std::int64_t{1} << 30U; // [bytes]
    std::vector<bool> kept(backups.size());
    std::fill_n(kept.begin(), std::min(newest, kept.size()), true);
    keepNewestOfEach(backups, dayMs, days, kept);
    keepNewestOfEach(backups, 7 * dayMs, weeks, kept);
    std::vector<Backup> gone;
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        bytes += kept[i] ? backups[i].bytes : 0;
        if (!kept[i] || (bytes > most && i >= least))
            gone.push_back(backups[i]);
    }
    return gone;
}

CollectionSize sizeOf(SQLite::Database& database)
{
    return {countOf(database, "notes"), countOf(database, "cards"), countOf(database, "reviews")};
}

base::Result<void> copyDatabase(SQLite::Database& database, const std::filesystem::path& file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return flatten(guarded([&]() -> base::Result<void> {
        SQLite::Database copy(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const int done = SQLite::Backup(copy, database).executeStep();
        if (done != SQLITE_DONE)
            return base::fail(base::ErrorCode::inUse, database.getFilename() + " is in use");
        copy.exec("PRAGMA journal_mode=DELETE");
        return {};
    }));
}

base::Result<Backup> writeBackup(SQLite::Database& database,
                                 const std::filesystem::path& profile,
                                 BackupReason reason,
                                 std::int64_t nowMs,
                                 const std::filesystem::path& spared)
{
    const auto folder = backupFolder(profile);
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return base::fail(base::ErrorCode::cannotWrite, folder.string() + ": " + failure.message());
    removeParts(folder);
    Backup backup;
    backup.reason = reason;
    backup.atMs = nowMs;
    // A clock that was set back must not let the newest backup look like an old one.
    if (const auto others = listBackups(profile); !others.empty())
        backup.atMs = std::max(nowMs, others.front().atMs + 1);
    backup.file = folder / fileName(backup.atMs, reason);
    if (auto written = writeVerified(database, backup.file); !written)
        return tl::unexpected(written.error());
    backup.bytes = static_cast<std::int64_t>(std::filesystem::file_size(backup.file, failure));
    prune(profile, spared);
    return backup;
}

} // namespace interval::collection
