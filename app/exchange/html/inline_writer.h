// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace interval::exchange {

/// A stretch of a paragraph on its way to Markdown.
struct InlinePiece {
    enum class Kind : unsigned char { text, raw, lineBreak };

    Kind kind = Kind::text;
    std::string text; ///< words; or, of `raw`, Markdown as it is (code, mathematics, image)
    std::string link; ///< address, or empty
    bool strong = false;
    bool emphasis = false;
};

/// Paragraphs of Markdown: two line breaks in a row part them. Emphasis is closed and opened again so
/// that CommonMark sees it beside Chinese text and punctuation too.
[[nodiscard]] std::vector<std::string> writeInline(const std::vector<InlinePiece>& pieces);

} // namespace interval::exchange
