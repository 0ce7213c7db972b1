// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace interval::exchange {

/// A piece of HTML: an element, or text when `tag` is empty.
struct HtmlNode {
    std::string tag;  ///< lower case
    std::string text; ///< of a text, entities decoded
    std::map<std::string, std::string, std::less<>> attributes;
    std::vector<HtmlNode> children;

    [[nodiscard]] std::string_view attribute(std::string_view name) const;
};

/// Reads any text as HTML: what does not close is closed, what was not opened is ignored; comments,
/// scripts and styles are left out. Elements are nested at most 60 deep, further ones stand beside
/// one another.
[[nodiscard]] HtmlNode parseHtml(std::string_view html);

} // namespace interval::exchange
