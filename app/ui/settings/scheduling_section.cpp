// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections.h"

#include "ui/parts/choice_box.h"
#include "ui/parts/controls.h"
#include "ui/parts/number_field.h"
#include "ui/parts/switcher.h"
#include "ui/parts/toggle.h"
#include "ui/presenters/retention_presenter.h"
#include "ui/settings/retention_setting.h"
#include "ui/settings/what_if.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVariant>

#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsWidth = 160;
constexpr int daysPerRow = 4; ///< weekdays beside each other; fewer when it is narrow

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

} // namespace

QString SchedulingSection::name()
{
    return tr("Scheduling");
}

SchedulingSection::SchedulingSection(const SettingsDesk& desk, QWidget* parent)
    : Section(name(), desk, parent)
{
    addRetention();
    addNumber(tr("Time for study"),
              tr("Cards are chosen until it is filled; new cards fill what reviews leave over. 0 "
                 "means no limit. For an interview its own minutes count."),
              tr("minutes a day"), &study::Preferences::minutesPerDay, study::minutesOfDay)
        ->field()
        .setObjectName(u"minutesPerDay"_s);
    addNumber(tr("New cards"), tr("At most so many are begun a day."), tr("a day"),
              &study::Preferences::newPerDay, study::mostCardsPerDay)
        ->field()
        .setObjectName(u"newPerDay"_s);
    addNumber(tr("Reviews"), tr("At most so many are asked a day; the rest waits."), tr("a day"),
              &study::Preferences::reviewsPerDay, study::mostCardsPerDay)
        ->field()
        .setObjectName(u"reviewsPerDay"_s);
    auto* whatIf = new WhatIf(desk_, this);
    addRow(tr("The coming 90 days"),
           tr("What other settings would take and give, before you use them."), nullptr)
        ->addBelow(whatIf);
    whenChanged([whatIf](const SettingsState& state) { whatIf->show(state); });
    addSteps(tr("Learning steps"),
             tr("Same-day repetitions of a new card: 30s, 10m, 2h, 1d. Empty: none."),
             u"learningSteps"_s, &scheduling::Settings::learningSteps);
    addSteps(tr("Relearning steps"), tr("Repetitions after a card was forgotten."),
             u"relearningSteps"_s, &scheduling::Settings::relearningSteps);
    addDayStart();
    addGrades();
    addToggle(tr("Spread the load"),
              tr("Moves reviews within their tolerance towards days that carry less."),
              &study::Preferences::balance)
        ->setObjectName(u"spreadLoad"_s);
    addEasyDays();
    addReset([this] { reset(); });
}

void SchedulingSection::addRetention()
{
    const QString name = tr("Desired retention");
    auto* number =
        new NumberField(name, u"%"_s, {study::lowestRetention, study::highestRetention}, this);
    number->field().setObjectName(u"desiredRetention"_s);
    SettingRow* row = addRow(
        name, tr("Chance to recall a card when it comes due. Higher means more reviews."), number);
    auto* setting = new RetentionSetting(desk_.retention, this);
    row->addBelow(setting);
    connect(number, &NumberField::faultChanged, row, &SettingRow::setFault);
    const auto take = [this](int percent) {
        desk_.settings.edit([percent](study::Preferences& wanted) {
            if (percentOf(wanted.scheduling.desiredRetention) != percent)
                wanted.scheduling.desiredRetention = percent / 100.0;
        });
    };
    connect(number, &NumberField::changed, this, take);
    connect(setting, &RetentionSetting::chosen, this, take);
    whenChanged([number, setting](const SettingsState& state) {
        const int percent = percentOf(state.preferences.scheduling.desiredRetention);
        number->setValue(percent);
        setting->setPercent(percent);
    });
}

void SchedulingSection::addSteps(const QString& name,
                                 const QString& meaning,
                                 const QString& object,
                                 Steps scheduling::Settings::*field)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(object);
    edit->setAccessibleName(name);
    edit->setFixedWidth(look().px(stepsWidth));
    SettingRow* row = addRow(name, meaning, edit);
    const auto tell = [edit, row](const QString& fault) {
        row->setFault(fault);
        edit->setAccessibleDescription(fault);
        edit->setProperty("wrong", !fault.isEmpty());
        edit->setStyle(edit->style()); // the style sheet looks at the property once
    };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, tell, field] {
        const auto steps = study::parseSteps(edit->text().toStdString());
        if (!steps) {
            tell(tr("Up to ten steps of 1s to 30d are needed, such as 1m 10m. Nothing was "
                    "changed."));
            return;
        }
        tell({});
        desk_.settings.edit([&](study::Preferences& wanted) { wanted.scheduling.*field = *steps; });
    });
    whenChanged([edit, tell, field](const SettingsState& state) {
        edit->setText(
            QString::fromStdString(study::writeSteps(state.preferences.scheduling.*field)));
        tell({});
    });
}

void SchedulingSection::addDayStart()
{
    const QString name = tr("Day starts at");
    auto* hours = new NumberField(name, tr("o'clock"), {0, study::latestDayStart}, this);
    hours->field().setObjectName(u"dayStart"_s);
    SettingRow* row = addRow(name, tr("What is due tomorrow appears after this hour."), hours);
    connect(hours, &NumberField::faultChanged, row, &SettingRow::setFault);
    connect(hours, &NumberField::changed, this, [this](int hour) {
        desk_.settings.edit([hour](study::Preferences& wanted) { wanted.dayStartHour = hour; });
    });
    whenChanged(
        [hours](const SettingsState& state) { hours->setValue(state.preferences.dayStartHour); });
}

void SchedulingSection::addGrades()
{
    auto* grades = new Switcher(this);
    grades->setObjectName(u"settingGrades"_s);
    grades->setItems({tr("Four"), tr("Two")});
    addRow(tr("Grades"), tr("Two buttons show only Forgot and Recalled."), grades);
    connect(grades, &Switcher::chosen, this, [this](int index) {
        desk_.settings.edit([index](study::Preferences& wanted) { wanted.twoGrades = index == 1; });
    });
    whenChanged([grades](const SettingsState& state) {
        grades->setCurrent(state.preferences.twoGrades ? 1 : 0);
    });
}

void SchedulingSection::addEasyDays()
{
    SettingRow* row =
        addRow(tr("Easy days"),
               tr("Weekdays that should carry less: about half, or as good as nothing."), nullptr);
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look().space(12));
    grid->setVerticalSpacing(look().space(4));
    const int columns = look().scale > 1 ? daysPerRow / 2 : daysPerRow;
    for (int day = 0; day < 7; ++day) {
        const QString title = QLocale().standaloneDayName(day + 1);
        auto* load = new ChoiceBox(box);
        load->setObjectName(u"easyDay%1"_s.arg(day));
        load->setAccessibleName(title);
        load->addItems({tr("Normal"), tr("Half"), tr("Hardly any")});
        const int place = 2 * (day / columns);
        grid->addWidget(makeLabel(title, Type::caption, Tone::second, box), place, day % columns);
        grid->addWidget(load, place + 1, day % columns);
        connect(load, &ChoiceBox::activated, this, [this, day](int index) {
            desk_.settings.edit([&](study::Preferences& wanted) {
                wanted.week[static_cast<std::size_t>(day)] =
                    static_cast<scheduling::DayLoad>(index);
            });
        });
        whenChanged([load, day](const SettingsState& state) {
            load->setCurrentIndex(
                static_cast<int>(state.preferences.week[static_cast<std::size_t>(day)]));
        });
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    row->addBelow(box);
}

/// All but the memory model, which has versions to go back to, and a section of its own.
void SchedulingSection::reset()
{
    desk_.settings.edit([](study::Preferences& wanted) {
        study::Preferences reset;
        reset.scheduling.parameters = wanted.scheduling.parameters;
        reset.presets = wanted.presets;
        reset.fitOften = wanted.fitOften;
        wanted = reset;
    });
}

} // namespace interval::ui
