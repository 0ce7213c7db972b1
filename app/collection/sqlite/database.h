// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <type_traits>
#include <utility>

namespace interval::collection {

/// What an SQLite failure means to a person.
[[nodiscard]] base::Error toError(const SQLite::Exception& exception);

/// Runs `work` and turns SQLite's exceptions into errors: the only place where they are caught.
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
    }
}

/// Opens an SQLite file with the settings that keep every commit through a crash: WAL,
/// synchronous=FULL, foreign keys. Creates it when `writable` and absent.
/// @error foreignFile, fileCorrupt, cannotRead, readOnly, diskFull
[[nodiscard]] base::Result<std::unique_ptr<SQLite::Database>>
openDatabase(const std::filesystem::path& file, bool writable);

} // namespace interval::collection
