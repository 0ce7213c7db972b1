// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/trial_presenter.h"

#include "ui/work/collection_worker.h"

#include <utility>

namespace interval::ui {

TrialPresenter::TrialPresenter(CollectionWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker), job_(this)
{
}

void TrialPresenter::want(const study::Preferences& tried)
{
    job_.cancel();
    const auto read = [tried](Desk& desk) -> base::Result<Bases> {
        if (!desk.collection)
            return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
        const base::Day today = base::studyDay(desk.clock->now(), desk.preferences.dayStartHour);
        const auto basis = [&](const study::Preferences& preferences) {
            return study::forecastBasis(*desk.collection, today, preferences, std::nullopt,
                                        horizon);
        };
        auto now = basis(desk.preferences);
        auto other = basis(tried);
        if (!now || !other)
            return tl::unexpected(!now ? now.error() : other.error());
        return Bases{std::move(*now), std::move(*other)};
    };
    worker_.ask(this, read, [this, mine = ++latest_](base::Result<Bases> bases) {
        if (mine != latest_)
            return;
        if (bases)
            simulate(std::move(*bases));
        else
            Q_EMIT failed(bases.error());
    });
}

void TrialPresenter::simulate(Bases bases)
{
    const auto work =
        [bases = std::move(bases)](const std::stop_token& stop) -> std::optional<Courses> {
        auto now = study::comingDays(bases.now, stop);
        auto tried = study::comingDays(bases.tried, stop);
        if (!now || !tried)
            return std::nullopt;
        return Courses{std::move(*now), std::move(*tried)};
    };
    job_.start(work, [this](std::optional<Courses> courses) {
        courses_ = std::move(courses);
        Q_EMIT changed();
    });
}

} // namespace interval::ui
