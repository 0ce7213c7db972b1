// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

namespace interval::compute {

/// FLOPs of training on one token by the rule of the scenario [FLOP/token], recomputation left out.
[[nodiscard]] double trainingFlopsPerToken(const Scenario& scenario);

/// Dense 16-bit peak of a GPU [FLOP/s]; 0 when none is stated.
[[nodiscard]] double trainingPeakFlops(const Gpu& gpu);

/// Training cost: calculator "cost".
[[nodiscard]] base::Result<Estimate> estimateCost(const Scenario& scenario, Detail detail);

} // namespace interval::compute
