// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "deck/card.h"
#include "deck/claim.h"
#include "deck/diagnostic.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// A title in both languages.
struct Title {
    std::string zhCn;
    std::string en;

    bool operator==(const Title&) const = default;
};

/// Everything a deck folder says, and everything that is wrong with it.
struct Deck {
    std::string id;
    Title title;
    std::string version;
    std::string licence;
    base::Language baseLanguage = base::Language::zhCn;
    std::map<std::string, Title> topics;    ///< topic id -> title, from deck.md
    std::vector<std::string> topicOrder;    ///< topic ids as deck.md lists them
    std::map<std::string, Title> subtopics; ///< "rlhf/ppo" -> title, from the files
    Claims claims;                          ///< by id, from claims.md, bad ones left out
    std::vector<Card> cards;                ///< in file order, bad cards left out
    std::vector<CalcBlock> calcs;           ///< in all files, of bad cards too
    std::vector<Diagnostic> diagnostics;    ///< sorted by file, line, column
};

/// Reads a whole deck folder: manifest, claims, all base files, all translations. A bad card or
/// claim is skipped and reported; it never costs its neighbours.
///
/// @param today ISO date used for the age warning W204; empty switches it off
/// @error notFound    the folder does not exist
/// @error cannotRead  the folder cannot be listed
[[nodiscard]] base::Result<Deck> readDeck(const std::filesystem::path& folder,
                                          const std::string& today);

/// The claims of `topic` that no card names, by number.
[[nodiscard]] std::vector<std::string> claimsWithoutCard(const Deck& deck, std::string_view topic);

} // namespace interval::deck
