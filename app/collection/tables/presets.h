// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/records.h"
#include "scheduling/parameters.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace interval::collection {

/// SQL: the preset of the note `n`.
inline constexpr const char* presetOfNote =
    "coalesce((SELECT pd.preset FROM preset_decks pd WHERE pd.deck = n.deck), 0)";
/// SQL: the preset of the card `c`, where its note is not at hand.
inline constexpr const char* presetOfCard =
    "coalesce((SELECT pd.preset FROM notes pn JOIN preset_decks pd ON pd.deck = pn.deck "
    "WHERE pn.id = c.note), 0)";

/// Below: SQLite exceptions pass through to the door, which translates them.

/// By name.
[[nodiscard]] std::vector<Preset> selectPresets(SQLite::Database& database);
/// Writes presets over those of the same ids; 0: a new one. @return their ids
/// @error invalidInput  a retention out of range, or no name
[[nodiscard]] base::Result<std::vector<PresetId>> storePresets(SQLite::Database& database,
                                                               std::span<const Preset> presets);
void deletePreset(SQLite::Database& database, PresetId id);
/// Every deck that has cards, by name.
[[nodiscard]] std::vector<DeckSize> selectDecks(SQLite::Database& database);

/// The version that a preset uses; nothing: those of the general preset. @error notFound
[[nodiscard]] base::Result<std::optional<std::int64_t>> selectVersion(SQLite::Database& database,
                                                                      PresetId preset);
/// @error notFound      no such preset, or version
/// @error invalidInput  nothing, for the general preset
[[nodiscard]] base::Result<void>
storeVersion(SQLite::Database& database, PresetId preset, std::optional<std::int64_t> version);
/// The parameters by which the cards of a preset are remembered. @error notFound
[[nodiscard]] base::Result<scheduling::Parameters> selectParameters(SQLite::Database& database,
                                                                    PresetId preset);

/// Makes a change of presets or versions, and gives each card whose parameters are others after it
/// the memory that its history leads to under them.
[[nodiscard]] base::Result<void>
changeParameters(SQLite::Database& database, const std::function<base::Result<void>()>& change);

/// The same for cards that came with memories from elsewhere, of decks with parameters of their own.
void replayOwned(SQLite::Database& database);

} // namespace interval::collection
