// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/overhead.h"

namespace interval::compute {

void addTotals(const Scenario& scenario, Uncertainty uncertainty, Estimate& estimate)
{
    constexpr double gib = 0x1p30;
    const Overhead& overhead = scenario.overhead;
    MemoryTotals totals;
    double inOnePiece = 0;
    for (const MemoryItem& item : estimate.items) {
        totals.allocated += item.bytes;
        inOnePiece += item.id == "kv_cache" ? item.bytes : 0;
    }
    const double context = overhead.contextGib * gib;
    const double nccl = scenario.gpus > 1 ? overhead.ncclGib * gib : 0;
    const double fragmentation = overhead.fragmentation * (totals.allocated - inOnePiece);
    estimate.items.push_back({"context", context, {}, {}});
    estimate.items.push_back({"nccl", nccl, {}, {}});
    estimate.items.push_back({"fragmentation", fragmentation, {}, {}});
    totals.process = totals.allocated + context + nccl + fragmentation;
    totals.low = totals.process * (1 - uncertainty.below);
    totals.high = totals.process * (1 + uncertainty.above) + uncertainty.extra;
    totals.capacity = static_cast<double>(scenario.gpu->gpu.usableBytes);
    estimate.memory = totals;
}

} // namespace interval::compute
