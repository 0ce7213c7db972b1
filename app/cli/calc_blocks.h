// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/catalogue.h"
#include "deck/deck.h"

#include <vector>

namespace interval::cli {

/// W110: `calc` blocks of a deck that do not evaluate, at the heading of their card. It stands here since
/// decks know nothing of calculators.
[[nodiscard]] std::vector<deck::Diagnostic> checkCalcBlocks(const deck::Deck& deck,
                                                            const compute::Catalogue& catalogue);

} // namespace interval::cli
