// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/card_block.h"

#include "deck/text.h"

#include <charconv>

namespace interval::deck {

namespace {

struct Entry {
    int line = 0;
    std::string_view key;
    std::string_view value;
};

class BlockReader {
public:
    BlockReader(const Source& source, std::string_view what, bool& sound)
        : source_(source), what_(what), sound_(sound)
    {
    }

    [[nodiscard]] std::vector<Entry> entries(std::string_view block, int fenceLine)
    {
        std::vector<Entry> found;
        int line = fenceLine;
        for (const std::string_view raw : splitLines(block)) {
            ++line;
            if (trimmed(raw).empty())
                continue;
            const std::size_t colon = raw.find(':');
            if (colon == std::string_view::npos)
                fault(line, "E103", what_ + " block line is not 'key: value'");
            else
                found.push_back(
                    {line, trimmed(raw.substr(0, colon)), trimmed(raw.substr(colon + 1))});
        }
        return found;
    }

    /// The keys that cards and claims share.
    void takeShared(const Entry& entry, Card& card)
    {
        if (entry.key == "source")
            card.sources.emplace_back(entry.value);
        else if (entry.key == "verified")
            card.verified = std::string(entry.value);
        else if (entry.key == "as-of")
            card.asOf = std::string(entry.value);
        else
            source_.report(entry.line, Severity::warning, "W103",
                           "unknown key '" + std::string(entry.key) + "' in a " + what_ + " block");
    }

    void takeCardKey(const Entry& entry, Card& card)
    {
        const auto& [line, key, value] = entry;
        if (key == "type") {
            const auto kind = cardKindFromName(value);
            if (!kind)
                fault(line, "E104", "unknown type '" + std::string(value) + "'");
            card.kind = kind.value_or(CardKind::basic);
        } else if (key == "difficulty") {
            takeDifficulty(line, value, card);
        } else if (key == "claims") {
            card.claims = splitWords(value);
        } else if (key == "tags") {
            card.tags = splitWords(value);
        } else if (key == "was") {
            card.was = std::string(value);
        } else if (key == "suspend") {
            card.suspended = value == "true" || value == "yes";
        } else {
            takeShared(entry, card);
        }
    }

    void fault(int line, const char* code, std::string text)
    {
        source_.report(line, Severity::error, code, std::move(text));
        sound_ = false;
    }

private:
    void takeDifficulty(int line, std::string_view value, Card& card)
    {
        constexpr int hardest = 5;
        int difficulty = 0;
        const char* const last = value.data() + value.size();
        const auto [end, error] = std::from_chars(value.data(), last, difficulty);
        if (error != std::errc() || end != last || difficulty < 1 || difficulty > hardest)
            fault(line, "E104", "difficulty is not a whole number from 1 to 5");
        else
            card.difficulty = difficulty;
    }

    const Source& source_;
    std::string what_;
    bool& sound_;
};

} // namespace

void readCardBlock(const Source& source,
                   std::string_view block,
                   int fenceLine,
                   Card& card,
                   bool& sound)
{
    BlockReader reader(source, "card", sound);
    bool typed = false;
    for (const Entry& entry : reader.entries(block, fenceLine)) {
        typed = typed || entry.key == "type";
        reader.takeCardKey(entry, card);
    }
    if (!typed)
        reader.fault(fenceLine, "E104", "card block has no type");
}

std::vector<std::string> readClaimBlock(const Source& source,
                                        std::string_view block,
                                        int fenceLine,
                                        Card& claim,
                                        bool& sound)
{
    BlockReader reader(source, "claim", sound);
    std::vector<std::string> topics;
    for (const Entry& entry : reader.entries(block, fenceLine)) {
        if (entry.key == "topics")
            topics = splitWords(entry.value);
        else
            reader.takeShared(entry, claim);
    }
    return topics;
}

} // namespace interval::deck
