// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <filesystem>
#include <optional>

namespace interval::cli {

/// Where the application keeps its data when no profile is named (XDG base directories).
[[nodiscard]] std::filesystem::path defaultProfile();

/// Opens a profile, or says on standard error why not.
[[nodiscard]] std::optional<collection::Collection>
openProfile(const std::filesystem::path& profile, collection::Access access);

/// Says on standard error what went wrong. @return `exitFile`
int complain(const base::Error& error);

} // namespace interval::cli
