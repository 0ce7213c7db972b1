// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace interval::compute {

/// Chance that a standard normal value is at most `z`.
[[nodiscard]] double normalCdf(double z);

/// The standard normal value that is not exceeded with this probability: 1.95996… for 0.975.
///
/// @param probability  0 < p < 1
/// @return             absolute error below 1e-12 for 1e-300 <= p <= 1 - 1e-16; infinite at 0 and 1
/// @source Abramowitz & Stegun 26.2.23 as a start, two steps of Halley's method on normalCdf
[[nodiscard]] double normalQuantile(double probability);

/// Standard errors on each side of a two-sided interval: 1.96 for 0.95.
///
/// @param confidence  0 < c < 1
[[nodiscard]] double zOfConfidence(double confidence);

/// Chance that a standard normal value is at least as far from zero as `z`, on either side.
[[nodiscard]] double twoSidedPValue(double z);

} // namespace interval::compute
