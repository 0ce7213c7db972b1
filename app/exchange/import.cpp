// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "deck/deck.h"
#include "deck/text.h"
#include "exchange/archive/limits.h"
#include "exchange/media.h"
#include "exchange/note_text.h"
#include "exchange/scratch_file.h"
#include "exchange/text/delimited.h"
#include "exchange/text/questions.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>

namespace interval::exchange {

namespace {

/// Puts what is read into a plan, as far as it can be kept.
class Gatherer final : public NoteSink {
public:
    explicit Gatherer(ImportPlan& plan) : plan_(plan) {}

    /// Two notes of a file may have one id: the first counts.
    void take(collection::ImportedNote note) override
    {
        if (!kept_)
            return;
        if (ids_.contains(note.card.id)) {
            refuse({note.card.text(note.card.baseLanguage).question, "another note has the same id",
                    0});
            return;
        }
        collectMedia(note.card, media_);
        kept_ = plan_.notes.append(note);
        ids_.insert(plan_.notes.key(plan_.notes.size() - 1).id);
    }

    void refuse(Unreadable found) override { plan_.unreadable.push_back(std::move(found)); }

    /// @error cannotWrite, diskFull  where notes are kept until they are written
    [[nodiscard]] const base::Result<void>& kept() const { return kept_; }
    [[nodiscard]] ImportPlan& plan() { return plan_; }
    /// That the notes name.
    [[nodiscard]] const std::set<std::string>& media() const { return media_; }

private:
    ImportPlan& plan_;
    base::Result<void> kept_;
    std::unordered_set<std::string_view> ids_;
    std::set<std::string> media_;
};

base::Result<void>
readPackage(const std::filesystem::path& source, const ImportSettings& settings, Gatherer& into)
{
    auto package = AnkiPackage::open(source);
    if (!package)
        return tl::unexpected(package.error());
    into.plan().kind = ImportKind::ankiPackage;
    auto read =
        convertNotes([&package](const AnkiNoteVisitor& visit) { return package->eachNote(visit); },
                     package->collection(), settings, into);
    if (!read)
        return read;
    package->forgetNotes();
    into.plan().package = std::make_shared<const AnkiPackage>(std::move(*package));
    return {};
}

base::Result<std::string> readText(const std::filesystem::path& file)
{
    auto text = readFile(file, largestText);
    if (text && deck::firstInvalidUtf8(*text))
        return base::fail(base::ErrorCode::invalidInput, file.string() + " is not UTF-8");
    return text;
}

base::Result<void>
readTable(const std::filesystem::path& source, const ImportSettings& settings, Gatherer& into)
{
    const auto text = readText(source);
    if (!text)
        return tl::unexpected(text.error());
    into.plan().kind = ImportKind::delimitedText;
    notesFromDelimited(readDelimited(*text), source.stem().string(), settings, into);
    return {};
}

base::Result<void>
readMarkdown(const std::filesystem::path& file, const std::string& deckName, Gatherer& into)
{
    const auto text = readText(file);
    if (!text)
        return tl::unexpected(text.error());
    into.plan().kind = ImportKind::markdown;
    Converted converted = notesFromMarkdown(*text, deckName);
    for (collection::ImportedNote& note : converted.notes)
        into.take(std::move(note));
    for (Unreadable& found : converted.unreadable)
        into.refuse(std::move(found));
    return {};
}

/// A folder in our own format.
base::Result<void> readDeckFolder(const std::filesystem::path& folder, Gatherer& into)
{
    auto deck = deck::readDeck(folder, "");
    if (!deck)
        return tl::unexpected(deck.error());
    into.plan().kind = ImportKind::deck;
    int position = 0;
    for (deck::Card& card : deck->cards) {
        collection::ImportedNote note;
        note.deck = deck->id;
        note.position = position++;
        note.card = std::move(card);
        into.take(std::move(note));
    }
    for (const deck::Diagnostic& found : deck->diagnostics)
        if (found.severity == deck::Severity::error)
            into.refuse({found.file, found.text, found.line});
    return {};
}

/// Markdown files of a folder and those below it; each folder is a part of the deck's name.
base::Result<void> readMarkdownFolder(const std::filesystem::path& folder, Gatherer& into)
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
        if (auto read = readMarkdown(file, name, into); !read)
            return read;
    }
    return {};
}

base::Result<void> readFolder(const std::filesystem::path& folder, Gatherer& into)
{
    std::error_code failure;
    return std::filesystem::exists(folder / "deck.md", failure) ? readDeckFolder(folder, into)
                                                                : readMarkdownFolder(folder, into);
}

base::Result<void>
readSource(const std::filesystem::path& source, const ImportSettings& settings, Gatherer& into)
{
    const std::string ending = deck::lowered(source.extension().string());
    std::error_code failure;
    if (std::filesystem::is_directory(source, failure))
        return readFolder(source, into);
    if (ending == ".apkg" || ending == ".colpkg")
        return readPackage(source, settings, into);
    if (ending == ".csv" || ending == ".tsv" || ending == ".txt")
        return readTable(source, settings, into);
    if (ending == ".md" || ending == ".markdown")
        return readMarkdown(source, source.stem().string(), into);
    return base::fail(base::ErrorCode::invalidInput,
                      source.string() + " is no kind of file that can be imported");
}

/// The notes of a plan as the person chose to take them in.
class ChosenNotes final : public collection::NoteSource {
public:
    ChosenNotes(const ImportPlan& plan, const ImportChoices& choices)
        : plan_(plan), choices_(choices)
    {
    }

    [[nodiscard]] std::size_t size() const override { return plan_.notes.size(); }
    [[nodiscard]] const collection::NoteKey& key(std::size_t index) const override
    {
        return plan_.notes.key(index);
    }
    [[nodiscard]] base::Result<collection::ImportedNote> note(std::size_t index) const override
    {
        auto note = plan_.notes.note(index);
        if (!note)
            return note;
        if (plan_.fates[index] == collection::NoteFate::added)
            adjust(*note);
        if (!choices_.deck.empty())
            move(*note);
        return note;
    }
    [[nodiscard]] bool replacesEdit(std::size_t index) const override
    {
        return choices_.winnerOf(index) == EditWinner::file;
    }

private:
    void adjust(collection::ImportedNote& note) const
    {
        if (!choices_.history)
            note.cards.clear();
        if (!choices_.suspend)
            return;
        note.card.suspended = true;
        for (collection::ImportedCard& card : note.cards)
            card.record.suspended = true;
    }

    /// A deck of our own says its topics itself; elsewhere they come from the deck.
    void move(collection::ImportedNote& note) const
    {
        note.deck = choices_.deck;
        if (plan_.kind != ImportKind::deck)
            placeByDeck(note.card, note.deck);
    }

    const ImportPlan& plan_;
    const ImportChoices& choices_;
};

} // namespace

int ImportPlan::count(collection::NoteFate fate) const
{
    return static_cast<int>(std::count(fates.begin(), fates.end(), fate));
}

int ImportPlan::writes(const ImportChoices& choices) const
{
    using collection::NoteFate;
    int written = 0;
    for (std::size_t i = 0; i < fates.size(); ++i) {
        const bool replaced =
            fates[i] == NoteFate::edited && choices.winnerOf(i) == EditWinner::file;
        if (replaced || fates[i] == NoteFate::added || fates[i] == NoteFate::changed)
            ++written;
    }
    return written;
}

int ImportPlan::cardCount() const
{
    int cards = 0;
    for (std::size_t i = 0; i < notes.size(); ++i)
        cards += notes.summary(i).cards;
    return cards;
}

int ImportPlan::reviewCount() const
{
    int reviews = 0;
    for (std::size_t i = 0; i < notes.size(); ++i)
        reviews += notes.summary(i).reviews;
    return reviews;
}

base::Result<ImportPlan> readImport(const std::filesystem::path& profile,
                                    const std::filesystem::path& source,
                                    const ImportSettings& settings)
{
    std::error_code failure;
    if (!std::filesystem::exists(source, failure))
        return base::fail(base::ErrorCode::notFound, "there is no " + source.string());
    ImportPlan plan;
    Gatherer gatherer(plan);
    auto read = readSource(source, settings, gatherer).and_then([&] { return gatherer.kept(); });
    if (read && plan.package)
        read = planMedia(profile, gatherer.media(), plan);
    if (!read)
        return tl::unexpected(read.error());
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
                                                   const ImportPlan& plan,
                                                   const ImportChoices& choices)
{
    if (auto media = writeMedia(profile, plan); !media)
        return tl::unexpected(media.error());
    return collection.import(ChosenNotes(plan, choices), {choices.tag});
}

} // namespace interval::exchange
