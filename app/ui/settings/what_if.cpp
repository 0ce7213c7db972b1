// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/what_if.h"

#include "ui/parts/controls.h"
#include "ui/parts/curve_chart.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_field.h"
#include "ui/presenters/trial_presenter.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsPerMinute = 60;

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

QString percentText(double share)
{
    return u"%1%"_s.arg(percentOf(share));
}

/// Minutes of each day on the left, recall of all cards on the right.
CurveData curveOf(const std::vector<scheduling::ForecastDay>& days)
{
    CurveData curve;
    curve.logarithmic = false;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const double day = static_cast<double>(i) + 1;
        const double seconds = days[i].reviewSeconds + days[i].newSeconds;
        curve.line.emplace_back(day, seconds / secondsPerMinute);
        curve.second.emplace_back(day, days[i].recall * 100);
    }
    curve.yText = [](double y) { return QLocale().toString(y, 'f', y < 10 && y > 0 ? 1 : 0); };
    curve.secondTop = 100;
    curve.secondText = [](double y) { return u"%1%"_s.arg(qRound(y)); };
    return curve;
}

} // namespace

WhatIf::WhatIf(const SettingsDesk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    open_ = makeButton(tr("Try other settings"), "small", {}, this);
    open_->setObjectName(u"tryOther"_s);
    connect(open_, &QPushButton::clicked, this, &WhatIf::open);
    column->addWidget(open_, 0, Qt::AlignLeft);
    trial_ = makeTrial();
    trial_->hide();
    column->addWidget(trial_);
    retention_->setValue(percentOf(shown_.scheduling.desiredRetention));
    newCards_->setValue(shown_.newPerDay);
    minutes_->setValue(shown_.minutesPerDay);
    connect(&desk_.trial, &TrialPresenter::changed, this, &WhatIf::tell);
}

QWidget* WhatIf::makeTrial()
{
    auto* trial = new QWidget(this);
    auto* column = new QVBoxLayout(trial);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(8));
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(look().space(24));
    const auto add = [&](const QString& name, const QString& unit, NumberField::Range range,
                         const QString& object) {
        auto* field = new NumberField(name, unit, range, trial);
        field->field().setObjectName(object);
        const int place = fields->columnCount();
        fields->addWidget(makeLabel(name, Type::caption, Tone::second, trial), 0, place);
        fields->addWidget(field, 1, place, Qt::AlignLeft);
        fields->setColumnStretch(place, 1);
        connect(field, &NumberField::changed, this, &WhatIf::ask);
        return field;
    };
    retention_ = add(tr("Desired retention"), u"%"_s,
                     {study::lowestRetention, study::highestRetention}, u"tryRetention"_s);
    newCards_ = add(tr("New cards"), tr("a day"), {0, study::mostCardsPerDay}, u"tryNewCards"_s);
    minutes_ =
        add(tr("Time for study"), tr("minutes a day"), {0, study::minutesOfDay}, u"tryMinutes"_s);
    column->addLayout(fields);
    addFigures(trial, column);
    QLabel* legend =
        makeLabel(tr("Line: minutes of each day (left). Dashed: recall of all cards (right). "
                     "Plain FSRS, without the plan for an interview."),
                  Type::caption, Tone::second, trial);
    legend->setWordWrap(true);
    column->addWidget(legend);
    chart_ = new CurveChart(trial);
    chart_->setObjectName(u"tryChart"_s);
    column->addWidget(chart_);
    take_ = makeButton(tr("Use these settings"), "small", {}, trial);
    take_->setObjectName(u"useTried"_s);
    connect(take_, &QPushButton::clicked, this, &WhatIf::take);
    column->addWidget(take_, 0, Qt::AlignLeft);
    return trial;
}

void WhatIf::addFigures(QWidget* parent, QLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().space(24));
    grid->setVerticalSpacing(look().px(2));
    const std::array names{tr("Minutes a day, steady state"),
                           tr("Recall of all cards in %n days", nullptr, TrialPresenter::horizon)};
    const std::array rows{tr("As it is"), tr("With these settings")};
    for (int side = 0; side < 2; ++side) {
        QLabel* name = makeLabel(names.at(static_cast<std::size_t>(side)), Type::caption,
                                 Tone::second, parent);
        name->setWordWrap(true);
        grid->addWidget(name, 0, side + 1);
    }
    for (std::size_t row = 0; row < figures_.size(); ++row) {
        const int line = static_cast<int>(row) + 1;
        grid->addWidget(makeLabel(rows.at(row), Type::caption, Tone::second, parent), line, 0);
        for (std::size_t side = 0; side < figures_[row].size(); ++side) {
            figures_[row][side] = makeLabel({}, Type::ui, Tone::normal, parent, QFont::DemiBold);
            figures_[row][side]->setObjectName(u"tryFigure%1%2"_s.arg(row).arg(side));
            grid->addWidget(figures_[row][side], line, static_cast<int>(side) + 1);
        }
    }
    for (int place = 0; place < grid->columnCount(); ++place)
        grid->setColumnStretch(place, 1);
    column->addItem(grid);
}

void WhatIf::open()
{
    open_->hide();
    trial_->show();
    retention_->field().setFocus(Qt::OtherFocusReason);
    ask();
}

void WhatIf::show(const SettingsState& state)
{
    const study::Preferences& now = state.preferences;
    const auto follow = [](NumberField& field, int before, int value) {
        if (field.value() == before)
            field.setValue(value);
    };
    follow(*retention_, percentOf(shown_.scheduling.desiredRetention),
           percentOf(now.scheduling.desiredRetention));
    follow(*newCards_, shown_.newPerDay, now.newPerDay);
    follow(*minutes_, shown_.minutesPerDay, now.minutesPerDay);
    shown_ = now;
    if (!trial_->isHidden())
        ask();
}

study::Preferences WhatIf::tried() const
{
    study::Preferences wanted = shown_;
    if (percentOf(wanted.scheduling.desiredRetention) != retention_->value())
        wanted.scheduling.desiredRetention = retention_->value() / 100.0;
    wanted.newPerDay = newCards_->value();
    wanted.minutesPerDay = minutes_->value();
    return wanted;
}

void WhatIf::ask()
{
    take_->setEnabled(tried() != shown_);
    desk_.trial.want(tried());
}

void WhatIf::take()
{
    chart_->setFocus(
        Qt::OtherFocusReason); // the button goes grey; a field would keep Ctrl+Z to itself
    desk_.settings.setPreferences(tried());
}

void WhatIf::tell()
{
    const auto& courses = desk_.trial.courses();
    const std::array sides{courses ? &courses->now : nullptr, courses ? &courses->tried : nullptr};
    for (std::size_t row = 0; row < sides.size(); ++row) {
        const bool known = sides[row] != nullptr && !sides[row]->empty();
        figures_[row][0]->setText(
            known ? QString::number(Words::minutes(study::steadySeconds(*sides[row]))) : u"…"_s);
        figures_[row][1]->setText(known ? percentText(sides[row]->back().recall) : u"…"_s);
    }
    if (!courses || courses->tried.empty())
        return;
    CurveData curve = curveOf(courses->tried);
    curve.title = tr("Minutes of each day and recall, with these settings");
    curve.xText = [](double x) { return tr("day %1").arg(qRound(x)); };
    chart_->show(std::move(curve));
}

} // namespace interval::ui
