// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/heatmap.h"

#include "ui/style/look.h"

#include <QDate>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellSize = 11;
constexpr int gap = 3;
constexpr int labelWidth = 36;
constexpr int labelHeight = 20;
constexpr int daysPerWeek = 7;
constexpr int fullYear = 53;

QDate dateOf(base::Day day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// Short, but told apart: one character in Chinese, three letters in English.
QString dayName(int weekday)
{
    const QLocale locale;
    return locale.standaloneDayName(weekday, locale.language() == QLocale::Chinese
                                                 ? QLocale::NarrowFormat
                                                 : QLocale::ShortFormat);
}

/// Darker with more answers; the steps are those of an ordinary day of study.
std::size_t heatOf(int reviews)
{
    constexpr std::array steps{1, 10, 25, 50};
    return static_cast<std::size_t>(std::upper_bound(steps.begin(), steps.end(), reviews) -
                                    steps.begin());
}

} // namespace

Heatmap::Heatmap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Heatmap::setDays(const std::vector<collection::DayActivity>& days, base::Day today)
{
    days_.clear();
    int total = 0;
    for (const collection::DayActivity& day : days) {
        days_[day.day] = day;
        total += day.reviews;
    }
    today_ = today;
    cursor_ = today;
    setAccessibleName(tr("A year of study: %n answers", nullptr, total));
    update();
}

QSize Heatmap::sizeHint() const
{
    const int side = look().px(cellSize) + gap;
    return {look().px(labelWidth) + fullYear * side, look().px(labelHeight) + daysPerWeek * side};
}

QSize Heatmap::minimumSizeHint() const
{
    const int side = look().px(cellSize) + gap;
    return {look().px(labelWidth) + 13 * side, sizeHint().height()};
}

int Heatmap::weeks() const
{
    const int side = look().px(cellSize) + gap;
    return std::clamp((width() - look().px(labelWidth)) / side, 1, fullYear);
}

base::Day Heatmap::firstDay() const
{
    const int weekday = dateOf(today_).dayOfWeek(); // 1 = Monday
    return today_ - (weekday - 1) - daysPerWeek * (weeks() - 1);
}

QRect Heatmap::cell(base::Day day) const
{
    const int index = day - firstDay();
    const int side = look().px(cellSize) + gap;
    return {look().px(labelWidth) + index / daysPerWeek * side,
            look().px(labelHeight) + index % daysPerWeek * side, look().px(cellSize),
            look().px(cellSize)};
}

QString Heatmap::describe(base::Day day) const
{
    const auto found = days_.find(day);
    //: a date in Qt's date format: 9 October 2026
    const QString date = QLocale().toString(dateOf(day), tr("d MMMM yyyy"));
    if (found == days_.end())
        return tr("%1: nothing").arg(date);
    const int minutes = static_cast<int>(found->second.takenMs / 60000);
    return tr("%1: %n answers", nullptr, found->second.reviews).arg(date) +
           tr(", %n minutes", nullptr, minutes);
}

void Heatmap::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::caption));
    painter.setPen(t.text3);
    for (const int weekday : {1, 3, 5}) {
        const QRect row = cell(firstDay() + weekday - 1);
        painter.drawText(QRect(0, row.top() - gap, look().px(labelWidth), row.height() + 2 * gap),
                         Qt::AlignVCenter | Qt::AlignLeft, dayName(weekday));
    }
    paintMonths(painter);
    for (base::Day day = firstDay(); day <= today_; ++day) {
        const QRect box = cell(day);
        const auto found = days_.find(day);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.heat[found == days_.end() ? 0 : heatOf(found->second.reviews)]);
        painter.drawRoundedRect(box, 3, 3);
        const bool marked = day == today_ || (hasFocus() && day == cursor_);
        if (marked) {
            painter.setPen(QPen(hasFocus() && day == cursor_ ? t.accent : t.text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3);
        }
    }
}

/// A month stands above the first week that begins in it.
void Heatmap::paintMonths(QPainter& painter) const
{
    int lastMonth = dateOf(firstDay()).month();
    for (base::Day day = firstDay() + daysPerWeek; day <= today_; day += daysPerWeek) {
        const int month = dateOf(day).month();
        if (month == lastMonth)
            continue;
        lastMonth = month;
        painter.drawText(QPoint(cell(day).left(), look().px(12)),
                         QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    }
}

bool Heatmap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        for (base::Day day = firstDay(); day <= today_; ++day)
            if (cell(day).adjusted(-1, -1, 2, 2).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), describe(day), this);
                return true;
            }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

void Heatmap::keyPressEvent(QKeyEvent* event)
{
    int by = 0;
    if (event->key() == Qt::Key_Left)
        by = -daysPerWeek;
    else if (event->key() == Qt::Key_Right)
        by = daysPerWeek;
    else if (event->key() == Qt::Key_Up)
        by = -1;
    else if (event->key() == Qt::Key_Down)
        by = 1;
    if (by == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    cursor_ = std::clamp(cursor_ + by, firstDay(), today_);
    setAccessibleDescription(describe(cursor_));
    QToolTip::showText(mapToGlobal(cell(cursor_).bottomRight()), describe(cursor_), this);
    update();
}

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HeatLegend::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::caption));
    const int cells = static_cast<int>(look().colours().heat.size());
    return {metrics.horizontalAdvance(tr("fewer")) + metrics.horizontalAdvance(tr("more")) +
                cells * (look().px(cellSize) + gap) + 4 * gap,
            metrics.height()};
}

void HeatLegend::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::caption));
    painter.setPen(t.text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("fewer"));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, tr("more"));
    int x = painter.fontMetrics().horizontalAdvance(tr("fewer")) + 2 * gap;
    const int side = look().px(cellSize);
    painter.setPen(Qt::NoPen);
    for (const QColor& colour : t.heat) {
        painter.setBrush(colour);
        painter.drawRoundedRect(x, (height() - side) / 2, side, side, 3, 3);
        x += side + gap;
    }
}

} // namespace interval::ui
