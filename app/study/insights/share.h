// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace interval::study {

/// How sure the intervals of the insights are.
inline constexpr double insightConfidence = 0.8;

/// So many of so many.
struct Share {
    std::int64_t hits = 0;
    std::int64_t of = 0;

    void add(bool hit)
    {
        hits += hit ? 1 : 0;
        ++of;
    }
    bool operator==(const Share&) const = default;
};

/// What a share of a sample says about the share behind it.
struct Estimate {
    double value = 0; ///< hits / of; 0 when nothing was counted
    double low = 0;   ///< of the interval, 0..1
    double high = 1;

    bool operator==(const Estimate&) const = default;
};

/// The share with Wilson's 80 % interval, which keeps its promise for small samples and for shares
/// near 0 and 1, where the normal interval does not.
///
/// @source Wilson 1927, doi:10.1080/01621459.1927.10502953; Brown, Cai, DasGupta 2001,
///         doi:10.1214/ss/1009213286, for the choice
[[nodiscard]] Estimate estimate(const Share& share);

} // namespace interval::study
