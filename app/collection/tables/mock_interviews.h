// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/mock_records.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <vector>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them; the caller owns the
/// transaction.

/// Cards that can be asked aloud (no clozes, choices or orders), in deck order. One pass over notes
/// and cards; the texts are not read.
[[nodiscard]] std::vector<MockCandidate> selectMockCandidates(SQLite::Database& database);

/// Newest first. @param limit 0: all
[[nodiscard]] std::vector<MockInterview> selectMockInterviews(SQLite::Database& database,
                                                              int limit);
/// Writes an interview over the one of the same id; 0: a new one. @return its id
std::int64_t storeMockInterview(SQLite::Database& database, const MockInterview& interview);
void deleteMockInterview(SQLite::Database& database, std::int64_t id);

/// Makes cards due: those in review on `today`, new ones ahead of the other new ones. Memory,
/// intervals and the log stay as they are, so that the next answer counts the days that really
/// passed. Cards that are due anyway, in learning or suspended are left alone.
/// @return how many were brought forward
[[nodiscard]] int bringForward(SQLite::Database& database,
                               std::int64_t interview,
                               std::span<const CardId> cards,
                               base::Day today);
/// Puts back what bringForward() did, but for cards answered since. @error nothingToDo
[[nodiscard]] base::Result<int> putBack(SQLite::Database& database, std::int64_t interview);
/// How many cards an interview has brought forward.
[[nodiscard]] int countBroughtForward(SQLite::Database& database, std::int64_t interview);
/// Cards brought forward and not answered since.
[[nodiscard]] std::vector<CardId> selectWaitingForward(SQLite::Database& database);

} // namespace interval::collection
