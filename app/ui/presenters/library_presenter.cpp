// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/library_presenter.h"

#include "study/move_cards.h"
#include "ui/work/collection_worker.h"

#include <QElapsedTimer>

#include <utility>

namespace interval::ui {

namespace {

struct Counted {
    collection::CardCounts counts;
    std::vector<SavedCount> saved;
    collection::QueryValues values;
    std::vector<collection::DeckSize> decks;
};

collection::SearchMoment momentOf(const Desk& desk)
{
    collection::SearchMoment moment;
    moment.now = desk.clock->now();
    moment.today = base::studyDay(moment.now, desk.preferences.dayStartHour);
    return moment;
}

/// Until the collection is open there is nothing to be asked; that is no failure.
tl::unexpected<base::Error> notOpen()
{
    return base::fail(base::ErrorCode::nothingToDo, "the collection is not open");
}

base::Result<Counted> countAll(const Desk& desk)
{
    if (!desk.collection)
        return notOpen();
    const collection::Collection& store = *desk.collection;
    const collection::SearchMoment moment = momentOf(desk);
    auto counts = store.counts(moment);
    auto values = store.queryValues();
    const auto searches = study::loadSavedSearches(store);
    auto decks = store.decks();
    if (!counts || !values || !searches || !decks)
        return tl::unexpected(!counts     ? counts.error()
                              : !values   ? values.error()
                              : !searches ? searches.error()
                                          : decks.error());
    Counted counted{std::move(*counts), {}, std::move(*values), std::move(*decks)};
    for (const study::SavedSearch& search : *searches) {
        int cards = 0;
        if (const auto query = collection::parseQuery(search.query))
            if (const auto found = store.find(*query, moment))
                cards = static_cast<int>(found->size());
        counted.saved.push_back({search, cards});
    }
    return counted;
}

} // namespace

LibraryPresenter::LibraryPresenter(CollectionWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker)
{
}

void LibraryPresenter::setQuery(const QString& query)
{
    if (query == query_)
        return;
    query_ = query;
    search();
}

void LibraryPresenter::sortBy(collection::SearchOrder order, bool descending)
{
    if (order == order_ && descending == descending_)
        return;
    order_ = order;
    descending_ = descending;
    search();
}

void LibraryPresenter::refresh()
{
    search();
    count();
}

void LibraryPresenter::search()
{
    const auto query = collection::parseQuery(query_.toStdString());
    const auto before = std::exchange(fault_, query ? std::nullopt : std::optional(query.error()));
    if (before != fault_)
        Q_EMIT faultChanged();
    if (!query)
        return;
    if (searching_) {
        searchAgain_ = true;
        return;
    }
    searching_ = true;
    collection::SearchOptions options;
    options.order = order_;
    options.descending = descending_;
    worker_.ask(
        this,
        [query = *query, options](const Desk& desk) -> base::Result<Answer> {
            if (!desk.collection)
                return notOpen();
            const collection::SearchMoment moment = momentOf(desk);
            QElapsedTimer timer;
            timer.start();
            auto cards = desk.collection->find(query, moment, options);
            if (!cards)
                return tl::unexpected(cards.error());
            return Answer{std::move(*cards), timer.elapsed(), moment.today, desk.preferences};
        },
        [this](base::Result<Answer> answer) { accept(std::move(answer)); });
}

void LibraryPresenter::accept(base::Result<Answer> answer)
{
    searching_ = false;
    if (std::exchange(searchAgain_, false)) {
        search();
        return;
    }
    if (answer) {
        found_ = std::move(answer->cards);
        milliseconds_ = answer->milliseconds;
        today_ = answer->today;
        preferences_ = std::move(answer->preferences);
        Q_EMIT foundChanged(); // the rows in sight are asked for
    } else if (answer.error().code != base::ErrorCode::nothingToDo) {
        Q_EMIT failed(answer.error());
    }
    if (std::exchange(countAfter_, false))
        count();
}

void LibraryPresenter::count()
{
    if (searching_) { // the rows come first: counting takes longer
        countAfter_ = true;
        return;
    }
    if (counting_) {
        countAgain_ = true;
        return;
    }
    counting_ = true;
    worker_.ask(
        this, [](const Desk& desk) { return countAll(desk); },
        [this](base::Result<Counted> counted) {
            counting_ = false;
            if (std::exchange(countAgain_, false))
                count();
            if (!counted) {
                if (counted.error().code != base::ErrorCode::nothingToDo)
                    Q_EMIT failed(counted.error());
                return;
            }
            counts_ = std::move(counted->counts);
            saved_ = std::move(counted->saved);
            values_ = std::move(counted->values);
            decks_ = std::move(counted->decks);
            Q_EMIT countsChanged();
        });
}

void LibraryPresenter::change(const collection::CardChange& change,
                              std::vector<collection::CardId> cards)
{
    if (cards.empty())
        return;
    worker_.ask(
        this,
        [change, cards = std::move(cards)](Desk& desk) -> base::Result<collection::ChangeCounts> {
            if (!desk.collection)
                return notOpen();
            collection::CardChange dated = change;
            const collection::SearchMoment moment = momentOf(desk);
            dated.atMs = moment.now.unixMs;
            if (change.act == collection::Act::bury)
                dated.day = moment.today + 1;
            else if (change.act == collection::Act::setDue)
                dated.day = moment.today + change.day; // the page says in how many days
            if (change.act == collection::Act::move)
                return study::moveCards(*desk.collection, change.deck, cards, moment.now);
            return desk.collection->changeCards(dated, cards);
        },
        [this, change](const base::Result<collection::ChangeCounts>& counts) {
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            refresh();
            Q_EMIT changed(change, *counts);
        });
}

void LibraryPresenter::saveQuery(const QString& name)
{
    worker_.ask(
        this,
        [search = study::SavedSearch{name.toStdString(), query_.toStdString()}](
            Desk& desk) -> base::Result<void> {
            return desk.collection ? study::saveSearch(*desk.collection, search)
                                   : base::Result<void>(notOpen());
        },
        [this](const base::Result<void>& saved) {
            if (saved)
                count();
            else
                Q_EMIT failed(saved.error());
        });
}

void LibraryPresenter::forgetQuery(const QString& name)
{
    worker_.ask(
        this,
        [name = name.toStdString()](Desk& desk) -> base::Result<void> {
            return desk.collection ? study::removeSavedSearch(*desk.collection, name)
                                   : base::Result<void>(notOpen());
        },
        [this](const base::Result<void>& removed) {
            if (removed)
                count();
            else
                Q_EMIT failed(removed.error());
        });
}

void LibraryPresenter::countSet(std::vector<collection::CardId> cards,
                                std::function<void(const study::SetCounts&)> answer)
{
    worker_.ask(
        this,
        [cards = std::move(cards)](const Desk& desk) -> base::Result<study::SetCounts> {
            if (!desk.collection)
                return notOpen();
            return study::countSet(*desk.collection, cards, desk.clock->now(), desk.preferences);
        },
        [this, answer = std::move(answer)](const base::Result<study::SetCounts>& counts) {
            if (counts)
                answer(*counts);
            else
                Q_EMIT failed(counts.error());
        });
}

void LibraryPresenter::look(collection::CardId card, std::function<void(study::CardFacts)> answer)
{
    const int mine = ++looks_;
    worker_.ask(
        this,
        [card](const Desk& desk) -> base::Result<study::CardFacts> {
            if (!desk.collection)
                return notOpen();
            return study::factsOf(*desk.collection, card, desk.clock->now(), desk.preferences);
        },
        [this, mine, answer = std::move(answer)](base::Result<study::CardFacts> facts) {
            if (mine != looks_)
                return;
            if (facts)
                answer(std::move(*facts));
            else if (facts.error().code != base::ErrorCode::notFound) // deleted in the meantime
                Q_EMIT failed(facts.error());
        });
}

void LibraryPresenter::fetch(std::vector<collection::CardId> cards,
                             base::Language language,
                             std::function<void(const std::vector<collection::FoundCard>&)> answer)
{
    worker_.ask(
        this,
        [cards = std::move(cards),
         language](const Desk& desk) -> base::Result<std::vector<collection::FoundCard>> {
            if (!desk.collection)
                return notOpen();
            return desk.collection->found(cards, language);
        },
        [this, answer = std::move(answer)](
            const base::Result<std::vector<collection::FoundCard>>& found) {
            if (found)
                answer(*found);
            else
                Q_EMIT failed(found.error());
        });
}

} // namespace interval::ui
