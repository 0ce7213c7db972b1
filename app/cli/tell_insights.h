// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/insights/insights.h"

#include <filesystem>

namespace interval::cli {

/// Prints what the log of a profile says, as the insights page shows it: as JSON on one line, or in
/// words. @return an ExitCode
[[nodiscard]] int
tellInsights(const std::filesystem::path& profile, const study::InsightFilter& filter, bool asJson);

} // namespace interval::cli
