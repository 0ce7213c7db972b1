// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/imported_note.h"

#include <span>
#include <string>

namespace interval::exchange {

/// Notes as lines of tab-separated cells under Anki's head lines: id, note type, deck, front and back as
/// HTML, tags.
[[nodiscard]] std::string delimitedFrom(std::span<const collection::ImportedNote> notes,
                                        base::Language language);

} // namespace interval::exchange
