// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/note_text.h"

#include "collection/search/spaced_text.h"
#include "deck/rich_text.h"
#include "deck/sha256.h"
#include "deck/text.h"
#include "exchange/html/to_markdown.h"

#include <algorithm>

namespace interval::exchange {

namespace {

constexpr std::size_t longestWords = 120; // [bytes], of a question made from a body
constexpr std::string_view hardBreak = "\\\n";

bool beginsWithParagraph(std::string_view markdown)
{
    const std::string_view first = markdown.substr(0, markdown.find("\n\n"));
    // A single line that begins with a letter can be nothing else, and most are that.
    const auto lead = static_cast<unsigned char>(first.empty() ? ' ' : first.front());
    const bool letter =
        (lead >= 'a' && lead <= 'z') || (lead >= 'A' && lead <= 'Z') || lead >= 0x80U;
    if (letter && first.find('\n') == std::string_view::npos)
        return true;
    const auto blocks = deck::richText(first);
    return !blocks.empty() && blocks.front().kind == deck::Block::Kind::paragraph;
}

/// The first words of a text, whole characters only.
std::string firstWords(const std::string& markdown)
{
    std::string words = deck::plainText(markdown);
    const std::size_t line = std::min(words.find('\n'), words.size());
    std::size_t end = std::min(line, longestWords);
    while (end > 0 && end < words.size() &&
           (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U)
        --end;
    const bool cut = end < words.size();
    words.resize(end);
    return escapedMarkdown(deck::trimmed(words)) + (cut ? "…" : "");
}

} // namespace

Front splitFront(const std::string& markdown)
{
    if (markdown.empty())
        return {};
    if (!beginsWithParagraph(markdown))
        return {firstWords(markdown), markdown};
    const std::size_t paragraph = std::min(markdown.find("\n\n"), markdown.size());
    const std::size_t line = std::min(markdown.find(hardBreak), paragraph);
    Front front;
    front.question = markdown.substr(0, line);
    std::replace(front.question.begin(), front.question.end(), '\n', ' ');
    const std::size_t rest = line < paragraph ? line + hardBreak.size() : paragraph;
    front.body = std::string(deck::trimmed(std::string_view(markdown).substr(rest)));
    return front;
}

base::Language languageOf(std::string_view text)
{
    std::size_t cjk = 0;
    std::size_t latin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80U) {
            const unsigned lower = byte | 0x20U;
            latin += lower >= 'a' && lower <= 'z' ? 1U : 0U;
            ++at;
            continue;
        }
        const auto point = collection::codePointAt(text, at);
        cjk += collection::isCjk(point.value) ? 1U : 0U;
        at = point.next;
    }
    constexpr std::size_t lettersPerCharacter =
        4; // a Chinese text on this subject is full of terms
    return cjk * lettersPerCharacter > latin ? base::Language::zhCn : base::Language::en;
}

void placeByDeck(deck::Card& card, std::string_view deckName)
{
    const std::size_t parts = deckName.find("::");
    card.topic = deckName.substr(0, parts);
    card.subtopic = parts == std::string_view::npos ? "" : deckName.substr(parts + 2);
}

std::string noteIdFor(std::string_view key)
{
    constexpr std::size_t digits = 20;
    return "u-" + deck::sha256Hex(key).substr(0, digits);
}

} // namespace interval::exchange
