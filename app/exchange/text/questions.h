// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/anki/convert.h"

#include <string>
#include <string_view>

namespace interval::exchange {

/// Questions and answers as Markdown files of public repositories write them:
/// headings that are questions with their answer below; `Q:` and `A:` (问、答, bold or not); items of a
/// list that are questions with their answer indented below; `front % back` of mdanki.
/// Which of these a file uses is seen from the file; headings above a question become its subtopic.
/// @param deckName where the notes go, parts joined by "::"
[[nodiscard]] Converted notesFromMarkdown(std::string_view text, const std::string& deckName);

} // namespace interval::exchange
