// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/format.h"

#include "deck/text.h"

#include <algorithm>
#include <array>
#include <iterator>
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

/// The marker of a line that opens or closes a fence, or nothing.
std::string_view fenceMarker(std::string_view line)
{
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent > 3) // also when the line is empty: npos is greater than anything
        return {};
    const std::string_view text = line.substr(indent);
    const char mark = text.front();
    if (mark != '`' && mark != '~')
        return {};
    const std::size_t length = std::min(text.find_first_not_of(mark), text.size());
    // A line such as ```x``` is a code span, not a fence.
    if (length < 3 || (mark == '`' && text.find('`', length) != std::string_view::npos))
        return {};
    return text.substr(0, length);
}

bool isHeading(std::string_view line)
{
    const std::size_t hashes = line.find_first_not_of('#');
    return hashes != std::string_view::npos && hashes > 0 && hashes <= 6 && line[hashes] == ' ';
}

/// Whether a line begins a block of its own rather than going on with the paragraph above.
bool startsBlock(std::string_view line)
{
    const std::string_view text = trimmed(line);
    if (text.empty() || isHeading(text) || !fenceMarker(text).empty() || startsWith(text, "---"))
        return true;
    const std::size_t marker = text.find_first_not_of("0123456789");
    const bool numbered =
        marker != std::string_view::npos && marker > 0 &&
        (startsWith(text.substr(marker), ". ") || startsWith(text.substr(marker), ") "));
    return numbered || startsWith(text, "- ") || startsWith(text, "* ") || startsWith(text, "+ ") ||
           startsWith(text, "> ");
}

/// Two blanks at the end of a line that goes on are a line break, the only blanks with a meaning.
std::string withoutTrailingBlanks(std::string_view line)
{
    const std::size_t end = line.find_last_not_of(" \t");
    if (end == std::string_view::npos)
        return {};
    const bool lineBreak =
        !isHeading(line) && line.size() >= end + 3 && line[end + 1] == ' ' && line[end + 2] == ' ';
    return std::string(line.substr(0, end + 1)) + (lineBreak ? "  " : "");
}

class Formatter {
public:
    std::string run(std::string_view text)
    {
        for (const std::string_view line : splitLines(text))
            add(line);
        flushCardBlock();
        while (!lines_.empty() && lines_.back().empty())
            lines_.pop_back();
        std::string result;
        for (const std::string& line : lines_)
            result.append(line).append("\n");
        return result;
    }

private:
    void add(std::string_view line)
    {
        const std::string_view marker = fenceMarker(line);
        if (!fence_.empty()) {
            const bool closes = !marker.empty() && marker.front() == fence_.front() &&
                                marker.size() >= fence_.size() &&
                                trimmed(line).size() == marker.size();
            if (closes) {
                flushCardBlock();
                fence_.clear();
                lines_.emplace_back(line.substr(0, line.find_last_not_of(" \t") + 1));
            } else if (inCardBlock_) {
                if (!trimmed(line).empty())
                    cardBlock_.emplace_back(trimmed(line));
            } else {
                lines_.emplace_back(line);
            }
            return;
        }
        addOutside(line, marker);
    }

    void addOutside(std::string_view line, std::string_view marker)
    {
        if (!lines_.empty() && startsBlock(line))
            lines_.back().resize(lines_.back().find_last_not_of(' ') + 1);
        if (trimmed(line).empty()) {
            if (!lines_.empty() && !lines_.back().empty())
                lines_.emplace_back();
            return;
        }
        const bool afterHeading = !lines_.empty() && isHeading(lines_.back());
        if ((isHeading(line) || afterHeading) && !lines_.empty() && !lines_.back().empty())
            lines_.emplace_back();
        if (!marker.empty()) {
            fence_ = std::string(marker);
            const std::size_t indent = line.find_first_not_of(' ');
            const std::string_view info = trimmed(line.substr(marker.size()));
            inCardBlock_ = indent == 0 && (info == "card" || info == "claim");
            lines_.emplace_back(line.substr(0, line.find_last_not_of(" \t") + 1));
            return;
        }
        lines_.push_back(withoutTrailingBlanks(line));
    }

    void flushCardBlock()
    {
        std::stable_sort(
            cardBlock_.begin(), cardBlock_.end(),
            [](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
        lines_.insert(lines_.end(), cardBlock_.begin(), cardBlock_.end());
        cardBlock_.clear();
        inCardBlock_ = false;
    }

    std::vector<std::string> lines_;
    std::vector<std::string> cardBlock_;
    std::string fence_;
    bool inCardBlock_ = false;
};

} // namespace

std::string formatDeckText(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (startsWith(text, byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    return Formatter().run(text);
}

} // namespace interval::deck
