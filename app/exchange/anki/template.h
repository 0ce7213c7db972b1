// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace interval::exchange {

/// What a template of a card is filled with.
struct TemplateInput {
    std::map<std::string, std::string, std::less<>> fields; ///< HTML by name, special ones included
    int clozeNumber = 0;                                    ///< for {{#c1}}
    bool back = false;
    std::function<std::string(std::string_view)> clozes; ///< how {{cloze:…}} shows its field
};

/// What came of it.
struct Rendered {
    std::string html;
    std::string hints; ///< HTML of {{hint:…}} on the front, which waits to be asked for
};

/// Fills a template: fields, conditions, filters. Unknown fields are nothing, unknown filters are as if
/// they were not there; on the back, {{FrontSide}} is nothing, since the front stays in sight.
[[nodiscard]] Rendered renderTemplate(std::string_view text, const TemplateInput& input);

/// Whether a field counts as empty: blanks and line breaks only.
[[nodiscard]] bool isEmptyField(std::string_view html);

} // namespace interval::exchange
