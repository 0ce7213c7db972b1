// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/fitting.h"

#include <algorithm>
#include <utility>

namespace interval::study {

base::Result<bool> fitIsDue(const collection::Collection& collection, collection::PresetId preset)
{
    const auto reviews = collection.reviewLogSize(preset);
    const auto versions = collection.parameterVersions();
    if (!reviews || !versions)
        return tl::unexpected(!reviews ? reviews.error() : versions.error());
    const auto last =
        std::find_if(versions->begin(), versions->end(),
                     [preset](const auto& version) { return version.preset == preset; });
    const std::int64_t before = last == versions->end() ? 0 : last->reviews;
    // Decks that went to another preset took their answers with them: what is left is another log.
    const bool another = before - *reviews >= answersBetweenFits;
    return (another ? *reviews : *reviews - before) >= answersBetweenFits;
}

base::Result<std::vector<collection::PresetId>> fitsDue(const collection::Collection& collection)
{
    const auto presets = collection.presets();
    if (!presets)
        return tl::unexpected(presets.error());
    std::vector<collection::PresetId> owners{collection::generalPreset};
    for (const collection::Preset& preset : *presets)
        if (preset.ownParameters)
            owners.push_back(preset.id);
    std::vector<collection::PresetId> due;
    for (const collection::PresetId owner : owners) {
        const auto isDue = fitIsDue(collection, owner);
        if (!isDue)
            return tl::unexpected(isDue.error());
        if (*isDue)
            due.push_back(owner);
    }
    return due;
}

base::Result<std::int64_t> keepFit(collection::Collection& collection,
                                   const scheduling::Fit& fit,
                                   std::int64_t reviews,
                                   FitBy by,
                                   base::Instant now,
                                   base::Day day,
                                   collection::PresetId preset)
{
    using scheduling::FitOutcome;
    if (fit.outcome == FitOutcome::cancelled || fit.outcome == FitOutcome::tooFewAnswers)
        return base::fail(base::ErrorCode::invalidInput, "there is no fit to keep");
    collection::ParameterVersion version;
    version.preset = preset;
    version.atMs = now.unixMs;
    version.day = day;
    version.automatic = by == FitBy::itself;
    version.accepted = fit.outcome == FitOutcome::accepted;
    version.reviews = reviews;
    version.laterItems = fit.laterItems;
    version.laterLoss = fit.laterLoss;
    version.laterLossCurrent = fit.laterLossCurrent;
    version.parameters = fit.fitted;
    return collection.addParameterVersion(version);
}

base::Result<FitBasis> fitBasis(const collection::Collection& collection,
                                const Preferences& preferences,
                                collection::PresetId preset)
{
    auto log = collection.reviewLog(preset);
    const auto version = collection.parameterVersion(preset);
    if (!log || !version)
        return tl::unexpected(!log ? log.error() : version.error());
    return FitBasis{std::move(*log), preferences.parametersOf(preset),
                    static_cast<int>(preferences.scheduling.relearningSteps.size()), *version,
                    preset};
}

base::Result<KeptFit> takeFit(collection::Collection& collection,
                              const scheduling::Fit& fit,
                              const FitBasis& basis,
                              FitBy by,
                              base::Instant now,
                              base::Day day)
{
    using scheduling::FitOutcome;
    const auto reviews = static_cast<std::int64_t>(basis.log.size());
    KeptFit kept{fit.outcome,   basis.version,        reviews,
                 fit.laterLoss, fit.laterLossCurrent, basis.preset};
    if (fit.outcome == FitOutcome::cancelled || fit.outcome == FitOutcome::tooFewAnswers)
        return kept;
    const auto inUse = collection.parameterVersion(basis.preset);
    if (!inUse && inUse.error().code == base::ErrorCode::notFound) { // the preset was deleted
        kept.outcome = FitOutcome::cancelled;
        return kept;
    }
    const auto stored = keepFit(collection, fit, reviews, by, now, day, basis.preset);
    if (!inUse || !stored)
        return tl::unexpected(!inUse ? inUse.error() : stored.error());
    if (*inUse != basis.version)
        kept.outcome = FitOutcome::cancelled;
    if (kept.outcome == FitOutcome::accepted)
        if (const auto used = collection.useParameters(*stored, basis.preset); !used)
            return tl::unexpected(used.error());
    return kept;
}

} // namespace interval::study
