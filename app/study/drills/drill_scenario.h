// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drills/drill.h"

#include <optional>
#include <string>

namespace interval::study {

/// The calculator's scenario about the numbers of a drill, as JSON: to go on from the answer. Where a drill
/// says nothing of the hardware, an A100 80 GB stands for it.
/// @return nothing when no calculator asks what the drill asks
[[nodiscard]] std::optional<std::string> scenarioOf(const Drill& drill,
                                                    const DrillInstance& instance);

} // namespace interval::study
