// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/rich_text.h"

#include "deck/markdown.h"
#include "deck/text.h"

#include <algorithm>
#include <charconv>

namespace interval::deck {

namespace {

constexpr int deepestNesting = 40; ///< beyond that a text is not meant to be read

struct Look {
    bool strong = false;
    bool emphasis = false;
    std::string target;
};

std::string altText(cmark_node* node)
{
    std::string text;
    for (cmark_node* child : children(node))
        text += literal(child);
    return text;
}

void addRuns(cmark_node* node, const Look& look, std::vector<Run>& runs, int depth)
{
    if (depth > deepestNesting)
        return;
    for (cmark_node* child : children(node)) {
        Run run;
        run.strong = look.strong;
        run.emphasis = look.emphasis;
        run.target = look.target;
        run.text = literal(child);
        Look inner = look;
        switch (cmark_node_get_type(child)) {
        case CMARK_NODE_CODE:
            run.kind = Run::Kind::code;
            runs.push_back(std::move(run));
            break;
        case CMARK_NODE_SOFTBREAK:
            run.text = "\n";
            runs.push_back(std::move(run));
            break;
        case CMARK_NODE_LINEBREAK:
            run.kind = Run::Kind::lineBreak;
            runs.push_back(std::move(run));
            break;
        case CMARK_NODE_IMAGE:
            run.kind = Run::Kind::image;
            run.text = altText(child);
            run.target = cmark_node_get_url(child);
            runs.push_back(std::move(run));
            break;
        case CMARK_NODE_LINK:
            inner.target = cmark_node_get_url(child);
            addRuns(child, inner, runs, depth + 1);
            break;
        case CMARK_NODE_STRONG:
            inner.strong = true;
            addRuns(child, inner, runs, depth + 1);
            break;
        case CMARK_NODE_EMPH:
            inner.emphasis = true;
            addRuns(child, inner, runs, depth + 1);
            break;
        default:
            runs.push_back(std::move(run));
            break;
        }
    }
}

bool sameLook(const Run& a, const Run& b)
{
    return a.kind == Run::Kind::text && b.kind == Run::Kind::text && a.strong == b.strong &&
           a.emphasis == b.emphasis && a.target == b.target && a.cloze == b.cloze &&
           a.hint == b.hint;
}

std::vector<Run> merged(std::vector<Run> runs)
{
    std::vector<Run> result;
    for (Run& run : runs) {
        if (run.kind == Run::Kind::text && run.text.empty())
            continue;
        if (!result.empty() && sameLook(result.back(), run))
            result.back().text += run.text;
        else
            result.push_back(std::move(run));
    }
    return result;
}

/// A code span between dollar signs is mathematics.
void markMathematics(std::vector<Run>& runs)
{
    for (std::size_t i = 1; i + 1 < runs.size(); ++i) {
        Run& before = runs[i - 1];
        Run& after = runs[i + 1];
        const bool between = runs[i].kind == Run::Kind::code && before.kind == Run::Kind::text &&
                             after.kind == Run::Kind::text && !before.text.empty() &&
                             before.text.back() == '$' && !after.text.empty() &&
                             after.text.front() == '$';
        if (!between)
            continue;
        before.text.pop_back();
        after.text.erase(0, 1);
        runs[i].kind = Run::Kind::math;
    }
}

/// Wide characters that stand without a space between them: a line break there is not a blank.
bool endsWide(const std::string& text)
{
    return text.size() >= 3 && static_cast<unsigned char>(text[text.size() - 3]) >= 0xE2U &&
           static_cast<unsigned char>(text[text.size() - 3]) < 0xF0U;
}

bool startsWide(std::string_view text)
{
    return !text.empty() && static_cast<unsigned char>(text.front()) >= 0xE3U &&
           static_cast<unsigned char>(text.front()) < 0xF0U;
}

void joinSoftBreaks(std::string& text)
{
    std::string joined;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n')
            joined += text[i];
        else if (!endsWide(joined) || !startsWide(std::string_view(text).substr(i + 1)))
            joined += ' ';
    }
    text = std::move(joined);
}

/// Finds {{…}} over the runs of one block and tags what stands inside.
class ClozeReader {
public:
    explicit ClozeReader(int& nextFree) : nextFree_(nextFree) {}

    std::vector<Run> read(std::vector<Run> runs)
    {
        // A mark that is never closed is ordinary text.
        for (Run& run : runs) {
            if (run.kind != Run::Kind::text) {
                run.cloze = open_;
                result_.push_back(std::move(run));
            } else {
                readText(run);
            }
        }
        if (open_ > 0)
            restoreUnclosed();
        return std::move(result_);
    }

private:
    void readText(const Run& run)
    {
        std::string_view text = run.text;
        while (!text.empty()) {
            const std::size_t at = text.find(open_ > 0 ? "}}" : "{{");
            push(run, text.substr(0, at));
            if (at == std::string_view::npos)
                return;
            text.remove_prefix(at + 2);
            if (open_ > 0)
                close();
            else
                text.remove_prefix(open(text));
        }
    }

    void push(const Run& like, std::string_view text)
    {
        if (text.empty())
            return;
        Run run = like;
        run.text = std::string(text);
        run.cloze = open_;
        result_.push_back(std::move(run));
    }

    /// @return how many bytes the group number takes
    std::size_t open(std::string_view text)
    {
        constexpr int highest = 99;
        first_ = result_.size();
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        const auto digits = static_cast<std::size_t>(end - text.data());
        prefix_ = "{{";
        if (error == std::errc() && digits < text.size() && text[digits] == ':' && number > 0 &&
            number <= highest) {
            open_ = number;
            prefix_ += std::string(text.substr(0, digits + 1));
            return digits + 1;
        }
        open_ = nextFree_++;
        return 0;
    }

    void close()
    {
        open_ = 0;
        if (first_ == result_.size())
            return;
        std::string& last = result_.back().text;
        const std::size_t bar =
            result_.back().kind == Run::Kind::text ? last.rfind('|') : std::string::npos;
        if (bar == std::string::npos)
            return;
        const std::string hint = last.substr(bar + 1);
        last.resize(bar);
        for (std::size_t i = first_; i < result_.size(); ++i)
            result_[i].hint = hint;
    }

    void restoreUnclosed()
    {
        for (std::size_t i = first_; i < result_.size(); ++i)
            result_[i].cloze = 0;
        Run opening;
        opening.text = prefix_;
        result_.insert(result_.begin() + static_cast<std::ptrdiff_t>(first_), std::move(opening));
    }

    int& nextFree_;
    int open_ = 0;
    std::size_t first_ = 0;
    std::string prefix_;
    std::vector<Run> result_;
};

/// Groups without a number come after the highest number that is used anywhere in the text.
int highestGroup(std::string_view markdown)
{
    int highest = 0;
    for (std::size_t at = markdown.find("{{"); at != std::string_view::npos;
         at = markdown.find("{{", at + 2)) {
        int number = 0;
        const char* begin = markdown.data() + at + 2;
        const auto [end, error] = std::from_chars(begin, markdown.data() + markdown.size(), number);
        constexpr int limit = 99;
        if (error == std::errc() && end != markdown.data() + markdown.size() && *end == ':' &&
            number <= limit)
            highest = std::max(highest, number);
    }
    return highest;
}

class Reader {
public:
    Reader(ClozeMarks marks, int nextFree) : marks_(marks), nextFree_(nextFree) {}

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
        std::vector<Run> runs;
        addRuns(node, {}, runs, 0);
        runs = merged(std::move(runs));
        markMathematics(runs);
        if (marks_ == ClozeMarks::parsed)
            runs = ClozeReader(nextFree_).read(std::move(runs));
        for (Run& run : runs)
            if (run.kind == Run::Kind::text)
                joinSoftBreaks(run.text);
        return merged(std::move(runs));
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
        const char* info = cmark_node_get_fence_info(node);
        std::string language(trimmed(info == nullptr ? "" : info));
        std::transform(language.begin(), language.end(), language.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
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
    int nextFree_;
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
    const int highest = marks == ClozeMarks::parsed ? highestGroup(markdown) : 0;
    Reader reader(marks, highest + 1);
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
