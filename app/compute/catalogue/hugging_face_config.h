// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/catalogue/model.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::compute {

/// What a config.json says about its decoder.
struct ImportedModel {
    std::string modelType; ///< the family as read, "qwen3_moe"
    std::string name;      ///< `_name_or_path`, or empty
    ModelShape shape;
    std::vector<std::string> notes; ///< English: what was left out or assumed

    bool operator==(const ImportedModel&) const = default;
};

/// Reads a Hugging Face `config.json`.
///
/// The shape is that of the checkpoint: its parameter count is the published one to the last digit. Of a
/// model with images or sound only the language part is read, and a note says so. Keys that a decoder's
/// size does not depend on are not looked at.
///
/// @param text  the text of the file, UTF-8
/// @error invalidInput  not JSON (with line and column), an unknown `model_type`, or a key that is missing,
///                      of the wrong type, out of range or at odds with another: `config: <key>: …`
/// @source transformers, configuration_*.py and modeling_*.py of each family; files of the checkpoints
[[nodiscard]] base::Result<ImportedModel> readHuggingFaceConfig(std::string_view text);

/// The same as a model of its own, its parameters counted.
[[nodiscard]] base::Result<Model> modelFromConfig(std::string_view text);

/// Every `model_type` that can be read, sorted.
[[nodiscard]] std::vector<std::string_view> knownModelTypes();

} // namespace interval::compute
