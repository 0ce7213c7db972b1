// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/catalogue.h"

#include <filesystem>
#include <istream>
#include <string>

namespace interval::cli {

/// The content that comes with the program: beside an installed one, or in the source tree.
[[nodiscard]] std::filesystem::path contentFolder();

/// The whole of a file, or of standard input for "-".
/// @error cannotRead
[[nodiscard]] base::Result<std::string> readText(const std::string& file);

/// Models and accelerators of the content folder.
/// @error cannotRead, invalidInput
[[nodiscard]] base::Result<compute::Catalogue> loadCatalogue();

} // namespace interval::cli
