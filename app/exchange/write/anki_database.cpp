// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/anki_database.h"

#include "exchange/anki/convert.h"
#include "exchange/json/json_writer.h"
#include "exchange/write/anki_settings.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace interval::exchange {

namespace {

using collection::ImportedCard;
using scheduling::Phase;

constexpr std::int64_t daySeconds = 86'400;
constexpr int earliestDays = 10'000; ///< day 0 lies so far back that no due day is before it
constexpr int firstLearningSteps = 2;
constexpr int startingEase = 2500; ///< of SM-2, which FSRS has no use for

/// @source rslib/src/storage/schema11.sql, ankitects/anki: names and types of its columns
constexpr const char* schema = R"(
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL,
  scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL,
  ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
  dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL,
  sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL,
  ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL,
  queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL,
  reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
  odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL,
  ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL,
  time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
)";

/// Made when all rows are there: sorting them once costs less than keeping them sorted.
constexpr const char* indices = R"(
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
)";

/// Ids are times in Anki and stand for nothing else: the wished one, or the next that is free. Those that
/// are taken are kept as runs, so that many of one moment cost no more than others.
class Ids {
public:
    std::int64_t take(std::int64_t wished)
    {
        const auto after = runs_.upper_bound(wished);
        const bool known = after != runs_.begin() && std::prev(after)->second >= wished;
        const auto run = known ? std::prev(after) : runs_.emplace_hint(after, wished, wished);
        const std::int64_t id = run->second++;
        if (after != runs_.end() && after->first == run->second) {
            run->second = after->second;
            runs_.erase(after);
        }
        return id;
    }

private:
    std::map<std::int64_t, std::int64_t> runs_; ///< first of each, and the next that is free
};

std::string memoryJson(const ImportedCard& card)
{
    const auto& memory = card.record.state.memory;
    if (!memory)
        return "";
    JsonWriter json;
    json.open('{');
    json.add("s", memory->stability);
    json.add("d", memory->difficulty);
    json.close('}');
    return json.take();
}

/// Difficulty where SM-2 kept its ease. @source rslib/src/revlog/mod.rs, ankitects/anki
int factorOf(const collection::ImportedReview& review)
{
    return review.practice ? 0
                           : static_cast<int>(std::lround(
                                 ((review.memoryAfter.difficulty - 1) / 9 + 0.1) * 1000));
}

class Writer {
public:
    Writer(SQLite::Database& database, const ExportSettings& settings)
        : settings_(settings),
          today_(base::studyDay(settings.now, settings.dayStartHour)),
          dayZero_(today_ - earliestDays),
          database_(database),
          note_(database, "INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,0,0,'')"),
          card_(database, "INSERT INTO cards VALUES (?,?,?,?,?,-1,?,?,?,?,?,?,?,?,?,0,?,?)"),
          review_(database, "INSERT INTO revlog VALUES (?,?,-1,?,?,?,?,?,?)")
    {
    }

    base::Result<ExportCounts> run(const PackedNoteSupply& notes)
    {
        return notes([this](const PackedNote& note) { writeNote(note); }).map([this] {
            writeSettings();
            return counts_;
        });
    }

private:
    std::int64_t deckId(const std::string& name)
    {
        // Anki knows a deck by its parents too: each has to be there.
        for (std::size_t at = name.find("::"); at != std::string::npos;
             at = name.find("::", at + 2))
            decks_.emplace(name.substr(0, at),
                           firstDeckId + static_cast<std::int64_t>(decks_.size()));
        return decks_.emplace(name, firstDeckId + static_cast<std::int64_t>(decks_.size()))
            .first->second;
    }

    void writeNote(const PackedNote& note)
    {
        const std::int64_t id =
            noteIds_.take(note.addedMs > 0 ? note.addedMs : settings_.now.unixMs);
        int at = 1;
        note_.bind(at++, id);
        note_.bindNoCopy(at++, note.guid);
        note_.bind(at++, note.cloze ? clozeTypeId : basicTypeId);
        note_.bind(at++, settings_.now.unixMs / 1000);
        note_.bindNoCopy(at++, note.tags);
        note_.bindNoCopy(at++, note.fields);
        note_.bindNoCopy(at++, note.sorted);
        note_.exec();
        note_.reset();
        ++counts_.notes;
        const std::int64_t deck = deckId(note.deck);
        for (const ImportedCard& card : note.cards)
            writeCard(note, card, id, deck);
    }

    [[nodiscard]] std::int64_t dueOf(const PackedNote& note, const ImportedCard& card) const
    {
        switch (card.record.state.phase) {
        case Phase::fresh:
            return note.position;
        case Phase::review:
            return card.record.dueDay - dayZero_;
        default:
            return card.record.dueMs / 1000;
        }
    }

    static int queueOf(const ImportedCard& card, base::Day today)
    {
        if (card.record.suspended)
            return -1;
        if (card.record.buriedUntil > today)
            return -2;
        constexpr int learning = 1;
        switch (card.record.state.phase) {
        case Phase::fresh:
            return 0;
        case Phase::review:
            return 2;
        default:
            return learning;
        }
    }

    void writeCard(const PackedNote& note,
                   const ImportedCard& card,
                   std::int64_t noteId,
                   std::int64_t deck)
    {
        const auto& state = card.record.state;
        const bool relearning = state.phase == Phase::relearning;
        const std::int64_t id = cardIds_.take(noteId);
        const int steps = state.phase == Phase::learning ? firstLearningSteps - state.step : 1;
        const bool inSteps = state.phase == Phase::learning || relearning;
        int at = 1;
        card_.bind(at++, id);
        card_.bind(at++, noteId);
        card_.bind(at++, deck);
        card_.bind(at++, std::max(0, card.record.cloze - 1));
        card_.bind(at++, settings_.now.unixMs / 1000);
        card_.bind(at++, relearning ? 2 : static_cast<int>(state.phase));
        card_.bind(at++, queueOf(card, today_));
        card_.bind(at++, dueOf(note, card));
        card_.bind(at++, relearning ? std::max(1, state.scheduledDays) : state.scheduledDays);
        card_.bind(at++, state.phase == Phase::fresh ? 0 : startingEase);
        card_.bind(at++, state.reps);
        card_.bind(at++, state.lapses);
        card_.bind(at++, inSteps ? steps * 1001 : 0);
        card_.bind(at++, relearning ? std::int64_t{today_} + 1 - dayZero_ : std::int64_t{0});
        card_.bind(at++, card.record.flagged ? card.record.flagColour : 0);
        card_.bind(at++, memoryJson(card));
        card_.exec();
        card_.reset();
        ++counts_.cards;
        writePast(card, id);
    }

    void writePast(const ImportedCard& card, std::int64_t id)
    {
        int last = 0;
        for (const collection::ImportedReview& entry : card.reviews) {
            constexpr int practice = 3;
            constexpr int stepSeconds = -600; // the delay of a step is not kept
            const int days = entry.scheduledDays > 0 ? entry.scheduledDays : stepSeconds;
            const int type = entry.practice                      ? practice
                             : entry.before == Phase::review     ? 1
                             : entry.before == Phase::relearning ? 2
                                                                 : 0;
            writeRow({entry.review.at.unixMs, id, static_cast<int>(entry.review.rating), days, last,
                      factorOf(entry), entry.review.takenMs, type});
            last = days;
            ++counts_.reviews;
        }
        for (const collection::ScheduleChange& change : card.changes) {
            using Kind = collection::ScheduleChange::Kind;
            constexpr int manual = 4;
            constexpr int rescheduled = 5;
            writeRow({change.atMs, id, 0, change.scheduledDays, 0,
                      change.kind == Kind::forgotten ? 0 : startingEase, 0,
                      change.kind == Kind::rescheduled ? rescheduled : manual});
        }
    }

    struct LogRow {
        std::int64_t id;
        std::int64_t card;
        int button;
        int interval;
        int lastInterval;
        int factor;
        std::int64_t takenMs;
        int type;
    };

    void writeRow(const LogRow& row)
    {
        int at = 1;
        review_.bind(at++, rowIds_.take(row.id));
        review_.bind(at++, row.card);
        review_.bind(at++, row.button);
        review_.bind(at++, row.interval);
        review_.bind(at++, row.lastInterval);
        review_.bind(at++, row.factor);
        review_.bind(at++, row.takenMs);
        review_.bind(at++, row.type);
        review_.exec();
        review_.reset();
    }

    void writeSettings()
    {
        const std::int64_t seconds = settings_.now.unixMs / 1000;
        const std::int64_t created = dayZero_ * daySeconds +
                                     std::int64_t{3600} * settings_.dayStartHour -
                                     std::int64_t{60} * settings_.now.utcOffsetMinutes;
        SQLite::Statement col(database_, "INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,'{}')");
        int at = 1;
        col.bind(at++, created);
        col.bind(at++, settings_.now.unixMs);
        col.bind(at++, settings_.now.unixMs);
        col.bind(at++, settingsJson(settings_));
        col.bind(at++, noteTypesJson(seconds));
        col.bind(at++, decksJson(decks_, seconds));
        col.bind(at++, presetsJson());
        col.exec();
    }

    const ExportSettings& settings_;
    base::Day today_;
    std::int64_t dayZero_;
    SQLite::Database& database_;
    SQLite::Statement note_;
    SQLite::Statement card_;
    SQLite::Statement review_;
    Ids noteIds_;
    Ids cardIds_;
    Ids rowIds_;
    std::map<std::string, std::int64_t> decks_;
    ExportCounts counts_;
};

} // namespace

base::Result<ExportCounts> writeAnkiDatabase(const std::filesystem::path& file,
                                             const PackedNoteSupply& notes,
                                             const ExportSettings& settings)
{
    try {
        // One thread, and a file made to be packed: neither locks nor a journal would guard anything.
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE |
                                                     SQLite::OPEN_NOMUTEX);
        database.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-16384");
        SQLite::Transaction transaction(database);
        database.exec(schema);
        auto counts = Writer(database, settings).run(notes);
        if (counts) {
            database.exec(indices);
            transaction.commit();
        }
        return counts;
    } catch (const SQLite::Exception& exception) {
        const auto code = exception.getErrorCode() == SQLITE_FULL ? base::ErrorCode::diskFull
                                                                  : base::ErrorCode::cannotWrite;
        return base::fail(code, exception.what());
    }
}

} // namespace interval::exchange
