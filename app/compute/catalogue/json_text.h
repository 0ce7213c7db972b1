// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace interval::compute {

/// Parses a JSON object from text; the exceptions of the library end here. Internal to the catalogue.
/// @param what  names the text in an error: "config"
/// @error invalidInput  `<what>: line 3, column 5: not valid JSON`, or another value than an object
[[nodiscard]] base::Result<nlohmann::json> parseJsonObject(std::string_view text,
                                                           std::string_view what);

} // namespace interval::compute
