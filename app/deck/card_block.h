// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "deck/card_sections.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// Reads the lines of a `card` block: E103, E104 and W103 are what it can report.
/// @param fenceLine line of the opening fence in the body, 1-based
/// @param sound     set to false when an error was among them
void readCardBlock(const Source& source,
                   std::string_view block,
                   int fenceLine,
                   Card& card,
                   bool& sound);

/// Reads the lines of a `claim` block: `topics`, `source`, `verified`, `as-of`.
/// @return the topics
[[nodiscard]] std::vector<std::string> readClaimBlock(const Source& source,
                                                      std::string_view block,
                                                      int fenceLine,
                                                      Card& claim,
                                                      bool& sound);

} // namespace interval::deck
