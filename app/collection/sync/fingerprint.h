// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"

#include <string>

namespace interval::collection {

/// Sixteen hex digits that change with anything a deck says on a card; the same on every machine.
[[nodiscard]] std::string fingerprint(const deck::Card& card);

} // namespace interval::collection
