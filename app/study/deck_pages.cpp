// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/deck_pages.h"

#include "deck/file_name.h"
#include "deck/text.h"
#include "study/deck_file.h"

#include <algorithm>

namespace interval::study {

namespace fs = std::filesystem;

namespace {

/// Lines of a file from one number to another, 1-based, the second not included.
struct Section {
    int from = 0;
    int until = 0;
};

int lineCount(const std::string& text)
{
    return static_cast<int>(deck::splitLines(text).size());
}

/// @param place of the card among those of the file
Section sectionAt(const deck::ParsedFile& parsed, std::size_t place, int lines)
{
    const auto& cards = parsed.cards;
    return {cards[place].card.line,
            place + 1 < cards.size() ? cards[place + 1].card.line : lines + 1};
}

std::optional<Section> sectionOf(const deck::ParsedFile& parsed, const std::string& id, int lines)
{
    for (std::size_t i = 0; i < parsed.cards.size(); ++i)
        if (parsed.cards[i].card.id == id)
            return sectionAt(parsed, i, lines);
    return std::nullopt;
}

std::string trimmedSection(std::string_view text)
{
    return std::string(deck::trimmed(text)) + "\n";
}

std::string linesOf(const std::string& text, const Section& section)
{
    const auto lines = deck::splitLines(text);
    std::string part;
    for (int line = section.from; line < section.until; ++line)
        part.append(lines[static_cast<std::size_t>(line - 1)]).append("\n");
    return part;
}

/// One line end, and no empty lines before it.
void closeLine(std::string& text)
{
    text.resize(text.find_last_not_of("\r\n") + 1);
    text += "\n";
}

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

std::string headOf(const std::string& first, const std::string& rest, const std::string& title)
{
    return "---\nformat: 1\n" + first + rest + "title: " + title + "\n---\n\n# " + title + "\n";
}

} // namespace

base::Language otherLanguage(base::Language language)
{
    return language == base::Language::zhCn ? base::Language::en : base::Language::zhCn;
}

std::string translationOf(const std::string& base, base::Language language)
{
    return base.substr(0, base.size() - std::string_view(".md").size()) + "." +
           std::string(base::tag(language)) + ".md";
}

PageHeads headsOf(const PageName& page, const std::string& deck)
{
    const auto titleIn = [&](base::Language language) {
        return language == base::Language::zhCn ? page.title.zhCn : page.title.en;
    };
    const auto rest = [&](base::Language language) {
        return "subtopic: " + page.subtopic + "\nlang: " + std::string(base::tag(language)) + "\n";
    };
    const base::Language other = otherLanguage(page.language);
    const std::string name = fs::path(page.file).filename().string();
    return {headOf("deck: " + deck + "\ntopic: " + page.topic + "\n", rest(page.language),
                   titleIn(page.language)),
            headOf("base: " + name + "\n", rest(other), titleIn(other))};
}

PageName usualPage(base::Language language, const std::string& topic)
{
    const std::string stem = language == base::Language::zhCn ? "cards" : "cards-en";
    return {topic + "/" + stem + ".md", topic, stem, language, {"卡片", "Cards"}};
}

std::vector<std::string> pageFiles(const fs::path& folder)
{
    std::vector<std::string> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const fs::path& file = entry->path();
        std::string name = fs::relative(file, folder, failed).generic_string();
        if (file.extension() == ".md" && name != "deck.md" &&
            !deck::splitFileName(name).translation)
            files.push_back(std::move(name));
    }
    std::sort(files.begin(), files.end());
    return files;
}

base::Result<DeckPage> readPage(const fs::path& folder, const std::string& file)
{
    auto text = textOf(folder / file, "");
    if (!text)
        return tl::unexpected(text.error());
    DeckPage page{file, std::move(*text), {}, {}, {}, {}};
    page.parsed = deck::parseFile(page.text, file, deck::FileRole::base);
    page.translationFile = translationOf(file, otherLanguage(page.parsed.language));
    auto translation = textOf(folder / page.translationFile, "");
    if (!translation)
        return tl::unexpected(translation.error());
    page.translationText = std::move(*translation);
    page.parsedTranslation =
        deck::parseFile(page.translationText, page.translationFile, deck::FileRole::translation);
    return page;
}

std::optional<CardDraft> draftIn(const DeckPage& page, const std::string& id)
{
    const auto section = sectionOf(page.parsed, id, lineCount(page.text));
    if (!section)
        return std::nullopt;
    CardDraft draft{page.parsed.language, trimmedSection(linesOf(page.text, *section)), {}};
    if (const auto part = sectionOf(page.parsedTranslation, id, lineCount(page.translationText)))
        draft.translation = withoutStamp(linesOf(page.translationText, *part));
    return draft;
}

std::string withoutCards(const std::string& text,
                         const deck::ParsedFile& parsed,
                         const std::set<std::string>& ids)
{
    const auto lines = deck::splitLines(text);
    std::string left;
    int line = 1;
    const auto keepUntil = [&](int end) {
        for (; line < end; ++line)
            left.append(lines[static_cast<std::size_t>(line - 1)]).append("\n");
    };
    for (std::size_t i = 0; i < parsed.cards.size(); ++i) {
        if (!ids.contains(parsed.cards[i].card.id))
            continue;
        const Section section = sectionAt(parsed, i, static_cast<int>(lines.size()));
        keepUntil(section.from);
        line = section.until;
    }
    keepUntil(static_cast<int>(lines.size()) + 1);
    closeLine(left);
    return left;
}

void appendSection(std::string& text, std::string_view section)
{
    closeLine(text);
    text.append("\n").append(trimmedSection(section));
}

std::string withSectionFor(const std::string& text,
                           const deck::ParsedFile& parsed,
                           const std::string& id,
                           std::string_view section)
{
    const int lines = lineCount(text);
    const auto place = sectionOf(parsed, id, lines);
    std::string head = linesOf(text, {1, place->from});
    const std::string tail = linesOf(text, {place->until, lines + 1});
    appendSection(head, section);
    return head + (tail.empty() ? "" : "\n" + tail);
}

} // namespace interval::study
