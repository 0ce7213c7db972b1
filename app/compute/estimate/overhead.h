// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

namespace interval::compute {

/// How far a figure may be off, as shares of it.
struct Uncertainty {
    double below = 0.05;
    double above = 0.08;
    double extra = 0; ///< [B] that some frameworks need beyond
};

/// Adds context, NCCL and fragmentation to the items and sums up.
///
///   process = allocated + fragmentation * (allocated - KV cache) + context + NCCL if GPUs > 1
///
/// A KV cache is reserved in one piece, so it does not fragment.
///
/// @source context and NCCL: stas00/ml-engineering, training/performance (0.47 GiB lazy to 0.92 GiB
///         eager context, about 1.5 GiB more after the first barrier); fragmentation: published
///         Megatron-LM logs, reserved over allocated about 1.03
void addTotals(const Scenario& scenario, Uncertainty uncertainty, Estimate& estimate);

} // namespace interval::compute
