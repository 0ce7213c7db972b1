// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "deck/format.h"
#include "deck/parser.h"

#include "support/catch.h"

#include <fstream>
#include <iterator>

using namespace interval::deck;

namespace {

const std::filesystem::path shipped = INTERVAL_SOURCE_DIR "/content/decks/core";

std::string read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("shipped deck: no findings, both languages on every card", "[deck][shipped]")
{
    const auto deck = readDeck(shipped, "");

    REQUIRE(deck.has_value());
    for (const Diagnostic& found : deck->diagnostics)
        UNSCOPED_INFO(found.format());
    CHECK(deck->diagnostics.empty());
    for (const Card& card : deck->cards) {
        CAPTURE(card.id);
        CHECK(card.texts[0].has_value());
        CHECK(card.texts[1].has_value());
        CHECK_FALSE(card.sources.empty());
    }
}

TEST_CASE("shipped deck: the article's 106 claims, judged in both languages", "[deck][shipped]")
{
    constexpr int claimCount = 106;
    const auto deck = readDeck(shipped, "");

    REQUIRE(deck.has_value());
    CHECK(deck->claims.size() == claimCount);
    for (int number = 1; number <= claimCount; ++number) {
        const auto found = deck->claims.find("A" + std::to_string(number));
        CAPTURE(number);
        REQUIRE(found != deck->claims.end());
        CHECK(found->second.texts[0].has_value());
        CHECK(found->second.texts[1].has_value());
        CHECK_FALSE(found->second.sources.empty());
    }
}

TEST_CASE("shipped deck: formatting changes no word of it", "[deck][shipped]")
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(shipped)) {
        if (entry.path().extension() != ".md")
            continue;
        CAPTURE(entry.path().string());
        const std::string text = read(entry.path());
        const std::string formatted = formatDeckText(text);
        CHECK(formatDeckText(formatted) == formatted);
        const auto before = parseFile(text, "x.md", FileRole::base);
        const auto after = parseFile(formatted, "x.md", FileRole::base);
        REQUIRE(before.cards.size() == after.cards.size());
        for (std::size_t i = 0; i < before.cards.size(); ++i)
            CHECK(before.cards[i].card.texts == after.cards[i].card.texts);
    }
}
