// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"
#include "study/drills/drill.h"

#include <vector>

namespace interval::study {

/// What is wrong with a drill beyond its text: formula, parameters and units against the catalogue
/// (E402, E405), placeholders of both languages (E402), examples that do not come out or that
/// `require` forbids (E403), and among 1,000 draws one without a finite answer, or a `require` that
/// hardly ever holds (E404). Some milliseconds.
[[nodiscard]] std::vector<DrillFault> checkDrill(const deck::Card& card);

/// The same of all drills of a deck.
[[nodiscard]] std::vector<deck::Diagnostic> checkDrills(const deck::Deck& deck);

} // namespace interval::study
