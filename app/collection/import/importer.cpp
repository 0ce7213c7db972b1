// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/import/importer.h"

#include "collection/search/index.h"
#include "collection/sqlite/database.h"
#include "collection/sync/fingerprint.h"
#include "collection/tables/cards.h"
#include "collection/tables/notes.h"
#include "collection/tables/reviews.h"

#include <string_view>
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

    NoteFate fate(const ImportedNote& note)
    {
        query_.reset();
        query_.bind(1, note.card.id);
        if (!query_.executeStep())
            return NoteFate::added;
        if (query_.getColumn(3).getInt() != 0) // deleted here: it comes back, with its past
            return NoteFate::changed;
        if (query_.getColumn(0).getString() == fingerprint(note.card))
            return NoteFate::unchanged;
        const bool edited = query_.getColumn(1).getInt() != 0;
        const bool own = query_.getColumn(2).getInt() != 0;
        return edited || !own ? NoteFate::kept : NoteFate::changed;
    }

private:
    SQLite::Statement query_;
};

class Importer {
public:
    explicit Importer(SQLite::Database& database)
        : database_(database),
          index_(database),
          notes_(database),
          mark_(database, "UPDATE notes SET guid=?, own=?, in_deck=1 WHERE id=?"),
          findCard_(database, "SELECT id FROM cards WHERE note=? AND cloze=?"),
          dated_(database, "UPDATE cards SET added_ms=? WHERE note=?"),
          change_(database,
                  "INSERT INTO schedule_changes (card, at_ms, kind, scheduled_days) "
                  "VALUES (?,?,?,?)"),
          cards_(database),
          reviews_(database)
    {
    }

    ImportCounts run(std::span<const ImportedNote> notes, std::span<const NoteFate> fates)
    {
        std::unordered_set<std::string_view> taken;
        for (std::size_t i = 0; i < notes.size(); ++i)
            take(notes[i], taken.insert(notes[i].card.id).second ? fates[i] : NoteFate::unchanged);
        return counts_;
    }

private:
    void take(const ImportedNote& note, NoteFate fate)
    {
        switch (fate) {
        case NoteFate::added:
            store(note, fate);
            for (const ImportedCard& card : note.cards)
                storePast(note.card.id, card);
            index_.add({&note.card, note.deck, false, note.own});
            ++counts_.added;
            break;
        case NoteFate::changed:
            index_.remove(note.card.id);
            store(note, fate);
            index_.add(note.card.id); // as it stands now, with the person's tags
            ++counts_.changed;
            break;
        case NoteFate::unchanged:
            ++counts_.unchanged;
            break;
        case NoteFate::kept:
            ++counts_.kept;
            break;
        }
    }

    void store(const ImportedNote& note, NoteFate fate)
    {
        notes_.store(note.card, note.deck,
                     {note.position, fingerprint(note.card), note.own, fate == NoteFate::added});
        notes_.arrange(note.card);
        mark_.bind(1, note.guid);
        mark_.bind(2, note.own ? 1 : 0);
        mark_.bind(3, note.card.id);
        mark_.exec();
        mark_.reset();
        if (note.addedMs == 0)
            return;
        dated_.bind(1, note.addedMs);
        dated_.bind(2, note.card.id);
        dated_.exec();
        dated_.reset();
    }

    void storePast(const std::string& note, const ImportedCard& card)
    {
        findCard_.bind(1, note);
        findCard_.bind(2, card.record.cloze);
        const bool known = findCard_.executeStep();
        const CardId id = known ? findCard_.getColumn(0).getInt64() : 0;
        findCard_.reset();
        if (!known)
            return;
        ++counts_.cards;
        CardRecord record = card.record;
        CardRecord untouched;
        untouched.cloze = record.cloze;
        untouched.note = record.note;
        untouched.id = record.id;
        if (record != untouched) { // else it stands so already
            record.id = id;
            cards_.store(record);
        }
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

    SQLite::Database& database_;
    SearchIndex index_;
    NoteWriter notes_;
    SQLite::Statement mark_;
    SQLite::Statement findCard_;
    SQLite::Statement dated_;
    SQLite::Statement change_;
    CardWriter cards_;
    ReviewWriter reviews_;
    ImportCounts counts_;
};

/// Reads notes whole; the statements serve all of them.
class Exporter {
public:
    explicit Exporter(SQLite::Database& database)
        : database_(database),
          note_(database, "SELECT deck, guid, position, own FROM notes WHERE id=?"),
          cards_(database,
                 std::string("SELECT id, note, cloze, added_ms, ") + stateColumns +
                     " FROM cards WHERE note=? AND live=1 ORDER BY cloze"),
          changes_(database,
                   "SELECT at_ms, kind, scheduled_days FROM schedule_changes WHERE card=? "
                   "ORDER BY at_ms, id")
    {
    }

    std::vector<ImportedNote> run(std::span<const std::string> ids)
    {
        std::vector<ImportedNote> notes;
        notes.reserve(ids.size());
        for (const std::string& id : ids)
            if (auto card = loadNote(database_, id)) {
                ImportedNote note;
                note.card = std::move(*card);
                fill(note);
                notes.push_back(std::move(note));
            }
        return notes;
    }

private:
    void fill(ImportedNote& note)
    {
        note_.bind(1, note.card.id);
        note_.executeStep();
        note.deck = note_.getColumn(0).getString();
        note.guid = note_.getColumn(1).getString();
        note.position = note_.getColumn(2).getInt();
        note.own = note_.getColumn(3).getInt() != 0;
        note_.reset();
        cards_.bind(1, note.card.id);
        while (cards_.executeStep()) {
            ImportedCard card;
            card.record.id = cards_.getColumn(0).getInt64();
            card.record.note = cards_.getColumn(1).getString();
            card.record.cloze = cards_.getColumn(2).getInt();
            note.addedMs = cards_.getColumn(3).getInt64();
            readState(cards_, 4, card.record);
            card.reviews = selectPast(database_, card.record.id);
            readChanges(card);
            note.cards.push_back(std::move(card));
        }
        cards_.reset();
    }

    void readChanges(ImportedCard& card)
    {
        changes_.bind(1, card.record.id);
        while (changes_.executeStep())
            card.changes.push_back(
                {changes_.getColumn(0).getInt64(),
                 static_cast<ScheduleChange::Kind>(changes_.getColumn(1).getInt()),
                 changes_.getColumn(2).getInt()});
        changes_.reset();
    }

    SQLite::Database& database_;
    SQLite::Statement note_;
    SQLite::Statement cards_;
    SQLite::Statement changes_;
};

} // namespace

std::vector<NoteFate> fatesOf(SQLite::Database& database, std::span<const ImportedNote> notes)
{
    Judge judge(database);
    std::vector<NoteFate> fates;
    fates.reserve(notes.size());
    for (const ImportedNote& note : notes)
        fates.push_back(judge.fate(note));
    return fates;
}

ImportCounts importNotes(SQLite::Database& database,
                         std::span<const ImportedNote> notes,
                         std::span<const NoteFate> fates)
{
    const RoomyCache room(database);
    return Importer(database).run(notes, fates);
}

std::vector<ImportedNote> exportNotes(SQLite::Database& database,
                                      std::span<const std::string> notes)
{
    return Exporter(database).run(notes);
}

} // namespace interval::collection
