// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/source.h"

#include <vector>

namespace interval::deck {

/// Reports what a card must not contain: W106 pipe tables, W107 raw HTML, E108 images outside the
/// deck, W109 emphasis that CommonMark does not see.
/// @return false when an error was among it
[[nodiscard]] bool checkMarkup(const Source& source, const std::vector<cmark_node*>& blocks);

} // namespace interval::deck
