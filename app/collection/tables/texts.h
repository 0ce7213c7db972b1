// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.

/// Puts `text` in the place of what the note says in that language.
void replaceText(SQLite::Database& database,
                 const std::string& note,
                 base::Language language,
                 const deck::CardText& text);
void removeText(SQLite::Database& database, const std::string& note, base::Language language);
/// Reads what the note `card.id` says, in all languages, into `card`.
void readTexts(SQLite::Database& database, deck::Card& card);

} // namespace interval::collection
