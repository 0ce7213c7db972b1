// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/import/new_rows.h"

namespace interval::collection {

namespace {

/// A card without a state of its own follows its note.
bool isUntouched(CardRecord record, const CardRecord& untouched)
{
    record.id = 0;
    record.note.clear();
    return record == untouched;
}

/// The card of a new note for one of its groups.
CardRecord cardOf(const ImportedNote& note, int group)
{
    CardRecord untouched;
    untouched.cloze = group;
    CardRecord record = untouched;
    record.suspended = note.card.suspended;
    for (const ImportedCard& card : note.cards)
        if (card.record.cloze == group && !isUntouched(card.record, untouched))
            record = card.record;
    return record;
}

} // namespace

Arrival arrivalOf(std::size_t place, ImportedNote note)
{
    Arrival arrival{place, std::move(note), {}, {}};
    const deck::Card& card = arrival.note.card;
    arrival.columns = columnsOf(card, card.tags);
    const bool cloze = card.kind == deck::CardKind::cloze;
    for (const int group : cloze ? card.clozeGroups : std::vector<int>{0})
        arrival.cards.push_back(cardOf(arrival.note, group));
    return arrival;
}

std::size_t roughSize(const Arrival& arrival)
{
    return roughSize(arrival.note);
}

NewRows::NewRows(SQLite::Database& database)
    : database_(database),
      noteWriter_(database),
      cardWriter_(database),
      reviewWriter_(database),
      change_(database,
              "INSERT INTO schedule_changes (card, at_ms, kind, scheduled_days) VALUES (?,?,?,?)")
{
}

CardId NewRows::add(const Arrival& arrival, std::string_view hash, std::int64_t addedMs)
{
    if (notes_.empty()) // others may have written cards since the last rows
        nextCard_ = firstFreeCard(database_);
    const ImportedNote& note = arrival.note;
    notes_.push_back(
        {&note.card, &arrival.columns, note.deck, note.guid, hash, note.position, originOf(note)});
    const CardId first = nextCard_;
    for (const CardRecord& record : arrival.cards) {
        cards_.push_back({nextCard_, &note.card.id, &record, addedMs});
        for (const ImportedCard& card : note.cards)
            if (card.record.cloze == record.cloze)
                addPast(nextCard_, card);
        ++nextCard_;
    }
    return first;
}

void NewRows::addPast(CardId id, const ImportedCard& card)
{
    for (const ImportedReview& review : card.reviews)
        reviews_.push_back({id, &review});
    for (const ScheduleChange& change : card.changes)
        changes_.emplace_back(id, &change);
    ++pastCards_;
    pastReviews_ += static_cast<int>(card.reviews.size());
}

void NewRows::write()
{
    noteWriter_.insert(notes_);
    cardWriter_.add(cards_);
    reviewWriter_.append(reviews_);
    writeChanges();
    notes_.clear();
    cards_.clear();
    reviews_.clear();
    changes_.clear();
}

void NewRows::writeChanges()
{
    for (const auto& [card, change] : changes_) {
        change_.bind(1, card);
        change_.bind(2, change->atMs);
        change_.bind(3, static_cast<int>(change->kind));
        change_.bind(4, change->scheduledDays);
        change_.exec();
        change_.reset();
    }
}

} // namespace interval::collection
