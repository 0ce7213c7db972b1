// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/alike.h"

#include "deck/rich_text.h"
#include "deck/text.h"

#include <algorithm>
#include <map>

namespace interval::study {

namespace {

constexpr double leastLikeness = 0.7;
constexpr std::size_t mostAlike = 5;
constexpr int mostCandidates = 400;
constexpr std::size_t piecesLookedFor = 4;
constexpr unsigned char firstMultiByte = 0x80;
constexpr std::string_view chineseSigns = "，。？！：；、（）《》「」“”‘’…—·";

bool isWord(unsigned char c)
{
    return c >= firstMultiByte || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

/// The characters of a text that count, one string each.
std::vector<std::string> letters(std::string_view text)
{
    constexpr unsigned char continues = 0xC0;
    const std::string lower = deck::lowered(text);
    std::vector<std::string> result;
    for (const char c : lower) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & continues) == firstMultiByte && !result.empty())
            result.back() += c;
        else if (isWord(byte))
            result.emplace_back(1, c);
    }
    std::erase_if(result, [](const std::string& letter) {
        return letter.size() > 1 && chineseSigns.find(letter) != std::string_view::npos;
    });
    return result;
}

using Pairs = std::map<std::string, int>;

Pairs pairsOf(std::string_view text)
{
    const auto all = letters(text);
    Pairs pairs;
    for (std::size_t i = 1; i < all.size(); ++i)
        ++pairs[all[i - 1] + all[i]];
    return pairs;
}

int countOf(const Pairs& pairs)
{
    int count = 0;
    for (const auto& [pair, times] : pairs)
        count += times;
    return count;
}

double likeness(const Pairs& a, const Pairs& b)
{
    const int all = countOf(a) + countOf(b);
    if (all == 0)
        return 0;
    int shared = 0;
    for (const auto& [pair, times] : a)
        if (const auto found = b.find(pair); found != b.end())
            shared += std::min(times, found->second);
    return 2.0 * shared / all;
}

/// Pieces of a question by which cards like it are looked for: its longest words, or runs of Chinese.
std::vector<std::string> piecesOf(const std::string& question)
{
    std::vector<std::string> pieces(1);
    for (const char c : deck::lowered(question)) {
        if (isWord(static_cast<unsigned char>(c)))
            pieces.back() += c;
        else if (!pieces.back().empty())
            pieces.emplace_back();
    }
    std::erase_if(pieces, [](const std::string& piece) { return piece.size() < 2; });
    std::stable_sort(pieces.begin(), pieces.end(), [](const std::string& a, const std::string& b) {
        return a.size() > b.size();
    });
    if (pieces.size() > piecesLookedFor)
        pieces.resize(piecesLookedFor);
    return pieces;
}

collection::Query anyOf(const std::vector<std::string>& pieces)
{
    collection::Query query;
    query.kind = collection::Query::Kind::any;
    for (const std::string& piece : pieces) {
        collection::Query one;
        one.kind = collection::Query::Kind::term;
        one.term.text = piece;
        query.children.push_back(std::move(one));
    }
    return query.children.size() == 1 ? query.children.front() : query;
}

} // namespace

double likeness(std::string_view a, std::string_view b)
{
    return likeness(pairsOf(a), pairsOf(b));
}

base::Result<std::vector<AlikeCard>> findAlike(const collection::Collection& collection,
                                               const std::string& question,
                                               const std::string& except)
{
    const std::string plain = deck::plainText(question);
    const auto pieces = piecesOf(plain);
    if (pieces.empty())
        return std::vector<AlikeCard>();
    collection::SearchOptions options;
    options.descending = true;
    options.limit = mostCandidates;
    const auto ids = collection.find(anyOf(pieces), {}, options);
    if (!ids)
        return tl::unexpected(ids.error());
    const Pairs wanted = pairsOf(plain);
    std::map<std::string, AlikeCard> best;
    for (const base::Language language : base::languages) {
        const auto found = collection.found(*ids, language);
        if (!found)
            return tl::unexpected(found.error());
        for (const collection::FoundCard& card : *found) {
            const std::string other = deck::plainText(card.question);
            const double share = likeness(wanted, pairsOf(other));
            AlikeCard& known = best[card.card.note];
            if (card.card.note != except && share >= leastLikeness && share > known.likeness)
                known = {card.card.note, other, share};
        }
    }
    std::vector<AlikeCard> alike;
    for (auto& [note, card] : best)
        if (card.likeness > 0)
            alike.push_back(std::move(card));
    std::stable_sort(alike.begin(), alike.end(), [](const AlikeCard& a, const AlikeCard& b) {
        return a.likeness > b.likeness;
    });
    if (alike.size() > mostAlike)
        alike.resize(mostAlike);
    return alike;
}

} // namespace interval::study
