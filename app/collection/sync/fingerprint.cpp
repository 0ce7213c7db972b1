// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/sync/fingerprint.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace interval::collection {

namespace {

/// FNV-1a over length-prefixed fields: stable across runs and machines, enough to see a change.
class Fingerprint {
public:
    Fingerprint& add(std::string_view text)
    {
        addBytes(std::to_string(text.size()));
        addBytes(":");
        addBytes(text);
        return *this;
    }
    [[nodiscard]] std::string hex() const
    {
        std::array<char, 17> buffer{};
        std::snprintf(buffer.data(), buffer.size(), "%016llx",
                      static_cast<unsigned long long>(hash_));
        return buffer.data();
    }

private:
    void addBytes(std::string_view bytes)
    {
        for (const char byte : bytes)
            hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    }
    std::uint64_t hash_ = 14695981039346656037ULL;
};

void addText(Fingerprint& print, const deck::CardText& text)
{
    print.add(text.question).add(text.body).add(text.answer).add(text.explanation);
    print.add(text.hint).add(text.note).add(text.verdictText);
    for (const std::string& point : text.keyPoints)
        print.add("k").add(point);
    for (const deck::FollowUp& followUp : text.followUps)
        print.add("f").add(followUp.question).add(followUp.answer);
    for (const deck::Option& option : text.options)
        print.add(option.correct ? "+" : "-").add(option.text).add(option.note);
    for (const std::string& step : text.steps)
        print.add("s").add(step);
}

} // namespace

std::string fingerprint(const deck::Card& card)
{
    Fingerprint print;
    print.add(deck::name(card.kind)).add(std::to_string(card.difficulty));
    print.add(card.topic).add(card.subtopic);
    for (const auto* list : {&card.claims, &card.tags, &card.sources}) {
        print.add("[");
        for (const std::string& entry : *list)
            print.add(entry);
    }
    print.add(card.verified).add(card.asOf);
    print.add(card.verdict ? deck::name(*card.verdict) : "");
    for (const deck::DrillLine& line : card.drillSpec)
        print.add("d").add(line.key).add(line.value);
    for (const base::Language language : base::languages) {
        const auto& text = card.texts[static_cast<std::size_t>(language)];
        print.add(text ? "1" : "0");
        if (text)
            addText(print, *text);
    }
    return print.hex();
}

} // namespace interval::collection
