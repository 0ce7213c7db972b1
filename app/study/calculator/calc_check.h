// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/catalogue.h"
#include "deck/card.h"
#include "deck/diagnostic.h"

#include <span>
#include <vector>

namespace interval::study {

/// W110: `calc` blocks that have no answer, each at the line that says so: that of the key at fault, or
/// where the JSON ends to be one. Decks know nothing of calculators, so it stands here.
[[nodiscard]] std::vector<deck::Diagnostic> checkCalcBlocks(std::span<const deck::CalcBlock> blocks,
                                                            const compute::Catalogue& catalogue);

} // namespace interval::study
