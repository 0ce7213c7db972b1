// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them; the caller owns the
/// transaction.

/// Records an act. What had been undone before can no longer be redone.
void journalAct(SQLite::Database& database,
                Act act,
                const CardRecord& before,
                const CardRecord& after,
                std::optional<std::int64_t> review);

enum class Direction : std::uint8_t { back, forth };

/// Takes the last act back, or does the last one taken back again. @error nothingToDo
[[nodiscard]] base::Result<Undone> stepJournal(SQLite::Database& database, Direction direction);

} // namespace interval::collection
