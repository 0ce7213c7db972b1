// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "study/drills/check.h"
#include "study/drills/drill_scenario.h"
#include "study/own_deck.h"
#include "support/catch.h"
#include "support/catalogue.h"
#include "support/temp_folder.h"

#include <fstream>

using namespace interval;
using namespace interval::study;

namespace {

Answered answered(const char* scenario)
{
    return answer(scenario, *testCatalogue()).value();
}

const std::vector<const char*> scenarios{
    R"({"calculator":"training","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":16,"zero":3})",
    R"({"calculator":"serving","model":"Llama-3.3-70B","gpu":"H100 SXM","gpus":4,"context":8192})",
    R"({"calculator":"cost","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":2048,"tokens":1.4e12})",
    R"({"calculator":"rlhf","algorithm":"ppo","model":"LLaMA-7B","gpu":"A100 SXM 80GB","gpus":8})",
    R"({"calculator":"selection","candidates":["Qwen3-8B","Qwen3-32B"],"gpu":"H100 SXM"})",
    R"({"calculator":"evaluation","question":"interval","n":1000,"correct":700})",
};

} // namespace

TEST_CASE("own deck: a card of each calculator is a sound card in both languages", "[study][own]")
{
    const TempFolder profile;
    for (const char* scenario : scenarios) {
        CAPTURE(scenario);
        CHECK(addOwnCard(profile.path(), questionAbout(answered(scenario))).value());
    }

    const deck::Deck own = deck::readDeck(ownDeckFolder(profile.path()), "").value();

    CHECK(own.diagnostics.empty());
    REQUIRE(own.cards.size() == scenarios.size());
    for (const deck::Card& card : own.cards) {
        CAPTURE(card.id);
        for (const auto& text : card.texts) {
            REQUIRE(text.has_value());
            CHECK(text->keyPoints.size() >= 2);
            CHECK(text->explanation.find("```calc") != std::string::npos);
        }
    }
}

TEST_CASE("own deck: a drill of a scenario can be drawn and its example is right", "[study][own]")
{
    const TempFolder profile;
    int drills = 0;
    for (const char* scenario : scenarios)
        if (const auto card = drillAbout(answered(scenario))) {
            CAPTURE(scenario);
            CHECK(addOwnCard(profile.path(), *card).value());
            ++drills;
        }
    CHECK(drills == 3);

    const deck::Deck own = deck::readDeck(ownDeckFolder(profile.path()), "").value();

    CHECK(own.diagnostics.empty());
    REQUIRE(own.cards.size() == 3);
    CHECK(checkDrills(own).empty());
}

TEST_CASE("own deck: the same card is not added twice", "[study][own]")
{
    const TempFolder profile;
    const OwnCard card = questionAbout(answered(scenarios.front()));

    CHECK(addOwnCard(profile.path(), card).value());
    CHECK_FALSE(addOwnCard(profile.path(), card).value());
    CHECK(deck::readDeck(ownDeckFolder(profile.path()), "").value().cards.size() == 1);
}

TEST_CASE("own deck: a place that cannot be written says so", "[study][own][robust]")
{
    const TempFolder profile;
    std::ofstream(profile.path() / "decks") << "a file in the way";

    const auto added = addOwnCard(profile.path(), questionAbout(answered(scenarios.front())));

    REQUIRE_FALSE(added.has_value());
    CHECK(added.error().code == base::ErrorCode::cannotWrite);
}

TEST_CASE("drills: where one leads to a calculator, the scenario has an answer", "[study][drill]")
{
    const deck::Deck core = deck::readDeck(INTERVAL_SOURCE_DIR "/content/decks/core", "").value();
    int leads = 0;
    for (const deck::Card& card : core.cards) {
        if (card.kind != deck::CardKind::drill)
            continue;
        const Drill drill = Drill::compile(card).value();
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            CAPTURE(card.id, seed);
            const DrillInstance instance = drill.draw(seed).value();
            const auto scenario = scenarioOf(drill, instance);
            if (!scenario)
                break;
            leads += seed == 0 ? 1 : 0;
            CAPTURE(*scenario);
            CHECK(answer(*scenario, *testCatalogue()).has_value());
        }
    }
    CHECK(leads >= 8);
}
