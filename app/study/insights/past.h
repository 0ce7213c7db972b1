// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/insights/drill_past.h"
#include "study/preferences.h"

#include <vector>

namespace interval::study {

/// Everything that insights are reduced from, in memory, as it was on one day.
struct Past {
    base::Day today = 0;
    double desiredRetention = 0; ///< 0..1
    Preferences preferences;     ///< as they were then
    collection::LearningLog log;
    /// Of each answer, by the parameters in use: the chance of recall just before it; below 0 where
    /// there is nothing to predict (a first answer, one of the same day, practice).
    std::vector<double> predicted;
    std::vector<double> stability;   ///< of each answer, after it, by the parameters in use [days]
    std::vector<DrillAnswer> drills; ///< answers to drills whose numbers could be drawn again
    std::vector<collection::MockInterview> interviews; ///< newest first

    [[nodiscard]] std::size_t answers() const { return log.answers.size(); }
};

/// Reads the past and replays every card with the parameters in use. Cards whose history is not all
/// in the log (imported ones) keep what the log says was believed.
///
/// @param progress told the share done, 0..1
/// @error outdated  `progress` asked to stop
[[nodiscard]] base::Result<Past> readPast(const collection::Collection& collection,
                                          const Preferences& preferences,
                                          base::Day today,
                                          const collection::Progress& progress = {});

} // namespace interval::study
