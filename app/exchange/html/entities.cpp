// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/entities.h"

#include "exchange/char_set.h"
#include "exchange/html/tree.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace interval::exchange {

namespace {

using Entity = std::pair<std::string_view, std::string_view>;

/// Those that editors write. @source HTML Living Standard, named character references
constexpr std::array entities{
    Entity{"amp", "&"},      Entity{"lt", "<"},     Entity{"gt", ">"},
    Entity{"quot", "\""},    Entity{"apos", "'"},   Entity{"nbsp", "\u00A0"},
    Entity{"ensp", " "},     Entity{"emsp", " "},   Entity{"thinsp", " "},
    Entity{"ndash", "–"},    Entity{"mdash", "—"},  Entity{"hellip", "…"},
    Entity{"lsquo", "‘"},    Entity{"rsquo", "’"},  Entity{"ldquo", "“"},
    Entity{"rdquo", "”"},    Entity{"laquo", "«"},  Entity{"raquo", "»"},
    Entity{"middot", "·"},   Entity{"bull", "•"},   Entity{"times", "×"},
    Entity{"divide", "÷"},   Entity{"plusmn", "±"}, Entity{"minus", "−"},
    Entity{"deg", "°"},      Entity{"micro", "µ"},  Entity{"copy", "©"},
    Entity{"reg", "®"},      Entity{"trade", "™"},  Entity{"sect", "§"},
    Entity{"para", "¶"},     Entity{"larr", "←"},   Entity{"uarr", "↑"},
    Entity{"rarr", "→"},     Entity{"darr", "↓"},   Entity{"harr", "↔"},
    Entity{"rArr", "⇒"},     Entity{"hArr", "⇔"},   Entity{"forall", "∀"},
    Entity{"exist", "∃"},    Entity{"isin", "∈"},   Entity{"notin", "∉"},
    Entity{"sum", "∑"},      Entity{"prod", "∏"},   Entity{"radic", "√"},
    Entity{"infin", "∞"},    Entity{"cap", "∩"},    Entity{"cup", "∪"},
    Entity{"int", "∫"},      Entity{"asymp", "≈"},  Entity{"ne", "≠"},
    Entity{"equiv", "≡"},    Entity{"le", "≤"},     Entity{"ge", "≥"},
    Entity{"sub", "⊂"},      Entity{"sup", "⊃"},    Entity{"alpha", "α"},
    Entity{"beta", "β"},     Entity{"gamma", "γ"},  Entity{"delta", "δ"},
    Entity{"epsilon", "ε"},  Entity{"theta", "θ"},  Entity{"lambda", "λ"},
    Entity{"mu", "μ"},       Entity{"pi", "π"},     Entity{"rho", "ρ"},
    Entity{"sigma", "σ"},    Entity{"tau", "τ"},    Entity{"phi", "φ"},
    Entity{"omega", "ω"},    Entity{"Delta", "Δ"},  Entity{"Sigma", "Σ"},
    Entity{"Omega", "Ω"},    Entity{"frac12", "½"}, Entity{"frac14", "¼"},
    Entity{"sup2", "²"},     Entity{"sup3", "³"},   Entity{"zwnj", "\u200C"},
    Entity{"zwj", "\u200D"}, Entity{"shy", ""},     Entity{"lbrace", "{"},
    Entity{"rbrace", "}"},   Entity{"lbrack", "["}, Entity{"rbrack", "]"},
};

constexpr std::size_t longestEntity = 10;
constexpr char32_t lastCodePoint = 0x10FFFF;

std::optional<std::string> numeric(std::string_view name)
{
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t value = 0;
    const auto [end, failure] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    if (failure != std::errc() || end != digits.data() + digits.size() || digits.empty())
        return std::nullopt;
    return utf8(value);
}

std::optional<std::string> meaning(std::string_view name)
{
    if (!name.empty() && name.front() == '#')
        return numeric(name);
    for (const Entity& entity : entities)
        if (entity.first == name)
            return std::string(entity.second);
    return std::nullopt;
}

void collectText(const HtmlNode& node, std::string& text)
{
    if (node.tag.empty())
        text += node.text;
    for (const HtmlNode& child : node.children)
        collectText(child, text);
}

} // namespace

std::string utf8(char32_t point)
{
    std::string bytes;
    const auto add = [&bytes](char32_t value) { bytes += static_cast<char>(value); };
    if (point == 0 || point > lastCodePoint || (point >= 0xD800 && point <= 0xDFFF))
        return bytes;
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0U | (point >> 6U));
        add(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        add(0xE0U | (point >> 12U));
        add(0x80U | ((point >> 6U) & 0x3FU));
        add(0x80U | (point & 0x3FU));
    } else {
        add(0xF0U | (point >> 18U));
        add(0x80U | ((point >> 12U) & 0x3FU));
        add(0x80U | ((point >> 6U) & 0x3FU));
        add(0x80U | (point & 0x3FU));
    }
    return bytes;
}

std::string decodeEntities(std::string_view html)
{
    std::string text;
    text.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t plain = std::min(html.find('&', at), html.size());
        text.append(html.substr(at, plain - at));
        at = plain;
        if (at == html.size())
            break;
        const std::size_t end = html.substr(at, longestEntity + 2).find(';');
        const auto known =
            end == std::string_view::npos ? std::nullopt : meaning(html.substr(at + 1, end - 1));
        if (known) {
            text += *known;
            at += end + 1;
        } else {
            text += html[at++];
        }
    }
    return text;
}

std::string encodeEntities(std::string_view text)
{
    static constexpr CharSet special("&<>\"");
    std::string html;
    html.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t plain = special.findIn(text, at);
        html.append(text.substr(at, plain - at));
        at = plain;
        if (at == text.size())
            break;
        const char c = text[at];
        html += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;";
    }
    return html;
}

std::string stripHtml(std::string_view html)
{
    std::string text;
    collectText(parseHtml(html), text);
    return text;
}

} // namespace interval::exchange
