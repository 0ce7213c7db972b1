// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "deck/source.h"

#include <string>
#include <vector>

namespace interval::deck {

/// Where the keys of a `card` block stand that are checked later, over the whole deck.
struct KeyPositions {
    Position claims;
    Position verified;
    Position asOf;
    Position was;
};

/// Reads the neutral data of a card. Findings: E103 a line that is not `key: value`, E104 unknown
/// type or difficulty, W103 unknown key, W204 a date that is none.
/// @return false when an error was found
[[nodiscard]] bool
readCardBlock(const Source& source, cmark_node* block, Card& card, KeyPositions& positions);

/// Reads the neutral data of a claim: `topics`, `source`, `verified`, `as-of`. Findings: E103, W103, W204.
/// @return false when an error was found
[[nodiscard]] bool readClaimBlock(const Source& source,
                                  cmark_node* block,
                                  Card& claim,
                                  std::vector<std::string>& topics,
                                  KeyPositions& positions);

/// Whether a text is an ISO month or day ("2026-07", "2026-07-31").
[[nodiscard]] bool isIsoDate(std::string_view text);

} // namespace interval::deck
