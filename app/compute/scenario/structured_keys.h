// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/scenario/fields.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace interval::compute {

/// A key whose value has a structure of its own. Internal to the scenario's reader and writer.
struct StructuredKey {
    std::string_view key;
    base::Result<void> (*read)(const nlohmann::json& value,
                               const Catalogue& catalogue,
                               Scenario& scenario) = nullptr;
    /// @return nothing when the value is the default
    std::optional<nlohmann::json> (*write)(const Scenario& scenario) = nullptr;
    Calculators uses = 0;
};

[[nodiscard]] std::span<const StructuredKey> structuredKeys();

/// A number in its range; `key` begins the error.
[[nodiscard]] base::Result<double>
readNumber(std::string_view key, const nlohmann::json& value, double low, double high, Grain grain);

/// Looks an accelerator up, or makes one from its figures.
[[nodiscard]] base::Result<std::shared_ptr<const ChosenGpu>>
chooseGpu(std::string_view key, const nlohmann::json& value, const Catalogue& catalogue);

} // namespace interval::compute
