// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// What a key offers and what it says now.
struct ChoiceValue {
    std::vector<std::string> words;  ///< in the scenario format; lists as "q, v"
    std::vector<std::string> values; ///< the same as JSON
    int current = 0;                 ///< index; -1: something that is not offered
};

/// A change of one key, as Worksheet::set takes it.
struct ValueChange {
    std::string path;
    std::string value; ///< JSON
};

/// The number behind a key, plain or inner, also where it stands at its default.
/// @pre the key is one of compute::numberFields() or memberFields()
/// @return nothing when it is left open
[[nodiscard]] std::optional<double> numberOf(const compute::Scenario& scenario,
                                             std::string_view key);

/// @param key  one of compute::choiceFields(), or "zero", "lora.targets", "rollout.engine"
[[nodiscard]] ChoiceValue choiceOf(const compute::Scenario& scenario, std::string_view key);

/// @param key  one of compute::flagFields(), or "speculative", "tricks.lora-reference",
///             "tricks.offload-frozen", "tricks.shared-trunk"
[[nodiscard]] bool flagOf(const compute::Scenario& scenario, std::string_view key);
/// @param key  as in flagOf
[[nodiscard]] ValueChange
flagChange(const compute::Scenario& scenario, std::string_view key, bool on);

/// The two or three numbers that a scenario turns on, for a place with little room.
[[nodiscard]] std::vector<std::string_view> keyInputs(const compute::Scenario& scenario);

/// The next value up or down that people think in: 1, 2, 3, 4, 6, 8, 12 … for counts, five points for
/// shares, two digits otherwise; within the range of the key.
/// @pre the key is as in numberOf
[[nodiscard]] double steppedValue(std::string_view key, double value, bool up);

/// The layout search for what a training scenario asks.
/// @param written  a training scenario as JSON
[[nodiscard]] std::string layoutQuestion(std::string_view written, std::string_view objective);

/// A training scenario spread as a row of the layout search says.
/// @param written  a training scenario as JSON
[[nodiscard]] std::string withLayout(std::string_view written, const compute::LayoutRow& row);

} // namespace interval::study
