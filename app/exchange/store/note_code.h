// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/imported_note.h"

#include <string>
#include <string_view>

namespace interval::exchange {

/// Appends a note to bytes that only this program, while it runs, reads again.
void encodeNote(const collection::ImportedNote& note, std::string& bytes);

/// The note that encodeNote() wrote at the beginning of `bytes`.
[[nodiscard]] collection::ImportedNote decodeNote(std::string_view bytes);

} // namespace interval::exchange
