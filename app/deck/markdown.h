// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmark.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Document = std::unique_ptr<cmark_node, NodeDeleter>;

/// Parses CommonMark. Block nesting is bounded by cmark itself, inline nesting by its parser.
[[nodiscard]] Document parseMarkdown(std::string_view text);

/// The children of a node.
[[nodiscard]] std::vector<cmark_node*> children(cmark_node* node);

/// The literal of a node, or an empty text.
[[nodiscard]] std::string_view literal(cmark_node* node);

/// The last line of a block, 1-based.
[[nodiscard]] int endLine(cmark_node* block);

/// The info string of a fenced code block, or an empty text.
[[nodiscard]] std::string_view fenceInfo(cmark_node* node);

/// Visits a node and everything below it, in the order of the text.
void eachNode(cmark_node* node, const std::function<void(cmark_node*)>& visit);

/// A list item's Markdown without its marker and indentation.
struct ItemText {
    std::string first; ///< its first line
    std::string rest;  ///< the other lines, joined
    int line = 0;      ///< of the item in the parsed text, 1-based
};

/// The items of a list node; `lines` is the parsed text.
[[nodiscard]] std::vector<ItemText> itemTexts(cmark_node* list,
                                              const std::vector<std::string_view>& lines);

} // namespace interval::deck
