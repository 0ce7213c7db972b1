// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/note_source.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them; the caller owns the
/// transaction.

/// What importing would do with each note, in their order.
[[nodiscard]] std::vector<NoteFate> fatesOf(SQLite::Database& database, const NoteSource& notes);
/// @param fates one per note, as fatesOf() has them now
/// @error that of a note which cannot be read
[[nodiscard]] base::Result<ImportCounts> importNotes(SQLite::Database& database,
                                                     const NoteSource& notes,
                                                     std::span<const NoteFate> fates,
                                                     const ImportOptions& options);
/// Notes with their cards and past, for taking out.
void exportNotes(SQLite::Database& database,
                 std::span<const std::string> notes,
                 const NoteVisitor& visit);

} // namespace interval::collection
