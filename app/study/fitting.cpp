// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/fitting.h"

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

} // namespace interval::study
