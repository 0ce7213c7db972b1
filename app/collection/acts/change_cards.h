// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string>
#include <string_view>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them; the caller owns the
/// transaction.

/// Whether a text can be a tag: one word, without blanks and quotes.
[[nodiscard]] bool isTag(std::string_view text);

/// As Collection::changeCards() says.
[[nodiscard]] base::Result<ChangeCounts>
changeCards(SQLite::Database& database, const CardChange& change, std::span<const CardId> cards);

/// Hides a note and its cards; text and history stay.
void removeNote(SQLite::Database& database, const std::string& note);
/// Takes removeNote() back.
void restoreNote(SQLite::Database& database, const std::string& note);
/// Cards of a note that are shown.
[[nodiscard]] int countCards(SQLite::Database& database, const std::string& note);

} // namespace interval::collection
