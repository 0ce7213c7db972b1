// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/inline_writer.h"

#include "deck/text.h"
#include "exchange/char_set.h"
#include "exchange/html/to_markdown.h"

#include <string_view>

namespace interval::exchange {

namespace {

using Kind = InlinePiece::Kind;

bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether single blanks are all the white space there is, as in most texts.
bool isCollapsed(std::string_view text)
{
    static constexpr CharSet others("\t\n\r\f\xC2");
    return text.find("  ") == std::string_view::npos && others.findIn(text, 0) == text.size();
}

/// One blank for each run of white space; a blank that does not break counts as one.
std::string collapsed(std::string_view text)
{
    constexpr std::string_view noBreakSpace = "\u00A0";
    static constexpr CharSet blanks(" \t\n\r\f\xC2"); // the last begins a blank, or a letter
    if (isCollapsed(text))
        return std::string(text);
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t plain = blanks.findIn(text, at);
        result.append(text.substr(at, plain - at));
        at = plain;
        if (at == text.size())
            break;
        const bool hard = text.substr(at, noBreakSpace.size()) == noBreakSpace;
        if (hard || isAsciiSpace(text[at])) {
            if (result.empty() || result.back() != ' ')
                result += ' ';
            at += hard ? noBreakSpace.size() : 1;
        } else {
            result += text[at++];
        }
    }
    return result;
}

/// Signs that begin a block at the start of a line.
std::string withSafeStart(std::string line)
{
    if (line.empty())
        return line;
    constexpr std::string_view starters = "#+-=~:|";
    if (starters.find(line.front()) != std::string_view::npos)
        return line.insert(0, "\\");
    std::size_t digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9')
        ++digits;
    if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')'))
        line.insert(digits, "\\");
    return line;
}

bool sameStyle(const InlinePiece& a, const InlinePiece& b)
{
    return a.strong == b.strong && a.emphasis == b.emphasis;
}

class Writer {
public:
    std::vector<std::string> run(const std::vector<InlinePiece>& pieces)
    {
        for (std::size_t at = 0; at < pieces.size();) {
            if (pieces[at].kind == Kind::lineBreak) {
                breakLine();
                ++at;
                continue;
            }
            std::size_t end = at;
            while (end < pieces.size() && pieces[end].kind != Kind::lineBreak &&
                   sameStyle(pieces[at], pieces[end]))
                ++end;
            addStretch(pieces, at, end);
            at = end;
        }
        endParagraph();
        return std::move(paragraphs_);
    }

private:
    void breakLine()
    {
        if (deck::trimmed(line_).empty()) {
            endParagraph();
            return;
        }
        endLine();
    }

    void endLine()
    {
        const std::string_view line = deck::trimmed(line_);
        if (!line.empty()) {
            if (!paragraph_.empty())
                paragraph_ += "\\\n"; // a hard line break
            paragraph_ += withSafeStart(std::string(line));
        }
        line_.clear();
    }

    void endParagraph()
    {
        endLine();
        if (!paragraph_.empty())
            paragraphs_.push_back(std::move(paragraph_));
        paragraph_.clear();
    }

    static std::string
    inner(const std::vector<InlinePiece>& pieces, std::size_t from, std::size_t to)
    {
        std::string text;
        for (std::size_t i = from; i < to; ++i) {
            const InlinePiece& piece = pieces[i];
            std::string part =
                piece.kind == Kind::raw ? piece.text : escapedMarkdown(collapsed(piece.text));
            if (!piece.link.empty() && !deck::trimmed(part).empty())
                part = std::string("[").append(part).append("](<").append(piece.link).append(">)");
            if (!part.empty() && part.front() == ' ' && !text.empty() && text.back() == ' ')
                part.erase(0, 1);
            text += part;
        }
        return text;
    }

    void addStretch(const std::vector<InlinePiece>& pieces, std::size_t from, std::size_t to)
    {
        const std::string text = inner(pieces, from, to);
        const std::string_view words = deck::trimmed(text);
        if (words.empty()) {
            line_ += text.empty() ? "" : " ";
            return;
        }
        const InlinePiece& style = pieces[from];
        if (!style.strong && !style.emphasis) {
            line_ += text;
            return;
        }
        const std::string mark = style.strong && style.emphasis ? "***" : style.strong ? "**" : "*";
        // A blank on either side makes a delimiter count wherever it stands (W109 of the deck format
        // is about the same).
        const bool plainBefore = line_.empty() || isAsciiSpace(line_.back());
        if (!plainBefore && (text.front() == ' ' || needsBlank(words.front(), line_.back())))
            line_ += ' ';
        line_.append(mark).append(words).append(mark);
        const bool more = to < pieces.size() && pieces[to].kind != Kind::lineBreak;
        if (text.back() == ' ' || (more && endsInPunctuation(words)))
            line_ += ' ';
    }

    /// Whether an opening mark between these two would not be one.
    static bool needsBlank(char first, char before)
    {
        const bool punctuation =
            isAsciiPunctuation(first) || static_cast<unsigned char>(first) >= 0xE2;
        return (punctuation && !isAsciiPunctuation(before)) || before == '*';
    }

    /// Chinese punctuation begins with the bytes E3 80 or EF BC, general punctuation with E2 80.
    static bool endsInPunctuation(std::string_view words)
    {
        if (isAsciiPunctuation(words.back()))
            return true;
        if (words.size() < 3)
            return false;
        const std::string_view last = words.substr(words.size() - 3, 2);
        return last == "\xE3\x80" || last == "\xEF\xBC" || last == "\xEF\xBD" || last == "\xE2\x80";
    }

    static bool isAsciiPunctuation(char c)
    {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
               (c >= '{' && c <= '~');
    }

    std::vector<std::string> paragraphs_;
    std::string paragraph_;
    std::string line_;
};

} // namespace

std::vector<std::string> writeInline(const std::vector<InlinePiece>& pieces)
{
    return Writer().run(pieces);
}

std::string escapedMarkdown(std::string_view text)
{
    constexpr std::string_view special = "\\`*_[]<>";
    static constexpr CharSet stops("\\`*_[]<>&");
    std::string escaped;
    escaped.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t plain = stops.findIn(text, at);
        escaped.append(text.substr(at, plain - at));
        at = plain;
        if (at == text.size())
            break;
        const char c = text[at];
        const bool reference =
            c == '&' && at + 1 < text.size() && (text[at + 1] == '#' || isLetter(text[at + 1]));
        if (reference || special.find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

} // namespace interval::exchange
