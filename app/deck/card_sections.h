// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "deck/diagnostic.h"
#include "deck/markdown.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// A file being read: what the parts of the parser share.
struct Source {
    std::string file;
    std::vector<std::string_view> lines; ///< of the body, after the front matter
    int lineOffset = 0;                  ///< lines of the front matter
    std::vector<Diagnostic>* diagnostics = nullptr;

    void report(int bodyLine, Severity severity, std::string code, std::string text) const;
    /// The raw lines of the nodes first..last.
    [[nodiscard]] std::string slice(cmark_node* first, cmark_node* last) const;
};

/// Reads the blocks under one `### ` heading into the text of a card.
void readSection(const Source& source,
                 std::string_view heading,
                 int headingLine,
                 const std::vector<cmark_node*>& blocks,
                 CardText& text);

/// Reports what a card must not contain: W106, W107, E108, W109.
/// @return false when an error was among it
[[nodiscard]] bool checkMarkup(const Source& source, const std::vector<cmark_node*>& blocks);

} // namespace interval::deck
