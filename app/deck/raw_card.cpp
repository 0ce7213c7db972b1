// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/raw_card.h"

#include "deck/file_name.h"
#include "deck/text.h"

#include <algorithm>

namespace interval::deck {

namespace {

class CardCollector {
public:
    CardCollector(const Source& source, std::string& title) : source_(source), title_(title) {}

    std::vector<RawCard> collect(cmark_node* root)
    {
        for (cmark_node* node : children(root)) {
            const bool heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
            const int level = heading ? cmark_node_get_heading_level(node) : 0;
            if (level == 1 || level == 2)
                end(cmark_node_get_start_line(node));
            if (level == 1)
                takeTitle(node);
            else if (level == 2)
                cards_.push_back({node, 0, {}, {}});
            else if (inCard())
                takeBlock(node, level);
        }
        end(static_cast<int>(source_.lines.size()) + 1);
        return std::move(cards_);
    }

private:
    [[nodiscard]] bool inCard() const { return !cards_.empty() && cards_.back().endLine == 0; }

    void end(int line)
    {
        if (inCard())
            cards_.back().endLine = line;
    }

    void takeTitle(cmark_node* node)
    {
        if (title_.empty() && cards_.empty())
            title_ = std::string(headingText(source_, node));
        else if (!splitFileName(source_.file).isClaims()) // whose headings group the claims
            source_.report({cmark_node_get_start_line(node)}, Severity::warning, "W104",
                           "a file has one title, before its first card");
    }

    void takeBlock(cmark_node* node, int level)
    {
        RawCard& card = cards_.back();
        if (level == 3)
            card.sections.push_back(
                {headingText(source_, node), cmark_node_get_start_line(node), {}});
        else if (card.sections.empty())
            card.body.push_back(node);
        else
            card.sections.back().blocks.push_back(node);
    }

    const Source& source_;
    std::string& title_;
    std::vector<RawCard> cards_;
};

} // namespace

std::string_view headingText(const Source& source, cmark_node* heading)
{
    std::string_view text = trimmed(source.line(cmark_node_get_start_line(heading)));
    text.remove_prefix(std::min(text.find_first_not_of('#'), text.size()));
    return trimmed(text);
}

std::vector<RawCard> collectCards(const Source& source, cmark_node* root, std::string& title)
{
    return CardCollector(source, title).collect(root);
}

} // namespace interval::deck
