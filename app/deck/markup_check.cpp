// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/markup_check.h"

#include "deck/text.h"

#include <algorithm>

namespace interval::deck {

namespace {

/// The code point that begins at `byte`; 0 at the end. The text is UTF-8 throughout.
char32_t pointAt(std::string_view text, std::size_t byte)
{
    if (byte >= text.size())
        return 0;
    const auto lead = static_cast<unsigned char>(text[byte]);
    if (lead < 0xC0U)
        return lead;
    const std::size_t length = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    char32_t point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && byte + i < text.size(); ++i)
        point = (point << 6U) | (static_cast<unsigned char>(text[byte + i]) & 0x3FU);
    return point;
}

char32_t pointBefore(std::string_view text, std::size_t byte)
{
    while (byte > 0 && (static_cast<unsigned char>(text[byte - 1]) & 0xC0U) == 0x80U)
        --byte;
    return byte == 0 ? 0 : pointAt(text, byte - 1);
}

/// Punctuation of Chinese text: CJK symbols, full-width forms, curly quotes, dashes, ellipsis.
bool isWidePunctuation(char32_t point)
{
    return (point >= 0x3001 && point <= 0x303F) || (point >= 0xFF01 && point <= 0xFF0F) ||
           (point >= 0xFF1A && point <= 0xFF1F) || (point >= 0xFF3B && point <= 0xFF40) ||
           (point >= 0xFF5B && point <= 0xFF65) || (point >= 0x2010 && point <= 0x2027);
}

bool isPunctuation(char32_t point)
{
    constexpr std::string_view ascii = "!\"#$%&'(),-./:;<=>?@[]^_`{|}~+";
    return isWidePunctuation(point) ||
           (point < 0x80 && ascii.find(static_cast<char>(point)) != std::string_view::npos);
}

bool isLetter(char32_t point)
{
    return point != 0 && point != ' ' && point != '\t' && point != 0x3000 && !isPunctuation(point);
}

/// Whether asterisks that stayed text were meant as emphasis: CommonMark lets emphasis end after
/// punctuation only before a blank or punctuation, and start before it only after one. Between
/// ASCII characters they may as well be a power or a product.
bool meantAsEmphasis(std::string_view line, std::size_t begin, std::size_t end)
{
    const char32_t before = pointBefore(line, begin);
    const char32_t after = pointAt(line, end);
    return (before > 0x7F || after > 0x7F) && ((isPunctuation(before) && isLetter(after)) ||
                                               (isPunctuation(after) && isLetter(before)));
}

bool hasScheme(std::string_view path)
{
    const std::size_t colon = path.find(':');
    return colon != std::string_view::npos && colon < path.find('/');
}

bool leavesDeck(std::string_view path)
{
    // Percent signs could hide any of the others.
    if (path.empty() || path.front() == '/' || hasScheme(path) ||
        path.find_first_of("\\%") != std::string_view::npos)
        return true;
    for (std::size_t slash = 0; slash != std::string_view::npos;) {
        slash = path.find('/');
        if (path.substr(0, slash) == "..")
            return true;
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    return false;
}

/// The line below the header of a pipe table: `|---|:--:|`.
bool isTableRule(std::string_view line)
{
    return line.find_first_not_of("|:- \t") == std::string_view::npos &&
           line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos;
}

class MarkupCheck {
public:
    explicit MarkupCheck(const Source& source) : source_(source) {}

    void visit(cmark_node* node)
    {
        if (cmark_node_get_start_line(node) > 0) // soft breaks have no place of their own
            spot_ = {cmark_node_get_start_line(node),
                     static_cast<std::size_t>(std::max(1, cmark_node_get_start_column(node)) - 1)};
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            if (!startsWith(trimmed(literal(node)), "<!--"))
                source_.report(spot_, Severity::warning, "W107", "raw HTML is shown as text");
            break;
        case CMARK_NODE_TEXT:
            visitText(literal(node));
            break;
        case CMARK_NODE_IMAGE:
            if (leavesDeck(cmark_node_get_url(node))) {
                source_.report(spot_, Severity::error, "E108", "image path leaves the deck");
                clean_ = false;
            }
            break;
        case CMARK_NODE_PARAGRAPH:
            if (isTableRule(source_.line(spot_.line + 1)) &&
                cmark_node_get_end_line(node) > spot_.line)
                source_.report(spot_, Severity::warning, "W106", "pipe table: use a `table` block");
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool clean() const { return clean_; }

private:
    void visitText(std::string_view text)
    {
        const std::string_view line = source_.line(spot_.line);
        // Escapes, entities and tabs make the text differ from its source: then there is no telling.
        if (text.find('*') == std::string_view::npos || spot_.byte > line.size() ||
            line.substr(spot_.byte, text.size()) != text)
            return;
        for (std::size_t at = text.find('*'); at != std::string_view::npos;) {
            const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
            if (meantAsEmphasis(line, spot_.byte + at, spot_.byte + end)) {
                source_.report({spot_.line, spot_.byte + at}, Severity::warning, "W109",
                               "emphasis next to CJK punctuation is not recognised: move the "
                               "punctuation out or add a space");
                return;
            }
            at = text.find('*', end);
        }
    }

    const Source& source_;
    Spot spot_;
    bool clean_ = true;
};

} // namespace

bool checkMarkup(const Source& source, const std::vector<cmark_node*>& blocks)
{
    MarkupCheck check(source);
    for (cmark_node* block : blocks)
        eachNode(block, [&check](cmark_node* node) { check.visit(node); });
    return check.clean();
}

} // namespace interval::deck
