// SPDX-License-Identifier: GPL-3.0-or-later
// Which decks of one's own there are, and taking them over. Making and changing them: keep_decks.cpp.
#include "study/own_decks.h"

#include "deck/parser.h"
#include "study/deck_file.h"
#include "study/own_deck.h"
#include "study/own_decks_settings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace interval::study {

namespace fs = std::filesystem;

namespace {

/// Folders that were chosen as decks, and ids of decks that were own ones at any time.
constexpr const char* elsewhereKey = "own_decks/elsewhere";
constexpr const char* knownKey = "own_decks/known";

base::Result<std::vector<std::string>> listOf(const collection::Collection& store, const char* key)
{
    return store.setting(key).map([](const std::optional<std::string>& stored) {
        std::vector<std::string> entries;
        const auto json = nlohmann::json::parse(stored.value_or("[]"), nullptr, false);
        if (json.is_array())
            for (const auto& entry : json)
                if (entry.is_string())
                    entries.push_back(entry.get<std::string>());
        return entries;
    });
}

base::Result<void>
storeList(collection::Collection& store, const char* key, const std::vector<std::string>& entries)
{
    return store.setSetting(key, nlohmann::json(entries).dump(
                                     -1, ' ', false, nlohmann::json::error_handler_t::replace));
}

std::vector<fs::path> foldersBelow(const fs::path& folder)
{
    std::vector<fs::path> folders;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code none;
        if (entry->is_directory(none))
            folders.push_back(entry->path());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

/// A folder as its deck.md describes it.
DeckFolder describe(const fs::path& folder, bool elsewhere)
{
    const std::string text = textOf(folder / "deck.md", "").value_or(std::string());
    const deck::FrontMatter matter = deck::parseFile(text, "deck.md", deck::FileRole::base).matter;
    const auto orElse = [](const std::string& stated, const std::string& usual) {
        return stated.empty() ? usual : stated;
    };
    DeckFolder deck;
    deck.folder = folder;
    deck.elsewhere = elsewhere;
    deck.id = orElse(matter["deck"], folder.filename().string());
    deck.title.zhCn = orElse(matter["title"], orElse(matter["title-en"], deck.id));
    deck.title.en = orElse(matter["title-en"], deck.title.zhCn);
    deck.topic = deck.id;
    constexpr std::string_view prefix = "topic-";
    const auto topic = std::ranges::find_if(
        matter.entries, [&](const auto& entry) { return entry.first.starts_with(prefix); });
    if (topic != matter.entries.end())
        deck.topic = topic->first.substr(prefix.size());
    return deck;
}

/// The first own deck as it will be, as long as it has no folder.
DeckFolder firstDeck(const fs::path& profile)
{
    const fs::path folder = ownDeckFolder(profile);
    if (hasManifest(folder))
        return describe(folder, false);
    return {std::string(firstOwnDeck),
            {"自己的卡片", "Your own cards"},
            folder,
            std::string(firstOwnDeck),
            false};
}

/// Every folder that says it is a deck, the first own one first, then by folder; several may have one id.
std::vector<DeckFolder> allFolders(const DeckPlaces& places)
{
    std::vector<DeckFolder> decks{firstDeck(places.profile)};
    for (const fs::path& folder : foldersBelow(places.profile / "decks"))
        if (hasManifest(folder) && folder != decks.front().folder)
            decks.push_back(describe(folder, false));
    for (const fs::path& folder : places.elsewhere)
        if (hasManifest(folder))
            decks.push_back(describe(folder, true));
    return decks;
}

collection::SyncReport& operator+=(collection::SyncReport& sum, const collection::SyncReport& more)
{
    sum.added += more.added;
    sum.updated += more.updated;
    sum.keptEdits += more.keptEdits;
    sum.removed += more.removed;
    sum.clashes += more.clashes;
    return sum;
}

/// Takes decks over one after the other.
class Taking {
public:
    Taking(collection::Collection& store, OwnDecks& own) : store_(store), own_(own) {}

    base::Result<void> run(const std::set<std::string>& gone)
    {
        for (const std::string& id : gone) {
            deck::Deck empty;
            empty.id = id;
            if (auto taken = take(empty); !taken)
                return taken;
        }
        std::vector<const deck::Deck*> again;
        for (const deck::Deck& deck : own_.decks) {
            const int clashes = own_.sync.clashes;
            if (auto taken = take(deck); !taken)
                return taken;
            if (own_.sync.clashes > clashes)
                again.push_back(&deck);
        }
        return takeMoved(again);
    }

private:
    base::Result<void> take(const deck::Deck& deck)
    {
        const auto report = store_.synchronise(deck, collection::DeckOwner::person);
        if (!report)
            return tl::unexpected(report.error());
        own_.sync += *report;
        return {};
    }

    /// A card that went into a deck which was read before the one that it left.
    base::Result<void> takeMoved(const std::vector<const deck::Deck*>& decks)
    {
        const int before = std::exchange(own_.sync.clashes, 0);
        for (const deck::Deck* deck : decks)
            if (auto taken = take(*deck); !taken)
                return taken;
        const int moved = std::clamp(before - own_.sync.clashes, 0, own_.sync.removed);
        own_.sync.removed -= moved;
        own_.sync.updated += moved;
        return {};
    }

    collection::Collection& store_;
    OwnDecks& own_;
};

} // namespace

base::Result<std::vector<std::string>> elsewhereFolders(const collection::Collection& store)
{
    return listOf(store, elsewhereKey);
}

base::Result<void> storeElsewhereFolders(collection::Collection& store,
                                         const std::vector<std::string>& folders)
{
    return storeList(store, elsewhereKey, folders);
}

base::Result<std::set<std::string>> decksOfOthers(const collection::Collection& store)
{
    const auto decks = store.decks();
    const auto known = listOf(store, knownKey);
    if (!decks || !known)
        return tl::unexpected(!decks ? decks.error() : known.error());
    std::set<std::string> others;
    for (const collection::DeckSize& deck : *decks)
        if (deck.deck != firstOwnDeck && std::ranges::find(*known, deck.deck) == known->end())
            others.insert(deck.deck);
    return others;
}

bool hasManifest(const fs::path& folder)
{
    std::error_code none;
    return fs::is_regular_file(folder / "deck.md", none);
}

base::Result<DeckPlaces> deckPlaces(const collection::Collection& store, const fs::path& profile)
{
    return elsewhereFolders(store).map([&](const std::vector<std::string>& folders) {
        return DeckPlaces{profile, {folders.begin(), folders.end()}};
    });
}

std::vector<DeckFolder> deckFolders(const DeckPlaces& places)
{
    std::vector<DeckFolder> decks;
    for (DeckFolder& deck : allFolders(places))
        if (std::ranges::find(decks, deck.id, &DeckFolder::id) == decks.end())
            decks.push_back(std::move(deck));
    return decks;
}

const DeckFolder& deckOf(std::span<const DeckFolder> decks, std::string_view id)
{
    const auto found = std::ranges::find(decks, id, &DeckFolder::id);
    return found == decks.end() ? decks.front() : *found;
}

base::Result<OwnDecks> takeOwnDecks(collection::Collection& store, const fs::path& profile)
{
    const auto places = deckPlaces(store, profile);
    const auto others = decksOfOthers(store);
    const auto stored = listOf(store, knownKey);
    const auto counted = store.decks();
    if (!places || !others || !stored || !counted)
        return tl::unexpected(!places   ? places.error()
                              : !others ? others.error()
                              : !stored ? stored.error()
                                        : counted.error());
    OwnDecks own;
    std::set<std::string> known(stored->begin(), stored->end());
    known.emplace(firstOwnDeck);
    std::set<std::string> gone; // of those that have cards, the ones that are not found below
    for (const collection::DeckSize& deck : *counted)
        if (known.contains(deck.deck))
            gone.insert(deck.deck);
    std::set<std::string> seen;
    for (DeckFolder& folder : allFolders(*places)) {
        if (!seen.insert(folder.id).second || others->contains(folder.id)) {
            own.refused.push_back(folder.folder);
            continue;
        }
        if (hasManifest(folder.folder)) {
            gone.erase(folder.id);
            known.insert(folder.id);
            auto read = deck::readDeck(folder.folder, "");
            if (!read) {
                own.unread.push_back(folder.folder);
                continue;
            }
            own.decks.push_back(std::move(*read));
        }
        own.folders.push_back(std::move(folder));
    }
    // Known before they have cards: else they would be somebody else's after a crash.
    const std::vector<std::string> all(known.begin(), known.end());
    if (all != *stored)
        if (auto kept = storeList(store, knownKey, all); !kept)
            return tl::unexpected(kept.error());
    if (auto taken = Taking(store, own).run(gone); !taken)
        return tl::unexpected(taken.error());
    return own;
}

} // namespace interval::study
