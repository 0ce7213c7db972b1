// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/card_columns.h"
#include "collection/search/find.h"

namespace interval::collection {

/// The live cards that a query holds for. What stands in the columns is asked there, words are asked of the
/// index; each answer is a mask, so that and, or and not cost the same whatever they join.
/// SQLite exceptions pass through to the door, which translates them.
[[nodiscard]] CardMask maskOf(SQLite::Database& database,
                              CardColumns& columns,
                              const Query& query,
                              const SearchMoment& moment);

/// Whether a card is what `is:due` finds.
[[nodiscard]] bool isDue(const CardState& card, const SearchMoment& moment);

} // namespace interval::collection
