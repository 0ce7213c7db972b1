// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/undo/journal.h"

#include "collection/acts/change_cards.h"
#include "collection/import/imported_note.h"
#include "collection/tables/cards.h"
#include "collection/undo/moves.h"

#include <algorithm>
#include <vector>

namespace interval::collection {

namespace {

constexpr const char* newestDone =
    "SELECT id, act, review, many, at_ms, tag, given, deck FROM journal WHERE undone=0 "
    "ORDER BY id DESC LIMIT 1";
constexpr const char* oldestUndone =
    "SELECT id, act, review, many, at_ms, tag, given, deck FROM journal WHERE undone=1 "
    "ORDER BY id LIMIT 1";

std::int64_t beginEntry(SQLite::Database& database, const JournalEntry::Head& head)
{
    database.exec("DELETE FROM journal WHERE undone=1");
    SQLite::Statement insert(database, "INSERT INTO journal (act, review, many, at_ms, tag, given, "
                                       "deck) VALUES (?,?,?,?,?,?,?)");
    insert.bind(1, static_cast<int>(head.act));
    if (head.review)
        insert.bind(2, *head.review);
    insert.bind(3, head.many ? 1 : 0);
    insert.bind(4, head.atMs);
    insert.bind(5, head.tag);
    insert.bind(6, head.tagGiven ? 1 : 0);
    insert.bind(7, head.deck);
    insert.exec();
    return database.getLastInsertRowid();
}

void markReview(SQLite::Database& database, std::int64_t review, bool undone)
{
    SQLite::Statement mark(database, undone ? "INSERT INTO reviews_undone (review) VALUES (?)"
                                            : "DELETE FROM reviews_undone WHERE review=?");
    mark.bind(1, review);
    mark.exec();
}

/// The log of schedules that were set by hand: what an act did stands there until it is undone.
class ScheduleLog {
public:
    explicit ScheduleLog(SQLite::Database& database)
        : database_(database),
          insert_(database,
                  "INSERT INTO schedule_changes (card, at_ms, kind, scheduled_days, "
                  "entry) VALUES (?,?,?,?,?)")
    {
    }

    void add(std::int64_t entry, Act act, std::int64_t atMs, const CardRecord& card)
    {
        if (act != Act::reset && act != Act::setDue)
            return;
        const auto kind =
            act == Act::reset ? ScheduleChange::Kind::forgotten : ScheduleChange::Kind::dueSet;
        insert_.bind(1, card.id);
        insert_.bind(2, atMs);
        insert_.bind(3, static_cast<int>(kind));
        insert_.bind(4, card.state.scheduledDays);
        insert_.bind(5, entry);
        insert_.exec();
        insert_.reset();
    }

    void takeBack(std::int64_t entry)
    {
        SQLite::Statement erase(database_, "DELETE FROM schedule_changes WHERE entry=?");
        erase.bind(1, entry);
        erase.exec();
    }

private:
    SQLite::Database& database_;
    SQLite::Statement insert_;
};

std::vector<CardRecord> loadStates(SQLite::Database& database, std::int64_t entry, bool after)
{
    static const std::string sql = std::string("SELECT card, ") + stateColumns +
                                   " FROM journal_states WHERE entry=? AND after=? ORDER BY card";
    SQLite::Statement query(database, sql);
    query.bind(1, entry);
    query.bind(2, after ? 1 : 0);
    std::vector<CardRecord> cards;
    while (query.executeStep()) {
        CardRecord card;
        card.id = query.getColumn(0).getInt64();
        readState(query, 1, card);
        cards.push_back(std::move(card));
    }
    return cards;
}

struct KeptNote {
    std::string note;
    NoteTags::Mark before;
};

std::vector<KeptNote> loadNotes(SQLite::Database& database, std::int64_t entry)
{
    SQLite::Statement query(database, "SELECT note, given, had FROM journal_notes WHERE entry=?");
    query.bind(1, entry);
    std::vector<KeptNote> notes;
    while (query.executeStep()) {
        KeptNote kept{query.getColumn(0).getString(), {}};
        if (!query.getColumn(1).isNull())
            kept.before.given = query.getColumn(1).getInt() != 0;
        kept.before.had = query.getColumn(2).getInt() != 0;
        notes.push_back(std::move(kept));
    }
    return notes;
}

/// An entry of the journal on its way back or forth.
struct Step {
    std::int64_t id = 0;
    JournalEntry::Head head;
    bool back = true;
};

std::optional<Step> findStep(SQLite::Database& database, Direction direction)
{
    const bool back = direction == Direction::back;
    SQLite::Statement find(database, back ? newestDone : oldestUndone);
    if (!find.executeStep())
        return std::nullopt;
    Step step;
    step.back = back;
    step.id = find.getColumn(0).getInt64();
    step.head.act = static_cast<Act>(find.getColumn(1).getInt());
    if (!find.getColumn(2).isNull())
        step.head.review = find.getColumn(2).getInt64();
    step.head.many = find.getColumn(3).getInt() != 0;
    step.head.atMs = find.getColumn(4).getInt64();
    step.head.tag = find.getColumn(5).getString();
    step.head.tagGiven = find.getColumn(6).getInt() != 0;
    step.head.deck = find.getColumn(7).getString();
    return step;
}

void stepCards(SQLite::Database& database, const Step& step, const std::vector<CardRecord>& cards)
{
    CardWriter writer(database);
    ScheduleLog log(database);
    if (step.back)
        log.takeBack(step.id);
    for (const CardRecord& card : cards) {
        writer.store(card);
        if (!step.back)
            log.add(step.id, step.head.act, step.head.atMs, card);
    }
}

/// @return cards of the notes that went to another deck
int stepMoves(SQLite::Database& database, const Step& step)
{
    const std::vector<std::string> notes = movedNotes(database, step.id);
    if (step.back) {
        moveBack(database, step.id);
    } else {
        NoteMover mover(database, step.head.deck);
        for (const std::string& note : notes)
            mover.move(note);
    }
    int cards = 0;
    for (const std::string& note : notes)
        cards += countCards(database, note);
    return cards;
}

/// @return cards of the notes that were changed
int stepNotes(SQLite::Database& database, const Step& step)
{
    NoteTags tags(database);
    int cards = 0;
    for (const KeptNote& kept : loadNotes(database, step.id)) {
        const int before = countCards(database, kept.note);
        if (step.head.act == Act::remove) {
            step.back ? restoreNote(database, kept.note) : removeNote(database, kept.note);
        } else {
            const bool given = step.head.tagGiven;
            tags.put(kept.note, step.head.tag,
                     step.back ? kept.before : NoteTags::Mark{given, given});
        }
        cards += std::max(before, countCards(database, kept.note));
    }
    return cards;
}

} // namespace

JournalEntry::JournalEntry(SQLite::Database& database, const Head& head)
    : database_(database),
      head_(head),
      id_(beginEntry(database, head)),
      state_(database,
             std::string("INSERT INTO journal_states (entry, card, after, ") + stateColumns +
                 ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      note_(database, "INSERT INTO journal_notes (entry, note, given, had) VALUES (?,?,?,?)")
{
}

void JournalEntry::addState(bool after, const CardRecord& card)
{
    state_.clearBindings(); // what is optional stays unbound
    state_.bind(1, id_);
    state_.bind(2, card.id);
    state_.bind(3, after ? 1 : 0);
    bindState(state_, 4, card);
    state_.exec();
    state_.reset();
}

void JournalEntry::add(const CardRecord& before, const CardRecord& after)
{
    addState(false, before);
    addState(true, after);
    if (head_.act == Act::reset || head_.act == Act::setDue)
        ScheduleLog(database_).add(id_, head_.act, head_.atMs, after);
}

void JournalEntry::addTagged(const std::string& note, const NoteTags::Mark& before)
{
    note_.clearBindings();
    note_.bind(1, id_);
    note_.bind(2, note);
    if (before.given)
        note_.bind(3, *before.given ? 1 : 0);
    note_.bind(4, before.had ? 1 : 0);
    note_.exec();
    note_.reset();
}

void JournalEntry::addRemoved(const std::string& note)
{
    addTagged(note, {});
}

void journalAct(SQLite::Database& database,
                Act act,
                const CardRecord& before,
                const CardRecord& after,
                std::optional<std::int64_t> review)
{
    JournalEntry(database, {act, review, false, 0, {}, true, {}}).add(before, after);
}

base::Result<Undone> stepJournal(SQLite::Database& database, Direction direction)
{
    const auto step = findStep(database, direction);
    if (!step)
        return base::fail(base::ErrorCode::nothingToDo, "the journal has no entry that way");
    const std::vector<CardRecord> cards = loadStates(database, step->id, !step->back);
    stepCards(database, *step, cards);
    const int ofNotes =
        step->head.act == Act::move ? stepMoves(database, *step) : stepNotes(database, *step);
    if (step->head.review)
        markReview(database, *step->head.review, step->back);
    SQLite::Statement mark(database, "UPDATE journal SET undone=? WHERE id=?");
    mark.bind(1, step->back ? 1 : 0);
    mark.bind(2, step->id);
    mark.exec();
    return Undone{step->head.act, cards.empty() ? 0 : cards.front().id,
                  static_cast<int>(cards.size()) + ofNotes, step->head.many};
}

std::vector<NoteMove> nextMoves(SQLite::Database& database, Direction direction)
{
    const auto step = findStep(database, direction);
    return step && step->head.act == Act::move ? movesOf(database, step->id, step->back)
                                               : std::vector<NoteMove>();
}

} // namespace interval::collection
