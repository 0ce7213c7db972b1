// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/records.h"
#include "deck/card.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them; the caller owns the
/// transaction.

/// Keeps what a note said before an edit; the same as the newest version is not kept twice.
void keepVersion(SQLite::Database& database, const std::string& note, const NoteVersion& version);
/// Newest first.
[[nodiscard]] std::vector<NoteVersion> selectVersions(SQLite::Database& database,
                                                      const std::string& note);

/// Replaces a note as a whole by the person's edit. @error notFound
[[nodiscard]] base::Result<void> storeEdit(SQLite::Database& database, const deck::Card& card);
/// Puts the text of the deck in the place of an edit. @error notFound
[[nodiscard]] base::Result<void> storeOriginal(SQLite::Database& database, const deck::Card& card);

} // namespace interval::collection
