// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "scheduling/optimizer/items.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// Newest first.
[[nodiscard]] std::vector<ParameterVersion> selectParameterVersions(SQLite::Database& database);
/// @return its id
std::int64_t insertParameterVersion(SQLite::Database& database, const ParameterVersion& version);
/// Every answer that was not taken back, as the optimiser reads them.
[[nodiscard]] std::vector<scheduling::ReviewEvent> selectLog(SQLite::Database& database);
/// Gives each card the memory that its whole history leads to under these parameters. Cards whose
/// history is not all in the log (imported ones) keep theirs.
void replayMemories(SQLite::Database& database,
                    const scheduling::Parameters& parameters,
                    bool shortTerm);

} // namespace interval::collection
