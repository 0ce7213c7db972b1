// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace interval::deck {

/// The one way to write a deck file: LF, no byte order mark, no trailing blanks, one empty line
/// around headings, never two in a row, keys of `card` blocks in a fixed order, one final newline.
/// What stands inside other fences is not touched. Formatting twice changes nothing.
[[nodiscard]] std::string formatDeckText(std::string_view text);

} // namespace interval::deck
