// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "scheduling/memory_state.h"
#include "study/drills/judge.h"

#include <optional>
#include <vector>

namespace interval::study {

/// What the learner did with a card before grading it.
struct Attempt {
    int pointsTicked = 0;
    int pointsTotal = 0;
    std::optional<deck::Verdict> verdict; ///< debate: the learner's own judgement
    std::vector<bool> chosen;             ///< choice: which options were picked
    std::vector<int> order;               ///< order: original step index at each place
    std::optional<DrillJudgement> drill;  ///< drill: what its answer was worth
    int seconds = 0;                      ///< until the answer was shown
    int secondsLimit = 0;
};

/// The grade that an attempt suggests; nothing when there is nothing to go by. Never Easy: only
/// the learner knows that it was effortless. Answering late lowers Good to Hard.
///
/// Key points: under 40 % Again, under 70 % Hard, else Good; a wrong verdict caps at Hard.
/// Choice: all right Good, part right Hard, else Again. Order: right Good, one pair of neighbours
/// swapped Hard, else Again. Drill: right within tolerance Good, close or in the wrong unit Hard.
[[nodiscard]] std::optional<scheduling::Rating> suggestRating(const deck::Card& card,
                                                              const Attempt& attempt);

/// Time within which a spoken answer is expected [s].
[[nodiscard]] int secondsLimit(deck::CardKind kind);

} // namespace interval::study
