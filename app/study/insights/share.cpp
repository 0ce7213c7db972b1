// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/insights/share.h"

#include "compute/formulas/normal_quantile.h"
#include "compute/formulas/statistics.h"

#include <algorithm>

namespace interval::study {

Estimate estimate(const Share& share)
{
    if (share.of <= 0)
        return {};
    static const double z = compute::zOfConfidence(insightConfidence);
    const auto of = static_cast<double>(share.of);
    const double value = static_cast<double>(share.hits) / of;
    const double centre = compute::wilsonCentre(value, of, z);
    const double half = compute::wilsonHalfWidth(value, of, z);
    return {value, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace interval::study
