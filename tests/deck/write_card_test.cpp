// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "deck/parser.h"
#include "deck/write_card.h"

#include "support/catch.h"

using namespace interval;

namespace {

/// The card that a section is read as; where it stands in a file is not part of it.
deck::Card read(const std::string& section, const deck::Card& like, deck::FileRole role)
{
    const bool base = role == deck::FileRole::base;
    const std::string lang(base::tag(like.baseLanguage));
    const std::string head = base ? "---\nlang: " + lang + "\n---\n\n# T\n\n" : "# T\n\n";
    const std::string file = like.topic + '/' + like.subtopic + (base ? ".md" : ".en.md");
    auto parsed = deck::parseFile(head + section, file, role);
    REQUIRE(parsed.cards.size() == 1);
    return parsed.cards.front().card;
}

} // namespace

TEST_CASE("write card: reading what was written gives every shipped card again", "[deck][write]")
{
    const auto deck = deck::readDeck(INTERVAL_SOURCE_DIR "/content/decks/core", "").value();
    REQUIRE(deck.cards.size() > 300);
    for (const deck::Card& card : deck.cards) {
        CAPTURE(card.id);
        const auto base = static_cast<std::size_t>(card.baseLanguage);
        deck::Card again =
            read(deck::cardMarkdown(card, card.baseLanguage), card, deck::FileRole::base);
        CHECK(again.texts[base] == card.texts[base]);
        for (std::size_t i = 0; i < again.drillSpec.size() && i < card.drillSpec.size(); ++i)
            again.drillSpec[i].line = card.drillSpec[i].line;
        again.texts = card.texts;
        again.file = card.file;
        again.line = card.line;
        again.was = card.was;
        CHECK(again == card);
        if (const auto& english = card.texts[1]) {
            const auto translated = read(deck::cardMarkdown(card, base::Language::en), card,
                                         deck::FileRole::translation);
            CHECK(translated.texts[1] == english);
        }
    }
}
