// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.
[[nodiscard]] SyncReport synchroniseNotes(SQLite::Database& database, const deck::Deck& deck);
[[nodiscard]] base::Result<deck::Card> loadNote(SQLite::Database& database, const std::string& id);
void replaceText(SQLite::Database& database,
                 const std::string& note,
                 base::Language language,
                 const deck::CardText& text);

} // namespace interval::collection
