// SPDX-License-Identifier: GPL-3.0-or-later
// Today, its plan and the first start within the window.
#include "ui/presenters/study_presenter.h"
#include "ui/today/today_page.h"
#include "ui/welcome/welcome_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_desk.h"

namespace interval::ui {

void MainWindow::connectPlan()
{
    connect(plan_, &PlanDesk::changed, this, [this] {
        if (&current() == today_)
            refreshToday();
    });
    connect(plan_, &PlanDesk::failed, this, &MainWindow::tell);
    connect(
        plan_, &PlanDesk::told, this,
        [this](MessageBar::Kind kind, const MessageBar::Source& source,
               const std::function<void()>& act) { current().messages().say(kind, source, act); });
}

void MainWindow::refreshToday()
{
    if (!opened_)
        return;
    worker_.ask(
        this,
        [order = opened_->topicOrder](Desk& desk) {
            return study::today(*desk.collection, desk.clock->now(), desk.preferences, order,
                                &desk.session->planner());
        },
        [this](base::Result<study::Today> today) {
            if (today)
                today_->setToday(std::move(*today));
            else
                tell(today.error(), [this] { refreshToday(); });
            Q_EMIT settled();
        });
}

void MainWindow::showToday()
{
    refreshToday();
    bring(today_);
}

void MainWindow::showWelcome()
{
    bring(welcome_);
    Q_EMIT settled();
}

void MainWindow::finishWelcome(int minutes)
{
    worker_.ask(
        this,
        [minutes](Desk& desk) -> base::Result<void> {
            study::Preferences preferences = desk.preferences;
            preferences.minutesPerDay = minutes;
            if (auto saved = study::savePreferences(*desk.collection, preferences); !saved)
                return saved;
            if (auto saved = desk.collection->setSetting("welcome/done", "1"); !saved)
                return saved;
            desk.preferences = preferences;
            desk.session =
                std::make_unique<study::Session>(*desk.collection, *desk.clock, preferences);
            return {};
        },
        [this, minutes](const base::Result<void>& saved) {
            if (!saved) {
                tell(saved.error(), [this, minutes] { finishWelcome(minutes); });
                return;
            }
            plan_->settings().load();
            showStudy(0);
        });
}

} // namespace interval::ui
