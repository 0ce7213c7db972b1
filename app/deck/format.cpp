// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/format.h"

#include "deck/front_matter.h"
#include "deck/markdown.h"
#include "deck/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace interval::deck {

namespace {

/// Of card blocks and claim blocks.
constexpr std::array<std::string_view, 10> keyOrder = {"type", "difficulty", "claims",   "topics",
                                                       "tags", "source",     "verified", "as-of",
                                                       "was",  "suspend"};

std::size_t rank(std::string_view line)
{
    const std::string_view key = trimmed(line.substr(0, line.find(':')));
    const auto found = std::find(keyOrder.begin(), keyOrder.end(), key);
    return static_cast<std::size_t>(std::distance(keyOrder.begin(), found));
}

bool isFenceMark(std::string_view line)
{
    return startsWith(trimmed(line), "```") || startsWith(trimmed(line), "~~~");
}

std::string_view withoutTrailingBlanks(std::string_view line)
{
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

/// What cmark says of each line; its tree knows what no look at a single line can tell.
enum class LineKind : std::uint8_t {
    plain,
    heading,
    goesOn,    ///< of a paragraph that continues: two blanks at its end are a line break
    verbatim,  ///< code and HTML
    cardBlock, ///< a line of metadata
};

class LineKinds {
public:
    LineKinds(std::size_t lines, cmark_node* root) : kinds_(lines, LineKind::plain)
    {
        cmark_iter* iterator = cmark_iter_new(root);
        for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator))
            if (event == CMARK_EVENT_ENTER)
                visit(cmark_iter_get_node(iterator));
        cmark_iter_free(iterator);
    }

    [[nodiscard]] LineKind operator[](std::size_t line) const { return kinds_[line]; }

private:
    void visit(cmark_node* node)
    {
        const int first = cmark_node_get_start_line(node);
        const bool top = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            if (top && cmark_node_get_end_line(node) == first) // not one that is underlined
                mark(first, first, LineKind::heading);
            break;
        case CMARK_NODE_PARAGRAPH:
            mark(first, cmark_node_get_end_line(node) - 1, LineKind::goesOn);
            break;
        case CMARK_NODE_HTML_BLOCK:
            mark(first, endLine(node), LineKind::verbatim);
            break;
        case CMARK_NODE_CODE_BLOCK:
            mark(first, endLine(node), LineKind::verbatim);
            if (top && isCardBlock(node))
                mark(first + 1, first + static_cast<int>(splitLines(literal(node)).size()),
                     LineKind::cardBlock);
            break;
        default:
            break;
        }
    }

    /// The metadata below a card's or claim's heading. It is moved to the margin, so nothing in it may look
    /// like the end of the block then.
    static bool isCardBlock(cmark_node* node)
    {
        cmark_node* before = cmark_node_previous(node);
        const std::string_view info = fenceInfo(node);
        if ((info != "card" && info != "claim") || before == nullptr ||
            cmark_node_get_heading_level(before) != 2)
            return false;
        const auto lines = splitLines(literal(node));
        return std::none_of(lines.begin(), lines.end(), isFenceMark);
    }

    void mark(int first, int last, LineKind kind)
    {
        for (int line = first; line <= last && line <= static_cast<int>(kinds_.size()); ++line)
            kinds_[static_cast<std::size_t>(line - 1)] = kind;
    }

    std::vector<LineKind> kinds_;
};

class Formatter {
public:
    /// Front matter: only blanks at the ends of its lines go.
    void addMatter(const std::vector<std::string_view>& lines)
    {
        for (const std::string_view line : lines)
            written_.emplace_back(trimmed(line));
        if (!lines.empty())
            written_.emplace_back();
    }

    void addBody(const std::vector<std::string_view>& lines, const LineKinds& kinds)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (kinds[i] != LineKind::cardBlock)
                flushMetadata();
            add(lines[i], kinds[i]);
        }
        flushMetadata();
    }

    [[nodiscard]] std::string text()
    {
        while (!written_.empty() && written_.back().empty())
            written_.pop_back();
        std::string result;
        for (const std::string& line : written_)
            result.append(line).append("\n");
        return result;
    }

private:
    void add(std::string_view line, LineKind kind)
    {
        const bool belowHeading = std::exchange(belowHeading_, kind == LineKind::heading);
        switch (kind) {
        case LineKind::cardBlock:
            if (!trimmed(line).empty())
                metadata_.emplace_back(trimmed(line));
            return;
        case LineKind::verbatim:
            if (belowHeading)
                addBlank();
            written_.emplace_back(isFenceMark(line) ? withoutTrailingBlanks(line) : line);
            return;
        case LineKind::heading:
        case LineKind::goesOn:
        case LineKind::plain:
            break;
        }
        if (trimmed(line).empty()) {
            addBlank();
            return;
        }
        if (kind == LineKind::heading || belowHeading)
            addBlank();
        if (written_.empty() && trimmed(line) == "---")
            written_.emplace_back(); // a rule at the top would become front matter
        const std::string_view kept = withoutTrailingBlanks(line);
        const bool lineBreak =
            kind == LineKind::goesOn && startsWith(line.substr(kept.size()), "  ");
        written_.push_back(std::string(kept) + (lineBreak ? "  " : ""));
    }

    /// One empty line, never two in a row and none at the top.
    void addBlank()
    {
        if (!written_.empty() && !written_.back().empty())
            written_.emplace_back();
    }

    void flushMetadata()
    {
        std::stable_sort(
            metadata_.begin(), metadata_.end(),
            [](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
        std::move(metadata_.begin(), metadata_.end(), std::back_inserter(written_));
        metadata_.clear();
    }

    std::vector<std::string> written_;
    std::vector<std::string> metadata_;
    bool belowHeading_ = false;
};

} // namespace

std::string formatDeckText(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (startsWith(text, byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::vector<std::string_view> body = splitLines(text);
    std::vector<Diagnostic> ignored;
    const auto head = body.begin() + readFrontMatter(body, "", ignored).lineCount;
    const std::vector<std::string_view> matter(body.begin(), head);
    body.erase(body.begin(), head);

    Formatter formatter;
    formatter.addMatter(matter);
    if (!body.empty()) {
        text.remove_prefix(static_cast<std::size_t>(body.front().data() - text.data()));
        const Document document = parseMarkdown(text);
        formatter.addBody(body, LineKinds(body.size(), document.get()));
    }
    return formatter.text();
}

} // namespace interval::deck
