// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/markdown.h"
#include "deck/rich_text.h"

#include <vector>

namespace interval::deck {

/// The inline content of a paragraph or heading. Mathematics is found; a soft break is still "\n".
[[nodiscard]] std::vector<Run> inlineRuns(cmark_node* block);

/// Turns soft breaks into blanks, or into nothing between Chinese characters.
[[nodiscard]] std::vector<Run> withoutSoftBreaks(std::vector<Run> runs);

} // namespace interval::deck
