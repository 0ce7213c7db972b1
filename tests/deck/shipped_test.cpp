// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "deck/format.h"
#include "deck/parser.h"

#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace interval::deck;

namespace {

const std::filesystem::path shipped = INTERVAL_SOURCE_DIR "/content/decks/core";

std::string read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Runs of letters that two questions may share: pairs of characters, which serve Chinese as well.
std::set<std::string> bigrams(const std::string& text)
{
    std::vector<std::string> letters;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        letters.push_back(text.substr(i, length));
        i += length;
    }
    std::set<std::string> pairs;
    for (std::size_t i = 1; i < letters.size(); ++i)
        pairs.insert(letters[i - 1] + letters[i]);
    return pairs;
}

/// Share of what either text has that both have (Jaccard).
double likeness(const std::set<std::string>& a, const std::set<std::string>& b)
{
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    const auto shared = static_cast<double>(both.size());
    return shared / (static_cast<double>(a.size() + b.size()) - shared);
}

bool asksForKeyPoints(CardKind kind)
{
    return kind == CardKind::basic || kind == CardKind::debate || kind == CardKind::story;
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
        CHECK_FALSE(card.verified.empty());
        CHECK(card.difficulty >= 1);
        CHECK(card.difficulty <= 5);
    }
}

TEST_CASE("shipped deck: questions have two to six key points, as many in each language",
          "[deck][shipped]")
{
    const auto deck = readDeck(shipped, "");

    REQUIRE(deck.has_value());
    for (const Card& card : deck->cards) {
        CAPTURE(card.id);
        const std::size_t points = card.texts[0]->keyPoints.size();
        CHECK(card.texts[1]->keyPoints.size() == points);
        if (asksForKeyPoints(card.kind)) {
            CHECK(points >= 2);
            CHECK(points <= 6);
        }
    }
}

TEST_CASE("shipped deck: no question is asked twice", "[deck][shipped]")
{
    constexpr double sameQuestion = 0.6;
    const auto deck = readDeck(shipped, "");
    REQUIRE(deck.has_value());

    for (const std::size_t language : {0U, 1U}) {
        std::vector<std::set<std::string>> seen;
        for (const Card& card : deck->cards) {
            const CardText& text = *card.texts.at(language);
            // Clozes begin alike and differ in what they leave out.
            const std::set<std::string> now = bigrams(text.question + text.body);
            for (std::size_t i = 0; i < seen.size(); ++i) {
                CAPTURE(card.id, deck->cards[i].id, language);
                CHECK(likeness(now, seen[i]) < sameQuestion);
            }
            seen.push_back(now);
        }
    }
}

TEST_CASE("shipped deck: every claim of the article's five topics is named by a card",
          "[deck][shipped]")
{
    const auto deck = readDeck(shipped, "");

    REQUIRE(deck.has_value());
    for (const char* topic : {"select", "train", "rlhf", "eval", "deploy"}) {
        CAPTURE(topic);
        CHECK(claimsWithoutCard(*deck, topic) == std::vector<std::string>{});
    }
}

TEST_CASE("shipped deck: the topics are as large as the syllabus says, drills apart",
          "[deck][shipped]")
{
    const std::map<std::string, int> expected{
        {"select", 46}, {"train", 33}, {"rlhf", 51}, {"eval", 44}, {"deploy", 41},
        {"par", 11},    {"peft", 15},  {"quant", 8}, {"moe", 8},   {"fundamentals", 38}};
    const auto deck = readDeck(shipped, "");
    REQUIRE(deck.has_value());

    std::map<std::string, int> counted;
    for (const Card& card : deck->cards)
        if (card.kind != CardKind::drill)
            ++counted[card.topic];

    CHECK(counted == expected);
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
