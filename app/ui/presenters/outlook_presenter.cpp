// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/outlook_presenter.h"

#include "deck/rich_text.h"
#include "ui/work/collection_worker.h"

#include <algorithm>

namespace interval::ui {

namespace {

using Basis = std::optional<study::ForecastBasis>;
using Risks = std::array<QStringList, 2>;

base::Result<Basis> basisOf(const Desk& desk)
{
    if (!desk.collection)
        return Basis();
    const base::Day today = base::studyDay(desk.clock->now(), desk.preferences.dayStartHour);
    const auto interviews = desk.collection->interviews();
    if (!interviews)
        return tl::unexpected(interviews.error());
    const auto interview = study::activeInterview(*interviews, today);
    if (!interview)
        return Basis();
    auto basis = study::forecastBasis(*desk.collection, today, desk.preferences, interview,
                                      interview->day - today);
    if (!basis)
        return tl::unexpected(basis.error());
    return Basis(std::move(*basis));
}

/// A note that is gone in the meantime is left out.
Risks questionsOf(const Desk& desk, const std::vector<std::string>& notes)
{
    Risks risks;
    for (const std::string& id : notes)
        if (const auto note = desk.collection->note(id))
            for (const base::Language language : base::languages)
                risks[static_cast<std::size_t>(language)]
                    << QString::fromStdString(deck::plainText(note->text(language).question));
    return risks;
}

} // namespace

OutlookPresenter::OutlookPresenter(CollectionWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker), job_(this)
{
}

const QStringList& OutlookPresenter::risks(base::Language language) const
{
    return risks_[static_cast<std::size_t>(language)];
}

void OutlookPresenter::refresh()
{
    worker_.ask(
        this, [](Desk& desk) { return basisOf(desk); },
        [this](base::Result<Basis> basis) {
            if (!basis) {
                Q_EMIT failed(basis.error());
            } else if (*basis) {
                compute(std::move(**basis));
            } else if (basis_) {
                job_.cancel();
                basis_.reset();
                outlook_.reset();
                Q_EMIT changed();
            }
        });
}

void OutlookPresenter::compute(study::ForecastBasis basis)
{
    if (basis_ && study::sameBasis(*basis_, basis))
        return;
    basis_ = std::move(basis);
    outlook_.reset();
    job_.start(
        [basis = *basis_](const std::stop_token& stop) { return study::outlook(basis, stop); },
        [this](std::optional<study::Outlook> outlook) {
            if (outlook)
                accept(std::move(*outlook));
        });
    Q_EMIT changed();
}

void OutlookPresenter::accept(study::Outlook outlook)
{
    std::vector<std::string> notes = outlook.atRisk;
    notes.resize(std::min(notes.size(), risksTold));
    outlook_ = std::move(outlook);
    worker_.ask(
        this, [notes = std::move(notes)](Desk& desk) { return questionsOf(desk, notes); },
        [this](Risks risks) {
            risks_ = std::move(risks);
            Q_EMIT changed();
        });
}

} // namespace interval::ui
