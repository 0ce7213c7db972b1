// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/config_fields.h"

namespace interval::compute {

/// How one `model_type` is read. Internal to the catalogue.
struct ConfigFamily {
    std::string_view modelType;
    ModelShape (*read)(ConfigFields& fields) = nullptr;
    std::span<const KeyAlias> aliases;
};

/// Decoders with LayerNorm and an MLP of two matrices: GPT-2 and its successors.
[[nodiscard]] std::span<const ConfigFamily> gptFamilies();
/// Dense decoders of the Llama kind.
[[nodiscard]] std::span<const ConfigFamily> llamaFamilies();
/// Dense decoders of Chinese laboratories with their own field names.
[[nodiscard]] std::span<const ConfigFamily> chineseFamilies();
/// Mixtures of experts with ordinary attention.
[[nodiscard]] std::span<const ConfigFamily> expertFamilies();
/// Latent attention and linear-attention hybrids, with or without experts.
[[nodiscard]] std::span<const ConfigFamily> newAttentionFamilies();

} // namespace interval::compute
