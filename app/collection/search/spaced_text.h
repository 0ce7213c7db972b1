// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace interval::collection {

/// Text as the search index wants it: blanks around every Chinese, Japanese or Korean character (so that
/// `unicode61`, which knows words by their blanks, finds single characters and phrases of them), full-width
/// letters and digits as ordinary ones, cloze marks without their braces.
[[nodiscard]] std::string spacedText(std::string_view text);

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
