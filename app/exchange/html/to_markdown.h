// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace interval::exchange {

/// HTML of a card as Markdown that shows the same in `deck::richText`: paragraphs, line breaks, bold,
/// emphasis, code, lists, headings, quotes, tables, rules, links, mathematics (`\( \)`, `\[ \]`,
/// `[$]`, `[$$]`, `[latex]`). An image keeps its name as `media/NAME` when it is a plain name;
/// anything from a network becomes words. What stands in U+E000..U+E00F passes through.
[[nodiscard]] std::string markdownFromHtml(std::string_view html);

/// Words as Markdown that shows exactly them.
[[nodiscard]] std::string escapedMarkdown(std::string_view text);

/// The folder, relative to a profile, where media stand; Markdown names them with it.
inline constexpr std::string_view mediaFolder = "media/";

} // namespace interval::exchange
