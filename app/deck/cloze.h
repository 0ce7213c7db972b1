// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/rich_text.h"

#include <string_view>
#include <vector>

namespace interval::deck {

/// Finds `{{text}}`, `{{n:text}}` and `{{text|hint}}` in the text runs of one block and tags what
/// stands inside with its group. Code and mathematics may stand inside a mark, but begin or end
/// none; a mark that is not closed before the line ends stays ordinary text.
///
/// @param runs          soft breaks as "\n"
/// @param nextFreeGroup number for the next mark without one; counted up
[[nodiscard]] std::vector<Run> markClozes(std::vector<Run> runs, int& nextFreeGroup);

/// The highest group number that a text states; marks without a number come after it.
[[nodiscard]] int highestClozeGroup(std::string_view markdown);

} // namespace interval::deck
