// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/drills/judge.h"

#include <string>
#include <vector>

namespace interval::study {

/// Newest answers to drills that are judged again; older ones say little about today.
inline constexpr std::size_t mostDrillAnswers = 2000;

/// One answer to a drill, judged again from what was typed.
struct DrillAnswer {
    std::size_t answer = 0; ///< place in the log's columns
    std::string formula;    ///< id in the catalogue; the note's where the drill has its own
    DrillMark mark = DrillMark::wrong;
    double factor = 1; ///< how many times too large or too small, >= 1; infinite for another sign
};

/// Judges the newest typed answers again: the numbers of a showing follow from note and number of
/// answers before it, so the log need not keep them. Left out are cards whose history is not all in
/// the log, answers that cannot be read, and drills whose block no longer compiles. A drill that was
/// changed since is judged by what it asks now.
[[nodiscard]] base::Result<std::vector<DrillAnswer>>
readDrillAnswers(const collection::Collection& collection, const collection::LearningLog& log);

} // namespace interval::study
