// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "deck/card_sections.h"

#include <string_view>
#include <vector>

namespace interval::deck {

/// Reads the lines of a `drill` block and checks their shape: E401 a line that cannot be read,
/// E402 a parameter that is stated twice or missing, E403 no example.
/// @param firstLine body line of the first line inside the fence
/// @param sound     set to false when an error was found
[[nodiscard]] std::vector<DrillLine>
readDrillSpec(const Source& source, std::string_view block, int firstLine, bool& sound);

} // namespace interval::deck
