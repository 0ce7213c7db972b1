// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "deck/card_block.h"
#include "deck/diagnostic.h"
#include "deck/front_matter.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// Whether a file carries the neutral data (`card` blocks) or only the words of another language.
enum class FileRole : std::uint8_t { base, translation };

/// One card, or one claim, as a single file states it. A claim is read with the words of a card: its
/// heading, Verdict and Explanation.
struct ParsedCard {
    Card card;            ///< its text stands under the file's language
    bool isClaim = false; ///< it stands in a claims file
    std::vector<std::string> claimTopics;
    KeyPositions keys;       ///< the heading's where a key is absent
    bool underlined = false; ///< its heading is written above a `---` instead of after `##`
    std::string of;          ///< translation: hash of the base text it was made from
    int ofLine = 0;          ///< line of that hash in the file, 0 when missing
    std::string hash;        ///< of this text: first 6 hex of SHA-256 of its normalised words
    bool usable = true;      ///< false when an error makes it unfit to be shown
};

/// A file's cards or claims, and findings.
struct ParsedFile {
    std::string file; ///< relative to the deck folder
    FrontMatter matter;
    std::string title;
    std::string topic;    ///< as the front matter says, else the folder
    std::string subtopic; ///< as the front matter says, else the file name
    base::Language language = base::Language::zhCn;
    std::vector<ParsedCard> cards;
    std::vector<CalcBlock> calcs; ///< in all of them
    std::vector<Diagnostic> diagnostics;
};

/// Reads one deck file. An error costs the card it stands in, not its neighbours.
///
/// @param file     its path relative to the deck folder, for messages; a translation's language is
///                 taken from it, and a claims file has other rules
/// @param fallback language of a base file that does not say
[[nodiscard]] ParsedFile parseFile(std::string_view text,
                                   const std::string& file,
                                   FileRole role,
                                   base::Language fallback = base::Language::zhCn);

} // namespace interval::deck
