// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/sync/synchronise.h"

#include "collection/search/index.h"
#include "collection/sync/fingerprint.h"
#include "collection/tables/notes.h"

#include <set>
#include <unordered_map>

namespace interval::collection {

namespace {

struct Known {
    std::string deck;
    std::string shipped; ///< hash of the text as last read
    NoteOrigin origin = NoteOrigin::program;
    bool edited = false;
    bool inDeck = true;
    bool removed = false; ///< by the person
    int position = 0;
};

using KnownNotes = std::unordered_map<std::string, Known>;

KnownNotes knownNotes(SQLite::Database& database)
{
    SQLite::Statement query(
        database,
        "SELECT id, deck, shipped_hash, own, edited, in_deck, removed, position FROM notes");
    KnownNotes known;
    while (query.executeStep())
        known[query.getColumn(0).getString()] = {
            query.getColumn(1).getString(),
            query.getColumn(2).getString(),
            static_cast<NoteOrigin>(query.getColumn(3).getInt()),
            query.getColumn(4).getInt() != 0,
            query.getColumn(5).getInt() != 0,
            query.getColumn(6).getInt() != 0,
            query.getColumn(7).getInt()};
    return known;
}

class Synchroniser {
public:
    Synchroniser(SQLite::Database& database, const deck::Deck& deck, DeckOwner owner)
        : database_(database),
          deck_(deck),
          origin_(owner == DeckOwner::person ? NoteOrigin::files : NoteOrigin::program),
          known_(knownNotes(database)),
          index_(database),
          notes_(database)
    {
    }

    SyncReport run()
    {
        int position = 0;
        for (const deck::Card& card : deck_.cards) {
            rename(card);
            take(card, {++position, fingerprint(card), origin_, !known_.contains(card.id)});
        }
        retireMissing();
        return report_;
    }

private:
    /// A renamed card (`was:`) keeps its history: the note's id changes, its cards follow by cascade.
    void rename(const deck::Card& card)
    {
        const auto old = known_.find(card.was);
        if (card.was.empty() || old == known_.end() || old->second.deck != deck_.id ||
            known_.contains(card.id))
            return;
        SQLite::Statement rename(database_, "UPDATE notes SET id=? WHERE id=?");
        rename.bind(1, card.id);
        rename.bind(2, card.was);
        rename.exec();
        auto entry = known_.extract(old);
        entry.key() = card.id;
        known_.insert(std::move(entry));
    }

    void take(const deck::Card& card, const Taken& taken)
    {
        const auto found = known_.find(card.id);
        if (found == known_.end()) {
            store(card, taken);
            index_.add({&card, deck_.id, false, origin_ != NoteOrigin::program});
            ++report_.added;
            return;
        }
        const Known& known = found->second;
        // An id belongs to the deck that has it; one that left its deck may move to another.
        if (known.deck != deck_.id && known.inDeck) {
            ++report_.clashes;
            return;
        }
        present_.insert(card.id);
        const bool changed = known.shipped != taken.hash;
        if (known.removed && !changed)
            return; // deleted; another text in the file would bring it back
        if (changed && (known.removed || !known.edited)) {
            index_.remove(card.id);
            store(card, taken);
            if (known.removed)
                forgetEdit(card.id);
            index_.add(card.id); // as it stands now, with the person's tags
            ++report_.updated;
        } else if (changed || known.position != taken.position || !known.inDeck ||
                   known.deck != deck_.id || known.origin != origin_) {
            const bool moved = known.deck != deck_.id;
            if (moved)
                index_.remove(card.id);
            place(card.id, taken);
            if (moved)
                index_.add(card.id);
            report_.keptEdits += changed ? 1 : 0;
            report_.added += known.inDeck ? 0 : 1; // it is there again, or came from another deck
        }
    }

    void store(const deck::Card& card, const Taken& taken)
    {
        notes_.store(card, deck_.id, taken);
        notes_.arrange(card);
    }

    void forgetEdit(const std::string& note)
    {
        SQLite::Statement forget(database_, "UPDATE notes SET edited=0 WHERE id=?");
        forget.bind(1, note);
        forget.exec();
    }

    void place(const std::string& note, const Taken& taken)
    {
        SQLite::Statement update(
            database_,
            "UPDATE notes SET deck=?, position=?, shipped_hash=?, own=?, in_deck=1 WHERE id=?");
        update.bind(1, deck_.id);
        update.bind(2, taken.position);
        update.bind(3, taken.hash);
        update.bind(4, static_cast<int>(origin_));
        update.bind(5, note);
        update.exec();
    }

    void retireMissing()
    {
        SQLite::Statement retire(database_, "UPDATE notes SET in_deck=0 WHERE id=?");
        for (const auto& [id, note] : known_) {
            if (note.deck != deck_.id || !note.inDeck || present_.contains(id))
                continue;
            retire.bind(1, id);
            retire.exec();
            retire.reset();
            ++report_.removed;
        }
    }

    SQLite::Database& database_;
    const deck::Deck& deck_;
    NoteOrigin origin_;
    KnownNotes known_; ///< as it was before this run, ids renamed
    std::set<std::string> present_;
    SearchIndex index_;
    NoteWriter notes_;
    SyncReport report_;
};

} // namespace

SyncReport synchroniseNotes(SQLite::Database& database, const deck::Deck& deck, DeckOwner owner)
{
    return Synchroniser(database, deck, owner).run();
}

} // namespace interval::collection
