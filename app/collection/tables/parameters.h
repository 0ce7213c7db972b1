// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "scheduling/optimizer/items.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// Newest first.
[[nodiscard]] std::vector<ParameterVersion> selectParameterVersions(SQLite::Database& database);
/// @return its id
std::int64_t insertParameterVersion(SQLite::Database& database, const ParameterVersion& version);
/// @param version 0, or one that cannot be read: the defaults
[[nodiscard]] scheduling::Parameters parametersOfVersion(SQLite::Database& database,
                                                         std::int64_t version);
/// Every answer that the parameters of a preset are fitted to, as the optimiser reads them.
[[nodiscard]] std::vector<scheduling::ReviewEvent> selectLog(SQLite::Database& database,
                                                             PresetId preset);
[[nodiscard]] std::int64_t countLog(SQLite::Database& database, PresetId preset);

using ParametersByDeck = std::map<std::string, scheduling::Parameters, std::less<>>;

/// Gives each card of these decks the memory that its whole history leads to under the parameters of
/// its deck. Cards whose history is not all in the log (imported ones) keep theirs.
void replayMemories(SQLite::Database& database, const ParametersByDeck& decks, bool shortTerm);

} // namespace interval::collection
