// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <span>

namespace interval::collection {

/// The steps from nothing to the newest schema: step i leads to version i + 1.
[[nodiscard]] std::span<const char* const> schemaSteps();

/// Whether a file is ours and may be used with these steps.
/// @return its version; 0 for an empty file
/// @error fileTooNew   a newer program wrote it
/// @error foreignFile  another program wrote it
[[nodiscard]] base::Result<int> schemaVersion(SQLite::Database& database,
                                              std::span<const char* const> steps = schemaSteps());

/// Brings a file to the newest schema, one transaction per step; before the first step of an existing
/// file a backup of it is made (collection/backup).
/// @error those of schemaVersion(); nothing was changed
/// @error cannotWrite, diskFull: what was not done is not half done
[[nodiscard]] base::Result<void> migrate(SQLite::Database& database,
                                         const std::filesystem::path& file,
                                         std::span<const char* const> steps = schemaSteps());

} // namespace interval::collection
