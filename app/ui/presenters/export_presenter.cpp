// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/export_presenter.h"

#include <set>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

/// Cards that were chosen, or those that a query holds for.
base::Result<std::vector<collection::CardId>>
cardsFor(const Desk& desk, const QString& text, const std::vector<collection::CardId>& chosen)
{
    const auto query = collection::parseQuery(text.toStdString());
    if (!query)
        return base::fail(base::ErrorCode::invalidInput,
                          std::to_string(query.error().column) + ": " + query.error().detail);
    if (!desk.collection)
        return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
    if (!chosen.empty())
        return chosen;
    const base::Instant now = desk.clock->now();
    return desk.collection->find(*query, {now, base::studyDay(now, desk.preferences.dayStartHour)},
                                 {collection::SearchOrder::deck});
}

/// Their notes, each once, in their order.
base::Result<std::vector<std::string>>
notesOf(const Desk& desk, const QString& query, const std::vector<collection::CardId>& chosen)
{
    const auto ids = cardsFor(desk, query, chosen);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto cards = desk.collection->cards(*ids);
    if (!cards)
        return tl::unexpected(cards.error());
    std::vector<std::string> notes;
    std::set<std::string> taken;
    for (const collection::CardRecord& card : *cards)
        if (taken.insert(card.note).second)
            notes.push_back(card.note);
    return notes;
}

base::Result<std::vector<deck::Card>> cardsOf(const Desk& desk, const ExportRequest& request)
{
    const auto notes = notesOf(desk, request.query, request.cards);
    if (!notes)
        return tl::unexpected(notes.error());
    auto whole = desk.collection->whole(*notes);
    if (!whole)
        return tl::unexpected(whole.error());
    std::vector<deck::Card> cards;
    cards.reserve(whole->size());
    for (collection::ImportedNote& note : *whole)
        if (note.card.kind != deck::CardKind::drill) // its numbers are drawn when it is asked
            cards.push_back(std::move(note.card));
    return cards;
}

} // namespace

ExportPresenter::ExportPresenter(CollectionWorker& worker,
                                 MathStore* maths,
                                 std::filesystem::path profile,
                                 QObject* parent)
    : QObject(parent), worker_(worker), printer_(maths, this), profile_(std::move(profile))
{
    connect(&printer_, &SheetPrinter::progressed, this, &ExportPresenter::progressed);
    connect(&printer_, &SheetPrinter::finished, this, [this](const QString& wrong) {
        if (!wrong.isEmpty())
            Q_EMIT failed({base::ErrorCode::cannotWrite, wrong.toStdString()});
        else
            Q_EMIT written(printed_, {notes_, 0, 0, 0});
    });
}

void ExportPresenter::count(const QString& query, const std::vector<collection::CardId>& cards)
{
    worker_.ask(
        this, [query, cards](const Desk& desk) { return notesOf(desk, query, cards); },
        [this, round = ++round_](const base::Result<std::vector<std::string>>& notes) {
            if (round != round_)
                return;
            if (notes)
                Q_EMIT counted(static_cast<int>(notes->size()), {});
            else
                Q_EMIT counted(0, QString::fromStdString(notes.error().detail));
        });
}

void ExportPresenter::write(const ExportRequest& request)
{
    request.format ? writePackage(request) : printSheet(request);
}

void ExportPresenter::cancel()
{
    printer_.cancel();
}

void ExportPresenter::writePackage(const ExportRequest& request)
{
    worker_.ask(
        this,
        [request, profile = profile_](const Desk& desk) -> base::Result<exchange::ExportCounts> {
            const auto notes = notesOf(desk, request.query, request.cards);
            if (!notes)
                return tl::unexpected(notes.error());
            return exchange::exportTo(
                request.file.toStdString(), *request.format, *desk.collection, profile, *notes,
                {desk.clock->now(), desk.preferences.dayStartHour, request.language});
        },
        [this, file = request.file](const base::Result<exchange::ExportCounts>& counts) {
            if (counts)
                Q_EMIT written(file, *counts);
            else
                Q_EMIT failed(counts.error());
        });
}

void ExportPresenter::printSheet(const ExportRequest& request)
{
    worker_.ask(
        this, [request](const Desk& desk) { return cardsOf(desk, request); },
        [this, request](base::Result<std::vector<deck::Card>> cards) {
            if (!cards) {
                Q_EMIT failed(cards.error());
                return;
            }
            printed_ = request.file;
            notes_ = static_cast<int>(cards->size());
            const QString title =
                request.query.isEmpty() ? u"Interval"_s : u"Interval · "_s + request.query;
            printer_.print(request.file, title, std::move(*cards), request.language);
        });
}

} // namespace interval::ui
