// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>

namespace interval::base {

/// Puts a whole file in the place of another, for good: its bytes are on disk before the name points to
/// them, and the name is on disk when this returns. Killed at any moment, the old file or the new one
/// stands there. Both must lie in the same file system.
/// @error diskFull, readOnly, cannotWrite; `file` is as it was, `whole` is still there
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& whole,
                                       const std::filesystem::path& file);

} // namespace interval::base
