// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace interval::collection {

/// Brings an open file to the newest schema, one transaction per step; before the first step of an
/// existing file a copy is put beside it (`collection.db.before-<version>`).
/// @error fileTooNew   nothing was changed
/// @error foreignFile  nothing was changed
[[nodiscard]] base::Result<void> migrate(SQLite::Database& database,
                                         const std::filesystem::path& file);

/// Checks application id and version of a file that is only read.
[[nodiscard]] base::Result<void> checkVersion(SQLite::Database& database);

} // namespace interval::collection
