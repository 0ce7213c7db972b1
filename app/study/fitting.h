// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "scheduling/optimizer/train.h"
#include "study/preferences.h"

namespace interval::study {

/// Answers that must have come since the last fit before one is made by itself.
inline constexpr std::int64_t answersBetweenFits = 400;

/// Whether enough is new for a fit. The first needs as many answers too.
[[nodiscard]] base::Result<bool> fitIsDue(const collection::Collection& collection);

/// Who asked for a fit.
enum class FitBy : std::uint8_t { learner, itself };

/// Keeps a fit among the versions.
/// @param reviews answers in the log it was made on
/// @return its id. Nothing begins to use it: Collection::useParameters() does
/// @error invalidInput  the fit was cancelled or had too few answers: there is nothing to keep
[[nodiscard]] base::Result<std::int64_t> keepFit(collection::Collection& collection,
                                                 const scheduling::Fit& fit,
                                                 std::int64_t reviews,
                                                 FitBy by,
                                                 base::Instant now,
                                                 base::Day day);

/// What a fit is made on.
struct FitBasis {
    std::vector<scheduling::ReviewEvent> log;
    scheduling::Parameters current;
    int relearningSteps = 1;
    std::int64_t version = 0; ///< in use; 0: the defaults
};

[[nodiscard]] base::Result<FitBasis> fitBasis(const collection::Collection& collection,
                                              const Preferences& preferences);

/// What became of a fit.
struct KeptFit {
    scheduling::FitOutcome outcome = scheduling::FitOutcome::cancelled;
    std::int64_t before = 0;  ///< version in use until then
    std::int64_t reviews = 0; ///< answers it was made on
    double loss = 0;          ///< on later answers [nats]
    double lossBefore = 0;    ///< there, of the parameters in use until then
};

/// Keeps a fit and, where it was accepted, takes it into use. What cannot be kept (too few answers)
/// is only reported; so is a fit made under parameters that are not in use any more.
[[nodiscard]] base::Result<KeptFit> takeFit(collection::Collection& collection,
                                            const scheduling::Fit& fit,
                                            const FitBasis& basis,
                                            FitBy by,
                                            base::Instant now,
                                            base::Day day);

} // namespace interval::study
