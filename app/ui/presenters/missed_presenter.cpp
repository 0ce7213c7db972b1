// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/missed_presenter.h"

#include "study/preferences.h"

#include <algorithm>
#include <utility>

namespace interval::ui {

namespace {

constexpr std::size_t mostPoints = 5;

base::Result<std::vector<study::MissedPoint>> readMissed(const std::filesystem::path& profile,
                                                         const base::Clock& clock,
                                                         const std::stop_token& stop)
{
    const auto collection = collection::Collection::open(profile, collection::Access::readOnly);
    if (!collection)
        return tl::unexpected(collection.error());
    const auto preferences = study::loadPreferences(*collection);
    if (!preferences)
        return tl::unexpected(preferences.error());
    const base::Day today = base::studyDay(clock.now(), preferences->dayStartHour);
    auto points = study::missedLately(*collection, today, MissedPresenter::days,
                                      [&stop](double) { return !stop.stop_requested(); });
    if (points && points->size() > mostPoints)
        points->resize(mostPoints);
    return points;
}

bool samePoint(const study::MissedPoint& a, const study::MissedPoint& b)
{
    return a.card == b.card && a.point == b.point && a.missed == b.missed && a.text == b.text;
}

} // namespace

MissedPresenter::MissedPresenter(std::filesystem::path profile,
                                 std::shared_ptr<const base::Clock> clock,
                                 QObject* parent)
    : QObject(parent),
      profile_(std::move(profile)),
      clock_(clock ? std::move(clock) : std::make_shared<base::SystemClock>()),
      job_(this)
{
}

void MissedPresenter::refresh()
{
    job_.start([profile = profile_, clock = clock_](
                   const std::stop_token& stop) { return readMissed(profile, *clock, stop); },
               [this](base::Result<std::vector<study::MissedPoint>> points) {
                   if (points)
                       take(std::move(*points));
               });
}

void MissedPresenter::take(std::vector<study::MissedPoint> points)
{
    if (std::equal(points_.begin(), points_.end(), points.begin(), points.end(), samePoint))
        return;
    points_ = std::move(points);
    Q_EMIT changed();
}

} // namespace interval::ui
