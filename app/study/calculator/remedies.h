// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/scenario_values.h"
#include "study/calculator/worksheet.h"

namespace interval::study {

/// One change that makes a scenario fit, and what is then needed.
struct Remedy {
    std::string key;   ///< "zero", "gpus", …
    std::string value; ///< JSON
    double bytes = 0;  ///< [B] of the fullest GPU afterwards
};

/// What would make a scenario fit, the mildest first: changes that keep what is computed before those
/// that change it, more GPUs last. Each is a single change and has been tried.
///
/// @return at most `most`; none when it fits, or when no single change is enough
[[nodiscard]] std::vector<Remedy>
remedies(const Answered& answered, const compute::Catalogue& catalogue, std::size_t most = 3);

} // namespace interval::study
