// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "deck/card.h"
#include "deck/drill_expression.h"
#include "study/drills/drill.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// Puts drawn values into a text: `{name}` is the number in base units ("1,024"), `{name:UNIT}` the
/// number in that unit, with it ("7B", "80 GB", "92%", "3 天"). Code and mathematics stay as they
/// are, and so do braces around anything else.
[[nodiscard]] std::string filled(std::string_view text,
                                 const DrillValues& values,
                                 const Drill& drill,
                                 base::Language language);

/// A card whose texts say the numbers of an instance.
[[nodiscard]] deck::Card filled(deck::Card card, const Drill& drill, const DrillInstance& instance);

/// Names that stand in placeholders of a card's texts, in either language.
[[nodiscard]] deck::Names placeholderNames(const deck::Card& card);

/// Placeholders that name no parameter, an unknown unit, or one that does not measure the parameter
/// (E402); their line is that of the card.
[[nodiscard]] std::vector<DrillFault> placeholderFaults(const deck::Card& card, const Drill& drill);

} // namespace interval::study
