// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

[[nodiscard]] std::vector<Interview> selectInterviews(SQLite::Database& database);
/// Writes an interview over the one of the same id; 0: a new one. @return its id
std::int64_t storeInterview(SQLite::Database& database, const Interview& interview);
void deleteInterview(SQLite::Database& database, std::int64_t id);

} // namespace interval::collection
