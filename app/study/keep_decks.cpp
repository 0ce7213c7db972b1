// SPDX-License-Identifier: GPL-3.0-or-later
// Making, naming and removing decks of one's own.
#include "deck/parser.h"
#include "deck/text.h"
#include "study/deck_file.h"
#include "study/own_deck.h"
#include "study/own_decks.h"
#include "study/own_decks_settings.h"

#include <algorithm>
#include <functional>

namespace interval::study {

namespace fs = std::filesystem;

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::string_view manifestName = "deck.md";
constexpr std::size_t longestName = 80; ///< bytes; folders may have 255

/// What no folder may be called on some system, and what the deck format uses for itself.
constexpr std::string_view forbidden = "/\\:*?\"<>|{}";

bool isControl(char c)
{
    constexpr unsigned char remove = 0x7F;
    const auto byte = static_cast<unsigned char>(c);
    return byte < ' ' || byte == remove;
}

/// A name as that of a folder: small letters, no blanks.
std::string slugOf(std::string_view name)
{
    std::string slug;
    for (const std::string& word : deck::splitWords(deck::lowered(name)))
        slug.append(slug.empty() ? "" : "-").append(word);
    return slug;
}

/// Ids of a person's own begin so: no shipped topic and no imported deck has one.
std::string idOf(std::string_view name)
{
    return "u-" + slugOf(name);
}

std::string manifestOf(const std::string& name)
{
    const std::string id = idOf(name);
    return "---\nformat: 1\ndeck: " + id + "\ntitle: " + name + "\ntitle-en: " + name +
           "\nversion: 1\nlicence: private\nbase-lang: zh-CN\ntopic-" + id + ": " + name +
           "\n---\n\n# " + name + "\n";
}

/// A line of front matter that gives the deck, or the topic that is the whole deck, its name.
bool isTitleLine(std::string_view line, const DeckFolder& deck)
{
    const std::string_view key = deck::trimmed(line.substr(0, line.find(':')));
    return key == "title" || key == "title-en" || (key == "topic-" + deck.id);
}

/// A manifest with another title. What else stands in it is not touched.
std::string renamed(const std::string& manifest, const DeckFolder& deck, const std::string& name)
{
    const auto head =
        deck::parseFile(manifest, std::string(manifestName), deck::FileRole::base).matter.lineCount;
    if (head == 0) // none, or one that does not end: it is put before what there is
        return "---\nformat: 1\ndeck: " + deck.id + "\ntitle: " + name + "\ntitle-en: " + name +
               "\n---\n\n" + manifest;
    std::string text;
    int number = 0;
    for (const std::string_view line : deck::splitLines(manifest)) {
        ++number;
        if (number == head)
            text.append("title: " + name + "\ntitle-en: " + name + "\n");
        const bool heading = number > head && (line == "# " + deck.title.zhCn);
        if (number < head && isTitleLine(line, deck)) {
            const std::string_view key = deck::trimmed(line.substr(0, line.find(':')));
            if (key == "topic-" + deck.id)
                text.append(key).append(": ").append(name).append("\n");
        } else {
            text.append(heading ? "# " + name : std::string(line)).append("\n");
        }
    }
    return text;
}

/// Whether a file says nothing beyond its front matter and its title.
bool isBare(const fs::path& file)
{
    const auto text = textOf(file, "");
    if (!text)
        return false;
    const auto head =
        deck::parseFile(*text, std::string(manifestName), deck::FileRole::base).matter.lineCount;
    const auto lines = deck::splitLines(*text);
    return std::all_of(lines.begin() + head, lines.end(), [](std::string_view line) {
        return deck::trimmed(line).empty() || line.starts_with("# ");
    });
}

std::vector<fs::path> entriesBelow(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        entries.push_back(entry->path());
    return entries;
}

bool isMarkdown(const fs::path& path)
{
    return path.extension() == ".md";
}

base::Result<void> expectName(const collection::Collection& store,
                              const fs::path& profile,
                              const std::string& name,
                              const DeckFolder* itself)
{
    auto taken = takenDeckNames(store, profile);
    if (!taken)
        return tl::unexpected(taken.error());
    if (itself != nullptr)
        std::erase_if(*taken, [&](const std::string& other) {
            return other == itself->id || other == itself->title.zhCn || other == itself->title.en;
        });
    if (deckNameFault(name, *taken))
        return fail(ErrorCode::invalidInput, "a deck cannot be called '" + name + "'");
    return {};
}

/// Also of a folder that another spelling of the path leads to.
bool isSame(const fs::path& one, const fs::path& other)
{
    std::error_code none;
    return fs::equivalent(one, other, none) && !none;
}

} // namespace

base::Result<std::vector<std::string>> takenDeckNames(const collection::Collection& store,
                                                      const fs::path& profile)
{
    const auto places = deckPlaces(store, profile);
    const auto others = decksOfOthers(store);
    if (!places || !others)
        return tl::unexpected(!places ? places.error() : others.error());
    std::vector<std::string> names(others->begin(), others->end());
    for (const DeckFolder& deck : deckFolders(*places))
        names.insert(names.end(), {deck.id, deck.title.zhCn, deck.title.en});
    return names;
}

std::optional<DeckNameFault> deckNameFault(std::string_view name,
                                           std::span<const std::string> taken)
{
    const std::string_view text = deck::trimmed(name);
    if (text.empty())
        return DeckNameFault::empty;
    if (text.size() > longestName)
        return DeckNameFault::tooLong;
    if (text.find_first_of(forbidden) != std::string_view::npos ||
        std::ranges::any_of(text, isControl) || text.front() == '.' || text.back() == '.')
        return DeckNameFault::sign;
    const std::string lower = deck::lowered(text);
    const std::string id = idOf(text);
    if (std::ranges::any_of(taken, [&](const std::string& other) {
            return deck::lowered(other) == lower || other == id;
        }))
        return DeckNameFault::taken;
    return std::nullopt;
}

base::Result<DeckFolder>
makeDeck(const collection::Collection& store, const fs::path& profile, const std::string& name)
{
    const std::string title(deck::trimmed(name));
    if (auto usable = expectName(store, profile, title, nullptr); !usable)
        return tl::unexpected(usable.error());
    const fs::path folder = profile / "decks" / slugOf(title);
    std::error_code failed;
    if (fs::exists(folder, failed))
        return fail(ErrorCode::invalidInput, folder.string() + " is there already");
    fs::create_directories(folder, failed);
    if (failed)
        return fail(ErrorCode::cannotWrite, folder.string() + ": " + failed.message());
    if (auto written = replaceText(folder / manifestName, manifestOf(title)); !written)
        return tl::unexpected(written.error());
    return DeckFolder{idOf(title), {title, title}, folder, idOf(title), false};
}

base::Result<DeckFolder> adoptDeck(collection::Collection& store,
                                   const fs::path& profile,
                                   const fs::path& folder,
                                   const std::string& name)
{
    std::error_code failed;
    const fs::path place = fs::canonical(folder, failed);
    if (failed || !fs::is_directory(place, failed))
        return fail(ErrorCode::notFound, folder.string() + " is not a folder");
    auto chosen = elsewhereFolders(store);
    const auto others = decksOfOthers(store);
    if (!chosen || !others)
        return tl::unexpected(!chosen ? chosen.error() : others.error());
    if (!hasManifest(place)) {
        const std::string title(deck::trimmed(name));
        if (auto usable = expectName(store, profile, title, nullptr); !usable)
            return tl::unexpected(usable.error());
        if (auto written = replaceText(place / manifestName, manifestOf(title)); !written)
            return tl::unexpected(written.error());
    }
    const auto known = deckFolders({profile, {chosen->begin(), chosen->end()}});
    const auto decks = deckFolders({profile, {place}});
    const auto adopted = std::ranges::find_if(
        decks, [&](const DeckFolder& deck) { return isSame(deck.folder, place); });
    const bool clashes = adopted == decks.end() || others->contains(adopted->id) ||
                         std::ranges::any_of(known, [&](const DeckFolder& deck) {
                             return deck.id == adopted->id && !isSame(deck.folder, place);
                         });
    if (clashes)
        return fail(ErrorCode::invalidInput,
                    place.string() + ": another deck has the id of this one");
    if (adopted->elsewhere && std::ranges::find(*chosen, place.string()) == chosen->end()) {
        chosen->push_back(place.string());
        if (auto kept = storeElsewhereFolders(store, *chosen); !kept)
            return tl::unexpected(kept.error());
    }
    return *adopted;
}

base::Result<void> renameDeck(const collection::Collection& store,
                              const fs::path& profile,
                              const DeckFolder& deck,
                              const std::string& name)
{
    const std::string title(deck::trimmed(name));
    if (auto usable = expectName(store, profile, title, &deck); !usable)
        return usable;
    std::error_code failed;
    fs::create_directories(deck.folder, failed);
    if (failed)
        return fail(ErrorCode::cannotWrite, deck.folder.string() + ": " + failed.message());
    const fs::path file = deck.folder / manifestName;
    const auto manifest = textOf(file, deck.id == firstOwnDeck ? ownDeckManifest() : "");
    if (!manifest)
        return tl::unexpected(manifest.error());
    return replaceText(file, renamed(*manifest, deck, title));
}

bool isRemovable(const DeckFolder& deck)
{
    if (deck.elsewhere || deck.id == firstOwnDeck)
        return deck.elsewhere;
    const auto entries = entriesBelow(deck.folder);
    return std::ranges::all_of(
        entries, [](const fs::path& entry) { return !isMarkdown(entry) || isBare(entry); });
}

base::Result<void>
removeDeck(collection::Collection& store, const fs::path& profile, const DeckFolder& deck)
{
    if (!isRemovable(deck))
        return fail(ErrorCode::invalidInput, deck.folder.string() + " has cards");
    if (deck.elsewhere) {
        const auto places = deckPlaces(store, profile);
        if (!places)
            return tl::unexpected(places.error());
        std::vector<std::string> left;
        for (const fs::path& folder : places->elsewhere)
            if (folder != deck.folder)
                left.push_back(folder.string());
        return storeElsewhereFolders(store, left);
    }
    auto entries = entriesBelow(deck.folder);
    std::error_code failed;
    for (const fs::path& entry : entries)
        if (isMarkdown(entry) && !fs::remove(entry, failed))
            return fail(ErrorCode::cannotWrite, entry.string() + ": " + failed.message());
    // What is left in a folder is the person's: then it cannot be removed, and need not.
    std::sort(entries.begin(), entries.end(), std::greater());
    entries.push_back(deck.folder);
    for (const fs::path& entry : entries) {
        std::error_code none;
        if (fs::is_directory(entry, none) && fs::is_empty(entry, none))
            fs::remove(entry, none);
    }
    return {};
}

} // namespace interval::study
