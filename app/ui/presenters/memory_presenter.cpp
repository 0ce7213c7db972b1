// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/memory_presenter.h"

#include "ui/work/collection_worker.h"

#include <utility>

namespace interval::ui {

namespace {

using study::FitBy;

tl::unexpected<base::Error> notOpen()
{
    return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
}

base::Result<scheduling::Fit> fitOf(const study::FitBasis& basis,
                                    std::function<void(double)> progress,
                                    const std::stop_token& stop)
{
    const auto histories = scheduling::histories(basis.log);
    if (!histories)
        return tl::unexpected(histories.error());
    scheduling::FitRequest request;
    request.current = basis.current;
    request.relearningSteps = basis.relearningSteps;
    request.progress = std::move(progress);
    request.stop = stop;
    return scheduling::fit(*histories, request);
}

/// Nothing where the log holds nothing to predict.
std::optional<Judgement> judgementOf(const study::FitBasis& basis)
{
    const auto histories = scheduling::histories(basis.log);
    if (!histories)
        return std::nullopt;
    auto current = scheduling::evaluate(*histories, basis.current, true);
    auto defaults = scheduling::evaluate(*histories, {}, true);
    if (!current || !defaults)
        return std::nullopt;
    return Judgement{std::move(*current), std::move(*defaults)};
}

} // namespace

MemoryPresenter::MemoryPresenter(CollectionWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker), fit_(this), judge_(this)
{
    connect(&fit_, &Job::progressed, this, [this](double share) {
        progress_ = share;
        Q_EMIT progressed();
    });
}

void MemoryPresenter::fitIfDue()
{
    worker_.ask(
        this,
        [](Desk& desk) -> base::Result<std::vector<collection::PresetId>> {
            if (!desk.collection)
                return notOpen();
            if (!desk.preferences.fitOften)
                return std::vector<collection::PresetId>();
            return study::fitsDue(*desk.collection);
        },
        [this](base::Result<std::vector<collection::PresetId>> due) {
            if (!due) {
                Q_EMIT failed(due.error());
                return;
            }
            due_ = std::move(*due);
            fitNext();
        });
}

void MemoryPresenter::fitNext()
{
    if (fitting_ || due_.empty())
        return;
    const collection::PresetId preset = due_.front();
    due_.erase(due_.begin());
    ask(FitBy::itself, preset);
}

void MemoryPresenter::look(collection::PresetId preset)
{
    if (preset_ == preset)
        return;
    preset_ = preset;
    judgement_.reset();
    judge_.cancel();
    Q_EMIT judged();
}

void MemoryPresenter::fit()
{
    if (fitting_)
        return;
    fitting_ = true;
    progress_ = 0;
    Q_EMIT progressed();
    ask(FitBy::learner, preset_);
}

void MemoryPresenter::ask(FitBy by, collection::PresetId preset)
{
    worker_.ask(
        this,
        [preset](Desk& desk) -> base::Result<Basis> {
            if (!desk.collection)
                return notOpen();
            auto basis = study::fitBasis(*desk.collection, desk.preferences, preset);
            if (!basis)
                return tl::unexpected(basis.error());
            return std::make_shared<const study::FitBasis>(std::move(*basis));
        },
        [this, by](const base::Result<Basis>& basis) {
            if (!basis) {
                end();
                Q_EMIT failed(basis.error());
            } else if (fitting_ == (by == FitBy::learner)) { // neither cancelled nor begun since
                compute(*basis, by);
            }
        });
}

void MemoryPresenter::compute(const Basis& basis, FitBy by)
{
    fitting_ = true;
    fit_.start(
        [this, basis](const std::stop_token& stop) {
            return fitOf(
                *basis, [this](double share) { fit_.report(share); }, stop);
        },
        [this, basis, by](const base::Result<scheduling::Fit>& fit) {
            if (fit) {
                keep(*fit, basis, by);
                return;
            }
            end();
            Q_EMIT failed(fit.error());
        });
}

void MemoryPresenter::keep(const scheduling::Fit& fit, const Basis& basis, FitBy by)
{
    worker_.ask(
        this,
        [fit, basis, by](Desk& desk) -> base::Result<study::KeptFit> {
            const base::Instant now = desk.clock->now();
            const base::Day day = base::studyDay(now, desk.preferences.dayStartHour);
            const auto kept = study::takeFit(*desk.collection, fit, *basis, by, now, day);
            if (kept)
                if (const auto read = reloadPreferences(desk); !read)
                    return tl::unexpected(read.error());
            return kept;
        },
        [this, by](const base::Result<study::KeptFit>& kept) {
            end();
            if (kept)
                Q_EMIT fitted(*kept, by);
            else
                Q_EMIT failed(kept.error());
            fitNext();
        });
}

void MemoryPresenter::cancel()
{
    due_.clear();
    fit_.cancel();
    end();
}

void MemoryPresenter::end()
{
    fitting_ = false;
    progress_ = 0;
    Q_EMIT progressed();
}

void MemoryPresenter::judge()
{
    worker_.ask(
        this,
        [preset = preset_](Desk& desk) -> base::Result<Basis> {
            if (!desk.collection)
                return notOpen();
            auto basis = study::fitBasis(*desk.collection, desk.preferences, preset);
            if (!basis)
                return tl::unexpected(basis.error());
            return std::make_shared<const study::FitBasis>(std::move(*basis));
        },
        [this](const base::Result<Basis>& basis) {
            if (!basis) {
                if (basis.error().code != base::ErrorCode::notFound) // a preset that was deleted
                    Q_EMIT failed(basis.error());
                return;
            }
            if ((*basis)->preset != preset_)
                return; // another is looked at by now
            judge_.start([basis = *basis](const std::stop_token&) { return judgementOf(*basis); },
                         [this](std::optional<Judgement> judgement) {
                             judgement_ = std::move(judgement);
                             Q_EMIT judged();
                         });
        });
}

} // namespace interval::ui
