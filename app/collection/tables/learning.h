// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/learning_log.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// Reads each table once, from one state of the file.
/// @param since the first study day whose answers are wanted
/// @error outdated `progress` asked to stop
[[nodiscard]] base::Result<LearningLog>
selectLearningLog(SQLite::Database& database, base::Day since, const Progress& progress);
/// What was typed before looking, in the order of the ids; empty where there is no such review.
[[nodiscard]] std::vector<std::string> selectOutlines(SQLite::Database& database,
                                                      std::span<const std::int64_t> reviews);

} // namespace interval::collection
