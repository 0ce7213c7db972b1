// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <optional>

namespace interval::cli {

/// Where the application keeps its data when no profile is named (XDG base directories).
[[nodiscard]] std::filesystem::path defaultProfile();

/// Adds the option --profile, which stands before or after any command.
void addProfileOption(CLI::App& program);
/// The profile that was named, or the usual one; known once the arguments are parsed.
[[nodiscard]] std::filesystem::path chosenProfile(const CLI::App& program);

/// Opens a profile, or says on standard error why not.
[[nodiscard]] std::optional<collection::Collection>
openProfile(const std::filesystem::path& profile, collection::Access access);

/// Says on standard error what went wrong. @return `exitFile`
int complain(const base::Error& error);

} // namespace interval::cli
