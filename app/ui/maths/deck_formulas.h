// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"

#include <QString>

#include <set>
#include <utility>

namespace interval::ui {

/// Every formula of a deck: TeX, and whether it stands by itself.
[[nodiscard]] std::set<std::pair<QString, bool>> formulasOf(const deck::Deck& deck);

} // namespace interval::ui
