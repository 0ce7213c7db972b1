// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <string>

namespace interval::exchange {

/// Notes as lines of tab-separated cells under Anki's head lines: id, note type, deck, front and back as
/// HTML, tags.
[[nodiscard]] base::Result<std::string> delimitedFrom(const NoteSupply& notes,
                                                      base::Language language);

} // namespace interval::exchange
