// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/imported_note.h"

#include <optional>
#include <string>
#include <string_view>

namespace interval::exchange {

/// A card of ours whole, as the value of a field in a package: base64 of JSON, so that no editor of HTML
/// changes it. `shown` is what the other fields say; when somebody edits them there, the card no longer
/// fits and is not taken back.
[[nodiscard]] std::string packOwnCard(const collection::ImportedNote& note, std::string_view shown);

/// The card (with deck, own, guid) of a field, or nothing when it is none or no longer fits.
[[nodiscard]] std::optional<collection::ImportedNote> unpackOwnCard(std::string_view field,
                                                                    std::string_view shown);

} // namespace interval::exchange
