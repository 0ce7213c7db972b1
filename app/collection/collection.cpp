// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"

#include "collection/acts/change_cards.h"
#include "base/clock.h"
#include "collection/import/importer.h"
#include "collection/schema/migrate.h"
#include "collection/search/card_columns.h"
#include "collection/search/index.h"
#include "collection/sqlite/database.h"
#include "collection/sqlite/profile_lock.h"
#include "collection/sync/synchronise.h"
#include "collection/tables/cards.h"
#include "collection/tables/interviews.h"
#include "collection/tables/mock_interviews.h"
#include "collection/tables/learning.h"
#include "collection/tables/notes.h"
#include "collection/tables/parameters.h"
#include "collection/tables/presets.h"
#include "collection/tables/reviews.h"
#include "collection/tables/settings.h"
#include "collection/tables/versions.h"
#include "collection/undo/journal.h"

#include <algorithm>

namespace interval::collection {

struct Collection::Impl {
    std::filesystem::path file;
    ProfileLock lock; // declared before the database: let go after the file is closed
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<CardColumns> columns; ///< of the database, which knows its address

    [[nodiscard]] std::filesystem::path profile() const { return file.parent_path(); }

    /// One transaction around `work`; rolled back when it throws or returns an error.
    template <class Work>
    [[nodiscard]] auto write(Work&& work)
    {
        return guarded([&] {
            SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
            } else {
                auto result = work();
                if (succeeded(result))
                    transaction.commit();
                return result;
            }
        });
    }

private:
    template <class T>
    static bool succeeded(const base::Result<T>& result)
    {
        return result.has_value();
    }
    template <class T>
    static bool succeeded(const T& /*value*/)
    {
        return true;
    }
};

namespace {

base::Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (!failure)
        return {};
    const auto code =
        failure == std::errc::permission_denied || failure == std::errc::read_only_file_system
            ? base::ErrorCode::readOnly
            : base::ErrorCode::cannotWrite;
    return base::fail(code, folder.string() + ": " + failure.message());
}

base::Result<void> prepare(SQLite::Database& database, const std::filesystem::path& file)
{
    // A file that is not ours, or newer, is left as it is: the version first.
    const auto version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (auto safe = makeCrashSafe(database); !safe)
        return safe;
    if (auto newest = migrate(database, file); !newest)
        return newest;
    return guarded([&] { SearchIndex::bringUpToDate(database); });
}

/// A reader cannot migrate.
base::Result<void> expectNewest(SQLite::Database& database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < static_cast<int>(schemaSteps().size()))
        return base::fail(base::ErrorCode::cannotRead,
                          database.getFilename() + " is of an older version; the application "
                                                   "brings it up to date when it is started");
    return {};
}

} // namespace

Collection::Collection(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Collection::Collection(Collection&&) noexcept = default;
Collection& Collection::operator=(Collection&&) noexcept = default;
Collection::~Collection() = default;

base::Result<Collection> Collection::open(const std::filesystem::path& profile, Access access)
{
    auto impl = std::make_unique<Impl>();
    impl->file = profile / "collection.db";
    const bool writable = access == Access::readWrite;
    if (writable) {
        if (auto made = makeFolder(profile); !made)
            return tl::unexpected(made.error());
        auto lock = ProfileLock::take(profile / "collection.lock");
        if (!lock)
            return tl::unexpected(lock.error());
        impl->lock = std::move(*lock);
    }
    auto database = openDatabase(impl->file, writable);
    if (!database)
        return tl::unexpected(database.error());
    impl->database = std::move(*database);
    impl->columns = std::make_unique<CardColumns>(*impl->database);
    const auto ready =
        writable ? prepare(*impl->database, impl->file) : expectNewest(*impl->database);
    if (!ready)
        return tl::unexpected(ready.error());
    return Collection(std::move(impl));
}

base::Result<void> Collection::check() const
{
    const auto finding =
        guarded([&] { return impl_->database->execAndGet("PRAGMA quick_check(1)").getString(); });
    if (!finding)
        return tl::unexpected(finding.error());
    if (*finding != "ok")
        return base::fail(base::ErrorCode::fileCorrupt, *finding);
    return {};
}

base::Result<std::vector<Fault>> Collection::faults() const
{
    return guarded([&] { return findFaults(*impl_->database); });
}

base::Result<std::vector<Fault>> Collection::mend(base::Instant now)
{
    auto found = faults();
    if (!found || found->empty())
        return found;
    if (auto saved = backUp(BackupReason::mend, now); !saved)
        return tl::unexpected(saved.error());
    return impl_->write([&] {
        mendFaults(*impl_->database, *found);
        return findFaults(*impl_->database);
    });
}

base::Result<Backup> Collection::backUp(BackupReason reason, base::Instant now)
{
    return writeBackup(*impl_->database, impl_->profile(), reason, now.unixMs);
}

base::Result<std::optional<Backup>> Collection::backUpDaily(base::Instant now, int dayStartHour)
{
    const base::Day today = base::studyDay(now, dayStartHour);
    for (const Backup& backup : listBackups(impl_->profile()))
        if (backup.reason == BackupReason::daily &&
            base::studyDay({backup.atMs, now.utcOffsetMinutes}, dayStartHour) >= today)
            return std::optional<Backup>();
    return backUp(BackupReason::daily, now).map([](const Backup& backup) {
        return std::optional(backup);
    });
}

base::Result<RestorePreview> Collection::previewRestore(const std::filesystem::path& backup) const
{
    if (auto sound = expectRestorable(backup); !sound)
        return tl::unexpected(sound.error());
    return guarded([&] { return compareWith(*impl_->database, backup); });
}

base::Result<Backup> Collection::restore(const std::filesystem::path& backup, base::Instant now)
{
    if (auto sound = expectRestorable(backup); !sound)
        return tl::unexpected(sound.error());
    auto present =
        writeBackup(*impl_->database, impl_->profile(), BackupReason::restore, now.unixMs, backup);
    if (!present)
        return present;
    impl_->columns->forget();
    const auto done = flatten(guarded([&] {
                          return copyInto(*impl_->database, backup);
                      })).and_then([&] { return prepare(*impl_->database, impl_->file); });
    if (done)
        return present;
    // It could not be brought up to date: what there was comes back.
    const auto back = flatten(guarded([&] {
                          return copyInto(*impl_->database, present->file);
                      })).and_then([&] { return prepare(*impl_->database, impl_->file); });
    return tl::unexpected(back ? done.error() : back.error());
}

base::Result<SyncReport> Collection::synchronise(const deck::Deck& deck, DeckOwner owner)
{
    return impl_->write([&] { return synchroniseNotes(*impl_->database, deck, owner); });
}

base::Result<void> Collection::editNote(const deck::Card& card, const NoteVersion& before)
{
    return flatten(impl_->write([&] {
        auto stored = storeEdit(*impl_->database, card);
        if (stored)
            collection::keepVersion(*impl_->database, card.id, before);
        return stored;
    }));
}

base::Result<void> Collection::restoreNote(const deck::Card& original, const NoteVersion& before)
{
    return flatten(impl_->write([&] {
        auto stored = storeOriginal(*impl_->database, original);
        if (stored)
            collection::keepVersion(*impl_->database, original.id, before);
        return stored;
    }));
}

base::Result<void> Collection::keepVersion(const std::string& note, const NoteVersion& before)
{
    return impl_->write([&] { collection::keepVersion(*impl_->database, note, before); });
}

base::Result<std::vector<NoteVersion>> Collection::versions(const std::string& note) const
{
    return guarded([&] { return selectVersions(*impl_->database, note); });
}

base::Result<void>
Collection::editText(const std::string& note, base::Language language, const deck::CardText& text)
{
    return flatten(impl_->write([&] { return storeEdit(*impl_->database, note, language, text); }));
}

base::Result<deck::Card> Collection::note(const std::string& id) const
{
    return flatten(guarded([&] { return loadNote(*impl_->database, id); }));
}

base::Result<std::vector<deck::Card>> Collection::notesOfKind(deck::CardKind kind) const
{
    const auto ids = guarded([&] { return noteIds(*impl_->database, kind); });
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<deck::Card> notes;
    for (const std::string& id : *ids) {
        auto read = note(id);
        if (!read)
            return tl::unexpected(read.error());
        notes.push_back(std::move(*read));
    }
    return notes;
}

base::Result<bool> Collection::updateAvailable(const std::string& note) const
{
    return guarded([&] { return hasUpdate(*impl_->database, note); });
}

base::Result<CardRecord> Collection::card(CardId id) const
{
    return flatten(guarded([&] { return loadCard(*impl_->database, id); }));
}

base::Result<CardRecord> Collection::card(const std::string& note, int cloze) const
{
    return flatten(guarded([&] { return loadCard(*impl_->database, note, cloze); }));
}

base::Result<std::vector<CardRecord>> Collection::cards(std::span<const CardId> ids) const
{
    return guarded([&] {
        const SQLite::Transaction oneView(*impl_->database); // not one for each card
        CardReader reader(*impl_->database);
        std::vector<CardRecord> cards;
        for (const CardId id : ids)
            if (auto card = reader.read(id))
                cards.push_back(std::move(*card));
        return cards;
    });
}

base::Result<std::vector<QueueItem>> Collection::dueCards(base::Day today) const
{
    return guarded([&] { return selectDue(*impl_->database, today); });
}

base::Result<std::vector<QueueItem>> Collection::freshCards(base::Day today, int limit) const
{
    return guarded([&] { return selectFresh(*impl_->database, today, limit); });
}

base::Result<int> Collection::introducedOn(base::Day day) const
{
    return guarded([&] { return countIntroduced(*impl_->database, day); });
}

base::Result<int> Collection::reviewedOn(base::Day day) const
{
    return guarded([&] { return countReviewed(*impl_->database, day); });
}

base::Result<std::vector<std::string>> Collection::notesAnsweredOn(base::Day day) const
{
    return guarded([&] { return selectNotesAnswered(*impl_->database, day); });
}

base::Result<std::vector<DayActivity>> Collection::activity(base::Day from) const
{
    return guarded([&] { return selectActivity(*impl_->database, from); });
}

base::Result<std::vector<TopicCard>> Collection::topicCards() const
{
    return guarded([&] { return selectTopicCards(*impl_->database); });
}

base::Result<std::vector<PlannableCard>> Collection::plannableCards() const
{
    return guarded([&] { return selectPlannable(*impl_->database); });
}

base::Result<std::vector<int>> Collection::dueByDay(base::Day first, int days) const
{
    return guarded([&] { return countDueByDay(*impl_->database, first, days); });
}

base::Result<std::vector<base::Day>> Collection::siblingDays(CardId card) const
{
    return guarded([&] { return selectSiblingDays(*impl_->database, card); });
}

base::Result<std::vector<Interview>> Collection::interviews() const
{
    return guarded([&] { return selectInterviews(*impl_->database); });
}

base::Result<std::int64_t> Collection::saveInterview(const Interview& interview)
{
    return impl_->write([&] { return storeInterview(*impl_->database, interview); });
}

base::Result<void> Collection::removeInterview(std::int64_t id)
{
    return impl_->write([&] { deleteInterview(*impl_->database, id); });
}

base::Result<std::vector<MockCandidate>> Collection::mockCandidates() const
{
    return guarded([&] { return selectMockCandidates(*impl_->database); });
}

base::Result<std::vector<MockInterview>> Collection::mockInterviews(int limit) const
{
    return guarded([&] { return selectMockInterviews(*impl_->database, limit); });
}

base::Result<std::int64_t> Collection::saveMockInterview(const MockInterview& interview)
{
    return impl_->write([&] { return storeMockInterview(*impl_->database, interview); });
}

base::Result<void> Collection::removeMockInterview(std::int64_t id)
{
    return impl_->write([&] { deleteMockInterview(*impl_->database, id); });
}

base::Result<int>
Collection::bringForward(std::int64_t mockInterview, std::span<const CardId> cards, base::Day today)
{
    return impl_->write(
        [&] { return collection::bringForward(*impl_->database, mockInterview, cards, today); });
}

base::Result<int> Collection::putBack(std::int64_t mockInterview)
{
    return flatten(
        impl_->write([&] { return collection::putBack(*impl_->database, mockInterview); }));
}

base::Result<int> Collection::broughtForward(std::int64_t mockInterview) const
{
    return guarded([&] { return countBroughtForward(*impl_->database, mockInterview); });
}

base::Result<std::vector<CardId>> Collection::waitingForward() const
{
    return guarded([&] { return selectWaitingForward(*impl_->database); });
}

base::Result<std::vector<ParameterVersion>> Collection::parameterVersions() const
{
    return guarded([&] { return selectParameterVersions(*impl_->database); });
}

base::Result<std::int64_t> Collection::addParameterVersion(const ParameterVersion& version)
{
    return impl_->write([&] { return insertParameterVersion(*impl_->database, version); });
}

base::Result<std::vector<Preset>> Collection::presets() const
{
    return guarded([&] { return selectPresets(*impl_->database); });
}

base::Result<std::vector<PresetId>> Collection::savePresets(std::span<const Preset> presets)
{
    std::vector<PresetId> ids;
    return flatten(impl_->write([&] {
               return changeParameters(*impl_->database, [&]() -> base::Result<void> {
                   auto stored = storePresets(*impl_->database, presets);
                   if (!stored)
                       return tl::unexpected(stored.error());
                   ids = std::move(*stored);
                   return {};
               });
           }))
        .map([&ids] { return std::move(ids); });
}

base::Result<void> Collection::removePreset(PresetId id)
{
    return flatten(impl_->write([&] {
        return changeParameters(*impl_->database, [&]() -> base::Result<void> {
            deletePreset(*impl_->database, id);
            return {};
        });
    }));
}

base::Result<std::vector<DeckSize>> Collection::decks() const
{
    return guarded([&] { return selectDecks(*impl_->database); });
}

base::Result<void> Collection::useParameters(std::optional<std::int64_t> version, PresetId preset)
{
    return flatten(impl_->write([&] {
        return changeParameters(*impl_->database,
                                [&] { return storeVersion(*impl_->database, preset, version); });
    }));
}

base::Result<std::optional<std::int64_t>> Collection::parameterVersion(PresetId preset) const
{
    return flatten(guarded([&] { return selectVersion(*impl_->database, preset); }));
}

base::Result<scheduling::Parameters> Collection::parameters(PresetId preset) const
{
    return flatten(guarded([&] { return selectParameters(*impl_->database, preset); }));
}

base::Result<void>
Collection::answer(const CardRecord& before, const CardRecord& after, const ReviewRecord& review)
{
    return impl_->write([&] {
        const std::int64_t row = appendReview(*impl_->database, before, after, review);
        storeCard(*impl_->database, after);
        journalAct(*impl_->database, Act::grade, before, after, row);
    });
}

base::Result<void> Collection::change(Act act, const CardRecord& before, const CardRecord& after)
{
    return impl_->write([&] {
        storeCard(*impl_->database, after);
        journalAct(*impl_->database, act, before, after, std::nullopt);
    });
}

base::Result<void> Collection::practise(const CardRecord& card,
                                        const scheduling::MemoryState& memory,
                                        const ReviewRecord& review)
{
    return impl_->write([&] {
        const std::int64_t row = appendPractice(*impl_->database, card, memory, review);
        journalAct(*impl_->database, Act::grade, card, card, row);
    });
}

base::Result<ChangeCounts> Collection::changeCards(const CardChange& change,
                                                   std::span<const CardId> cards)
{
    return flatten(
        impl_->write([&] { return collection::changeCards(*impl_->database, change, cards); }));
}

std::filesystem::path Collection::profile() const
{
    return impl_->profile();
}

base::Result<std::vector<NoteMove>> Collection::movesBack() const
{
    return guarded([&] { return nextMoves(*impl_->database, Direction::back); });
}

base::Result<std::vector<NoteMove>> Collection::movesForth() const
{
    return guarded([&] { return nextMoves(*impl_->database, Direction::forth); });
}

base::Result<Undone> Collection::undo()
{
    return flatten(impl_->write([&] { return stepJournal(*impl_->database, Direction::back); }));
}

base::Result<Undone> Collection::redo()
{
    return flatten(impl_->write([&] { return stepJournal(*impl_->database, Direction::forth); }));
}

base::Result<std::vector<ReviewRecord>> Collection::reviews(CardId card) const
{
    return guarded([&] { return selectReviews(*impl_->database, card); });
}

base::Result<std::int64_t> Collection::reviewCount() const
{
    return guarded([&] { return countReviews(*impl_->database); });
}

base::Result<Totals> Collection::totals(const SearchMoment& moment) const
{
    return guarded([&] { return countTotals(*impl_->database, moment); });
}

base::Result<std::vector<NoteFate>> Collection::fates(const NoteSource& notes) const
{
    return guarded([&] { return fatesOf(*impl_->database, notes); });
}

base::Result<ImportCounts> Collection::import(std::span<const ImportedNote> notes)
{
    return import(NotesInMemory(notes));
}

base::Result<ImportCounts> Collection::import(const NoteSource& notes, const ImportOptions& options)
{
    if (!options.tag.empty() && !isTag(options.tag))
        return base::fail(base::ErrorCode::invalidInput,
                          "a tag is one word: '" + options.tag + "'");
    const auto planned = fates(notes);
    if (!planned)
        return tl::unexpected(planned.error());
    bool changes = false;
    for (std::size_t i = 0; i < planned->size() && !changes; ++i) {
        const NoteFate fate = (*planned)[i];
        changes = fate == NoteFate::added || fate == NoteFate::changed ||
                  (fate == NoteFate::edited && notes.replacesEdit(i));
    }
    if (changes)
        if (auto saved = backUp(BackupReason::import, base::SystemClock().now()); !saved)
            return tl::unexpected(saved.error());
    return flatten(guarded([&] {
        const TrustedReferences trusted(*impl_->database); // notes come before all that names them
        return flatten(impl_->write([&] {
            auto counts = importNotes(*impl_->database, notes, *planned, options);
            if (counts)
                replayOwned(*impl_->database);
            return counts;
        }));
    }));
}

base::Result<void> Collection::saveCopy(const std::filesystem::path& file) const
{
    return copyDatabase(*impl_->database, file);
}

base::Result<std::vector<ImportedNote>> Collection::whole(std::span<const std::string> notes) const
{
    std::vector<ImportedNote> all;
    all.reserve(notes.size());
    return eachWhole(notes, [&all](ImportedNote&& note) { all.push_back(std::move(note)); })
        .map([&all] { return std::move(all); });
}

base::Result<void> Collection::eachWhole(std::span<const std::string> notes,
                                         const NoteVisitor& visit) const
{
    return guarded([&] { exportNotes(*impl_->database, notes, visit); });
}

base::Result<std::vector<CardId>>
Collection::find(const Query& query, const SearchMoment& moment, const SearchOptions& options) const
{
    return guarded(
        [&] { return findCards(*impl_->database, *impl_->columns, query, moment, options); });
}

base::Result<std::vector<FoundCard>> Collection::found(std::span<const CardId> cards,
                                                       base::Language language) const
{
    return guarded([&] { return loadFound(*impl_->database, cards, language); });
}

base::Result<CardCounts> Collection::counts(const SearchMoment& moment) const
{
    return guarded([&] { return countCards(*impl_->database, *impl_->columns, moment); });
}

base::Result<QueryValues> Collection::queryValues() const
{
    return guarded([&] { return queryValuesOf(*impl_->columns); });
}

base::Result<std::vector<scheduling::ReviewEvent>> Collection::reviewLog(PresetId preset) const
{
    return guarded([&] { return selectLog(*impl_->database, preset); });
}

base::Result<std::int64_t> Collection::reviewLogSize(PresetId preset) const
{
    return guarded([&] { return countLog(*impl_->database, preset); });
}

base::Result<std::vector<TimedReview>> Collection::lastAnswers(int limit) const
{
    return guarded([&] { return selectLastAnswers(*impl_->database, limit); });
}

base::Result<LearningLog> Collection::learningLog(base::Day since, const Progress& progress) const
{
    return flatten(guarded([&] { return selectLearningLog(*impl_->database, since, progress); }));
}

base::Result<std::vector<std::string>>
Collection::outlines(std::span<const std::int64_t> reviews) const
{
    return guarded([&] { return selectOutlines(*impl_->database, reviews); });
}

base::Result<std::optional<std::string>> Collection::setting(std::string_view key) const
{
    return guarded([&] { return loadSetting(*impl_->database, key); });
}

base::Result<void> Collection::setSetting(std::string_view key, std::string_view value)
{
    return setSettings({{std::string(key), std::string(value)}});
}

base::Result<void> Collection::setSettings(const std::map<std::string, std::string>& values)
{
    return impl_->write([&] { storeSettings(*impl_->database, values); });
}

} // namespace interval::collection
