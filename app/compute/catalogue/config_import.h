// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/hugging_face_config.h"

#include <nlohmann/json_fwd.hpp>

namespace interval::compute {

/// `readHuggingFaceConfig` of a file that is parsed already. Internal to the catalogue.
[[nodiscard]] base::Result<ImportedModel> importConfig(const nlohmann::json& file);

} // namespace interval::compute
