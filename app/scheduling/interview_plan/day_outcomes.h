// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/interview_plan/study_habits.h"
#include "scheduling/parameters.h"

#include <array>
#include <vector>

namespace interval::scheduling {

/// One way a day's work on a card may end.
struct DayOutcome {
    double chance = 0; ///< 0..1
    MemoryState memory;
};

/// All the ways of learning a new card in a day, and the seconds it takes on average.
struct LearningOutcomes {
    std::vector<DayOutcome> outcomes; ///< chances add up to 1
    double seconds = 0;
};
[[nodiscard]] LearningOutcomes learningOutcomes(const Parameters& parameters,
                                                const StudyHabits& habits);

/// Expected seconds of relearning after a forgotten review, the review itself not included.
[[nodiscard]] double relearningSeconds(const StudyHabits& habits);

/// Expected seconds of a review, with relearning where it is forgotten.
///
/// @param relearning relearningSeconds() of the same habits
[[nodiscard]] double reviewSeconds(double recall, const StudyHabits& habits, double relearning);

/// The ways a review may end: forgotten and relearned with one Good, or Hard, Good, Easy.
/// @param elapsedDays since the card's last answer, >= 1
[[nodiscard]] std::array<DayOutcome, 4> reviewOutcomes(const MemoryState& memory,
                                                       int elapsedDays,
                                                       const Parameters& parameters,
                                                       const StudyHabits& habits);

} // namespace interval::scheduling
