// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/move_cards.h"

#include "deck/text.h"
#include "deck/translation.h"
#include "study/deck_file.h"
#include "study/deck_pages.h"
#include "study/own_deck.h"
#include "study/own_decks.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace interval::study {

namespace fs = std::filesystem;

namespace {

using collection::Collection;
using collection::NoteMove;

/// Files that are replaced one after the other, and can all be put back.
class Rewriting {
public:
    base::Result<void> write(const fs::path& file, const std::string& text)
    {
        std::error_code failed;
        const bool there = fs::exists(file, failed);
        auto before = textOf(file, "");
        if (!before)
            return tl::unexpected(before.error());
        fs::create_directories(file.parent_path(), failed);
        if (auto replaced = replaceText(file, text); !replaced)
            return replaced;
        before_.push_back({file, there, std::move(*before)});
        return {};
    }

    void putBack()
    {
        for (; !before_.empty(); before_.pop_back()) {
            const Before& last = before_.back();
            std::error_code none;
            if (last.there)
                (void)replaceText(last.file, last.text);
            else
                fs::remove(last.file, none);
        }
    }

private:
    struct Before {
        fs::path file;
        bool there = false;
        std::string text;
    };
    std::vector<Before> before_;
};

/// The files of a deck while cards come and go.
class Pages {
public:
    static base::Result<Pages> read(const DeckFolder& deck)
    {
        Pages pages(deck);
        for (const std::string& file : pageFiles(deck.folder)) {
            auto page = readPage(deck.folder, file);
            if (!page)
                return tl::unexpected(page.error());
            pages.pages_.push_back(std::move(*page));
        }
        for (std::size_t i = 0; i < pages.pages_.size(); ++i)
            for (const deck::ParsedCard& card : pages.pages_[i].parsed.cards)
                pages.places_.emplace(card.card.id, i);
        return pages;
    }

    [[nodiscard]] const DeckFolder& deck() const { return deck_; }
    [[nodiscard]] const DeckPage* pageOf(const std::string& id) const
    {
        const auto place = places_.find(id);
        return place == places_.end() ? nullptr : &pages_[place->second];
    }

    void add(const PageName& name, CardDraft draft)
    {
        const PageName page = usable(name);
        added_.try_emplace(page.file, Added{page, {}})
            .first->second.drafts.push_back(std::move(draft));
    }
    void remove(const std::string& id) { removed_[places_.at(id)].insert(id); }

    base::Result<void> writeAdded(Rewriting& files) const
    {
        if (added_.empty())
            return {};
        std::error_code none;
        if (!fs::exists(deck_.folder / "deck.md", none)) // of the first own deck alone
            if (auto kept = files.write(deck_.folder / "deck.md", std::string(ownDeckManifest()));
                !kept)
                return kept;
        for (const auto& [file, added] : added_)
            if (auto kept = writeAdded(files, added); !kept)
                return kept;
        return {};
    }

    base::Result<void> writeRemoved(Rewriting& files) const
    {
        for (const auto& [place, ids] : removed_) {
            const DeckPage& page = pages_[place];
            if (auto kept = files.write(deck_.folder / page.file,
                                        withoutCards(page.text, page.parsed, ids));
                !kept)
                return kept;
            if (page.translationText.empty())
                continue;
            if (auto kept =
                    files.write(deck_.folder / page.translationFile,
                                withoutCards(page.translationText, page.parsedTranslation, ids));
                !kept)
                return kept;
        }
        return {};
    }

private:
    struct Added {
        PageName page;
        std::vector<CardDraft> drafts;
    };

    explicit Pages(DeckFolder deck) : deck_(std::move(deck)) {}

    [[nodiscard]] const DeckPage* pageNamed(const std::string& file) const
    {
        const auto page = std::ranges::find(pages_, file, &DeckPage::file);
        return page == pages_.end() ? nullptr : &*page;
    }

    /// A page of this name, or else another in which cards of its language can stand.
    [[nodiscard]] PageName usable(const PageName& wanted) const
    {
        const auto takes = [this](const PageName& name) {
            const DeckPage* page = pageNamed(name.file);
            const auto added = added_.find(name.file);
            return (page == nullptr || page->parsed.language == name.language) &&
                   (added == added_.end() || added->second.page.language == name.language);
        };
        if (takes(wanted))
            return wanted;
        const PageName usual = usualPage(wanted.language, deck_.topic);
        PageName name = usual;
        for (int number = 2; !takes(name); ++number) {
            name.subtopic = usual.subtopic + "-" + std::to_string(number);
            name.file = usual.topic + "/" + name.subtopic + ".md";
        }
        return name;
    }

    base::Result<void> writeAdded(Rewriting& files, const Added& added) const
    {
        const PageHeads heads = headsOf(added.page, deck_.id);
        const DeckPage* page = pageNamed(added.page.file);
        std::string text = page != nullptr ? page->text : heads.base;
        std::string translation = page != nullptr && !page->translationText.empty()
                                      ? page->translationText
                                      : heads.translation;
        bool translated = false;
        for (const CardDraft& draft : added.drafts) {
            appendSection(text, draft.base);
            if (deck::trimmed(draft.translation).empty())
                continue;
            appendSection(translation, draft.translation);
            translated = true;
        }
        const std::string name = translationOf(added.page.file, otherLanguage(added.page.language));
        // The translation first: without its base card it only waits.
        if (translated)
            if (auto kept =
                    files.write(deck_.folder / name, deck::stampTranslation(text, translation));
                !kept)
                return kept;
        return files.write(deck_.folder / added.page.file, text);
    }

    DeckFolder deck_;
    std::vector<DeckPage> pages_;
    std::map<std::string, std::size_t> places_; ///< of cards, in the pages
    std::map<std::string, Added> added_;        ///< by file
    std::map<std::size_t, std::set<std::string>> removed_;
};

/// Where a card of a page goes in another deck: to the page of the same name. What belonged to the topic
/// that is the whole deck belongs to that of the other.
PageName pageIn(const DeckFolder& to, const DeckFolder& from, const DeckPage& page)
{
    const bool wholeDeck = page.parsed.topic == from.topic;
    const std::string folder = from.topic + "/";
    PageName name{page.file,
                  wholeDeck ? to.topic : page.parsed.topic,
                  page.parsed.subtopic,
                  page.parsed.language,
                  {page.parsed.title, page.parsedTranslation.title}};
    if (name.language == base::Language::en)
        std::swap(name.title.zhCn, name.title.en);
    for (auto* title : {&name.title.zhCn, &name.title.en})
        if (title->empty())
            *title = name.subtopic;
    if (wholeDeck && deck::startsWith(name.file, folder))
        name.file = to.topic + "/" + name.file.substr(folder.size());
    return name;
}

/// What moving notes does to the files of the decks that they leave and come to.
class FileMoves {
public:
    /// Of the decks as their files are now, which the collection takes over before.
    static base::Result<FileMoves> of(Collection& store)
    {
        return takeOwnDecks(store, store.profile()).map([&](OwnDecks&& own) {
            return FileMoves(store, std::move(own.folders));
        });
    }

    [[nodiscard]] bool knows(const std::string& deck) const
    {
        return std::ranges::find(folders_, deck, &DeckFolder::id) != folders_.end();
    }

    /// @return false when the text cannot be written as Markdown: then the note stays
    base::Result<bool> add(const NoteMove& move)
    {
        if (move.toFiles && !knows(move.to))
            return true;
        const auto from = pagesOf(move.from);
        const auto to = pagesOf(move.to);
        if (!from || !to)
            return tl::unexpected(!from ? from.error() : to.error());
        const DeckPage* page = *from != nullptr ? (*from)->pageOf(move.note) : nullptr;
        if (*to != nullptr && (*to)->pageOf(move.note) == nullptr) {
            auto added = page != nullptr ? addFrom(**from, *page, move.note, **to)
                                         : addStored(move.note, **to);
            if (!added || !*added)
                return added;
        }
        if (page != nullptr && *from != *to)
            (*from)->remove(move.note);
        return true;
    }

    base::Result<void> put()
    {
        for (const auto& [deck, pages] : pages_)
            if (auto written = pages->writeAdded(files_); !written)
                return written;
        return {};
    }

    base::Result<void> take()
    {
        for (const auto& [deck, pages] : pages_)
            if (auto written = pages->writeRemoved(files_); !written)
                return written;
        return {};
    }

    void putBack() { files_.putBack(); }

private:
    FileMoves(const Collection& store, std::vector<DeckFolder> folders)
        : store_(&store), folders_(std::move(folders))
    {
    }

    /// @return null for a deck that is kept in no files
    base::Result<Pages*> pagesOf(const std::string& deck)
    {
        if (const auto known = pages_.find(deck); known != pages_.end())
            return known->second.get();
        const auto folder = std::ranges::find(folders_, deck, &DeckFolder::id);
        if (folder == folders_.end())
            return nullptr;
        return Pages::read(*folder).map([&](Pages&& pages) {
            return pages_.emplace(deck, std::make_unique<Pages>(std::move(pages)))
                .first->second.get();
        });
    }

    static base::Result<bool>
    addFrom(const Pages& from, const DeckPage& page, const std::string& note, Pages& to)
    {
        const auto draft = draftIn(page, note);
        if (draft)
            to.add(pageIn(to.deck(), from.deck(), page), *draft);
        return draft.has_value();
    }

    base::Result<bool> addStored(const std::string& note, Pages& to) const
    {
        return store_->note(note).map([&](const deck::Card& card) {
            CardDraft draft = draftOf(card);
            const PageName page = usualPage(draft.baseLanguage, to.deck().topic);
            const CheckedDraft checked = checkDraft(draft, {page.topic, page.subtopic});
            if (!checked.sound() || checked.card->id != note)
                return false;
            to.add(page, std::move(draft));
            return true;
        });
    }

    const Collection* store_;
    std::vector<DeckFolder> folders_;
    std::map<std::string, std::unique_ptr<Pages>> pages_;
    Rewriting files_;
};

/// Writes the texts, changes the collection, takes the texts from where they were; all or nothing.
/// @param change of the collection
/// @param revert it
template <class Change, class Revert>
auto carryOut(Collection& store, FileMoves& files, const Change& change, const Revert& revert)
    -> decltype(change())
{
    if (auto put = files.put(); !put) {
        files.putBack();
        return tl::unexpected(put.error());
    }
    auto changed = change();
    if (!changed) {
        files.putBack();
        return changed;
    }
    if (auto taken = files.take(); !taken) {
        files.putBack();
        (void)revert();
        return tl::unexpected(taken.error());
    }
    if (auto read = takeOwnDecks(store, store.profile()); !read)
        return tl::unexpected(read.error());
    return changed;
}

using Step = base::Result<collection::Undone> (Collection::*)();

base::Result<collection::Undone>
step(Collection& store, const base::Result<std::vector<NoteMove>>& moves, Step there, Step andBack)
{
    if (!moves)
        return tl::unexpected(moves.error());
    if (moves->empty())
        return (store.*there)();
    auto files = FileMoves::of(store);
    if (!files)
        return tl::unexpected(files.error());
    for (const NoteMove& move : *moves)
        if (const auto added = files->add(move); !added)
            return tl::unexpected(added.error());
    return carryOut(
        store, *files, [&] { return (store.*there)(); }, [&] { return (store.*andBack)(); });
}

} // namespace

base::Result<collection::ChangeCounts> moveCards(Collection& store,
                                                 const std::string& deck,
                                                 std::span<const collection::CardId> cards,
                                                 base::Instant now)
{
    auto files = FileMoves::of(store);
    const auto found = store.found(cards, base::Language::zhCn);
    if (!found || !files)
        return tl::unexpected(!found ? found.error() : files.error());
    if (!files->knows(deck))
        return base::fail(base::ErrorCode::notFound, "no deck " + deck);
    std::map<std::string, bool> movable; // by note
    std::vector<collection::CardId> moved;
    for (const collection::FoundCard& card : *found) {
        const auto [known, isNew] = movable.emplace(card.card.note, true);
        if (isNew && card.own) {
            const auto added = files->add({card.card.note, card.deck, deck, true});
            if (!added)
                return tl::unexpected(added.error());
            known->second = *added;
        }
        if (known->second)
            moved.push_back(card.card.id);
    }
    collection::CardChange change;
    change.act = collection::Act::move;
    change.deck = deck;
    change.atMs = now.unixMs;
    auto counts = carryOut(
        store, *files, [&] { return store.changeCards(change, moved); },
        [&] { return store.undo(); });
    if (counts) {
        const auto unwritable = static_cast<int>(found->size() - moved.size());
        counts->unchanged += unwritable;
        counts->refused += unwritable;
    }
    return counts;
}

base::Result<collection::Undone> undoAct(Collection& store)
{
    return step(store, store.movesBack(), &Collection::undo, &Collection::redo);
}

base::Result<collection::Undone> redoAct(Collection& store)
{
    return step(store, store.movesForth(), &Collection::redo, &Collection::undo);
}

} // namespace interval::study
