// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

enum class CardKind : std::uint8_t { basic, cloze, choice, order, drill, debate, story };

/// How a claim of the article stands today (the first word of a Verdict section).
enum class Verdict : std::uint8_t { holds, limited, overstated, outdated, unverifiable };

[[nodiscard]] std::string_view name(CardKind kind);                       ///< as a deck writes it
[[nodiscard]] std::optional<CardKind> cardKindFromName(std::string_view); ///< inverse of name()
[[nodiscard]] std::string_view name(Verdict verdict);                   ///< English word of a deck
[[nodiscard]] std::optional<Verdict> verdictFromWord(std::string_view); ///< Chinese or English

/// One choice of a choice card.
struct Option {
    std::string text; ///< Markdown, one line
    std::string note; ///< Markdown: why it is right or wrong; may be empty
    bool correct = false;

    bool operator==(const Option&) const = default;
};

/// One follow-up question with its short answer (may be empty).
struct FollowUp {
    std::string question; ///< Markdown
    std::string answer;   ///< Markdown

    bool operator==(const FollowUp&) const = default;
};

/// What one language says on a card. All strings are Markdown as the author wrote it.
struct CardText {
    std::string question; ///< heading, without its id
    std::string body;     ///< rest of the front, cloze marks included; may be empty
    std::vector<std::string> keyPoints;
    std::string answer;
    std::string explanation;
    std::string hint;
    std::string note;
    std::vector<FollowUp> followUps;
    std::vector<Option> options;
    std::vector<std::string> steps; ///< in the right order
    std::string verdictText;        ///< Verdict section, its first word included

    bool operator==(const CardText&) const = default;
};

/// One line of a `drill` block that draws a parameter, kept as text; `line` is 1-based in the file.
struct DrillLine {
    std::string key;   ///< formula, answer, param, preset, require, unit, tolerance, example
    std::string value; ///< the rest of the line, trimmed, comment removed
    int line = 0;

    bool operator==(const DrillLine&) const = default;
};

/// A `calc` block: a scenario that a calculator is to answer. Decks know nothing of calculators.
struct CalcBlock {
    std::string card; ///< id of the card, or the claim, in which it stands; may be empty
    std::string file; ///< relative to the deck folder
    int line = 0;     ///< of its opening fence, 1-based
    std::string text; ///< JSON

    bool operator==(const CalcBlock&) const = default;
};

/// A card: neutral data once, text per language.
struct Card {
    std::string id;
    CardKind kind = CardKind::basic;
    int difficulty = 1; ///< 1..5
    std::string topic;
    std::string subtopic;
    std::vector<std::string> claims; ///< "A16"
    std::vector<std::string> tags;
    std::vector<std::string> sources;
    std::string verified; ///< ISO date or empty
    std::string asOf;     ///< ISO month or date, the card's own or its file's; may be empty
    std::string was;      ///< former id, or empty
    bool suspended = false;
    std::optional<Verdict> verdict;   ///< debate cards
    std::vector<DrillLine> drillSpec; ///< drill cards
    std::vector<int> clozeGroups;     ///< ascending, cloze cards; one scheduled card each
    std::string file;                 ///< of the base text, relative to the deck folder
    int line = 0;                     ///< of its heading, 1-based
    std::array<std::optional<CardText>, 2> texts; ///< by base::Language
    base::Language baseLanguage = base::Language::zhCn;

    bool operator==(const Card&) const = default;

    /// The text in `wanted`, or in the base language when there is no translation.
    [[nodiscard]] const CardText& text(base::Language wanted) const;
};

} // namespace interval::deck
