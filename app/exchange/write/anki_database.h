// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"
#include "exchange/write/packed_note.h"

#include <filesystem>
#include <functional>

namespace interval::exchange {

/// Gives notes to a visitor, one after the other.
using PackedNoteSupply =
    std::function<base::Result<void>(const std::function<void(PackedNote&&)>&)>;

/// Writes an SQLite file of Anki's schema 11, in states that its first scheduler knows. Every note
/// carries our card whole in a last field, which no template shows (anki/own_card.h).
/// @param file does not exist yet
/// @error cannotWrite, diskFull
[[nodiscard]] base::Result<ExportCounts> writeAnkiDatabase(const std::filesystem::path& file,
                                                           const PackedNoteSupply& notes,
                                                           const ExportSettings& settings);

} // namespace interval::exchange
