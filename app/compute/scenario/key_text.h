// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <span>
#include <string>
#include <string_view>

namespace interval::compute {

/// A number for a message, in full: "1,000,000", "0.05".
[[nodiscard]] std::string inFull(double value);

/// "gpus: must be between 1 and 1,000,000 (got 0)"
[[nodiscard]] base::Error outOfRange(std::string_view key, double low, double high, double got);

/// The word closest to a mistyped one by edit distance.
/// @param words  not empty
[[nodiscard]] std::string_view nearestWord(std::string_view word,
                                           std::span<const std::string_view> words);

} // namespace interval::compute
