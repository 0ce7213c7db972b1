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

void eachNode(cmark_node* node, const std::function<void(cmark_node*)>& visit)
{
    cmark_iter* iterator = cmark_iter_new(node);
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator))
        if (event == CMARK_EVENT_ENTER)
            visit(cmark_iter_get_node(iterator));
    cmark_iter_free(iterator);
}

std::string_view literal(cmark_node* node)
{
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? std::string_view() : std::string_view(text);
}

int endLine(cmark_node* block)
{
    // cmark 0.30 states one line too few for an HTML block that ends itself, as comments do.
    if (cmark_node_get_type(block) == CMARK_NODE_HTML_BLOCK) {
        const auto lines = static_cast<int>(splitLines(literal(block)).size());
        return cmark_node_get_start_line(block) + lines - 1;
    }
    return cmark_node_get_end_line(block);
}

std::string_view fenceInfo(cmark_node* node)
{
    if (cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK)
        return {};
    const char* info = cmark_node_get_fence_info(node);
    return info == nullptr ? std::string_view() : trimmed(info);
}

std::vector<ItemText> itemTexts(cmark_node* list, const std::vector<std::string_view>& lines)
{
    std::vector<ItemText> items;
    for (cmark_node* item : children(list)) {
        ItemText text;
        text.line = cmark_node_get_start_line(item);
        cmark_node* content = cmark_node_first_child(item);
        if (content == nullptr) {
            items.push_back(std::move(text));
            continue;
        }
        const auto indent =
            static_cast<std::size_t>(std::max(0, cmark_node_get_start_column(content) - 1));
        const int first = cmark_node_get_start_line(content);
        const int last = std::min(cmark_node_get_end_line(item), static_cast<int>(lines.size()));
        for (int number = first; number <= last; ++number) {
            std::string_view line = lines[static_cast<std::size_t>(number - 1)];
            if (number == first) {
                text.first = std::string(trimmed(line.substr(std::min(indent, line.size()))));
                continue;
            }
            const std::size_t blanks = std::min(line.find_first_not_of(' '), indent);
            line.remove_prefix(std::min(blanks, line.size()));
            text.rest.append(line).append("\n");
        }
        text.rest.erase(0, text.rest.find_first_not_of('\n'));
        text.rest.resize(text.rest.find_last_not_of(" \t\n") + 1);
        items.push_back(std::move(text));
    }
    return items;
}

} // namespace interval::deck
