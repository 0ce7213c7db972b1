// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

#include <nlohmann/json.hpp>

namespace interval::cli {

/// A result in the format that other programs read (app/README.md, "Scenarios"). Amounts of memory
/// are whole bytes, quantities are in base units.
[[nodiscard]] nlohmann::ordered_json toJson(const compute::Estimate& estimate);

} // namespace interval::cli
