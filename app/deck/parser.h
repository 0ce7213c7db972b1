// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "deck/diagnostic.h"
#include "deck/front_matter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// Whether a file carries the neutral data (`card` blocks) or only the words of another language.
enum class FileRole : std::uint8_t { base, translation };

/// One card, or one claim, as a single file states it. A claim is read with the words of a card:
/// its heading, Verdict and Explanation.
struct ParsedCard {
    Card card;            ///< its text stands under the file's language
    std::string of;       ///< translation: hash of the base text it was made from
    int ofLine = 0;       ///< line of that hash, 0 when missing
    std::string hash;     ///< of this text: first 6 hex of SHA-256 of its normalised words
    bool isClaim = false; ///< its id is A16-like or its block says so
    std::vector<std::string> claimTopics;
    bool usable = true; ///< false when an error makes it unfit to be shown
};

/// A file's cards or claims, and findings.
struct ParsedFile {
    FrontMatter matter;
    std::string title;
    std::optional<base::Language> language;
    std::vector<ParsedCard> cards;
    std::vector<Diagnostic> diagnostics;
};

/// Reads one deck file.
/// @param file its path relative to the deck folder, for messages
[[nodiscard]] ParsedFile parseFile(std::string_view text, const std::string& file, FileRole role);

} // namespace interval::deck
