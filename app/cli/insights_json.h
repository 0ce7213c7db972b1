// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/insights/insights.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace interval::cli {

/// All figures with their units in the names; shares with their 80 % interval. What has no bound, or
/// no value, is null.
[[nodiscard]] nlohmann::json toJson(const study::Insights& insights);

/// Prints the insights of a profile, as JSON on one line or in words. @return an ExitCode
[[nodiscard]] int
tellInsights(const std::filesystem::path& profile, const study::InsightFilter& filter, bool asJson);

} // namespace interval::cli
