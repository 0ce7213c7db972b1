// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace interval::study {

/// The text of a file, or what a new one begins with. @error cannotRead
[[nodiscard]] base::Result<std::string> textOf(const std::filesystem::path& file,
                                               std::string_view whenNew);

/// Replaces a file as a whole, so that a crash leaves the old one. @error cannotWrite
[[nodiscard]] base::Result<void> replaceText(const std::filesystem::path& file,
                                             const std::string& text);

} // namespace interval::study
