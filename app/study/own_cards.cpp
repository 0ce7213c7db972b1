// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/own_cards.h"

#include "deck/file_name.h"
#include "deck/parser.h"
#include "deck/text.h"
#include "deck/translation.h"
#include "study/deck_file.h"
#include "study/own_deck.h"

#include <algorithm>
#include <vector>

namespace interval::study {

namespace fs = std::filesystem;

namespace {

/// Lines of a file from one number to another, 1-based, the second not included.
struct Section {
    int from = 0;
    int until = 0;
};

std::optional<Section> sectionOf(const deck::ParsedFile& parsed, const std::string& id, int lines)
{
    for (std::size_t i = 0; i < parsed.cards.size(); ++i) {
        if (parsed.cards[i].card.id != id)
            continue;
        const int until = i + 1 < parsed.cards.size() ? parsed.cards[i + 1].card.line : lines + 1;
        return Section{parsed.cards[i].card.line, until};
    }
    return std::nullopt;
}

std::string linesOf(const std::string& text, const Section& section)
{
    const auto lines = deck::splitLines(text);
    std::string part;
    for (int line = section.from; line < section.until; ++line)
        part.append(lines[static_cast<std::size_t>(line - 1)]).append("\n");
    return std::string(deck::trimmed(part)) + "\n";
}

std::string trimmedSection(const std::string& text)
{
    return std::string(deck::trimmed(text)) + "\n";
}

/// `text` with a section in the place of what the card said, or at its end; an empty one takes it out.
std::string replaced(const std::string& text,
                     const std::string& file,
                     deck::FileRole role,
                     const std::string& id,
                     const std::string& section)
{
    const auto lines = deck::splitLines(text);
    const auto place =
        sectionOf(deck::parseFile(text, file, role), id, static_cast<int>(lines.size()));
    const bool empty = deck::trimmed(section).empty();
    std::string result;
    const int from = place ? place->from : static_cast<int>(lines.size()) + 1;
    for (int line = 1; line < from; ++line)
        result.append(lines[static_cast<std::size_t>(line - 1)]).append("\n");
    result.resize(result.find_last_not_of('\n') + 1);
    result += "\n";
    if (!empty)
        result.append("\n").append(trimmedSection(section));
    if (place && place->until <= static_cast<int>(lines.size())) {
        result += "\n";
        for (int line = place->until; line <= static_cast<int>(lines.size()); ++line)
            result.append(lines[static_cast<std::size_t>(line - 1)]).append("\n");
    }
    return result;
}

std::vector<std::string> deckFiles(const fs::path& folder)
{
    std::vector<std::string> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const fs::path& file = entry->path();
        if (file.extension() == ".md" && file.filename() != "deck.md")
            files.push_back(fs::relative(file, folder, failed).generic_string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

base::Language other(base::Language language)
{
    return language == base::Language::zhCn ? base::Language::en : base::Language::zhCn;
}

std::string translationOf(const std::string& base, base::Language language)
{
    return base.substr(0, base.size() - std::string_view(".md").size()) + "." +
           std::string(base::tag(language)) + ".md";
}

struct NewFile {
    std::string file;
    std::string head;
    std::string translationHead;
};

NewFile newFile(base::Language language, const DeckFolder& deck)
{
    const bool chinese = language == base::Language::zhCn;
    const std::string stem = chinese ? "cards" : "cards-en";
    const auto head = [&](base::Language of, const std::string& more) {
        const std::string title = of == base::Language::zhCn ? "卡片" : "Cards";
        return "---\nformat: 1\n" + more + "subtopic: " + stem +
               "\nlang: " + std::string(base::tag(of)) + "\ntitle: " + title + "\n---\n\n# " +
               title + "\n";
    };
    return {deck.topic + "/" + stem + ".md",
            head(language, "deck: " + deck.id + "\ntopic: " + deck.topic + "\n"),
            head(other(language), "base: " + stem + ".md\n")};
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
        NewFile file = newFile(draft_.baseLanguage, deck_);
        if (known)
            file.file = known->file;
        const std::string translated = translationOf(file.file, other(draft_.baseLanguage));
        const auto base = textOf(folder_ / file.file, file.head);
        std::error_code none;
        const bool needed =
            !deck::trimmed(draft_.translation).empty() || fs::exists(folder_ / translated, none);
        const auto translation = textOf(folder_ / translated, needed ? file.translationHead : "");
        const auto manifest = textOf(folder_ / "deck.md", ownDeckManifest()); // of the first alone
        for (const auto* text : {&base, &translation, &manifest})
            if (!*text)
                return tl::unexpected(text->error());
        fs::create_directories((folder_ / file.file).parent_path(), none);
        const std::string baseText =
            replaced(*base, file.file, deck::FileRole::base, id_, draft_.base);
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
        return replaceText(folder_ / file.file, baseText);
    }

private:
    const DeckFolder& deck_;
    const fs::path& folder_;
    const std::string& id_;
    const CardDraft& draft_;
};

/// A hash of the base text is the file's, not the person's: it is written anew.
std::string withoutStamp(const std::string& section)
{
    std::string text;
    bool afterStamp = false;
    for (const std::string_view line : deck::splitLines(section)) {
        const bool stamp = deck::startsWith(line, "<!-- of:");
        const bool itsGap = afterStamp && line.empty();
        if (!stamp && !itsGap)
            text.append(line).append("\n");
        afterStamp = stamp;
    }
    return trimmedSection(text);
}

base::Result<std::optional<OwnText>> findIn(const DeckFolder& deck, const std::string& id)
{
    const fs::path& folder = deck.folder;
    const std::string mark = "{#" + id + "}";
    for (const std::string& file : deckFiles(folder)) {
        if (deck::splitFileName(file).translation)
            continue;
        const auto text = textOf(folder / file, "");
        if (!text)
            return tl::unexpected(text.error());
        if (text->find(mark) == std::string::npos)
            continue;
        const deck::ParsedFile parsed = deck::parseFile(*text, file, deck::FileRole::base);
        const auto lines = static_cast<int>(deck::splitLines(*text).size());
        const auto section = sectionOf(parsed, id, lines);
        if (!section)
            continue;
        OwnText found{file, {parsed.topic, parsed.subtopic}, {parsed.language, {}, {}}, deck};
        found.draft.base = linesOf(*text, *section);
        const std::string translated = translationOf(file, other(parsed.language));
        const auto words = textOf(folder / translated, "");
        if (!words)
            return tl::unexpected(words.error());
        const auto count = static_cast<int>(deck::splitLines(*words).size());
        if (const auto part = sectionOf(
                deck::parseFile(*words, translated, deck::FileRole::translation), id, count))
            found.draft.translation = withoutStamp(linesOf(*words, *part));
        return found;
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
