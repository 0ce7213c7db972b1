// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/evaluate.h"

#include <vector>

namespace interval::collection {

/// The ids of the marked cards, in order.
[[nodiscard]] std::vector<CardId> idsInOrder(CardColumns& columns,
                                             const CardMask& mask,
                                             const SearchOptions& options,
                                             base::Day today);

} // namespace interval::collection
