// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace interval::exchange {

/// Unpacks one zstd frame, whether or not it says its size.
/// @error fileCorrupt  damaged, cut short, or larger than `limit` [bytes]
[[nodiscard]] base::Result<std::string> unpackZstandard(std::string_view frame, std::int64_t limit);

/// Packs bytes into one zstd frame; for tests and archives of our own.
[[nodiscard]] std::string packZstandard(std::string_view bytes);

} // namespace interval::exchange
