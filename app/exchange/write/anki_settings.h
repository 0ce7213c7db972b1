// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <map>
#include <string>

namespace interval::exchange {

// Ids of our own in Anki's files; fixed, so that a second package finds the types of the first.
inline constexpr std::int64_t basicTypeId = 1'793'600'000'001;
inline constexpr std::int64_t clozeTypeId = 1'793'600'000'002;
inline constexpr std::int64_t firstDeckId = 1'793'600'001'000;

// The columns of Anki's table `col`, as JSON. @source rslib/src/{config,notetype,decks,deckconfig}/schema11.rs
[[nodiscard]] std::string settingsJson(const ExportSettings& settings);
[[nodiscard]] std::string noteTypesJson(std::int64_t seconds);
[[nodiscard]] std::string decksJson(const std::map<std::string, std::int64_t>& decks,
                                    std::int64_t seconds);
[[nodiscard]] std::string presetsJson();

} // namespace interval::exchange
