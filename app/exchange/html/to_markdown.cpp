// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/to_markdown.h"

#include "deck/text.h"
#include "exchange/char_set.h"
#include "exchange/html/entities.h"
#include "exchange/html/inline_writer.h"
#include "exchange/html/tree.h"

#include <algorithm>
#include <array>
#include <optional>

namespace interval::exchange {

namespace {

constexpr std::string_view mathTag = "interval-math";
constexpr std::string_view displayTag = "interval-display";

struct MathMark {
    std::string_view open;
    std::string_view close;
    bool display;
};

constexpr std::array mathMarks{
    MathMark{"\\(", "\\)", false},          MathMark{"\\[", "\\]", true},
    MathMark{"[$$]", "[/$$]", true},        MathMark{"[$]", "[/$]", false},
    MathMark{"[latex]", "[/latex]", false},
};

/// TeX between LaTeX's marks, as a card writes it: dollars and environments of a document go.
std::string bareTex(std::string_view tex)
{
    std::string_view text = deck::trimmed(tex);
    while (text.size() > 1 && text.front() == '$' && text.back() == '$')
        text = deck::trimmed(text.substr(1, text.size() - 2));
    return std::string(text);
}

/// Which mark a text begins with; their number when with none.
std::size_t openingMark(std::string_view text)
{
    if (text.front() != '\\' && text.front() != '[')
        return mathMarks.size();
    std::size_t mark = 0;
    while (mark < mathMarks.size() && !deck::startsWith(text, mathMarks[mark].open))
        ++mark;
    return mark;
}

/// HTML in which every formula is an element, so that its signs are not taken for text.
std::string withMathElements(std::string_view html)
{
    static constexpr CharSet openers("\\[");
    std::string result;
    result.reserve(html.size());
    std::array<bool, mathMarks.size()> closes{}; // whether the mark is still closed further on
    closes.fill(true);
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t plain = openers.findIn(html, at);
        result.append(html.substr(at, plain - at));
        at = plain;
        if (at == html.size())
            break;
        const std::size_t mark = openingMark(html.substr(at));
        const MathMark* found =
            mark < mathMarks.size() && closes[mark] ? &mathMarks[mark] : nullptr;
        const std::size_t start = found == nullptr ? at : at + found->open.size();
        const std::size_t end =
            found == nullptr ? std::string_view::npos : html.find(found->close, start);
        if (end == std::string_view::npos) {
            if (found != nullptr)
                closes[mark] = false;
            result += html[at++];
            continue;
        }
        std::string source(html.substr(start, end - start));
        for (std::size_t line = source.find("<br"); line != std::string::npos;
             line = source.find("<br", line + 1))
            source.insert(line, " ");
        const std::string_view tag = found->display ? displayTag : mathTag;
        result.append("<").append(tag).append(">");
        result += encodeEntities(bareTex(stripHtml(source)));
        result.append("</").append(tag).append(">");
        at = end + found->close.size();
    }
    return result;
}

template <std::size_t n>
bool isOneOf(std::string_view tag, const std::array<std::string_view, n>& tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

constexpr std::array<std::string_view, 20> blockTags{
    "p",      "div", "section", "article", "header", "footer", "center", "dl",      "dt",   "dd",
    "figure", "ul",  "ol",      "li",      "table",  "pre",    "hr",     "details", "form", "main"};
constexpr std::array<std::string_view, 7> headingTags{"h1", "h2",         "h3", "h4",
                                                      "h5", "blockquote", "h6"};

bool isBlock(const HtmlNode& node)
{
    return isOneOf(std::string_view(node.tag), blockTags) ||
           isOneOf(std::string_view(node.tag), headingTags) || node.tag == displayTag;
}

std::string textOf(const HtmlNode& node)
{
    std::string text = node.tag.empty() ? node.text : node.tag == "br" ? "\n" : "";
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const HtmlNode& child = node.children[i];
        const bool line = (child.tag == "div" || child.tag == "p") && i > 0;
        text += (line && !text.empty() && text.back() != '\n' ? "\n" : "") + textOf(child);
    }
    return text;
}

/// A run of `sign` longer than any in the text.
std::string fence(std::string_view text, char sign, std::size_t least)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == sign ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return std::string(std::max(least, longest + 1), sign);
}

std::string codeSpan(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (deck::trimmed(text).empty())
        return {};
    const std::string mark = fence(text, '`', 1);
    const bool pad = text.front() == '`' || text.back() == '`';
    return mark + (pad ? " " : "") + text + (pad ? " " : "") + mark;
}

std::string fenced(std::string_view info, std::string_view text)
{
    const std::string mark = fence(text, '`', 3);
    std::string block = mark + std::string(info) + '\n' + std::string(text);
    if (block.back() != '\n')
        block += '\n';
    return block + mark;
}

/// A name that stays in the folder of media; nothing for an address or a path.
std::optional<std::string> mediumName(std::string_view source)
{
    std::string name;
    for (std::size_t at = 0; at < source.size(); ++at) {
        const auto digit = [&](std::size_t i) {
            const char c = i < source.size() ? source[i] : ' ';
            return c >= '0' && c <= '9'   ? c - '0'
                   : c >= 'a' && c <= 'f' ? c - 'a' + 10
                   : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                          : -1;
        };
        if (source[at] == '%' && digit(at + 1) >= 0 && digit(at + 2) >= 0) {
            name += static_cast<char>(digit(at + 1) * 16 + digit(at + 2));
            at += 2;
        } else {
            name += source[at];
        }
    }
    constexpr std::string_view forbidden("/\\:<>\n\0", 7);
    if (name.empty() || name.front() == '.' || name.find_first_of(forbidden) != std::string::npos)
        return std::nullopt;
    return name;
}

class Converter {
public:
    std::string run(const HtmlNode& root) { return joined(blocksOf(root), "\n\n"); }

private:
    struct Style {
        bool strong = false;
        bool emphasis = false;
        std::string link;
    };

    static std::string joined(const std::vector<std::string>& blocks, std::string_view between)
    {
        std::string text;
        for (const std::string& block : blocks)
            text.append(text.empty() ? "" : between).append(block);
        return text;
    }

    /// The blocks that the children of a node make.
    std::vector<std::string> blocksOf(const HtmlNode& node)
    {
        std::vector<std::string> blocks;
        std::vector<InlinePiece> pieces;
        collect(node, {}, pieces, blocks);
        flush(pieces, blocks);
        return blocks;
    }

    static void flush(std::vector<InlinePiece>& pieces, std::vector<std::string>& blocks)
    {
        for (std::string& paragraph : writeInline(pieces))
            blocks.push_back(std::move(paragraph));
        pieces.clear();
    }

    void collect(const HtmlNode& node,
                 const Style& style,
                 std::vector<InlinePiece>& pieces,
                 std::vector<std::string>& blocks)
    {
        for (const HtmlNode& child : node.children) {
            if (isBlock(child)) {
                flush(pieces, blocks);
                addBlock(child, style, blocks);
            } else {
                addInline(child, style, pieces, blocks);
            }
        }
    }

    void addInline(const HtmlNode& node,
                   const Style& style,
                   std::vector<InlinePiece>& pieces,
                   std::vector<std::string>& blocks)
    {
        const auto raw = [&](std::string markdown) {
            if (!markdown.empty())
                pieces.push_back({InlinePiece::Kind::raw, std::move(markdown), style.link,
                                  style.strong, style.emphasis});
        };
        if (node.tag.empty()) {
            pieces.push_back(
                {InlinePiece::Kind::text, node.text, style.link, style.strong, style.emphasis});
        } else if (node.tag == "br") {
            pieces.push_back({InlinePiece::Kind::lineBreak, {}, {}, false, false});
        } else if (node.tag == mathTag) {
            const std::string tex = textOf(node);
            raw(tex.empty() ? "" : "$" + codeSpan(tex) + "$");
        } else if (node.tag == "code" || node.tag == "kbd" || node.tag == "tt") {
            raw(codeSpan(textOf(node)));
        } else if (node.tag == "img") {
            addImage(node, style, pieces);
        } else {
            collect(node, styled(node, style), pieces, blocks);
        }
    }

    static void addImage(const HtmlNode& node, const Style& style, std::vector<InlinePiece>& pieces)
    {
        const auto name = mediumName(node.attribute("src"));
        const std::string alt = escapedMarkdown(node.attribute("alt"));
        if (!name) {
            pieces.push_back({InlinePiece::Kind::text, std::string(node.attribute("alt")),
                              style.link, style.strong, style.emphasis});
            return;
        }
        pieces.push_back({InlinePiece::Kind::raw,
                          "![" + alt + "](<" + std::string(mediaFolder) + *name + ">)",
                          {},
                          style.strong,
                          style.emphasis});
    }

    static Style styled(const HtmlNode& node, Style style)
    {
        const std::string_view css = node.attribute("style");
        const bool bold = css.find("font-weight: bold") != std::string_view::npos ||
                          css.find("font-weight:bold") != std::string_view::npos ||
                          css.find("font-weight: 7") != std::string_view::npos;
        style.strong = style.strong || node.tag == "b" || node.tag == "strong" || bold;
        style.emphasis = style.emphasis || node.tag == "i" || node.tag == "em";
        const std::string_view address = node.attribute("href");
        const bool web =
            deck::startsWith(address, "https://") || deck::startsWith(address, "http://");
        if (node.tag == "a" && web && address.find_first_of("<>\n") == std::string_view::npos)
            style.link = address;
        return style;
    }

    void addBlock(const HtmlNode& node, const Style& style, std::vector<std::string>& blocks)
    {
        if (node.tag == "ul" || node.tag == "ol") {
            if (std::string list = listOf(node); !list.empty())
                blocks.push_back(std::move(list));
        } else if (node.tag == "pre") {
            addCode(node, blocks);
        } else if (node.tag == displayTag) {
            blocks.push_back(fenced("math", textOf(node)));
        } else if (node.tag == "hr") {
            blocks.emplace_back("---");
        } else if (node.tag == "table") {
            addTable(node, blocks);
        } else if (node.tag == "blockquote") {
            addQuote(node, blocks);
        } else if (isOneOf(std::string_view(node.tag), headingTags)) {
            addHeading(node, blocks);
        } else {
            std::vector<InlinePiece> pieces;
            collect(node, styled(node, style), pieces, blocks);
            flush(pieces, blocks);
        }
    }

    static std::string indented(const std::string& text, std::size_t width)
    {
        std::string result;
        for (const char c : text) {
            result += c;
            if (c == '\n')
                result.append(width, ' ');
        }
        return result;
    }

    std::string listOf(const HtmlNode& list)
    {
        std::vector<std::string> items;
        bool loose = false;
        int number = 1;
        for (const HtmlNode& child : list.children) {
            const bool item = child.tag == "li";
            HtmlNode bare; // a list right in a list, as editors write it
            if (!item) {
                if (child.tag.empty() && deck::trimmed(child.text).empty())
                    continue;
                bare.children.push_back(child);
            }
            const auto blocks = blocksOf(item ? child : bare);
            if (blocks.empty())
                continue;
            const std::string mark =
                list.tag == "ol" ? std::to_string(number++) + ". " : std::string("- ");
            const bool nested = blocks.size() == 2 && deck::startsWith(blocks[1], "-");
            loose = loose || (blocks.size() > 1 && !nested);
            items.push_back(mark + indented(joined(blocks, nested ? "\n" : "\n\n"), mark.size()));
        }
        return joined(items, loose ? "\n\n" : "\n");
    }

    static void addCode(const HtmlNode& node, std::vector<std::string>& blocks)
    {
        std::string text = textOf(node);
        text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
        if (deck::trimmed(text).empty())
            return;
        std::string language;
        for (const HtmlNode& child : node.children) {
            const std::string_view names = child.attribute("class");
            const std::size_t at = names.find("language-");
            if (at != std::string_view::npos)
                language = names.substr(at + 9, names.find(' ', at) - at - 9);
        }
        blocks.push_back(fenced(language, text));
    }

    void addQuote(const HtmlNode& node, std::vector<std::string>& blocks)
    {
        const std::string inner = joined(blocksOf(node), "\n\n");
        std::string quote = "> ";
        for (const char c : inner) {
            quote += c;
            if (c == '\n')
                quote += "> ";
        }
        if (!inner.empty())
            blocks.push_back(std::move(quote));
    }

    /// A heading inside a card stands below the card's own sections.
    void addHeading(const HtmlNode& node, std::vector<std::string>& blocks)
    {
        for (std::string& block : blocksOf(node)) {
            const bool line = block.find('\n') == std::string::npos;
            blocks.push_back((line ? "#### " : "") + block);
        }
    }

    /// Cells as lines of a `table` block: one paragraph each.
    void collectRows(const HtmlNode& node, std::vector<std::string>& rows)
    {
        for (const HtmlNode& child : node.children) {
            if (child.tag != "tr") {
                collectRows(child, rows);
                continue;
            }
            std::string row;
            bool first = true;
            for (const HtmlNode& cell : child.children) {
                if (cell.tag != "td" && cell.tag != "th")
                    continue;
                std::string text = joined(blocksOf(cell), " ");
                for (std::size_t at = text.find("\\\n"); at != std::string::npos;
                     at = text.find("\\\n"))
                    text.replace(at, 2, " ");
                std::replace(text.begin(), text.end(), '\n', ' ');
                std::replace(text.begin(), text.end(), '|', '/');
                row.append(first ? "" : " | ").append(text);
                first = false;
            }
            if (!row.empty())
                rows.push_back(std::move(row));
        }
    }

    void addTable(const HtmlNode& node, std::vector<std::string>& blocks)
    {
        std::vector<std::string> rows;
        collectRows(node, rows);
        if (!rows.empty())
            blocks.push_back(fenced("table", joined(rows, "\n")));
    }
};

} // namespace

std::string markdownFromHtml(std::string_view html)
{
    static constexpr CharSet markup("<&\\[");
    if (markup.findIn(html, 0) < html.size())
        return Converter().run(parseHtml(withMathElements(html)));
    // No element, no entity, no formula: a paragraph, as most questions are.
    InlinePiece words;
    words.text = html;
    auto paragraphs = writeInline({std::move(words)});
    return paragraphs.empty() ? std::string() : std::move(paragraphs.front());
}

} // namespace interval::exchange
