// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/markdown.h"

#include "deck/text.h"

#include <algorithm>

namespace interval::deck {

Document parseMarkdown(std::string_view text)
{
    return Document(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
}

std::vector<cmark_node*> children(cmark_node* node)
{
    std::vector<cmark_node*> all;
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child))
        all.push_back(child);
    return all;
}

std::string_view literal(cmark_node* node)
{
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? std::string_view() : std::string_view(text);
}

std::vector<ItemText> itemTexts(cmark_node* list, const std::vector<std::string_view>& lines)
{
    std::vector<ItemText> items;
    for (cmark_node* item : children(list)) {
        ItemText text;
        text.line = cmark_node_get_start_line(item);
        cmark_node* content = cmark_node_first_child(item);
        const auto indent = static_cast<std::size_t>(
            content == nullptr ? 0 : std::max(0, cmark_node_get_start_column(content) - 1));
        const int last =
            std::min<int>(cmark_node_get_end_line(item), static_cast<int>(lines.size()));
        for (int number = text.line; content != nullptr && number <= last; ++number) {
            std::string_view line = lines[static_cast<std::size_t>(number - 1)];
            if (number == text.line) {
                text.first = std::string(trimmed(line.substr(std::min(indent, line.size()))));
                continue;
            }
            const std::size_t blanks = std::min(line.find_first_not_of(' '), indent);
            line.remove_prefix(std::min(blanks, line.size()));
            if (!text.rest.empty())
                text.rest += '\n';
            text.rest += line;
        }
        text.rest = std::string(trimmed(text.rest));
        items.push_back(std::move(text));
    }
    return items;
}

} // namespace interval::deck
