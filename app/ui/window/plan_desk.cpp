// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plan_desk.h"

#include <QLocale>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lossDigits = 3;

} // namespace

PlanDesk::PlanDesk(CollectionWorker& worker, QObject* parent)
    : QObject(parent),
      settings_(worker, this),
      memory_(worker, this),
      retention_(worker, this),
      presetRetention_(worker, this),
      trial_(worker, this),
      outlook_(worker, this)
{
    connect(&settings_, &SettingsPresenter::applied, this, &PlanDesk::tellApplied);
    connect(&settings_, &SettingsPresenter::stepped, this, &PlanDesk::tellStep);
    connect(&memory_, &MemoryPresenter::fitted, this, &PlanDesk::tellFit);
    connect(&settings_, &SettingsPresenter::failed, this, [this](const base::Error& error) {
        Q_EMIT failed(error, [this] { settings_.retry(); });
    });
    connect(&outlook_, &OutlookPresenter::failed, this, [this](const base::Error& error) {
        Q_EMIT failed(error, [this] { outlook_.refresh(); });
    });
    connect(&memory_, &MemoryPresenter::failed, this,
            [this](const base::Error& error) { Q_EMIT failed(error, {}); });
    connect(&trial_, &TrialPresenter::failed, this,
            [this](const base::Error& error) { Q_EMIT failed(error, {}); });
    for (RetentionPresenter* retention : {&retention_, &presetRetention_})
        connect(retention, &RetentionPresenter::failed, this,
                [this](const base::Error& error) { Q_EMIT failed(error, {}); });
}

void PlanDesk::open()
{
    settings_.load();
}

/// What shows by itself is not told.
void PlanDesk::tellApplied(Setting what)
{
    Q_EMIT changed();
    if (what == Setting::preference || what == Setting::window || what == Setting::presetSaved)
        return;
    Q_EMIT told(
        MessageBar::Kind::good,
        [what] {
            MessageBar::Content content;
            content.action = tr("Undo");
            content.key = u"Ctrl Z"_s;
            if (what == Setting::interviewSaved) {
                content.what = tr("The interview is saved.");
                content.meaning = tr("The plan follows it from now on.");
            } else if (what == Setting::interviewRemoved) {
                content.what = tr("The interview is deleted.");
                content.meaning = tr("Your cards and their history stay as they are.");
            } else if (what == Setting::presetRemoved) {
                content.what = tr("The preset is deleted.");
                content.meaning = tr("Its decks follow the settings of all cards again; their "
                                     "history stays.");
            } else {
                content.what = tr("Other parameters are in use.");
                content.meaning = tr("What is known of each card was computed anew from its "
                                     "history; due dates do not change.");
            }
            return content;
        },
        [this] { settings_.undo(); });
}

void PlanDesk::tellStep(Setting what, bool back)
{
    Q_EMIT changed();
    Q_EMIT told(
        MessageBar::Kind::good,
        [what, back] {
            MessageBar::Content content;
            const bool interview =
                what == Setting::interviewSaved || what == Setting::interviewRemoved;
            if (back)
                content.what = interview ? tr("Undid the change of the interview.")
                                         : tr("Undid the last change of the settings.");
            else
                content.what = interview ? tr("Changed the interview again.")
                                         : tr("Changed the settings again.");
            content.action = back ? tr("Redo") : tr("Undo");
            content.key = back ? u"Ctrl ⇧ Z"_s : u"Ctrl Z"_s;
            return content;
        },
        [this, back] { back ? settings_.redo() : settings_.undo(); });
}

/// Empty for the general preset.
QString PlanDesk::presetName(collection::PresetId preset) const
{
    const collection::Preset* const found =
        settings_.state() ? settings_.state()->preset(preset) : nullptr;
    return found == nullptr ? QString() : QString::fromStdString(found->name);
}

/// A fit that happened by itself and brought nothing is not told.
void PlanDesk::tellFit(const study::KeptFit& kept, study::FitBy by)
{
    using scheduling::FitOutcome;
    settings_.load();
    Q_EMIT changed();
    if (kept.outcome == FitOutcome::accepted) {
        Q_EMIT told(
            MessageBar::Kind::info,
            [kept, name = presetName(kept.preset)] {
                const QLocale locale;
                const auto answers = static_cast<int>(kept.reviews);
                return MessageBar::Content{
                    name.isEmpty()
                        ? tr("The memory model was fitted to your %n answers.", nullptr, answers)
                        : tr("The memory model of “%1” was fitted to %n answers.", nullptr, answers)
                              .arg(name),
                    tr("It predicts the latest ones better: log loss %1 instead of %2. Due "
                       "dates do not change.")
                        .arg(locale.toString(kept.loss, 'f', lossDigits),
                             locale.toString(kept.lossBefore, 'f', lossDigits)),
                    tr("Go back")};
            },
            [this, before = kept.before, preset = kept.preset] {
                settings_.useParameters(before, preset);
            });
        return;
    }
    if (by == study::FitBy::itself)
        return;
    Q_EMIT told(MessageBar::Kind::info,
                [outcome = kept.outcome] {
                    MessageBar::Content content;
                    content.what = tr("The parameters stay as they are.");
                    if (outcome == FitOutcome::tooFewAnswers)
                        content.meaning =
                            tr("A fit needs at least %n answers that come a day or more "
                               "after another.",
                               nullptr, static_cast<int>(scheduling::leastItems));
                    else if (outcome == FitOutcome::notBetter)
                        content.meaning =
                            tr("New ones would not predict your later answers clearly "
                               "better. The fit is kept among the versions.");
                    else
                        content.meaning = tr("They were changed while the fit ran.");
                    return content;
                },
                {});
}

} // namespace interval::ui
