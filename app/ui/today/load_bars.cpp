// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/load_bars.h"

#include "ui/interviews/interview_editor.h"
#include "ui/style/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartHeight = 150;
constexpr int leastWidth = 220;
constexpr int axisWidth = 30;
constexpr int axisHeight = 20;
constexpr int legendHeight = 22;
constexpr double secondsPerMinute = 60;
constexpr double someMinutes = 0.5; ///< from here on new cards are spoken of
constexpr int tickCount = 2;

/// A round number of minutes at or above a value.
double roundAbove(double minutes)
{
    for (const double top : {10.0, 20.0, 30.0, 40.0, 60.0, 90.0, 120.0, 180.0, 240.0, 360.0, 480.0})
        if (minutes <= top)
            return top;
    return std::ceil(minutes / 240) * 240;
}

double minutesOf(const scheduling::ForecastDay& day)
{
    return (day.reviewSeconds + day.newSeconds) / secondsPerMinute;
}

} // namespace

LoadBars::LoadBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"loadBars"_s);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Minutes of study a day until the interview"));
}

void LoadBars::setDays(std::vector<scheduling::ForecastDay> days, base::Day today)
{
    days_ = std::move(days);
    today_ = today;
    cursor_ = 0;
    double most = 0;
    for (const scheduling::ForecastDay& day : days_)
        most = std::max(most, minutesOf(day));
    top_ = roundAbove(most);
    if (!days_.empty())
        setAccessibleDescription(describe(0));
    update();
}

QSize LoadBars::sizeHint() const
{
    return {look().px(leastWidth) * 2, look().px(chartHeight)};
}

QSize LoadBars::minimumSizeHint() const
{
    return {look().px(leastWidth), look().px(chartHeight)};
}

QRectF LoadBars::plot() const
{
    return {static_cast<double>(look().px(axisWidth)), 6.0,
            static_cast<double>(width() - look().px(axisWidth) - 8),
            static_cast<double>(height() - look().px(axisHeight + legendHeight) - 6)};
}

QRectF LoadBars::column(std::size_t day) const
{
    const QRectF all = plot();
    const double each = all.width() / static_cast<double>(days_.size());
    const double space = each > 6 ? 2 : each > 3 ? 1 : 0;
    return {all.left() + static_cast<double>(day) * each, all.top(), std::max(1.0, each - space),
            all.height()};
}

QString LoadBars::describe(std::size_t day) const
{
    const QString date = QLocale().toString(dateOf(today_ + static_cast<base::Day>(day)),
                                            //: a date in Qt's date format: 14 December
                                            tr("d MMMM"));
    const int fresh = static_cast<int>(std::lround(days_[day].newSeconds / secondsPerMinute));
    const int all = static_cast<int>(std::lround(minutesOf(days_[day])));
    return tr("%1: %n minutes, %2 of them for new cards", nullptr, all).arg(date).arg(fresh);
}

void LoadBars::paintAxes(QPainter& painter, const QRectF& plot) const
{
    const Tokens& t = look().colours();
    painter.setFont(typeFont(Type::caption));
    for (int i = 0; i <= tickCount; ++i) {
        const double share = static_cast<double>(i) / tickCount;
        const double y = plot.bottom() - share * plot.height();
        painter.setPen(t.grid);
        painter.drawLine(QPointF(plot.left(), y), {plot.right(), y});
        painter.setPen(t.text3);
        painter.drawText(QRectF(0, y - look().px(10), plot.left() - look().px(6), look().px(20)),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(qRound(share * top_)));
    }
    const double y = plot.bottom();
    const auto label = [&](std::size_t day, const QString& text, Qt::Alignment align) {
        const double x = column(day).center().x();
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double left = align == Qt::AlignLeft ? plot.left() : x - width / 2;
        painter.drawText(
            QRectF(std::min(left, plot.right() - width), y, width, look().px(axisHeight)),
            Qt::AlignCenter, text);
    };
    painter.setPen(t.text3);
    //: a short date in Qt's date format: 7 Dec
    const QString format = tr("d MMM");
    const auto dated = [&](std::size_t day) {
        return QLocale().toString(dateOf(today_ + static_cast<base::Day>(day)), format);
    };
    label(0, tr("today"), Qt::AlignLeft);
    constexpr std::size_t enoughForMiddle = 8;
    if (days_.size() >= enoughForMiddle)
        label(days_.size() / 2, dated(days_.size() / 2), Qt::AlignHCenter);
    if (days_.size() > 2)
        label(days_.size() - 1, dated(days_.size() - 1), Qt::AlignHCenter);
}

void LoadBars::paintLegend(QPainter& painter) const
{
    const Tokens& t = look().colours();
    const double top = height() - look().px(legendHeight);
    const double sign = look().px(11);
    double x = 0;
    const auto entry = [&](const QColor& fill, const QString& words) {
        painter.setPen(QPen(t.heat[3], 1));
        painter.setBrush(fill);
        painter.drawRect(
            QRectF(x + 0.5, top + (look().px(legendHeight) - sign) / 2, sign - 1, sign - 1));
        x += sign + look().px(6);
        painter.setPen(t.text2);
        const int width = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QRectF(x, top, width + 2, look().px(legendHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        x += width + look().space(12);
    };
    entry(t.heat[3], tr("reviews"));
    std::size_t last = days_.size();
    while (last > 0 && days_[last - 1].newSeconds / secondsPerMinute < someMinutes)
        --last;
    if (last > 0)
        entry(t.heat[1], tr("new cards, until %1")
                             .arg(QLocale().toString(
                                 dateOf(today_ + static_cast<base::Day>(last) - 1), tr("d MMM"))));
    const QString unit = tr("minutes a day");
    if (x + painter.fontMetrics().horizontalAdvance(unit) < width()) {
        painter.setPen(t.text3);
        painter.drawText(QRectF(0, top, width() - 4, look().px(legendHeight)),
                         Qt::AlignRight | Qt::AlignVCenter, unit);
    }
}

void LoadBars::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    if (days_.empty())
        return;
    const QRectF plot = this->plot();
    paintAxes(painter, plot);
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const QRectF box = column(i);
        const double reviews = days_[i].reviewSeconds / secondsPerMinute / top_ * box.height();
        const double fresh = days_[i].newSeconds / secondsPerMinute / top_ * box.height();
        painter.fillRect(QRectF(box.left(), box.bottom() - reviews, box.width(), reviews),
                         t.heat[3]);
        if (fresh < 1)
            continue;
        const QRectF upper(box.left(), box.bottom() - reviews - fresh, box.width(), fresh);
        painter.fillRect(upper, t.heat[3]);
        painter.fillRect(upper.adjusted(1, 1, -1, reviews > 0 ? 0 : -1), t.heat[1]);
    }
    painter.fillRect(QRectF(plot.right() + 2, plot.top() - 6, 2, plot.height() + 6), t.text);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(column(cursor_).adjusted(-1, 0, 0, 0));
    }
    paintLegend(painter);
}

bool LoadBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < days_.size(); ++i)
            if (column(i).adjusted(0, 0, 2, 0).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), describe(i), this);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void LoadBars::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->key() == Qt::Key_Left;
    if (days_.empty() || (!back && event->key() != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (back)
        cursor_ -= cursor_ > 0 ? 1 : 0;
    else
        cursor_ = std::min(cursor_ + 1, days_.size() - 1);
    setAccessibleDescription(describe(cursor_));
    QToolTip::showText(mapToGlobal(column(cursor_).topRight().toPoint()), describe(cursor_), this);
    update();
}

} // namespace interval::ui
