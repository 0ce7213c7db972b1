// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace interval::collection {

/// Text as the search index wants it. `unicode61` knows words by the blanks between them, so every run of
/// Chinese, Japanese or Korean characters becomes its pairs of neighbours and its last character (显存占用:
/// "显存 存占 占用 用"): two characters are one look-up, one is the beginning of a token, more are a
/// phrase. Full-width letters and digits become ordinary ones, cloze marks lose their braces.
[[nodiscard]] std::string indexText(std::string_view text);

/// Words as they are looked for among what indexText() has written.
struct IndexPhrase {
    std::string text;
    bool open = false;    ///< the last token is the beginning of one
    bool cjkLast = false; ///< it ends with a CJK character
};
[[nodiscard]] IndexPhrase phraseText(std::string_view text);

/// Whether the index keeps anything of a text: a letter, a digit or a CJK character.
[[nodiscard]] bool hasWords(std::string_view text);

/// One code point of UTF-8, and where the next begins. A byte that is no UTF-8 stands for itself.
struct CodePoint {
    char32_t value = 0;
    std::size_t next = 0;
};
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t at);

[[nodiscard]] bool isCjk(char32_t point);

} // namespace interval::collection
