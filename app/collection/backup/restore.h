// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/backup/backup.h"

namespace interval::collection {

/// One side of a comparison.
struct CollectionState {
    CollectionSize size;
    std::int64_t lastReviewMs = 0; ///< of the last answer [ms UTC]; 0: none

    bool operator==(const CollectionState&) const = default;
};

/// What restoring a backup would change, by what is meant: an answer is the same when card, moment and
/// grade are.
struct RestorePreview {
    CollectionState now;
    CollectionState then;
    std::int64_t notesLost = 0;    ///< here, not in the backup
    std::int64_t notesBack = 0;    ///< in the backup, not here
    std::int64_t notesChanged = 0; ///< whose texts differ
    std::int64_t cardsLost = 0;
    std::int64_t cardsBack = 0;
    std::int64_t reviewsLost = 0; ///< answers; those that were taken back count as well
    std::int64_t reviewsBack = 0;

    bool operator==(const RestorePreview&) const = default;
};

/// Whether a file is a whole collection that this program may restore: ours, not newer, sound, and
/// without statements of its own that would run by themselves.
/// @error notFound, cannotRead, fileCorrupt, fileTooNew, foreignFile
[[nodiscard]] base::Result<void> expectRestorable(const std::filesystem::path& backup);

/// Compares a backup with the collection; changes neither. SQLite exceptions pass through to the door.
[[nodiscard]] RestorePreview compareWith(SQLite::Database& database,
                                         const std::filesystem::path& backup);

/// Puts a backup's content in the place of the collection's, in one transaction of the collection, which
/// is open. SQLite exceptions pass through to the door.
/// @error inUse
[[nodiscard]] base::Result<void> copyInto(SQLite::Database& database,
                                          const std::filesystem::path& backup);

/// Restores a backup over a collection that is too damaged to be opened. The damaged files are kept, in
/// `backups/damaged-…`.
/// @return where they are
/// @error those of expectRestorable(), inUse; cannotWrite, diskFull, readOnly
[[nodiscard]] base::Result<std::filesystem::path>
replaceDamaged(const std::filesystem::path& profile,
               const std::filesystem::path& backup,
               std::int64_t nowMs);

} // namespace interval::collection
