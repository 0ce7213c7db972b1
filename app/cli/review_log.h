// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scheduling/optimizer/items.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::cli {

/// Where a study day of a log begins: at 04:00 UTC, or at 04:00 where the computer stands.
enum class DayStart : std::uint8_t { utc, local };

/// Reads answers from CSV: the columns card_id, review_time_ms and rating, found by their names in
/// the first line, in any order; other columns are left alone. A text without a line is a log
/// without answers.
///
/// @error invalidInput  names the line and the column
[[nodiscard]] base::Result<std::vector<scheduling::ReviewEvent>>
parseReviewLog(std::string_view csv, DayStart start);

/// The same from a file, or from standard input for "-".
/// @error cannotRead  the file cannot be read
[[nodiscard]] base::Result<std::vector<scheduling::ReviewEvent>>
readReviewLog(const std::string& file, DayStart start);

} // namespace interval::cli
