// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <array>
#include <vector>

namespace interval::scheduling {

/// When a learner studies.
struct StudyWeek {
    std::array<double, 7> minutes{20, 20, 20, 20, 20, 20, 20}; ///< Monday first, each >= 0
    std::vector<base::Day> daysOff;                            ///< on which there is no study
};

/// Seconds of study on each day from today up to the eve of the interview; none when the interview
/// is today or past.
[[nodiscard]] std::vector<double>
studySeconds(const StudyWeek& week, base::Day today, base::Day interview);

/// For a price table: whether one can study with n + 1 days left, from the seconds of each day.
[[nodiscard]] std::vector<bool> openDays(const std::vector<double>& secondsByDay);

} // namespace interval::scheduling
