// SPDX-License-Identifier: GPL-3.0-or-later
// The Markdown files of a deck of one's own, card by card: what reading, writing and moving cards share.
#pragma once

#include "base/error.h"
#include "base/language.h"
#include "deck/deck.h"
#include "deck/parser.h"
#include "study/card_draft.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// A base file and its translation as they stand on disk. Names are relative to the deck.
struct DeckPage {
    std::string file;
    std::string text;
    deck::ParsedFile parsed;
    std::string translationFile;
    std::string translationText; ///< empty: there is none
    deck::ParsedFile parsedTranslation;
};

/// What new files begin with: front matter and a title.
struct PageHeads {
    std::string base;
    std::string translation;
};

/// Where a page of a deck is, and what it says of its cards.
struct PageName {
    std::string file; ///< relative to the deck
    std::string topic;
    std::string subtopic;
    base::Language language = base::Language::zhCn;
    deck::Title title;
};

[[nodiscard]] base::Language otherLanguage(base::Language language);

/// The name of the translation of a base file.
[[nodiscard]] std::string translationOf(const std::string& base, base::Language language);

[[nodiscard]] PageHeads headsOf(const PageName& page, const std::string& deck);

/// The page to which cards that are written in Interval go.
[[nodiscard]] PageName usualPage(base::Language language, const std::string& topic);

/// Base files of a deck, sorted, without its deck.md.
[[nodiscard]] std::vector<std::string> pageFiles(const std::filesystem::path& folder);

/// @error cannotRead
[[nodiscard]] base::Result<DeckPage> readPage(const std::filesystem::path& folder,
                                              const std::string& file);

/// A card as a page says it; the stamps of its translation are the file's and left out.
[[nodiscard]] std::optional<CardDraft> draftIn(const DeckPage& page, const std::string& id);

/// A text without the sections of some cards.
[[nodiscard]] std::string withoutCards(const std::string& text,
                                       const deck::ParsedFile& parsed,
                                       const std::set<std::string>& ids);

/// Puts one more section at the end of a text.
void appendSection(std::string& text, std::string_view section);

/// A text with a section in the place of what the card said.
/// @pre the card stands in it
[[nodiscard]] std::string withSectionFor(const std::string& text,
                                         const deck::ParsedFile& parsed,
                                         const std::string& id,
                                         std::string_view section);

} // namespace interval::study
