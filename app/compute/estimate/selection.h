// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

namespace interval::compute {

/// Candidates side by side: calculator "selection". For each the weights as stored, the cache of a
/// token, the fewest GPUs of the kind and number asked about that hold it with the concurrency and
/// context asked, and the bound on tokens per second and price on those.
[[nodiscard]] base::Result<Estimate> estimateSelection(const Scenario& scenario, Detail detail);

} // namespace interval::compute
