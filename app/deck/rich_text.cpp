// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/rich_text.h"

#include "deck/cloze.h"
#include "deck/inline_runs.h"
#include "deck/markdown.h"
#include "deck/text.h"

#include <algorithm>

namespace interval::deck {

namespace {

constexpr int deepestNesting = 40; ///< beyond that a text is not meant to be read

class Reader {
public:
    Reader(ClozeMarks marks, int nextFreeGroup) : marks_(marks), nextFreeGroup_(nextFreeGroup) {}

    void readBlocks(cmark_node* parent, int depth)
    {
        if (depth > deepestNesting)
            return;
        for (cmark_node* node : children(parent))
            readBlock(node, depth);
    }

    std::vector<Block> take() { return std::move(blocks_); }

private:
    std::vector<Run> runsOf(cmark_node* node)
    {
        std::vector<Run> runs = inlineRuns(node);
        if (marks_ == ClozeMarks::parsed)
            runs = markClozes(std::move(runs), nextFreeGroup_);
        return withoutSoftBreaks(std::move(runs));
    }

    void readBlock(cmark_node* node, int depth)
    {
        Block block;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            block.runs = runsOf(node);
            blocks_.push_back(std::move(block));
            break;
        case CMARK_NODE_HEADING:
            block.kind = Block::Kind::heading;
            block.level = cmark_node_get_heading_level(node);
            block.runs = runsOf(node);
            blocks_.push_back(std::move(block));
            break;
        case CMARK_NODE_LIST:
            readList(node, depth);
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            readQuote(node, depth);
            break;
        case CMARK_NODE_CODE_BLOCK:
            blocks_.push_back(fenced(node));
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            block.kind = Block::Kind::rule;
            blocks_.push_back(std::move(block));
            break;
        case CMARK_NODE_HTML_BLOCK:
            if (startsWith(trimmed(literal(node)), "<!--"))
                break;
            block.runs.push_back({});
            block.runs.back().text = trimmed(literal(node));
            blocks_.push_back(std::move(block));
            break;
        default:
            readBlocks(node, depth + 1);
            break;
        }
    }

    void readQuote(cmark_node* node, int depth)
    {
        const std::size_t first = blocks_.size();
        readBlocks(node, depth + 1);
        for (std::size_t i = first; i < blocks_.size(); ++i)
            if (blocks_[i].kind == Block::Kind::paragraph)
                blocks_[i].kind = Block::Kind::quote;
    }

    void readList(cmark_node* list, int depth)
    {
        const bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
        int number = ordered ? std::max(1, cmark_node_get_list_start(list)) : 0;
        ++listLevel_;
        for (cmark_node* item : children(list)) {
            bool first = true;
            for (cmark_node* node : children(item)) {
                if (cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH || depth > deepestNesting) {
                    if (depth <= deepestNesting)
                        readBlock(node, depth + 1);
                    continue;
                }
                Block block;
                block.kind = Block::Kind::listItem;
                block.level = listLevel_ - 1;
                block.number = number;
                block.continuation = !first;
                block.runs = runsOf(node);
                blocks_.push_back(std::move(block));
                first = false;
            }
            if (ordered)
                ++number;
        }
        --listLevel_;
    }

    static Block fenced(cmark_node* node)
    {
        Block block;
        std::string language = lowered(fenceInfo(node));
        block.text = literal(node);
        while (!block.text.empty() && block.text.back() == '\n')
            block.text.pop_back();
        if (language == "math") {
            block.kind = Block::Kind::math;
        } else if (language == "calc") {
            block.kind = Block::Kind::calc;
        } else if (language == "table") {
            block.kind = Block::Kind::table;
            block.rows = tableRows(block.text);
        } else {
            block.kind = Block::Kind::code;
            block.language = std::move(language);
        }
        return block;
    }

    static std::vector<std::vector<std::vector<Run>>> tableRows(std::string_view text)
    {
        std::vector<std::vector<std::vector<Run>>> rows;
        for (std::string_view line : splitLines(text)) {
            if (trimmed(line).empty())
                continue;
            std::vector<std::vector<Run>> row;
            for (std::size_t bar = 0; bar != std::string_view::npos;) {
                bar = line.find(" | ");
                row.push_back(cellRuns(line.substr(0, bar)));
                line.remove_prefix(bar == std::string_view::npos ? line.size() : bar + 3);
            }
            rows.push_back(std::move(row));
        }
        return rows;
    }

    static std::vector<Run> cellRuns(std::string_view cell)
    {
        for (Block& block : richText(trimmed(cell)))
            return std::move(block.runs);
        return {};
    }

    ClozeMarks marks_;
    int nextFreeGroup_;
    int listLevel_ = 0;
    std::vector<Block> blocks_;
};

void appendPlain(const std::vector<Run>& runs, std::string& text)
{
    for (const Run& run : runs)
        text += run.kind == Run::Kind::lineBreak ? " " : run.text;
}

} // namespace

std::vector<Block> richText(std::string_view markdown, ClozeMarks marks)
{
    const Document document = parseMarkdown(markdown);
    Reader reader(marks, marks == ClozeMarks::parsed ? highestClozeGroup(markdown) + 1 : 1);
    reader.readBlocks(document.get(), 0);
    return reader.take();
}

std::string plainText(std::string_view markdown)
{
    std::string text;
    for (const Block& block : richText(markdown)) {
        if (!text.empty())
            text += ' ';
        appendPlain(block.runs, text);
        for (const auto& row : block.rows)
            for (const auto& cell : row) {
                appendPlain(cell, text);
                text += ' ';
            }
        text += block.rows.empty() ? block.text : "";
    }
    return text;
}

} // namespace interval::deck
