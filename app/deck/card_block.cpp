// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/card_block.h"

#include "deck/text.h"

#include <algorithm>
#include <charconv>

namespace interval::deck {

namespace {

constexpr int hardest = 5;

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

class BlockReader {
public:
    /// @param topics  of a claim; null for a card
    BlockReader(const Source& source,
                Card& card,
                KeyPositions& positions,
                std::vector<std::string>* topics = nullptr)
        : source_(source), card_(card), positions_(positions), topics_(topics)
    {
    }

    bool read(cmark_node* block)
    {
        const int opening = cmark_node_get_start_line(block);
        for (int line = opening + 1; line <= opening + Source::fencedLines(block); ++line) {
            const std::string_view raw = source_.line(line);
            if (trimmed(raw).empty())
                continue;
            const std::size_t colon = raw.find(':');
            if (colon == std::string_view::npos) {
                fault(source_.spotOf(line, trimmed(raw)), "E103",
                      std::string(word()) + " block line is not 'key: value'");
                continue;
            }
            take(line, trimmed(raw.substr(0, colon)), trimmed(raw.substr(colon + 1)));
        }
        if (topics_ == nullptr && !typed_)
            fault({opening}, "E104", "card block has no type");
        return sound_;
    }

private:
    [[nodiscard]] std::string_view word() const { return topics_ == nullptr ? "card" : "claim"; }

    void take(int line, std::string_view key, std::string_view value)
    {
        const Spot spot = source_.spotOf(line, key);
        const bool known =
            topics_ == nullptr ? takeOfCard(spot, key, value) : takeOfClaim(key, value);
        if (!known && !takeShared(spot, key, value))
            source_.report(spot, Severity::warning, "W103",
                           "unknown key '" + std::string(key) + "' in a " + std::string(word()) +
                               " block");
    }

    bool takeOfClaim(std::string_view key, std::string_view value)
    {
        if (key != "topics")
            return false;
        *topics_ = splitWords(value);
        return true;
    }

    /// The keys that cards and claims share.
    bool takeShared(Spot spot, std::string_view key, std::string_view value)
    {
        if (key == "source") {
            card_.sources.emplace_back(value);
        } else if (key == "verified") {
            takeDate(spot, value, card_.verified);
            positions_.verified = source_.position(spot);
        } else if (key == "as-of") {
            takeDate(spot, value, card_.asOf);
            positions_.asOf = source_.position(spot);
        } else {
            return false;
        }
        return true;
    }

    bool takeOfCard(Spot spot, std::string_view key, std::string_view value)
    {
        if (key == "type") {
            const auto kind = cardKindFromName(value);
            if (!kind)
                fault(spot, "E104", "unknown type '" + std::string(value) + "'");
            card_.kind = kind.value_or(CardKind::basic);
            typed_ = true;
        } else if (key == "difficulty") {
            const auto difficulty = wholeNumber(value);
            if (!difficulty || *difficulty < 1 || *difficulty > hardest)
                fault(spot, "E104", "difficulty is not a whole number from 1 to 5");
            else
                card_.difficulty = *difficulty;
        } else if (key == "claims") {
            card_.claims = splitWords(value);
            positions_.claims = source_.position(spot);
        } else if (key == "tags") {
            card_.tags = splitWords(value);
        } else if (key == "was") {
            card_.was = std::string(value);
            positions_.was = source_.position(spot);
        } else if (key == "suspend") {
            card_.suspended = value == "true" || value == "yes";
        } else {
            return false;
        }
        return true;
    }

    void takeDate(Spot spot, std::string_view value, std::string& date)
    {
        if (isIsoDate(value))
            date = std::string(value);
        else
            source_.report(spot, Severity::warning, "W204",
                           "'" + std::string(value) + "' is not a date such as 2026-07-31");
    }

    void fault(Spot spot, const char* code, std::string text)
    {
        source_.report(spot, Severity::error, code, std::move(text));
        sound_ = false;
    }

    const Source& source_;
    Card& card_;
    KeyPositions& positions_;
    std::vector<std::string>* topics_;
    bool typed_ = false;
    bool sound_ = true;
};

} // namespace

bool readCardBlock(const Source& source, cmark_node* block, Card& card, KeyPositions& positions)
{
    return BlockReader(source, card, positions).read(block);
}

bool readClaimBlock(const Source& source,
                    cmark_node* block,
                    Card& claim,
                    std::vector<std::string>& topics,
                    KeyPositions& positions)
{
    return BlockReader(source, claim, positions, &topics).read(block);
}

bool isIsoDate(std::string_view text)
{
    constexpr std::string_view day = "0000-00-00";
    constexpr std::size_t monthLength = 7;
    constexpr std::size_t monthAt = 5;
    constexpr std::size_t dayAt = 8;
    if (text.size() != day.size() && text.size() != monthLength)
        return false;
    const bool shaped = std::equal(text.begin(), text.end(), day.begin(), [](char c, char model) {
        return model == '-' ? c == '-' : c >= '0' && c <= '9';
    });
    if (!shaped)
        return false;
    const auto within = [&](std::size_t at, int highest) {
        const int value = wholeNumber(text.substr(at, 2)).value_or(0);
        return value >= 1 && value <= highest;
    };
    return within(monthAt, 12) && (text.size() == monthLength || within(dayAt, 31));
}

} // namespace interval::deck
