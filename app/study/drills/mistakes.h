// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drills/drill.h"

#include <optional>

namespace interval::study {

/// A mistake that an answer looks like.
struct Mistake {
    Bilingual hint;
    bool unitMixUp = false; ///< binary and decimal prefixes, nothing else
};

/// The mistake that explains a wrong answer: a factor that people typically forget or take twice.
/// Where two would explain it both are named, for one cannot know.
///
/// @param typed in the unit of the drill
[[nodiscard]] std::optional<Mistake>
mistakeOf(const Drill& drill, const DrillInstance& instance, double typed);

} // namespace interval::study
