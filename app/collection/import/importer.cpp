// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/import/importer.h"

#include "base/channel.h"
#include "base/clock.h"
#include "collection/import/new_rows.h"
#include "collection/search/index.h"
#include "collection/sqlite/database.h"
#include "collection/sqlite/rows.h"
#include "collection/tables/cards.h"
#include "collection/tables/notes.h"
#include "collection/tables/reviews.h"
#include "collection/tables/tags.h"
#include "collection/tables/texts.h"
#include "collection/tables/versions.h"
#include "deck/write_card.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

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
        // Of a shipped deck, or of files that the person keeps: those say what it says.
        if (query_.getColumn(2).getInt() != static_cast<int>(NoteOrigin::import))
            return NoteFate::kept;
        return query_.getColumn(1).getInt() != 0 ? NoteFate::edited : NoteFate::changed;
    }

    SQLite::Statement query_;
};

std::size_t roughSize(const IndexEntry& entry)
{
    return entry.words.size() + entry.facets.size();
}

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
          texts_(database),
          tags_(database),
          giveTag_(database, "INSERT INTO note_tags (note, tag, given) VALUES (?,?,1)"),
          mark_(database, "UPDATE notes SET guid=?, own=?, in_deck=1, edited=0 WHERE id=?"),
          dated_(database, "UPDATE cards SET added_ms=? WHERE note=?"),
          added_(database)
    {
    }

    base::Result<ImportCounts> run(std::span<const NoteFate> fates)
    {
        return writeRows(fates)
            .and_then([this] { return writeTexts(); })
            .and_then([this] { return writeIndex(); })
            .map([this] {
                counts_.added = static_cast<int>(newNotes_.size());
                counts_.cards = added_.pastCards();
                counts_.reviews = added_.pastReviews();
                return counts_;
            });
    }

private:
    /// The places of what is to be written; the others are counted.
    std::vector<std::size_t> chosen(std::span<const NoteFate> fates)
    {
        std::vector<std::size_t> places;
        std::unordered_set<std::string_view> taken;
        taken.reserve(source_.size());
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

    /// A note of the source as it is to be here.
    base::Result<ImportedNote> read(std::size_t place) const
    {
        auto note = source_.note(place);
        if (!note || options_.tag.empty())
            return note;
        auto& tags = note->card.tags;
        if (std::find(tags.begin(), tags.end(), options_.tag) == tags.end())
            tags.push_back(options_.tag);
        return note;
    }

    base::Result<void> writeRows(std::span<const NoteFate> fates)
    {
        const auto arrival = [this](std::size_t place) {
            return read(place).map(
                [place](ImportedNote&& note) { return arrivalOf(place, std::move(note)); });
        };
        return eachOf(chosen(fates), arrival, [&](std::span<const Arrival> arrivals) {
            for (const Arrival& one : arrivals)
                if (fates[one.place] == NoteFate::added)
                    add(one);
            added_.write();
            for (const Arrival& one : arrivals)
                if (fates[one.place] == NoteFate::added)
                    giveTag(one.note.card.id);
                else
                    update(one, fates[one.place]);
        });
    }

    void add(const Arrival& arrival)
    {
        const ImportedNote& note = arrival.note;
        const CardId first = added_.add(arrival, source_.key(arrival.place).hash,
                                        note.addedMs != 0 ? note.addedMs : nowMs_);
        newNotes_.push_back({arrival.place, first, arrival.cards.size()});
    }

    /// The person's own: the next text of the file does not take it away.
    void giveTag(const std::string& note)
    {
        if (options_.tag.empty())
            return;
        giveTag_.bind(1, note);
        giveTag_.bind(2, options_.tag);
        giveTag_.exec();
        giveTag_.reset();
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

    void update(const Arrival& arrival, NoteFate fate)
    {
        const ImportedNote& note = arrival.note;
        if (fate == NoteFate::edited)
            keepEdit(note.card.id);
        index_.remove(note.card.id);
        notes_.store(note.card, note.deck,
                     {note.position, source_.key(arrival.place).hash, originOf(note), false});
        notes_.arrange(note.card);
        mark_.bind(1, note.guid);
        mark_.bind(2, static_cast<int>(originOf(note)));
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

    base::Result<void> writeTexts()
    {
        std::vector<std::pair<std::string_view, std::size_t>> byId;
        byId.reserve(newNotes_.size());
        for (const NewPlace& note : newNotes_)
            byId.emplace_back(source_.key(note.place).id, note.place);
        std::sort(byId.begin(), byId.end());
        std::vector<std::size_t> places;
        places.reserve(byId.size());
        for (const auto& [id, place] : byId)
            places.push_back(place);
        std::vector<NewText> texts;
        return eachOf(
            places, [this](std::size_t place) { return read(place); },
            [&](std::span<const ImportedNote> notes) {
                texts.clear();
                for (const ImportedNote& note : notes)
                    for (const base::Language language : base::languages)
                        if (const auto& text = note.card.texts[static_cast<std::size_t>(language)])
                            texts.push_back({&note.card.id, language, &*text});
                texts_.add(texts);
            });
    }

    base::Result<void> writeIndex()
    {
        constexpr std::size_t many = 2000;
        if (newNotes_.size() > many)
            SearchIndex::use(SearchIndex::Memory::much, database_);
        std::vector<std::size_t> places;
        places.reserve(newNotes_.size());
        for (const NewPlace& note : newNotes_)
            places.push_back(note.place);
        const auto entry = [this](std::size_t place) {
            return read(place).map([](const ImportedNote& note) {
                return entryOf({&note.card, note.deck, false, note.own});
            });
        };
        auto note = newNotes_.begin();
        std::vector<CardId> cards;
        auto done = eachOf(places, entry, [&](std::span<const IndexEntry> entries) {
            for (const IndexEntry& made : entries) {
                cards.resize(note->cards);
                std::iota(cards.begin(), cards.end(), note->firstCard);
                index_.add(made, cards);
                ++note;
            }
        });
        if (newNotes_.size() > many)
            SearchIndex::use(SearchIndex::Memory::usual, database_);
        return done;
    }

    /// Acts, in this order, on what another thread makes of the notes of the source meanwhile: on some at a
    /// time, which stay until the next.
    template <class Make>
    base::Result<void>
    eachOf(const std::vector<std::size_t>& places, const Make& make, const auto& act)
    {
        using Made = typename std::invoke_result_t<Make, std::size_t>::value_type;
        base::Channel<Made> channel;
        auto making = base::beside(
            [&](base::Sender<Made>& sender) -> base::Result<void> {
                for (const std::size_t place : places) {
                    auto made = make(place);
                    if (!made)
                        return tl::unexpected(made.error());
                    const std::size_t bytes = roughSize(*made);
                    if (!sender.put(std::move(*made), bytes))
                        break;
                }
                return {};
            },
            std::move(channel.sender));
        {
            base::Receiver<Made> receiver = std::move(channel.receiver);
            for (auto some = receiver.takeSome(); !some.empty(); some = receiver.takeSome())
                act(std::span<const Made>(some));
        }
        return making.get();
    }

    /// A note that was added.
    struct NewPlace {
        std::size_t place = 0; ///< in the source
        CardId firstCard = 0;
        std::size_t cards = 0;
    };

    SQLite::Database& database_;
    const NoteSource& source_;
    const ImportOptions& options_;
    std::int64_t nowMs_;
    SearchIndex index_;
    NoteWriter notes_;
    TextWriter texts_;
    NoteTags tags_;
    SQLite::Statement giveTag_;
    SQLite::Statement mark_;
    SQLite::Statement dated_;
    NewRows added_;
    std::vector<NewPlace> newNotes_;
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
