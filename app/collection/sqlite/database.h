// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace interval::collection {

/// What an SQLite failure means to a person.
[[nodiscard]] base::Error toError(const SQLite::Exception& exception);

/// Runs `work` and turns SQLite's exceptions into errors: the only place where they are caught. A place that
/// a damaged file names, taken with `at()`, is an error of the file, too.
template <class Work>
[[nodiscard]] auto guarded(Work&& work) -> base::Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<base::Error>(toError(exception));
    } catch (const std::out_of_range& exception) {
        return tl::unexpected<base::Error>(
            base::Error{base::ErrorCode::fileCorrupt, exception.what()});
    }
}

/// One Result instead of two, when what was guarded had its own.
template <class T>
[[nodiscard]] base::Result<T> flatten(base::Result<base::Result<T>> nested)
{
    if (!nested)
        return tl::unexpected(nested.error());
    return std::move(*nested);
}

/// Opens an SQLite file, with foreign keys on. Creates it when `writable` and absent; a file that is
/// there is not changed.
/// @error notFound, fileCorrupt, cannotRead, readOnly, diskFull
[[nodiscard]] base::Result<std::unique_ptr<SQLite::Database>>
openDatabase(const std::filesystem::path& file, bool writable);

/// Much memory for the pages of a database, for as long as this lives: notes come in by ids that are spread
/// over all pages, which with little of it are written and read again for each note.
class RoomyCache {
public:
    explicit RoomyCache(SQLite::Database& database);
    RoomyCache(const RoomyCache&) = delete;
    RoomyCache& operator=(const RoomyCache&) = delete;
    ~RoomyCache();

private:
    SQLite::Database& database_;
};

/// What rows refer to is not looked up for as long as this lives, and nothing cascades: for a writer of many
/// rows that writes both ends of each reference. It begins and ends outside of a transaction.
class TrustedReferences {
public:
    explicit TrustedReferences(SQLite::Database& database);
    TrustedReferences(const TrustedReferences&) = delete;
    TrustedReferences& operator=(const TrustedReferences&) = delete;
    ~TrustedReferences();

private:
    SQLite::Database& database_;
};

/// The settings that keep every commit through a crash: WAL, synchronous=FULL. They are written into
/// the file, so it must be known to be ours.
/// @error readOnly, diskFull
[[nodiscard]] base::Result<void> makeCrashSafe(SQLite::Database& database);

} // namespace interval::collection
