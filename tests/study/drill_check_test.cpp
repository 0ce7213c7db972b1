// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drill_support.h"

#include "study/drills/check.h"
#include "study/drills/drill.h"
#include "study/drills/random.h"

#include <cmath>

using namespace interval;
using namespace interval::study;

namespace {

std::vector<deck::Diagnostic> findings(const std::string& lines,
                                       const std::string& question = "多少？")
{
    deck::Deck deck;
    deck.cards.push_back(drillCard(lines, question));
    return checkDrills(deck);
}

} // namespace

TEST_CASE("drill check: sound drills have no findings", "[study][drill]")
{
    CHECK(findings(statesLines, "{params:B} 模型").empty());
    CHECK(findings(cacheLines).empty());
    CHECK(findings(daysLines).empty());
    CHECK(findings(plainLines).empty());
}

TEST_CASE("drill check: what only computing shows has its code and line", "[study][drill]")
{
    struct Row {
        const char* code;
        int line;
        std::string lines;
    };
    const std::string head = "answer = 1 / (a - 2)\nparam a = ";
    const auto row =
        GENERATE_COPY(Row{"E402", 19, "formula = nonsense\nparam a = 1\nexample -> 1\n"},
                      Row{"E403", 24,
                          "formula = model-states\nparam params = 7e9\nparam bytes_per_param = 16\n"
                          "unit = GB\ntolerance = 3%\nexample -> 120\n"},
                      Row{"E403", 22, head + "choice 3 4\ntolerance = exact\nexample a=2 -> 1\n"},
                      Row{"E403", 22, head + "choice 3 4\nrequire a > 3\nexample a=3 -> 1\n"},
                      Row{"E404", 11, head + "choice 1 2 3\ntolerance = exact\nexample a=3 -> 1\n"},
                      Row{"E404", 11, head + "int 3 2000\nrequire a == 3\nexample a=3 -> 1\n"});
    CAPTURE(row.lines);

    const auto found = findings(row.lines);

    REQUIRE_FALSE(found.empty());
    CAPTURE(found[0].format());
    CHECK(found[0].code == row.code);
    CHECK(found[0].line == row.line);
    CHECK(found[0].file == "rlhf/ppo.md");
}

TEST_CASE("shipped drills: sound, and finite for a thousand reviews each", "[study][drill]")
{
    const auto deck = deck::readDeck(INTERVAL_SOURCE_DIR "/content/decks/core", "");
    REQUIRE(deck.has_value());

    for (const deck::Diagnostic& found : checkDrills(*deck))
        FAIL_CHECK(found.format());
    for (const deck::Card& card : deck->cards) {
        if (card.kind != deck::CardKind::drill)
            continue;
        CAPTURE(card.id);
        const auto drill = Drill::compile(card);
        REQUIRE(drill.has_value());
        for (int reviews = 0; reviews < 1000; ++reviews) {
            const auto instance = drill->draw(drillSeed(card.id, reviews));
            REQUIRE(instance.has_value());
            const bool sound = std::isfinite(instance->answer) && drill->allows(instance->values);
            if (!sound)
                FAIL("review " << reviews);
        }
    }
}
