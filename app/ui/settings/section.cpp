// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_field.h"
#include "ui/parts/toggle.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

SettingRow::SettingRow(const QString& name,
                       const QString& meaning,
                       QWidget* control,
                       QWidget* parent)
    : QWidget(parent),
      name_(name),
      column_(new QVBoxLayout(this)),
      meaning_(makeLabel(meaning, Type::caption, Tone::second, this)),
      fault_(makeLabel({}, Type::caption, Tone::normal, this))
{
    column_->setContentsMargins(0, look().space(12), 0, look().space(12));
    column_->setSpacing(look().space(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(16));
    auto* words = new QVBoxLayout;
    words->setSpacing(look().px(2));
    auto* title = makeLabel(name, Type::ui, Tone::normal, this, QFont::Medium);
    title->setWordWrap(true);
    meaning_->setWordWrap(true);
    meaning_->setVisible(!meaning.isEmpty());
    words->addWidget(title);
    words->addWidget(meaning_);
    row->addLayout(words, 1);
    if (control != nullptr) {
        control->setParent(this);
        row->addWidget(control, 0, Qt::AlignVCenter);
    }
    column_->addLayout(row);
    fault_->setProperty("role", u"fault"_s);
    fault_->setObjectName(u"settingFault"_s);
    fault_->setWordWrap(true);
    fault_->hide();
    column_->addWidget(fault_);
}

void SettingRow::addBelow(QWidget* widget)
{
    column_->addWidget(widget);
}

void SettingRow::setMeaning(const QString& meaning)
{
    meaning_->setText(meaning);
    meaning_->setVisible(!meaning.isEmpty());
}

void SettingRow::setFault(const QString& text)
{
    fault_->setText(text);
    fault_->setVisible(!text.isEmpty());
}

bool SettingRow::matches(const QString& wanted) const
{
    return name_.contains(wanted, Qt::CaseInsensitive) ||
           meaning_->text().contains(wanted, Qt::CaseInsensitive);
}

Section::Section(const QString& title, const SettingsDesk& desk, QWidget* parent)
    : QFrame(parent), desk_(desk), title_(title), column_(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    column_->setContentsMargins(look().space(24), look().space(16), look().space(24),
                                look().space(16));
    column_->setSpacing(0);
    column_->addWidget(makeLabel(title, Type::ui, Tone::normal, this, QFont::DemiBold));
}

SettingRow* Section::addRow(const QString& name, const QString& meaning, QWidget* control)
{
    QWidget* line = rows_.empty() ? nullptr : makeLine(this);
    if (line != nullptr)
        column_->addWidget(line);
    auto* row = new SettingRow(name, meaning, control, this);
    column_->addWidget(row);
    rows_.emplace_back(row, line);
    return row;
}

NumberField* Section::addNumber(const QString& name,
                                const QString& meaning,
                                const QString& unit,
                                int study::Preferences::*field,
                                int high)
{
    auto* number = new NumberField(name, unit, {0, high}, this);
    SettingRow* row = addRow(name, meaning, number);
    connect(number, &NumberField::faultChanged, row, &SettingRow::setFault);
    connect(number, &NumberField::changed, this, [this, field](int value) {
        desk_.settings.edit([&](study::Preferences& wanted) { wanted.*field = value; });
    });
    whenChanged([number, field](const SettingsState& state) {
        number->setValue(state.preferences.*field);
    });
    return number;
}

Toggle*
Section::addToggle(const QString& name, const QString& meaning, bool study::Preferences::*field)
{
    auto* toggle = new Toggle(name, this);
    addRow(name, meaning, toggle);
    connect(toggle, &QAbstractButton::clicked, this, [this, field](bool on) {
        desk_.settings.edit([&](study::Preferences& wanted) { wanted.*field = on; });
    });
    whenChanged([toggle, field](const SettingsState& state) {
        toggle->setChecked(state.preferences.*field);
    });
    return toggle;
}

void Section::addReset(const std::function<void()>& reset)
{
    column_->addWidget(makeLine(this));
    column_->addSpacing(look().space(8));
    auto* button = makeButton(tr("Reset this section to defaults"), "quiet", {}, this);
    button->setObjectName(u"resetSection"_s);
    connect(button, &QPushButton::clicked, this, reset);
    column_->addWidget(button, 0, Qt::AlignLeft);
}

void Section::whenChanged(std::function<void(const SettingsState&)> show)
{
    if (desk_.settings.state())
        show(*desk_.settings.state());
    shows_.push_back(std::move(show));
}

void Section::refresh()
{
    if (desk_.settings.state())
        for (const auto& show : shows_)
            show(*desk_.settings.state());
}

int Section::filter(const QString& wanted)
{
    const bool whole = wanted.isEmpty() || title_.contains(wanted, Qt::CaseInsensitive);
    int found = 0;
    for (const auto& [row, line] : rows_) {
        const bool shown = whole || row->matches(wanted);
        row->setVisible(shown);
        if (line != nullptr)
            line->setVisible(shown && found > 0);
        found += shown ? 1 : 0;
    }
    return found;
}

} // namespace interval::ui
