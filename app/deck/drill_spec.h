// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "deck/source.h"

#include <vector>

namespace interval::deck {

/// Reads the lines of a `drill` block and checks all that can be checked without computing:
/// E401 a line or an expression that cannot be read, E402 an unknown name, one stated twice, or
/// formula and answer not exactly once, W402 a parameter that an `answer` does not use, E403 no
/// example or one that leaves a parameter open.
/// @return false when an error was found
[[nodiscard]] bool
readDrillSpec(const Source& source, cmark_node* block, std::vector<DrillLine>& spec);

} // namespace interval::deck
