// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace interval::exchange {

/// Whether a name stays in the folder it is put into: one part, no path, no drive.
[[nodiscard]] bool isPlainName(std::string_view name);

/// A plain name without the signs that some file systems cannot keep, at most 120 bytes long.
/// @source rslib/src/media/files.rs, ankitects/anki
[[nodiscard]] std::string safeMediaName(std::string_view name);

} // namespace interval::exchange
