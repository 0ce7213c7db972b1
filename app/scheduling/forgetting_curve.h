// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/parameters.h"

namespace interval::scheduling {

/// Chance of recalling a card: R(t, S) = (1 + F t / S)^(-w20), F = 0.9^(-1/w20) - 1.
///
/// @param elapsedDays t [days], >= 0
/// @param stability   S [days]; R(S, S) = 0.9
/// @return 0..1
/// @source FSRS-6 as in fsrs-rs 6.6.1, power_forgetting_curve
[[nodiscard]] double
retrievability(double elapsedDays, double stability, const Parameters& parameters);

/// Days until recall has fallen to the desired retention: I(r, S) = S / F (r^(-1/w20) - 1).
///
/// @param desiredRetention r, 0 < r < 1
/// @return [days], not rounded, not bounded
/// @source FSRS-6 as in fsrs-rs 6.6.1, next_interval
[[nodiscard]] double
interval(double desiredRetention, double stability, const Parameters& parameters);

} // namespace interval::scheduling
