// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/retention_presenter.h"

#include "ui/work/collection_worker.h"

#include <algorithm>
#include <array>

namespace interval::ui {

namespace {

/// Denser where the effort rises steeply.
constexpr std::array curvePercents{70, 75, 80, 84, 87, 90, 92, 94, 95, 96, 97, 98};

/// Lets the retention of one preset vary instead of that of all who have none. The general model comes first,
/// then those of the presets.
void varyOnly(study::ForecastBasis& basis,
              const std::vector<study::PresetModel>& presets,
              collection::PresetId preset)
{
    for (std::size_t i = 0; i < basis.inherits.size(); ++i)
        basis.inherits[i] = i > 0 && presets[i - 1].preset == preset;
}

} // namespace

RetentionPresenter::RetentionPresenter(CollectionWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker), job_(this)
{
}

base::Result<RetentionPresenter::Basis> RetentionPresenter::basisOf(Desk& desk,
                                                                    collection::PresetId preset)
{
    if (!desk.collection)
        return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
    const base::Day today = base::studyDay(desk.clock->now(), desk.preferences.dayStartHour);
    const auto interviews = desk.collection->interviews();
    if (!interviews)
        return tl::unexpected(interviews.error());
    Basis basis;
    basis.interview = study::activeInterview(*interviews, today);
    basis.day = basis.interview ? basis.interview->day - today : horizon;
    auto forecast = study::forecastBasis(*desk.collection, today, desk.preferences, std::nullopt,
                                         std::max(horizon, basis.day));
    if (!forecast)
        return tl::unexpected(forecast.error());
    basis.forecast = std::move(*forecast);
    if (preset != collection::generalPreset)
        varyOnly(basis.forecast, desk.preferences.presets, preset);
    return basis;
}

void RetentionPresenter::look(collection::PresetId preset)
{
    if (preset_ == preset)
        return;
    preset_ = preset;
    effects_.clear();
    basis_ = nullptr;
}

void RetentionPresenter::refresh()
{
    const auto read = [preset = preset_](Desk& desk) { return basisOf(desk, preset); };
    worker_.ask(this, read, [this, preset = preset_](base::Result<Basis> basis) {
        if (preset != preset_)
            return; // another one is looked at by now
        if (!basis) {
            Q_EMIT failed(basis.error());
            return;
        }
        // The desired retention itself is what is varied: it does not make another basis.
        for (std::size_t i = 0; i < basis->forecast.inherits.size(); ++i)
            if (basis->forecast.inherits[i])
                basis->forecast.simulation.models[i].desiredRetention = 0;
        interview_ = basis->interview;
        if (basis_ && basis_->day == basis->day &&
            study::sameBasis(basis_->forecast, basis->forecast))
            return;
        job_.cancel();
        for (const auto& [percent, effect] : effects_)
            wanted_.push_back(percent); // what was told is told anew
        effects_.clear();
        basis_ = std::make_shared<const Basis>(std::move(*basis));
        Q_EMIT changed();
        next();
    });
}

void RetentionPresenter::want(int percent)
{
    if (effects_.count(percent) > 0)
        return;
    wanted_.erase(std::remove(wanted_.begin(), wanted_.end(), percent), wanted_.end());
    wanted_.push_back(percent);
    next();
}

void RetentionPresenter::wantCurve()
{
    curve_ = true;
    for (const int percent : curvePercents)
        if (effects_.count(percent) == 0)
            wanted_.insert(wanted_.begin(), percent);
    next();
}

std::optional<study::RetentionEffect> RetentionPresenter::effect(int percent) const
{
    const auto found = effects_.find(percent);
    return found == effects_.end() ? std::nullopt : std::optional(found->second);
}

/// One after the other, what was asked for last first: a slider that moves on waits for one only.
void RetentionPresenter::next()
{
    if (job_.running() || !basis_ || wanted_.empty())
        return;
    const int percent = wanted_.back();
    wanted_.pop_back();
    job_.start(
        [basis = basis_, percent](const std::stop_token& stop) {
            return study::retentionEffect(basis->forecast, percent, basis->day, stop);
        },
        [this](const std::optional<study::RetentionEffect>& effect) {
            if (effect)
                effects_[effect->percent] = *effect;
            Q_EMIT changed();
            next();
        });
}

} // namespace interval::ui
