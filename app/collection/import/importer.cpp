// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/import/importer.h"

#include "base/channel.h"
#include "base/clock.h"
#include "collection/search/index.h"
#include "collection/sqlite/database.h"
#include "collection/sqlite/rows.h"
#include "collection/tables/cards.h"
#include "collection/tables/notes.h"
#include "collection/tables/reviews.h"
#include "collection/tables/tags.h"
#include "collection/tables/versions.h"
#include "deck/write_card.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <type_traits>
#include <unordered_set>

namespace interval::collection {

namespace {

/// Decides by what stands on disk.
class Judge {
public:
    explicit Judge(SQLite::Database& database)
        : query_(database, "SELECT shipped_hash, edited, own, removed FROM notes WHERE id=?")
    {
    }

    NoteFate fate(const NoteKey& note)
    {
        query_.bindNoCopy(1, note.id);
        const NoteFate fate = query_.executeStep() ? ofKnown(note) : NoteFate::added;
        query_.reset();
        return fate;
    }

private:
    NoteFate ofKnown(const NoteKey& note)
    {
        if (query_.getColumn(3).getInt() != 0) // deleted here: it comes back, with its past
            return NoteFate::changed;
        if (query_.getColumn(0).getString() == note.hash)
            return NoteFate::unchanged;
        if (query_.getColumn(2).getInt() == 0) // of a shipped deck
            return NoteFate::kept;
        return query_.getColumn(1).getInt() != 0 ? NoteFate::edited : NoteFate::changed;
    }

    SQLite::Statement query_;
};

/// Takes notes in, in three passes: rows and cards in the order of the file; texts in the order of their
/// table, which is by id; the search index, which is written out whenever another table may have to be
/// taken back, in the end. Notes are read, and what the index holds of them is made, on a thread beside the
/// one that writes.
class Importer {
public:
    Importer(SQLite::Database& database, const NoteSource& source, const ImportOptions& options)
        : database_(database),
          source_(source),
          options_(options),
          nowMs_(base::SystemClock().now().unixMs),
          index_(database),
          notes_(database),
          tags_(database),
          giveTag_(database, "INSERT INTO note_tags (note, tag, given) VALUES (?,?,1)"),
          mark_(database, "UPDATE notes SET guid=?, own=?, in_deck=1, edited=0 WHERE id=?"),
          dated_(database, "UPDATE cards SET added_ms=? WHERE note=?"),
          change_(database,
                  "INSERT INTO schedule_changes (card, at_ms, kind, scheduled_days) "
                  "VALUES (?,?,?,?)"),
          cards_(database),
          reviews_(database)
    {
    }

    base::Result<ImportCounts> run(std::span<const NoteFate> fates)
    {
        const auto take = [&](std::size_t index, const ImportedNote& note) {
            this->take(index, note, fates[index]);
        };
        return eachOf(
                   chosen(fates), [this](std::size_t index) { return read(index); }, take)
            .and_then([this] { return writeTexts(); })
            .and_then([this] { return writeIndex(); })
            .map([this] { return counts_; });
    }

private:
    /// The places of what is to be written; the others are counted.
    std::vector<std::size_t> chosen(std::span<const NoteFate> fates)
    {
        std::vector<std::size_t> places;
        std::unordered_set<std::string_view> taken;
        for (std::size_t i = 0; i < source_.size(); ++i) {
            const bool first = taken.insert(source_.key(i).id).second;
            const NoteFate fate = first ? fates[i] : NoteFate::unchanged;
            const bool edited = fate == NoteFate::edited && !source_.replacesEdit(i);
            if (fate == NoteFate::unchanged)
                ++counts_.unchanged;
            else if (fate == NoteFate::kept || edited)
                ++counts_.kept;
            else
                places.push_back(i);
        }
        return places;
    }

    void take(std::size_t index, const ImportedNote& note, NoteFate fate)
    {
        if (fate == NoteFate::edited)
            keepEdit(note.card.id);
        if (fate == NoteFate::added)
            add(note, index);
        else
            update(note, source_.key(index).hash);
    }

    /// A note of the source as it is to be here.
    base::Result<ImportedNote> read(std::size_t index) const
    {
        auto note = source_.note(index);
        if (!note || options_.tag.empty())
            return note;
        auto& tags = note->card.tags;
        if (std::find(tags.begin(), tags.end(), options_.tag) == tags.end())
            tags.push_back(options_.tag);
        return note;
    }

    void add(const ImportedNote& note, std::size_t index)
    {
        notes_.insert(note.card, note.deck,
                      {note.position, source_.key(index).hash, note.own, true, note.guid});
        if (!options_.tag.empty()) { // the person's own: the next text of the file does not take it
            giveTag_.bind(1, note.card.id);
            giveTag_.bind(2, options_.tag);
            giveTag_.exec();
            giveTag_.reset();
        }
        const bool cloze = note.card.kind == deck::CardKind::cloze;
        for (const int group : cloze ? note.card.clozeGroups : std::vector<int>{0})
            cardIds_.push_back(addCard(note, group));
        added_.push_back(index);
        cardEnds_.push_back(cardIds_.size());
        ++counts_.added;
    }

    /// What the person made of a note stays among its versions when the file's takes its place.
    void keepEdit(const std::string& id)
    {
        const auto card = loadNote(database_, id);
        if (!card)
            return;
        NoteVersion version;
        version.atMs = nowMs_;
        version.base = deck::cardMarkdown(*card, card->baseLanguage);
        const auto other = base::languages[card->baseLanguage == base::languages[0] ? 1 : 0];
        if (card->texts[static_cast<std::size_t>(other)])
            version.translation = deck::cardMarkdown(*card, other);
        keepVersion(database_, id, version);
    }

    void update(const ImportedNote& note, const std::string& hash)
    {
        index_.remove(note.card.id);
        notes_.store(note.card, note.deck, {note.position, hash, note.own, false});
        notes_.arrange(note.card);
        mark_.bind(1, note.guid);
        mark_.bind(2, note.own ? 1 : 0);
        mark_.bind(3, note.card.id);
        mark_.exec();
        mark_.reset();
        if (note.addedMs != 0) {
            dated_.bind(1, note.addedMs);
            dated_.bind(2, note.card.id);
            dated_.exec();
            dated_.reset();
        }
        index_.add(note.card.id); // as it stands now, with the person's tags
        if (!options_.tag.empty())
            (void)tags_.set(note.card.id, options_.tag, true);
        ++counts_.changed;
    }

    /// The card of a new note for one of its groups, with the past that it brings.
    CardId addCard(const ImportedNote& note, int cloze)
    {
        CardRecord record;
        record.cloze = cloze;
        const CardRecord untouched = record;
        record.suspended = note.card.suspended;
        for (const ImportedCard& card : note.cards)
            if (card.record.cloze == cloze && !isUntouched(card.record, untouched))
                record = card.record;
        record.note = note.card.id;
        const CardId id = cards_.add(record, note.addedMs != 0 ? note.addedMs : nowMs_);
        for (const ImportedCard& card : note.cards)
            if (card.record.cloze == cloze)
                storePast(id, card);
        return id;
    }

    /// A card without a state of its own follows its note.
    static bool isUntouched(CardRecord record, const CardRecord& untouched)
    {
        record.id = 0;
        record.note.clear();
        return record == untouched;
    }

    void storePast(CardId id, const ImportedCard& card)
    {
        ++counts_.cards;
        for (const ImportedReview& review : card.reviews) {
            reviews_.append(id, review);
            ++counts_.reviews;
        }
        for (const ScheduleChange& change : card.changes) {
            change_.bind(1, id);
            change_.bind(2, change.atMs);
            change_.bind(3, static_cast<int>(change.kind));
            change_.bind(4, change.scheduledDays);
            change_.exec();
            change_.reset();
        }
    }

    base::Result<void> writeTexts()
    {
        std::vector<std::size_t> order = added_;
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return source_.key(a).id < source_.key(b).id;
        });
        return eachOf(
            order, [this](std::size_t index) { return read(index); },
            [this](std::size_t /*index*/, const ImportedNote& note) {
                notes_.insertTexts(note.card);
            });
    }

    base::Result<void> writeIndex()
    {
        constexpr std::size_t many = 2000;
        if (added_.size() > many)
            SearchIndex::use(SearchIndex::Memory::much, database_);
        const auto entry = [this](std::size_t index) {
            return read(index).map([](const ImportedNote& note) {
                return entryOf({&note.card, note.deck, false, note.own});
            });
        };
        std::size_t place = 0;
        const std::span<const CardId> cards(cardIds_);
        auto done = eachOf(added_, entry, [&](std::size_t /*index*/, const IndexEntry& made) {
            const std::size_t start = place == 0 ? 0 : cardEnds_[place - 1];
            index_.add(made, cards.subspan(start, cardEnds_[place++] - start));
        });
        if (added_.size() > many)
            SearchIndex::use(SearchIndex::Memory::usual, database_);
        return done;
    }

    /// Acts in this order on what another thread makes of the notes of the source meanwhile.
    template <class Make>
    base::Result<void>
    eachOf(const std::vector<std::size_t>& order, const Make& make, const auto& act)
    {
        using Made = std::invoke_result_t<Make, std::size_t>;
        base::Channel<Made> channel;
        auto making = base::beside(
            [&](base::Sender<Made>& sender) {
                for (const std::size_t index : order) {
                    auto made = make(index);
                    const std::size_t bytes = made ? roughSize(*made) : 0;
                    if (!sender.put(std::move(made), bytes))
                        return;
                }
            },
            std::move(channel.sender));
        auto done = actOn(order, std::move(channel.receiver), act);
        making.get();
        return done;
    }

    template <class Made>
    static base::Result<void>
    actOn(const std::vector<std::size_t>& order, base::Receiver<Made> receiver, const auto& act)
    {
        for (const std::size_t index : order) {
            const Made* const made = receiver.take();
            if (made == nullptr) // an exception ended the other thread, and comes here from there
                break;
            if (!*made)
                return tl::unexpected(made->error());
            act(index, **made);
        }
        return {};
    }

    static std::size_t roughSize(const ImportedNote& note) { return collection::roughSize(note); }
    static std::size_t roughSize(const IndexEntry& entry)
    {
        return entry.words.size() + entry.facets.size();
    }

    SQLite::Database& database_;
    const NoteSource& source_;
    const ImportOptions& options_;
    std::int64_t nowMs_;
    SearchIndex index_;
    NoteWriter notes_;
    NoteTags tags_;
    SQLite::Statement giveTag_;
    SQLite::Statement mark_;
    SQLite::Statement dated_;
    SQLite::Statement change_;
    NewCardWriter cards_;
    ReviewWriter reviews_;
    std::vector<std::size_t> added_;    ///< places in the source
    std::vector<CardId> cardIds_;       ///< of all that were added
    std::vector<std::size_t> cardEnds_; ///< of each that was added, in them
    ImportCounts counts_;
};

/// Reads notes whole; the statements serve all of them.
class Exporter {
public:
    explicit Exporter(SQLite::Database& database)
        : notes_(database),
          past_(database),
          cards_(database,
                 std::string("SELECT id, note, cloze, added_ms, ") + stateColumns +
                     " FROM cards WHERE note=? AND live=1 ORDER BY cloze"),
          changes_(database,
                   "SELECT at_ms, kind, scheduled_days FROM schedule_changes WHERE card=?1 "
                   "ORDER BY at_ms, id")
    {
    }

    std::optional<ImportedNote> read(const std::string& id)
    {
        auto note = notes_.readPlaced(id);
        if (!note)
            return std::nullopt;
        readCards(*note);
        return std::move(*note);
    }

private:
    void readCards(ImportedNote& note)
    {
        cards_.bindNoCopy(1, note.card.id);
        while (cards_.executeStep()) {
            ImportedCard card;
            card.record.id = cards_.getColumn(0).getInt64();
            card.record.note = cards_.getColumn(1).getString();
            card.record.cloze = cards_.getColumn(2).getInt();
            note.addedMs = cards_.getColumn(3).getInt64();
            readState(cards_, 4, card.record);
            card.reviews = past_.read(card.record.id);
            readChanges(card);
            note.cards.push_back(std::move(card));
        }
        cards_.reset();
    }

    void readChanges(ImportedCard& card)
    {
        changes_.bind(card.record.id);
        while (changes_.step())
            card.changes.push_back(
                {changes_.whole(0),
                 static_cast<ScheduleChange::Kind>(changes_.narrow<std::uint8_t>(1)),
                 changes_.narrow<int>(2)});
    }

    NoteReader notes_;
    PastReader past_;
    SQLite::Statement cards_;
    Rows changes_;
};

} // namespace

std::vector<NoteFate> fatesOf(SQLite::Database& database, const NoteSource& notes)
{
    const SQLite::Transaction oneView(database); // not one for each note
    if (database.execAndGet("SELECT EXISTS (SELECT 1 FROM notes)").getInt() == 0)
        return std::vector<NoteFate>(notes.size(), NoteFate::added);
    Judge judge(database);
    std::vector<NoteFate> fates;
    fates.reserve(notes.size());
    for (std::size_t i = 0; i < notes.size(); ++i)
        fates.push_back(judge.fate(notes.key(i)));
    return fates;
}

base::Result<ImportCounts> importNotes(SQLite::Database& database,
                                       const NoteSource& notes,
                                       std::span<const NoteFate> fates,
                                       const ImportOptions& options)
{
    const RoomyCache room(database);
    return Importer(database, notes, options).run(fates);
}

void exportNotes(SQLite::Database& database,
                 std::span<const std::string> notes,
                 const NoteVisitor& visit)
{
    const SQLite::Transaction oneView(database);
    Exporter exporter(database);
    for (const std::string& id : notes)
        if (auto note = exporter.read(id))
            visit(std::move(*note));
}

} // namespace interval::collection
