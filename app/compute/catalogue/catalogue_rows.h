// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/catalogue/gpu.h"

#include <nlohmann/json_fwd.hpp>

namespace interval::compute {

/// A row of models.json or gpus.json. Internal to the catalogue.
/// @param number  of the row from 1, for messages
/// @error invalidInput  naming the row and the key
[[nodiscard]] base::Result<Model> readModelRow(const nlohmann::json& object, std::size_t number);
[[nodiscard]] base::Result<Gpu> readGpuRow(const nlohmann::json& object, std::size_t number);

} // namespace interval::compute
