// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace interval::exchange {

enum class ExportFormat : std::uint8_t {
    ankiPackage,   ///< .apkg that Anki 2.1.15 and later open
    delimitedText, ///< tabs, with Anki's head lines
    markdown,      ///< questions and answers, to be read and to be imported as such
    archive,       ///< the whole profile: collection and media
};

struct ExportSettings {
    base::Instant now;
    int dayStartHour = 4;
    base::Language language = base::Language::zhCn; ///< of cards that have both
};

/// What went out.
struct ExportCounts {
    int notes = 0;
    int cards = 0;
    int reviews = 0;
    int media = 0;

    bool operator==(const ExportCounts&) const = default;
};

/// Gives notes to a visitor, one after the other.
using NoteSupply = std::function<base::Result<void>(const collection::NoteVisitor&)>;

/// Writes notes with their cards and past to a file: beside its place first, so that what stood there
/// stays until all is written.
/// @param profile the folder of the collection, for its media
/// @param notes   ids; not looked at by `archive`
/// @error cannotWrite, diskFull, cannotRead
[[nodiscard]] base::Result<ExportCounts> exportTo(const std::filesystem::path& file,
                                                  ExportFormat format,
                                                  const collection::Collection& collection,
                                                  const std::filesystem::path& profile,
                                                  std::span<const std::string> notes,
                                                  const ExportSettings& settings);

} // namespace interval::exchange
