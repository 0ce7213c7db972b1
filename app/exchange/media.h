// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <set>

namespace interval::exchange {

/// Whether a medium comes along without being named: files of templates and of formulas.
[[nodiscard]] bool isStaticMedium(const std::string& name);

/// The media that a text names, as its Markdown names them.
void collectMedia(const deck::Card& card, std::set<std::string>& names);

/// Media that notes of the collection name and its profile does not have, by name.
[[nodiscard]] base::Result<std::set<std::string>>
missingMedia(const collection::Collection& collection, const std::filesystem::path& profile);

/// How many media a profile has.
[[nodiscard]] int countMedia(const std::filesystem::path& profile);

/// Decides under which name each medium of the plan's package comes in and adjusts its notes: one that
/// differs from a file of that name gets the hash of its bytes into its own.
/// @param wanted that its notes name
/// @error fileCorrupt, cannotRead
[[nodiscard]] base::Result<void> planMedia(const std::filesystem::path& profile,
                                           const std::set<std::string>& wanted,
                                           ImportPlan& plan);

/// Writes the media of a plan that are not known. @error cannotWrite, diskFull, readOnly
[[nodiscard]] base::Result<void> writeMedia(const std::filesystem::path& profile,
                                            const ImportPlan& plan);

} // namespace interval::exchange
