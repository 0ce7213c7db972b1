// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/fitting.h"

#include <utility>

namespace interval::study {

base::Result<bool> fitIsDue(const collection::Collection& collection)
{
    const auto reviews = collection.reviewCount();
    const auto versions = collection.parameterVersions();
    if (!reviews || !versions)
        return tl::unexpected(!reviews ? reviews.error() : versions.error());
    const std::int64_t before = versions->empty() ? 0 : versions->front().reviews;
    return *reviews - before >= answersBetweenFits;
}

base::Result<std::int64_t> keepFit(collection::Collection& collection,
                                   const scheduling::Fit& fit,
                                   std::int64_t reviews,
                                   FitBy by,
                                   base::Instant now,
                                   base::Day day)
{
    using scheduling::FitOutcome;
    if (fit.outcome == FitOutcome::cancelled || fit.outcome == FitOutcome::tooFewAnswers)
        return base::fail(base::ErrorCode::invalidInput, "there is no fit to keep");
    collection::ParameterVersion version;
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
                                const Preferences& preferences)
{
    auto log = collection.reviewLog();
    const auto version = collection.parameterVersion();
    if (!log || !version)
        return tl::unexpected(!log ? log.error() : version.error());
    const scheduling::Settings& settings = preferences.scheduling;
    return FitBasis{std::move(*log), settings.parameters,
                    static_cast<int>(settings.relearningSteps.size()), *version};
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
    KeptFit kept{fit.outcome, basis.version, reviews, fit.laterLoss, fit.laterLossCurrent};
    if (fit.outcome == FitOutcome::cancelled || fit.outcome == FitOutcome::tooFewAnswers)
        return kept;
    const auto inUse = collection.parameterVersion();
    const auto stored = keepFit(collection, fit, reviews, by, now, day);
    if (!inUse || !stored)
        return tl::unexpected(!inUse ? inUse.error() : stored.error());
    if (*inUse != basis.version)
        kept.outcome = FitOutcome::cancelled;
    if (kept.outcome == FitOutcome::accepted)
        if (const auto used = collection.useParameters(*stored); !used)
            return tl::unexpected(used.error());
    return kept;
}

} // namespace interval::study
