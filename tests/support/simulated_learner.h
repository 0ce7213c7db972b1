// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/optimizer/items.h"
#include "scheduling/parameters.h"

#include <cstdint>
#include <vector>

/// A learner whose memory follows given parameters exactly, studying under the default ones.
struct SimulatedLearner {
    interval::scheduling::Parameters truth;
    std::size_t reviews = 2000; ///< length of the log
    int newPerDay = 12;         ///< none on each seventh day
    std::uint32_t seed = 1;
};

/// Three learners: near the average, weak memory with a flat curve, strong memory with a steep one.
[[nodiscard]] interval::scheduling::Parameters averageLearner();
[[nodiscard]] interval::scheduling::Parameters weakLearner();
[[nodiscard]] interval::scheduling::Parameters strongLearner();

/// Their log, in order of time: learning steps of 1 and 10 minutes, fuzzed intervals, skipped days.
/// Step for step the generator that made the published figures, so that seeds mean the same there.
[[nodiscard]] std::vector<interval::scheduling::ReviewEvent>
simulatedLog(const SimulatedLearner& learner);
