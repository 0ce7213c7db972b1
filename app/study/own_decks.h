// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/collection.h"
#include "deck/deck.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// The deck that every profile has; its folder is made with its first card.
inline constexpr std::string_view firstOwnDeck = "own";

/// Where decks of a person's own are looked for.
struct DeckPlaces {
    std::filesystem::path profile;                  ///< those in its folder `decks`
    std::vector<std::filesystem::path> elsewhere{}; ///< folders that the person chose, each a deck
};

/// A deck of a person's own: a folder of Markdown files, to be read and changed by hand as well.
struct DeckFolder {
    std::string id; ///< by which the collection knows it; stays when the deck is renamed
    deck::Title title;
    std::filesystem::path folder;
    std::string topic;      ///< of the cards that are written in Interval
    bool elsewhere = false; ///< outside of the profile: none of its files is ever removed

    bool operator==(const DeckFolder&) const = default;
};

/// What taking the own decks over found.
struct OwnDecks {
    std::vector<DeckFolder> folders;
    std::vector<deck::Deck> decks; ///< what they say; the first own one may have no folder
    collection::SyncReport sync;   ///< of all of them
    std::vector<std::filesystem::path> refused; ///< folders with the id of another deck
    std::vector<std::filesystem::path>
        unread; ///< that cannot be read: their cards stay as they are
};

/// Why a deck cannot be called so.
enum class DeckNameFault : std::uint8_t { empty, tooLong, sign, taken };

/// @error those of reading a setting
[[nodiscard]] base::Result<DeckPlaces> deckPlaces(const collection::Collection& store,
                                                  const std::filesystem::path& profile);

/// The decks that there are, the first own one first, then by folder. Of two with one id the first.
[[nodiscard]] std::vector<DeckFolder> deckFolders(const DeckPlaces& places);

/// The deck of an id, or else the first.
/// @pre not empty
[[nodiscard]] const DeckFolder& deckOf(std::span<const DeckFolder> decks, std::string_view id);

/// Takes the texts of all own decks over. Of a deck that is gone no new card comes until it is there
/// again; what was begun stays in review, and all history stays. A card that went from one deck to another is one of the other then.
/// A folder whose id is that of a shipped or imported deck, or of another folder, is left alone; so are
/// the cards of one that cannot be read.
/// @error those of Collection::synchronise(), and of reading and writing settings
[[nodiscard]] base::Result<OwnDecks> takeOwnDecks(collection::Collection& store,
                                                  const std::filesystem::path& profile);

/// Names that a new deck cannot have: of own decks, and ids of all others.
[[nodiscard]] base::Result<std::vector<std::string>>
takenDeckNames(const collection::Collection& store, const std::filesystem::path& profile);

/// What is wrong with a name: it becomes that of a folder too.
/// @param taken as takenDeckNames(); capitals make no difference
[[nodiscard]] std::optional<DeckNameFault> deckNameFault(std::string_view name,
                                                         std::span<const std::string> taken);

/// Makes a deck without cards in the profile.
/// @error invalidInput  deckNameFault(), or a folder of the name is there
/// @error cannotWrite   its folder
[[nodiscard]] base::Result<DeckFolder> makeDeck(const collection::Collection& store,
                                                const std::filesystem::path& profile,
                                                const std::string& name);

/// Makes a deck of a folder that there is. It stays where it is and gets a deck.md if it has none.
/// @param name for a folder without deck.md
/// @error notFound      no such folder
/// @error invalidInput  deckNameFault(), or the folder's id is that of another deck
/// @error cannotWrite   its deck.md
[[nodiscard]] base::Result<DeckFolder> adoptDeck(collection::Collection& store,
                                                 const std::filesystem::path& profile,
                                                 const std::filesystem::path& folder,
                                                 const std::string& name);

/// Whether a folder says itself what deck it is.
[[nodiscard]] bool hasManifest(const std::filesystem::path& folder);

/// Gives a deck another name, in both languages. Id and folder stay, and with them all histories.
/// @error invalidInput             deckNameFault()
/// @error cannotRead, cannotWrite  its deck.md
[[nodiscard]] base::Result<void> renameDeck(const collection::Collection& store,
                                            const std::filesystem::path& profile,
                                            const DeckFolder& deck,
                                            const std::string& name);

/// Whether a deck can be removed: one in the profile when no file of it has a card, one elsewhere always,
/// the first own one never.
[[nodiscard]] bool isRemovable(const DeckFolder& deck);

/// Removes a deck without cards from the profile, with the files that Interval wrote; others stay. One
/// elsewhere is only forgotten: its files stay as they are.
/// @error invalidInput  it is not isRemovable()
/// @error cannotWrite   its folder
[[nodiscard]] base::Result<void> removeDeck(collection::Collection& store,
                                            const std::filesystem::path& profile,
                                            const DeckFolder& deck);

} // namespace interval::study
