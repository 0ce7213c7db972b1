// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/anki/values.h"

#include <filesystem>

namespace interval::exchange {

/// Reads an SQLite file of Anki, schema 11 or 18, that nobody vouches for, but for its notes: read-only,
/// nothing in its schema is run.
/// @error fileCorrupt  no SQLite file, damaged, or with values that cannot be
/// @error fileTooNew   a schema after 18
/// @error foreignFile  an SQLite file of another program
[[nodiscard]] base::Result<AnkiCollection> readAnkiCollection(const std::filesystem::path& file);

/// Reads the notes of a file that readAnkiCollection() has read, by their ids, each with its cards by their
/// ordinals; cards without a note are passed over.
/// @error fileCorrupt
[[nodiscard]] base::Result<void> readAnkiNotes(const std::filesystem::path& file,
                                               const AnkiNoteVisitor& visit);

} // namespace interval::exchange
