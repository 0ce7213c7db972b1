// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/insights/insights.h"

#include <nlohmann/json.hpp>

namespace interval::cli {

/// All figures with their units in the names; shares with their 80 % interval. What has no bound, or
/// no value, is null; days are counted from 1970-01-01.
[[nodiscard]] nlohmann::json toJson(const study::Insights& insights);

} // namespace interval::cli
