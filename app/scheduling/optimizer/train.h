// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/optimizer/items.h"
#include "scheduling/parameters.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace interval::scheduling {

/// How to fit.
struct FitRequest {
    Parameters current;      ///< what the new parameters have to beat
    bool shortTerm = true;   ///< off: w17 to w19 stay 0, same-day answers count as any other
    int relearningSteps = 1; ///< more than one bounds w17 and w18
    std::function<void(double)> progress{}; ///< told the share done, 0..1, rising; may be empty
    std::stop_token stop{};                 ///< asked within milliseconds
};

/// How a fit ended.
enum class FitOutcome : std::uint8_t {
    accepted,      ///< predicts later answers better than the current parameters
    notBetter,     ///< does not, or not clearly: the current parameters stay
    tooFewAnswers, ///< fewer than leastItems predicted answers
    cancelled,
};

/// Parameters from a log, and the evidence for them.
struct Fit {
    FitOutcome outcome = FitOutcome::tooFewAnswers;
    Parameters parameters;        ///< the new ones when accepted, otherwise the current ones
    Parameters fitted;            ///< what the whole log says, accepted or not
    std::uint32_t items = 0;      ///< predicted answers in the log
    std::uint32_t laterItems = 0; ///< of those, answers that the comparison was made on
    double laterLoss = 0;         ///< mean log loss there of parameters fitted on earlier answers
    double laterLossCurrent = 0;  ///< mean log loss there of the current parameters
};

inline constexpr std::uint32_t leastItems = 64; ///< predicted answers a fit needs

/// Fits the 21 weights to a log.
///
/// The most likely weights under a normal prior around the defaults (its widths are those with
/// which fsrs-rs penalises distance), found by Newton steps on the expected second derivatives.
/// Time-series validation: weights fitted on the earlier part of the log must predict the later
/// part clearly better than the current ones; only then is the fit to the whole log accepted. The
/// same log always gives the same weights.
///
/// @source prior widths, recency weights, outliers, initial stabilities: fsrs-rs 6.6.1, training.rs
[[nodiscard]] Fit fit(const Histories& histories, const FitRequest& request);

/// What a single search looks at.
struct FitPart {
    ItemWindow window{}; ///< the items to be predicted
    double prior = 2;    ///< weight of the squared distance from the defaults, > 0
};

/// The fit by itself, without the question whether it is better.
///
/// @param start  where the search begins; changes the result by less than the log can tell
/// @return nothing when stopped
[[nodiscard]] std::optional<Parameters> mostLikely(const Histories& histories,
                                                   const FitRequest& request,
                                                   const FitPart& part,
                                                   const std::optional<Parameters>& start);

} // namespace interval::scheduling
