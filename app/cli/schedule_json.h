// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scheduling/parameters.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace interval::cli {

/// An invalidInput that begins with the name of the field.
[[nodiscard]] tl::unexpected<base::Error> invalidField(const std::string& field,
                                                       const std::string& what);

/// @return a whole number of int's range, never one that was cut
[[nodiscard]] std::optional<int> wholeNumber(const nlohmann::json& value);

/// The member, or null where there is none.
[[nodiscard]] const nlohmann::json& member(const nlohmann::json& object, const char* key);

/// 21, 19 or 17 weights, brought into range as fsrs-rs does when it computes with them.
[[nodiscard]] base::Result<scheduling::Parameters>
parametersFrom(const std::vector<double>& weights, const std::string& field);

/// A list of weights; null stands for the defaults. @error invalidInput naming the field
[[nodiscard]] base::Result<scheduling::Parameters> readParameters(const nlohmann::json& list,
                                                                  const std::string& field);

} // namespace interval::cli
