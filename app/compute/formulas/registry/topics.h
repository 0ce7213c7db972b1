// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/formulas/formula.h"

#include <vector>

/// The catalogue of formulas by topic, one file each. A new formula is a template in formulas/*.h
/// and an entry in one of these files.
namespace interval::compute::registry {

[[nodiscard]] std::vector<Formula> activationFormulas();
[[nodiscard]] std::vector<Formula> alignmentFormulas();
[[nodiscard]] std::vector<Formula> architectureFormulas();
[[nodiscard]] std::vector<Formula> cacheFormulas();
[[nodiscard]] std::vector<Formula> clusterFormulas();
[[nodiscard]] std::vector<Formula> costFormulas();
[[nodiscard]] std::vector<Formula> evaluationFormulas();
[[nodiscard]] std::vector<Formula> flopsFormulas();
[[nodiscard]] std::vector<Formula> languageFormulas();
[[nodiscard]] std::vector<Formula> latencyFormulas();
[[nodiscard]] std::vector<Formula> quantizationFormulas();
[[nodiscard]] std::vector<Formula> retrievalFormulas();
[[nodiscard]] std::vector<Formula> samplingFormulas();
[[nodiscard]] std::vector<Formula> stateFormulas();

} // namespace interval::compute::registry
