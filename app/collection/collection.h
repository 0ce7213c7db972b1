// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/backup/restore.h"
#include "collection/import/note_source.h"
#include "collection/mock_records.h"
#include "collection/learning_log.h"
#include "collection/mend/mend.h"
#include "collection/records.h"
#include "collection/search/counts.h"
#include "collection/search/find.h"
#include "deck/deck.h"
#include "scheduling/optimizer/items.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::collection {

/// Whether the collection is opened to be changed. Only one writer may hold a profile; readers
/// (the shell) may come and go beside it.
enum class Access : std::uint8_t { readOnly, readWrite };

/// Whose a deck is: the person's own cards can be deleted, those that come with the program cannot.
enum class DeckOwner : std::uint8_t { program, person };

/// What synchronising a deck changed.
struct SyncReport {
    int added = 0;
    int updated = 0;
    int keptEdits = 0; ///< notes whose deck text changed while the person's edit stays
    int removed = 0;   ///< notes that left the deck; their cards and history stay
    int clashes = 0;   ///< cards whose id a note of another deck has: left out

    bool operator==(const SyncReport&) const = default;
};

/// Where a card of today's work comes from; enough to order it without reading its text.
struct QueueItem {
    CardId id = 0;
    std::string note;
    scheduling::Phase phase = scheduling::Phase::fresh;
    double stability = 0;
    base::Day lastDay = 0;
    base::Day dueDay = 0;
    std::int64_t dueMs = 0;
    PresetId preset = generalPreset;

    bool operator==(const QueueItem&) const = default;
};

/// Answers given on one study day.
struct DayActivity {
    base::Day day = 0;
    int reviews = 0;
    std::int64_t takenMs = 0;

    bool operator==(const DayActivity&) const = default;
};

/// How one topic stands. `expectedRecall` belongs to study: this is what it is computed from.
struct TopicCard {
    std::string topic;
    scheduling::Phase phase = scheduling::Phase::fresh;
    double stability = 0;
    base::Day lastDay = 0;
    PresetId preset = generalPreset;
};

/// A card as a plan or a forecast sees it: shown at all, neither suspended nor out of its deck.
struct PlannableCard {
    CardId id = 0;
    std::string note;
    std::string topic;
    scheduling::Phase phase = scheduling::Phase::fresh;
    std::optional<scheduling::MemoryState> memory;
    base::Day lastDay = 0;
    base::Day dueDay = 0;
    base::Day buriedUntil = 0;
    PresetId preset = generalPreset;
};

/// How much is there to be studied: cards that their notes ask for.
struct Totals {
    std::int64_t notes = 0;
    std::int64_t cards = 0;
    std::int64_t reviews = 0; ///< answers that were not taken back
    std::int64_t decks = 0;
    std::int64_t suspended = 0;
    std::int64_t flagged = 0;
    std::int64_t due = 0; ///< as the query is:due says

    bool operator==(const Totals&) const = default;
};

/// Everything a person owns, on disk: notes, cards, the review log, settings, the undo journal.
///
/// One object, one thread. Every write is one transaction; a function that returns an Error has
/// changed nothing. Errors common to all: cannotWrite, readOnly, diskFull, fileCorrupt.
class Collection {
public:
    /// Opens `profile`/collection.db, creating or migrating it (after a backup) as needed.
    /// @error inUse        another process holds it for writing
    /// @error fileTooNew   written by a newer version
    /// @error foreignFile  an SQLite file of another program
    /// @error fileCorrupt  not readable as SQLite
    [[nodiscard]] static base::Result<Collection> open(const std::filesystem::path& profile,
                                                       Access access);
    Collection(Collection&&) noexcept;
    Collection& operator=(Collection&&) noexcept;
    ~Collection();

    /// The folder of the profile.
    [[nodiscard]] std::filesystem::path profile() const;
    /// SQLite's quick check over the whole file. @error fileCorrupt with its first finding
    [[nodiscard]] base::Result<void> check() const;
    /// What does not fit together in a file that is sound.
    [[nodiscard]] base::Result<std::vector<Fault>> faults() const;
    /// Mends what can be, after a backup. No text and no answer is removed. @return what is left
    [[nodiscard]] base::Result<std::vector<Fault>> mend(base::Instant now);

    /// Writes a backup into the profile and removes those that are superfluous by it.
    [[nodiscard]] base::Result<Backup> backUp(BackupReason reason, base::Instant now);
    /// The same once a study day. @return nothing when the day has one
    [[nodiscard]] base::Result<std::optional<Backup>> backUpDaily(base::Instant now,
                                                                  int dayStartHour);
    /// What restoring a backup would change. @error those of expectRestorable()
    [[nodiscard]] base::Result<RestorePreview>
    previewRestore(const std::filesystem::path& backup) const;
    /// Puts a backup in the place of everything, after a backup of what there is now; that one is
    /// returned. Killed at any moment, the collection is the old or the new one.
    /// @error those of expectRestorable(); nothing was changed
    [[nodiscard]] base::Result<Backup> restore(const std::filesystem::path& backup,
                                               base::Instant now);

    /// Takes a deck over: new notes come in, changed texts replace unedited ones, history stays. A note
    /// that the person deleted stays away until its text in the deck is another.
    [[nodiscard]] base::Result<SyncReport> synchronise(const deck::Deck& deck,
                                                       DeckOwner owner = DeckOwner::program);
    /// Replaces one text of a note by the person's own and marks the note as edited. The scheduled
    /// cards follow the cloze groups of the base text. @error notFound
    [[nodiscard]] base::Result<void>
    editText(const std::string& note, base::Language language, const deck::CardText& text);
    /// Replaces a whole note by the person's own and keeps what it said before. @error notFound
    [[nodiscard]] base::Result<void> editNote(const deck::Card& card, const NoteVersion& before);
    /// Puts the text of its deck in the place of an edit and keeps the edit. @error notFound
    [[nodiscard]] base::Result<void> restoreNote(const deck::Card& original,
                                                 const NoteVersion& before);
    /// Keeps what a note said before its file was changed.
    [[nodiscard]] base::Result<void> keepVersion(const std::string& note,
                                                 const NoteVersion& before);
    /// What a note said before its edits, newest first.
    [[nodiscard]] base::Result<std::vector<NoteVersion>> versions(const std::string& note) const;
    /// @error notFound
    [[nodiscard]] base::Result<deck::Card> note(const std::string& id) const;
    /// The notes of a kind that are in the decks of today, in their order.
    [[nodiscard]] base::Result<std::vector<deck::Card>> notesOfKind(deck::CardKind kind) const;
    /// Whether the deck has a newer text than the one the person edited.
    [[nodiscard]] base::Result<bool> updateAvailable(const std::string& note) const;

    /// @error notFound
    [[nodiscard]] base::Result<CardRecord> card(CardId id) const;
    /// The card of a note and cloze group. @error notFound
    [[nodiscard]] base::Result<CardRecord> card(const std::string& note, int cloze) const;
    /// These cards, in this order; unknown ones are left out.
    [[nodiscard]] base::Result<std::vector<CardRecord>> cards(std::span<const CardId> ids) const;
    /// Cards in (re)learning, and cards in review due by `today`; neither suspended nor buried.
    [[nodiscard]] base::Result<std::vector<QueueItem>> dueCards(base::Day today) const;
    /// New cards in deck order, neither suspended nor buried, at most `limit`.
    [[nodiscard]] base::Result<std::vector<QueueItem>> freshCards(base::Day today, int limit) const;
    [[nodiscard]] base::Result<int> introducedOn(base::Day day) const;
    /// Cards that were in review and answered on a day.
    [[nodiscard]] base::Result<int> reviewedOn(base::Day day) const;
    /// Notes answered on a day: their siblings wait for another.
    [[nodiscard]] base::Result<std::vector<std::string>> notesAnsweredOn(base::Day day) const;
    [[nodiscard]] base::Result<std::vector<DayActivity>> activity(base::Day from) const;
    [[nodiscard]] base::Result<std::vector<TopicCard>> topicCards() const;

    /// New and seen cards in deck order.
    [[nodiscard]] base::Result<std::vector<PlannableCard>> plannableCards() const;
    /// Cards in review that are due on each of the days from `first` on; what is overdue counts on
    /// the first.
    [[nodiscard]] base::Result<std::vector<int>> dueByDay(base::Day first, int days) const;
    /// Days on which other cards of the card's note are due.
    [[nodiscard]] base::Result<std::vector<base::Day>> siblingDays(CardId card) const;

    /// By day.
    [[nodiscard]] base::Result<std::vector<Interview>> interviews() const;
    /// Writes an interview over the one of the same id; 0: a new one. @return its id
    [[nodiscard]] base::Result<std::int64_t> saveInterview(const Interview& interview);
    [[nodiscard]] base::Result<void> removeInterview(std::int64_t id);

    /// Cards that a mock interview can ask: no clozes, choices or orders, none suspended.
    [[nodiscard]] base::Result<std::vector<MockCandidate>> mockCandidates() const;
    /// Mock interviews with all that was asked, newest first. @param limit 0: all
    [[nodiscard]] base::Result<std::vector<MockInterview>> mockInterviews(int limit = 0) const;
    /// Writes a mock interview over the one of the same id; 0: a new one. @return its id
    [[nodiscard]] base::Result<std::int64_t> saveMockInterview(const MockInterview& interview);
    [[nodiscard]] base::Result<void> removeMockInterview(std::int64_t id);
    /// Brings cards that a mock interview found wanting into the queue as ordinary reviews: due
    /// `today`, new ones ahead of the other new ones. Memory, intervals and log stay as they are.
    /// @return how many were not due anyway
    [[nodiscard]] base::Result<int>
    bringForward(std::int64_t mockInterview, std::span<const CardId> cards, base::Day today);
    /// Takes bringForward() back, but for cards answered since. @return how many went back
    /// @error nothingToDo
    [[nodiscard]] base::Result<int> putBack(std::int64_t mockInterview);
    /// How many cards a mock interview has brought forward.
    [[nodiscard]] base::Result<int> broughtForward(std::int64_t mockInterview) const;
    /// Cards that any has brought forward and that have not been answered since.
    [[nodiscard]] base::Result<std::vector<CardId>> waitingForward() const;

    /// All but the general one, by name.
    [[nodiscard]] base::Result<std::vector<Preset>> presets() const;
    /// Writes presets over those of the same ids, all or none; 0: a new one. A deck leaves the preset
    /// in which it was. Cards whose parameters are others now have their memory computed anew.
    /// @return their ids @error invalidInput  a retention out of range, or no name
    [[nodiscard]] base::Result<std::vector<PresetId>> savePresets(std::span<const Preset> presets);
    /// Its decks follow the general preset again; its versions stay, for when it is saved again.
    [[nodiscard]] base::Result<void> removePreset(PresetId id);
    /// Every deck that has cards, by name.
    [[nodiscard]] base::Result<std::vector<DeckSize>> decks() const;

    /// Of all presets, newest first.
    [[nodiscard]] base::Result<std::vector<ParameterVersion>> parameterVersions() const;
    /// Keeps a fit, whether accepted or not; nothing begins to use it. @return its id
    [[nodiscard]] base::Result<std::int64_t> addParameterVersion(const ParameterVersion& version);
    /// Takes a version into use; 0: the defaults; nothing: those of the general preset. The memory of
    /// each card that uses it is computed anew from its history; what is due when stays.
    /// @error notFound      no such version, or preset
    /// @error invalidInput  nothing, for the general preset
    [[nodiscard]] base::Result<void> useParameters(std::optional<std::int64_t> version,
                                                   PresetId preset = generalPreset);
    /// The version in use; 0: the defaults; nothing: those of the general preset. @error notFound
    [[nodiscard]] base::Result<std::optional<std::int64_t>>
    parameterVersion(PresetId preset = generalPreset) const;
    /// The parameters by which the cards of a preset are remembered. @error notFound
    [[nodiscard]] base::Result<scheduling::Parameters>
    parameters(PresetId preset = generalPreset) const;

    /// One transaction: the review is appended, the card replaced, the journal extended.
    [[nodiscard]] base::Result<void>
    answer(const CardRecord& before, const CardRecord& after, const ReviewRecord& review);
    /// Suspends, buries or flags: writes `after` and journals the act.
    [[nodiscard]] base::Result<void>
    change(Act act, const CardRecord& before, const CardRecord& after);
    /// An answer outside of the schedule: it stands in the log, and nothing about the card changes.
    /// @param memory what the log says of the card's memory
    [[nodiscard]] base::Result<void> practise(const CardRecord& card,
                                              const scheduling::MemoryState& memory,
                                              const ReviewRecord& review);
    /// Changes many cards in one transaction, as one step of undo; unknown ones are left out. Tags belong
    /// to the note: they stay whatever an update of its deck says. Deleting hides a note of the person's
    /// own with all its cards (its text and its history stay, for undo); of a shipped note the next
    /// update would bring back the card, so it is suspended instead. Moving puts notes of the person's own
    /// into a deck that is kept in files: see study::moveCards(), which moves them there too.
    /// @error invalidInput  a tag that is not one word, an unknown flag, no deck
    [[nodiscard]] base::Result<ChangeCounts> changeCards(const CardChange& change,
                                                         std::span<const CardId> cards);
    /// Notes that undo() would put into other decks.
    [[nodiscard]] base::Result<std::vector<NoteMove>> movesBack() const;
    /// Notes that redo() would put into other decks.
    [[nodiscard]] base::Result<std::vector<NoteMove>> movesForth() const;
    /// @error nothingToDo
    [[nodiscard]] base::Result<Undone> undo();
    /// @error nothingToDo
    [[nodiscard]] base::Result<Undone> redo();
    [[nodiscard]] base::Result<std::vector<ReviewRecord>> reviews(CardId card) const;
    [[nodiscard]] base::Result<std::int64_t> reviewCount() const;
    /// The answers, in the order given, that the parameters of a preset are fitted to: those to cards
    /// of decks whose presets have parameters of their own, and for the general one all others. What was
    /// taken back or practised is not among them.
    [[nodiscard]] base::Result<std::vector<scheduling::ReviewEvent>>
    reviewLog(PresetId preset = generalPreset) const;
    /// How many these are.
    [[nodiscard]] base::Result<std::int64_t> reviewLogSize(PresetId preset = generalPreset) const;
    /// The last answers, newest first.
    [[nodiscard]] base::Result<std::vector<TimedReview>> lastAnswers(int limit) const;
    /// All cards and the answers from a study day on, at once, for statistics.
    /// @error outdated `progress` asked to stop
    [[nodiscard]] base::Result<LearningLog> learningLog(base::Day since = 0,
                                                        const Progress& progress = {}) const;
    /// What was typed before looking, in the order of the reviews; empty for unknown ones.
    [[nodiscard]] base::Result<std::vector<std::string>>
    outlines(std::span<const std::int64_t> reviews) const;

    [[nodiscard]] base::Result<Totals> totals(const SearchMoment& moment) const;

    /// What import() would do with each note, in their order.
    [[nodiscard]] base::Result<std::vector<NoteFate>> fates(const NoteSource& notes) const;
    /// Takes notes in, all or none, after a backup if anything is to change. The same notes a second
    /// time change nothing.
    /// @error that of a note which could not be read; nothing was taken in
    /// @error invalidInput  the tag of the options is not one word
    [[nodiscard]] base::Result<ImportCounts> import(const NoteSource& notes,
                                                    const ImportOptions& options = {});
    [[nodiscard]] base::Result<ImportCounts> import(std::span<const ImportedNote> notes);
    /// Notes with their cards and past; unknown ones are left out.
    [[nodiscard]] base::Result<std::vector<ImportedNote>>
    whole(std::span<const std::string> notes) const;
    /// The same one after the other, for what need not stand in memory.
    [[nodiscard]] base::Result<void> eachWhole(std::span<const std::string> notes,
                                               const NoteVisitor& visit) const;

    /// Writes the whole collection to a file, also while it is being studied. @error cannotWrite
    [[nodiscard]] base::Result<void> saveCopy(const std::filesystem::path& file) const;

    /// The live cards that a query holds for.
    [[nodiscard]] base::Result<std::vector<CardId>>
    find(const Query& query, const SearchMoment& moment, const SearchOptions& options = {}) const;
    /// What a list shows of these cards, in this order; unknown ones are left out.
    [[nodiscard]] base::Result<std::vector<FoundCard>> found(std::span<const CardId> cards,
                                                             base::Language language) const;
    /// How many live cards there are of each sort.
    [[nodiscard]] base::Result<CardCounts> counts(const SearchMoment& moment) const;
    /// The values by which a query can be completed.
    [[nodiscard]] base::Result<QueryValues> queryValues() const;

    /// @return the stored text, or nothing when never set
    [[nodiscard]] base::Result<std::optional<std::string>> setting(std::string_view key) const;
    [[nodiscard]] base::Result<void> setSetting(std::string_view key, std::string_view value);
    /// All of them or none.
    [[nodiscard]] base::Result<void> setSettings(const std::map<std::string, std::string>& values);

private:
    struct Impl;
    explicit Collection(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace interval::collection
