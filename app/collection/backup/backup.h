// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace interval::collection {

/// Why a backup was made.
enum class BackupReason : std::uint8_t {
    daily,
    migration, ///< before a new version of the program changed the schema
    import,    ///< before cards came in
    restore,   ///< before an older backup was restored
    mend,      ///< before the collection was repaired
    manual,
};

[[nodiscard]] std::string_view name(BackupReason reason); ///< as the name of its file has it

/// A copy of the whole collection, one file in the folder `backups` of the profile. Media are not in it:
/// they are never changed nor replaced, so those of today serve the collection of then.
struct Backup {
    std::filesystem::path file;
    std::int64_t atMs = 0; ///< UTC
    BackupReason reason = BackupReason::manual;
    std::int64_t bytes = 0;

    bool operator==(const Backup&) const = default;
};

[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& profile);

/// Newest first; files of other names are not looked at. Empty where there is no folder.
[[nodiscard]] std::vector<Backup> listBackups(const std::filesystem::path& profile);

/// Which backups can go, by the rules of how many are kept: the last ten; the last of each of fourteen
/// days and of each of eight weeks that have any; of these the newest that fit into 1 GiB together,
/// three at the least.
/// @param backups newest first
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup>& backups);

/// Writes a backup and removes those that it makes superfluous, but for `spared`. It is written beside
/// its place, read again (SQLite's check and the numbers of notes, cards and reviews) and only then
/// given its name. Two at the same millisecond get names that follow each other.
/// @error cannotWrite, diskFull, readOnly; fileCorrupt when what was written is not what there is
[[nodiscard]] base::Result<Backup> writeBackup(SQLite::Database& database,
                                               const std::filesystem::path& profile,
                                               BackupReason reason,
                                               std::int64_t nowMs,
                                               const std::filesystem::path& spared = {});

/// How much a collection holds.
struct CollectionSize {
    std::int64_t notes = 0;
    std::int64_t cards = 0;
    std::int64_t reviews = 0;

    bool operator==(const CollectionSize&) const = default;
};

/// SQLite exceptions pass through to the door, which translates them.
[[nodiscard]] CollectionSize sizeOf(SQLite::Database& database);

/// Copies a database as it stands into a file of its own, which needs no second file to be read.
/// @error cannotWrite, diskFull, readOnly, inUse
[[nodiscard]] base::Result<void> copyDatabase(SQLite::Database& database,
                                              const std::filesystem::path& file);

} // namespace interval::collection
