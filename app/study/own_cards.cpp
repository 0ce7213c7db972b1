// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/own_cards.h"

#include "deck/text.h"
#include "deck/translation.h"
#include "study/deck_file.h"
#include "study/deck_pages.h"
#include "study/own_deck.h"

#include <algorithm>
#include <vector>

namespace interval::study {

namespace fs = std::filesystem;

namespace {

/// `text` with a section in the place of what the card said, or at its end; an empty one takes it out.
std::string replaced(const std::string& text,
                     const std::string& file,
                     deck::FileRole role,
                     const std::string& id,
                     const std::string& section)
{
    const deck::ParsedFile parsed = deck::parseFile(text, file, role);
    if (deck::trimmed(section).empty())
        return withoutCards(text, parsed, {id});
    const bool known = std::ranges::any_of(
        parsed.cards, [&](const deck::ParsedCard& card) { return card.card.id == id; });
    if (known)
        return withSectionFor(text, parsed, id, section);
    std::string longer = text;
    appendSection(longer, section);
    return longer;
}

/// The texts of the two files of a card, before and after.
class Writer {
public:
    Writer(const DeckFolder& deck, const std::string& id, const CardDraft& draft)
        : deck_(deck), folder_(deck.folder), id_(id), draft_(draft)
    {
    }

    base::Result<void> write(const std::optional<OwnText>& known)
    {
        const PageName page = usualPage(draft_.baseLanguage, deck_.topic);
        const PageHeads heads = headsOf(page, deck_.id);
        const std::string file = known ? known->file : page.file;
        const std::string translated = translationOf(file, otherLanguage(draft_.baseLanguage));
        const auto base = textOf(folder_ / file, heads.base);
        std::error_code none;
        const bool needed =
            !deck::trimmed(draft_.translation).empty() || fs::exists(folder_ / translated, none);
        const auto translation = textOf(folder_ / translated, needed ? heads.translation : "");
        const auto manifest = textOf(folder_ / "deck.md", ownDeckManifest()); // of the first alone
        for (const auto* text : {&base, &translation, &manifest})
            if (!*text)
                return tl::unexpected(text->error());
        fs::create_directories((folder_ / file).parent_path(), none);
        const std::string baseText = replaced(*base, file, deck::FileRole::base, id_, draft_.base);
        if (auto kept = replaceText(folder_ / "deck.md", *manifest); !kept)
            return kept;
        // The translation first: without its base card it only waits.
        if (needed) {
            const std::string text = replaced(*translation, translated, deck::FileRole::translation,
                                              id_, draft_.translation);
            if (auto kept =
                    replaceText(folder_ / translated, deck::stampTranslation(baseText, text));
                !kept)
                return kept;
        }
        return replaceText(folder_ / file, baseText);
    }

private:
    const DeckFolder& deck_;
    const fs::path& folder_;
    const std::string& id_;
    const CardDraft& draft_;
};

base::Result<std::optional<OwnText>> findIn(const DeckFolder& deck, const std::string& id)
{
    const std::string mark = "{#" + id + "}";
    for (const std::string& file : pageFiles(deck.folder)) {
        const auto text = textOf(deck.folder / file, "");
        if (!text)
            return tl::unexpected(text.error());
        if (text->find(mark) == std::string::npos)
            continue;
        const auto page = readPage(deck.folder, file);
        if (!page)
            return tl::unexpected(page.error());
        if (auto draft = draftIn(*page, id))
            return OwnText{file, {page->parsed.topic, page->parsed.subtopic}, *draft, deck};
    }
    return std::optional<OwnText>();
}

} // namespace

base::Result<std::optional<OwnText>> findOwnCard(const DeckPlaces& places, const std::string& id)
{
    for (const DeckFolder& deck : deckFolders(places))
        if (auto found = findIn(deck, id); !found || *found)
            return found;
    return std::optional<OwnText>();
}

base::Result<void> writeOwnCard(const DeckPlaces& places,
                                const std::string& id,
                                const CardDraft& draft,
                                std::string_view deck)
{
    const auto known = findOwnCard(places, id);
    if (!known)
        return tl::unexpected(known.error());
    const std::vector<DeckFolder> decks = deckFolders(places);
    const DeckFolder& folder = *known ? (*known)->deck : deckOf(decks, deck);
    const CheckedDraft checked =
        checkDraft(draft, *known ? (*known)->place : DraftPlace{folder.topic, "cards"});
    if (!checked.sound() || checked.card->id != id)
        return base::fail(base::ErrorCode::invalidInput, "the card cannot be read");
    return Writer(folder, id, draft).write(*known);
}

} // namespace interval::study
