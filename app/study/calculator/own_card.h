// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/worksheet.h"

#include <optional>

namespace interval::study {

/// A card in the deck format, in both languages: what stands from its heading to the next.
struct OwnCard {
    std::string id;
    compute::Remark title; ///< the heading's words
    compute::Remark
        markdown; ///< below the heading; the base text also has the card and drill blocks
};

/// A question about a scenario: what comes out, with the scenario itself as a calculator in the answer.
[[nodiscard]] OwnCard questionAbout(const Answered& answered);

/// A drill on the formula behind a scenario, its numbers drawn around those of the scenario.
/// @return nothing for calculators without one formula that a whiteboard can hold
[[nodiscard]] std::optional<OwnCard> drillAbout(const Answered& answered);

} // namespace interval::study
