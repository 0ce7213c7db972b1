// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "deck/deck.h"
#include "deck/text.h"
#include "exchange/archive/limits.h"
#include "exchange/media.h"
#include "exchange/scratch_file.h"
#include "exchange/text/delimited.h"
#include "exchange/text/questions.h"

#include <algorithm>

namespace interval::exchange {

namespace {

base::Result<void>
readPackage(const std::filesystem::path& source, const ImportSettings& settings, ImportPlan& plan)
{
    auto package = AnkiPackage::open(source);
    if (!package)
        return tl::unexpected(package.error());
    auto converted = notesFromAnki(package->collection(), settings);
    plan.kind = ImportKind::ankiPackage;
    plan.notes = std::move(converted.notes);
    plan.unreadable = std::move(converted.unreadable);
    plan.package = std::make_shared<const AnkiPackage>(std::move(*package));
    return {};
}

/// Two notes of a file may have one id: the first counts.
void dropRepeated(ImportPlan& plan)
{
    std::set<std::string> ids;
    std::erase_if(plan.notes, [&](const collection::ImportedNote& note) {
        if (ids.insert(note.card.id).second)
            return false;
        plan.unreadable.push_back(
            {note.card.text(note.card.baseLanguage).question, "another note has the same id", 0});
        return true;
    });
}

base::Result<std::string> readText(const std::filesystem::path& file)
{
    auto text = readFile(file, largestText);
    if (text && deck::firstInvalidUtf8(*text))
        return base::fail(base::ErrorCode::invalidInput, file.string() + " is not UTF-8");
    return text;
}

void append(Converted converted, ImportPlan& plan)
{
    for (collection::ImportedNote& note : converted.notes)
        plan.notes.push_back(std::move(note));
    for (Unreadable& found : converted.unreadable)
        plan.unreadable.push_back(std::move(found));
}

base::Result<void>
readTable(const std::filesystem::path& source, const ImportSettings& settings, ImportPlan& plan)
{
    const auto text = readText(source);
    if (!text)
        return tl::unexpected(text.error());
    plan.kind = ImportKind::delimitedText;
    append(notesFromDelimited(readDelimited(*text), source.stem().string(), settings), plan);
    return {};
}

base::Result<void>
readMarkdown(const std::filesystem::path& file, const std::string& deckName, ImportPlan& plan)
{
    const auto text = readText(file);
    if (!text)
        return tl::unexpected(text.error());
    plan.kind = ImportKind::markdown;
    append(notesFromMarkdown(*text, deckName), plan);
    return {};
}

/// A folder in our own format.
base::Result<void> readDeckFolder(const std::filesystem::path& folder, ImportPlan& plan)
{
    auto deck = deck::readDeck(folder, "");
    if (!deck)
        return tl::unexpected(deck.error());
    plan.kind = ImportKind::deck;
    for (deck::Card& card : deck->cards) {
        collection::ImportedNote note;
        note.deck = deck->id;
        note.position = static_cast<int>(plan.notes.size());
        note.card = std::move(card);
        plan.notes.push_back(std::move(note));
    }
    for (const deck::Diagnostic& found : deck->diagnostics)
        if (found.severity == deck::Severity::error)
            plan.unreadable.push_back({found.file, found.text, found.line});
    return {};
}

/// Markdown files of a folder and those below it; each folder is a part of the deck's name.
base::Result<void> readMarkdownFolder(const std::filesystem::path& folder, ImportPlan& plan)
{
    std::error_code failure;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::recursive_directory_iterator entry(folder, failure), end;
         !failure && entry != end; entry.increment(failure))
        if (entry->is_regular_file(failure) && entry->path().extension() == ".md")
            files.push_back(entry->path());
    if (failure)
        return base::fail(base::ErrorCode::cannotRead, folder.string() + ": " + failure.message());
    std::sort(files.begin(), files.end());
    for (const std::filesystem::path& file : files) {
        std::string name = folder.filename().string();
        for (const auto& part : file.lexically_relative(folder))
            name += "::" + part.stem().string();
        if (auto read = readMarkdown(file, name, plan); !read)
            return read;
    }
    return {};
}

base::Result<void> readFolder(const std::filesystem::path& folder, ImportPlan& plan)
{
    std::error_code failure;
    return std::filesystem::exists(folder / "deck.md", failure) ? readDeckFolder(folder, plan)
                                                                : readMarkdownFolder(folder, plan);
}

base::Result<ImportPlan> readSource(const std::filesystem::path& source,
                                    const ImportSettings& settings)
{
    ImportPlan plan;
    const std::string ending = deck::lowered(source.extension().string());
    std::error_code failure;
    base::Result<void> read;
    if (std::filesystem::is_directory(source, failure))
        read = readFolder(source, plan);
    else if (ending == ".apkg" || ending == ".colpkg")
        read = readPackage(source, settings, plan);
    else if (ending == ".csv" || ending == ".tsv" || ending == ".txt")
        read = readTable(source, settings, plan);
    else if (ending == ".md" || ending == ".markdown")
        read = readMarkdown(source, source.stem().string(), plan);
    else
        return base::fail(base::ErrorCode::invalidInput,
                          source.string() + " is no kind of file that can be imported");
    if (!read)
        return tl::unexpected(read.error());
    return plan;
}

} // namespace

int ImportPlan::count(collection::NoteFate fate) const
{
    return static_cast<int>(std::count(fates.begin(), fates.end(), fate));
}

int ImportPlan::cardCount() const
{
    std::size_t cards = 0;
    for (const collection::ImportedNote& note : notes)
        cards += note.cards.size();
    return static_cast<int>(cards);
}

int ImportPlan::reviewCount() const
{
    std::size_t reviews = 0;
    for (const collection::ImportedNote& note : notes)
        for (const collection::ImportedCard& card : note.cards)
            reviews += card.reviews.size();
    return static_cast<int>(reviews);
}

void choose(ImportPlan& plan, const ImportChoices& choices)
{
    for (std::size_t i = 0; i < plan.notes.size(); ++i) {
        if (plan.fates[i] != collection::NoteFate::added)
            continue;
        collection::ImportedNote& note = plan.notes[i];
        if (!choices.history)
            note.cards.clear();
        if (!choices.suspend)
            continue;
        note.card.suspended = true;
        for (collection::ImportedCard& card : note.cards)
            card.record.suspended = true;
    }
}

base::Result<ImportPlan> readImport(const std::filesystem::path& profile,
                                    const std::filesystem::path& source,
                                    const ImportSettings& settings)
{
    std::error_code failure;
    if (!std::filesystem::exists(source, failure))
        return base::fail(base::ErrorCode::notFound, "there is no " + source.string());
    auto plan = readSource(source, settings);
    if (!plan)
        return plan;
    dropRepeated(*plan);
    if (plan->package)
        if (auto media = planMedia(profile, *plan); !media)
            return tl::unexpected(media.error());
    return plan;
}

base::Result<void> compare(const collection::Collection& collection, ImportPlan& plan)
{
    auto fates = collection.fates(plan.notes);
    if (!fates)
        return tl::unexpected(fates.error());
    plan.fates = std::move(*fates);
    return {};
}

base::Result<ImportPlan> planImport(const collection::Collection& collection,
                                    const std::filesystem::path& profile,
                                    const std::filesystem::path& source,
                                    const ImportSettings& settings)
{
    auto plan = readImport(profile, source, settings);
    if (!plan)
        return plan;
    if (const auto compared = compare(collection, *plan); !compared)
        return tl::unexpected(compared.error());
    return plan;
}

base::Result<collection::ImportCounts> applyImport(collection::Collection& collection,
                                                   const std::filesystem::path& profile,
                                                   const ImportPlan& plan)
{
    if (auto media = writeMedia(profile, plan); !media)
        return tl::unexpected(media.error());
    return collection.import(plan.notes);
}

} // namespace interval::exchange
