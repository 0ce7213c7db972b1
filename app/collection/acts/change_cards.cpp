// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/acts/change_cards.h"

#include "collection/search/index.h"
#include "collection/tables/cards.h"
#include "collection/tables/notes.h"
#include "collection/tables/tags.h"
#include "collection/undo/journal.h"
#include "collection/undo/moves.h"

#include <algorithm>
#include <set>

namespace interval::collection {

namespace {

constexpr int flagColours = 7;

/// A card that is new again, as if it had never been answered; what the person set by hand stays.
CardRecord asNew(const CardRecord& card)
{
    CardRecord fresh;
    fresh.id = card.id;
    fresh.note = card.note;
    fresh.cloze = card.cloze;
    fresh.suspended = card.suspended;
    fresh.flagged = card.flagged;
    fresh.flagColour = card.flagColour;
    return fresh;
}

/// A card that has been answered is due on a day; a new one has no memory that could be due.
CardRecord dueOn(const CardRecord& card, base::Day day)
{
    if (!card.state.memory)
        return card;
    CardRecord due = card;
    due.state.phase = scheduling::Phase::review;
    due.state.step = 0;
    due.dueDay = day;
    due.dueMs = 0;
    return due;
}

/// @return the card after the act; the same when the act means nothing for it
CardRecord after(const CardRecord& card, const CardChange& change)
{
    CardRecord changed = card;
    switch (change.act) {
    case Act::suspend:
    case Act::remove: // of a shipped note, which would come back with the next update
        changed.suspended = true;
        return changed;
    case Act::resume:
        changed.suspended = false;
        changed.buriedUntil = 0;
        return changed;
    case Act::bury:
        changed.buriedUntil = change.day;
        return changed;
    case Act::flag:
        changed.flagged = change.flagColour > 0;
        changed.flagColour = changed.flagged ? change.flagColour : 1;
        return changed;
    case Act::reset:
        return asNew(card);
    case Act::setDue:
        return dueOn(card, change.day);
    case Act::grade:
    case Act::tag:
    case Act::move:
        return changed;
    }
    return changed;
}

class Changer {
public:
    Changer(SQLite::Database& database, const CardChange& change)
        : database_(database),
          change_(change),
          reader_(database),
          writer_(database),
          tags_(database),
          place_(database, "SELECT own, deck, in_deck FROM notes WHERE id=? AND removed=0")
    {
    }

    ChangeCounts run(std::span<const CardId> cards)
    {
        for (const CardId id : cards) {
            const auto card = reader_.read(id);
            if (card && change_.act == Act::tag)
                count(tagNote(card->note));
            else if (card && change_.act == Act::move)
                count(moveNote(card->note));
            else if (card && change_.act == Act::remove && isOwn(card->note))
                count(removeOwn(card->note));
            else if (card)
                changeCard(*card);
        }
        return counts_;
    }

private:
    void count(bool changed) { ++(changed ? counts_.changed : counts_.unchanged); }

    JournalEntry& entry()
    {
        if (!entry_)
            entry_.emplace(database_,
                           JournalEntry::Head{change_.act, std::nullopt, true, change_.atMs,
                                              change_.tag, change_.tagGiven, change_.deck});
        return *entry_;
    }

    void changeCard(const CardRecord& before)
    {
        const CardRecord card = after(before, change_);
        count(card != before);
        if (card == before)
            return;
        counts_.suspended += change_.act == Act::remove ? 1 : 0;
        writer_.store(card);
        entry().add(before, card);
    }

    /// Cards of one note have their tags together.
    bool tagNote(const std::string& note)
    {
        if (changedNotes_.contains(note))
            return true;
        const auto before = tags_.set(note, change_.tag, change_.tagGiven);
        if (!before)
            return false;
        entry().addTagged(note, *before);
        changedNotes_.insert(note);
        return true;
    }

    bool isOwn(const std::string& note)
    {
        place_.bind(1, note);
        const bool own = changedNotes_.contains(note) ||
                         (place_.executeStep() && place_.getColumn(0).getInt() != 0);
        place_.reset();
        return own;
    }

    bool removeOwn(const std::string& note)
    {
        if (!changedNotes_.insert(note).second)
            return true;
        entry().addRemoved(note);
        removeNote(database_, note);
        return true;
    }

    /// Cards of one note are in one deck.
    bool moveNote(const std::string& note)
    {
        if (changedNotes_.contains(note))
            return true;
        if (!isOwn(note)) {
            ++counts_.refused;
            return false;
        }
        if (isThere(note))
            return false;
        if (!mover_)
            mover_.emplace(database_, change_.deck);
        mover_->move(note, entry().id());
        changedNotes_.insert(note);
        return true;
    }

    bool isThere(const std::string& note)
    {
        place_.bind(1, note);
        const bool there = place_.executeStep() &&
                           place_.getColumn(1).getString() == change_.deck &&
                           place_.getColumn(2).getInt() != 0;
        place_.reset();
        return there;
    }

    SQLite::Database& database_;
    const CardChange& change_;
    CardReader reader_;
    CardWriter writer_;
    NoteTags tags_;
    SQLite::Statement place_;
    std::optional<JournalEntry> entry_; ///< begun with the first card that changes
    std::optional<NoteMover> mover_;    ///< likewise
    std::set<std::string> changedNotes_;
    ChangeCounts counts_;
};

/// What is wrong with a change, in English; nothing when it can be made.
std::optional<std::string> faultOf(const CardChange& change)
{
    if (change.act == Act::tag && !isTag(change.tag))
        return "a tag is one word: '" + change.tag + "'";
    if (change.act == Act::flag && (change.flagColour < 0 || change.flagColour > flagColours))
        return "no such flag: " + std::to_string(change.flagColour);
    if (change.act == Act::move && change.deck.empty())
        return "no deck to move to";
    if (change.act == Act::grade)
        return "an answer is given to one card";
    return std::nullopt;
}

} // namespace

bool isTag(std::string_view text)
{
    return !text.empty() && std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '"';
    });
}

base::Result<ChangeCounts>
changeCards(SQLite::Database& database, const CardChange& change, std::span<const CardId> cards)
{
    if (const auto fault = faultOf(change))
        return base::fail(base::ErrorCode::invalidInput, *fault);
    return Changer(database, change).run(cards);
}

void removeNote(SQLite::Database& database, const std::string& note)
{
    SearchIndex(database).remove(note);
    for (const char* sql :
         {"UPDATE cards SET live=0 WHERE note=?", "UPDATE notes SET removed=1 WHERE id=?"}) {
        SQLite::Statement update(database, sql);
        update.bind(1, note);
        update.exec();
    }
}

void restoreNote(SQLite::Database& database, const std::string& note)
{
    SQLite::Statement update(database, "UPDATE notes SET removed=0 WHERE id=?");
    update.bind(1, note);
    update.exec();
    if (const auto card = loadNote(database, note)) {
        NoteWriter(database).arrange(*card);
        SearchIndex(database).add(note);
    }
}

int countCards(SQLite::Database& database, const std::string& note)
{
    SQLite::Statement query(database, "SELECT count(*) FROM cards WHERE note=? AND live=1");
    query.bind(1, note);
    query.executeStep();
    return query.getColumn(0).getInt();
}

} // namespace interval::collection
