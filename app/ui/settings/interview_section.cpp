// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

QString describe(const collection::Interview& interview, base::Day today)
{
    //: a date with its weekday and year, in Qt's date format: Monday, 14 December 2026
    const QString format = InterviewSection::tr("dddd, d MMMM yyyy");
    const QString date = QLocale().toString(dateOf(interview.day), format);
    const int days = interview.day - today;
    if (days < 0)
        return InterviewSection::tr("%1, past").arg(date);
    if (days == 0)
        return InterviewSection::tr("%1, today").arg(date);
    const auto [least, most] =
        std::minmax_element(interview.minutes.begin(), interview.minutes.end());
    const QString minutes =
        *least == *most
            ? InterviewSection::tr("%n minutes a day", nullptr, *least)
            : InterviewSection::tr("%1 to %n minutes a day", nullptr, *most).arg(*least);
    return InterviewSection::tr("%1, in %n days, ", nullptr, days).arg(date) + minutes;
}

} // namespace

QString InterviewSection::name()
{
    return tr("Interviews");
}

InterviewSection::InterviewSection(const SettingsDesk& desk, QWidget* parent)
    : Section(name(), desk, parent)
{
    auto* add = makeButton(tr("Add interview"), "", {}, this);
    add->setObjectName(u"addInterview"_s);
    connect(add, &QPushButton::clicked, this,
            [this] { editInterview(desk_.settings, 0, desk_.topics, *window()); });
    row_ = addRow(tr("Interviews"),
                  tr("The plan prepares for the nearest one: it orders each day's cards so that "
                     "most is recalled on the date. Afterwards everything goes on as plain FSRS."),
                  add);
    whenChanged([this](const SettingsState& state) { list(state); });
}

void InterviewSection::list(const SettingsState& state)
{
    if (listed_ && shown_ == state.interviews)
        return;
    listed_ = true;
    shown_ = state.interviews;
    if (rows_ != nullptr) {
        rows_->hide();
        rows_->deleteLater(); // the button that was clicked may stand in it
    }
    rows_ = new QWidget(row_);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(8));
    for (const collection::Interview& interview : shown_) {
        column->addWidget(makeLine(rows_));
        auto* line = new QHBoxLayout;
        line->setSpacing(look().space(12));
        auto* words = new QVBoxLayout;
        const QString title = QString::fromStdString(interview.name);
        auto* head = makeLabel(title, Type::ui, Tone::normal, rows_);
        auto* detail =
            makeLabel(describe(interview, state.today), Type::caption, Tone::second, rows_);
        head->setWordWrap(true);
        detail->setWordWrap(true);
        words->addWidget(head);
        words->addWidget(detail);
        line->addLayout(words, 1);
        auto* change = makeButton(tr("Change"), "small", {}, rows_);
        change->setObjectName(u"changeInterview"_s);
        change->setAccessibleName(tr("Change %1").arg(title));
        connect(change, &QPushButton::clicked, this, [this, id = interview.id] {
            editInterview(desk_.settings, id, desk_.topics, *window());
        });
        auto* remove = makeButton(tr("Delete"), "small", {}, rows_);
        remove->setObjectName(u"deleteInterview"_s);
        remove->setAccessibleName(tr("Delete %1").arg(title));
        connect(remove, &QPushButton::clicked, this,
                [this, id = interview.id] { desk_.settings.removeInterview(id); });
        line->addWidget(change);
        line->addWidget(remove);
        column->addLayout(line);
    }
    row_->addBelow(rows_);
}

} // namespace interval::ui
