// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

namespace interval::compute {

/// All ways to spread a training run over a cluster, best first: calculator "layout".
///
/// Tried are tensor degrees within a node that divide the heads, pipeline degrees up to the layers,
/// context degrees of which the sequence has two chunks each, expert degrees that divide the experts,
/// micro-batches, recomputation, interleaving and ZeRO stages. A layout must fill the global batch,
/// keep its pipeline busy (m >= p) and fit at its fullest stage.
///
/// With `max_gpus` clusters of 1, 2, 4, … nodes are tried up to it. When a smaller cluster does not do,
/// a remark says why.
/// @error invalidInput  no layout fits; the reason is named
[[nodiscard]] base::Result<Estimate> estimateLayout(const Scenario& scenario, Detail detail);

} // namespace interval::compute
