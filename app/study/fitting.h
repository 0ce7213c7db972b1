// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "scheduling/optimizer/train.h"
#include "study/preferences.h"

namespace interval::study {

/// Answers that must have come since the last fit before one is made by itself.
inline constexpr std::int64_t answersBetweenFits = 400;

/// Whether enough is new for a fit of a preset's parameters. The first needs as many answers too.
[[nodiscard]] base::Result<bool> fitIsDue(const collection::Collection& collection,
                                          collection::PresetId preset = collection::generalPreset);
/// The presets with parameters of their own, the general one first, for which it is.
[[nodiscard]] base::Result<std::vector<collection::PresetId>>
fitsDue(const collection::Collection& collection);

/// Who asked for a fit.
enum class FitBy : std::uint8_t { learner, itself };

/// Keeps a fit among the versions.
/// @param reviews answers in the log it was made on
/// @return its id. Nothing begins to use it: Collection::useParameters() does
/// @error invalidInput  the fit was cancelled or had too few answers: there is nothing to keep
[[nodiscard]] base::Result<std::int64_t>
keepFit(collection::Collection& collection,
        const scheduling::Fit& fit,
        std::int64_t reviews,
        FitBy by,
        base::Instant now,
        base::Day day,
        collection::PresetId preset = collection::generalPreset);

/// What a fit is made on.
struct FitBasis {
    std::vector<scheduling::ReviewEvent> log;
    scheduling::Parameters current;
    int relearningSteps = 1;
    std::optional<std::int64_t> version = 0; ///< in use; 0: the defaults; nothing: the general ones
    collection::PresetId preset = collection::generalPreset;
};

/// On the answers that belong to the parameters of a preset.
[[nodiscard]] base::Result<FitBasis>
fitBasis(const collection::Collection& collection,
         const Preferences& preferences,
         collection::PresetId preset = collection::generalPreset);

/// What became of a fit.
struct KeptFit {
    scheduling::FitOutcome outcome = scheduling::FitOutcome::cancelled;
    std::optional<std::int64_t> before =
        0;                    ///< version in use until then; nothing: the general one's
    std::int64_t reviews = 0; ///< answers it was made on
    double loss = 0;          ///< on later answers [nats]
    double lossBefore = 0;    ///< there, of the parameters in use until then
    collection::PresetId preset = collection::generalPreset;
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
