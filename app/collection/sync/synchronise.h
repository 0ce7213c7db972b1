// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace interval::collection {

/// Takes a deck over, as Collection::synchronise() says. SQLite exceptions pass through to the door.
[[nodiscard]] SyncReport
synchroniseNotes(SQLite::Database& database, const deck::Deck& deck, DeckOwner owner);

} // namespace interval::collection
