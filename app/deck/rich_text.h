// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// A stretch of text with one look. `text` is plain UTF-8, or TeX for mathematics.
struct Run {
    enum class Kind : std::uint8_t { text, code, math, image, lineBreak };

    Kind kind = Kind::text;
    std::string text;   ///< image: its alternative text
    std::string target; ///< link address, or the image's path relative to the deck folder
    std::string hint;   ///< of a cloze mark
    int cloze = 0;      ///< cloze group the run belongs to; 0 for none
    bool strong = false;
    bool emphasis = false;

    bool operator==(const Run&) const = default;
};

/// A block of a card, ready to be laid out.
struct Block {
    enum class Kind : std::uint8_t {
        paragraph,
        heading,
        listItem,
        code,
        math,
        table,
        quote,
        rule,
        calc
    };

    Kind kind = Kind::paragraph;
    std::vector<Run> runs;     ///< paragraph, heading, listItem, quote
    std::string text;          ///< code: the source; math: TeX; calc: JSON
    std::string language;      ///< code: info string, lower case
    int level = 0;             ///< listItem: nesting from 0; heading: 3..6
    int number = 0;            ///< listItem: its number, 0 for a bullet
    bool continuation = false; ///< listItem: a further paragraph of the item before
    std::vector<std::vector<std::vector<Run>>> rows; ///< table: row, cell, runs; first row = header

    bool operator==(const Block&) const = default;
};

enum class ClozeMarks : std::uint8_t { plain, parsed };

/// Markdown to blocks. Never fails: every text has a reading. Raw HTML is shown as text.
[[nodiscard]] std::vector<Block> richText(std::string_view markdown,
                                          ClozeMarks marks = ClozeMarks::plain);

/// Markdown to one line of plain text (for lists, search and screen readers); mathematics as TeX.
[[nodiscard]] std::string plainText(std::string_view markdown);

} // namespace interval::deck
