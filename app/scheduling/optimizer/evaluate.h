// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scheduling/optimizer/items.h"
#include "scheduling/parameters.h"

#include <stop_token>
#include <vector>

namespace interval::scheduling {

/// What the model said about a group of answers, and what came of them.
struct CalibrationBin {
    double predicted = 0;  ///< mean predicted recall, 0..1
    double recalled = 0;   ///< share recalled, 0..1
    std::size_t count = 0; ///< answers; bins without any are left out
};

/// How well parameters predict a log. Every item counts the same.
struct Evaluation {
    std::size_t items = 0; ///< predicted answers
    double logLoss = 0;    ///< mean log loss [nats]
    double rmseBins = 0;   ///< root mean square of (predicted - recalled) over bins, 0..1
    double predicted = 0;  ///< mean predicted recall, 0..1
    double recalled = 0;   ///< share recalled, 0..1
    std::vector<CalibrationBin> calibration; ///< by predicted recall, twenty equal bins, rising
};

/// Predicts each item of the window from the answers before it.
///
/// Bins of rmseBins: days since the last answer, answers a day or more apart, and lapses so far,
/// each on a logarithmic scale.
/// @error invalidInput  the window holds no item
/// @source fsrs-rs 6.6.1, dataset.rs (r_matrix_index) and inference.rs (evaluate), there weighted
///         by recency
[[nodiscard]] base::Result<Evaluation> evaluate(const Histories& histories,
                                                const Parameters& parameters,
                                                bool shortTerm,
                                                ItemWindow window = {});

/// Log loss of each item of the window [nats], by item; all cards, outliers too.
[[nodiscard]] std::vector<double> itemLosses(const Histories& histories,
                                             const Parameters& parameters,
                                             bool shortTerm,
                                             ItemWindow window);

} // namespace interval::scheduling
