// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/rich_text.h"

#include <string>
#include <string_view>

namespace interval::exchange {

/// Markdown of a card as HTML for other programs: mathematics in `\( \)` and `\[ \]`, tables as tables,
/// images of the media folder by their bare names, others as words; with `ClozeMarks::parsed` our marks
/// as `{{c1::text::hint}}`.
[[nodiscard]] std::string htmlFromMarkdown(std::string_view markdown,
                                           deck::ClozeMarks marks = deck::ClozeMarks::plain);

} // namespace interval::exchange
