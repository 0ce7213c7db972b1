// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insight_chart.h"

#include "ui/style/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace interval::ui {

InsightChart::InsightChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void InsightChart::setWords(const ChartWords& words)
{
    summary_ = words.summary;
    told_ = words.marks;
    cursor_ = -1;
    setAccessibleName(words.title);
    setAccessibleDescription(summary_);
}

void InsightChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paint(painter, rect());
    if (cursor_ < 0 || !hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look().colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark(cursor_, rect()).adjusted(-2, -2, 2, 2), 3, 3);
}

void InsightChart::moveTo(int index)
{
    if (marks() == 0)
        return;
    cursor_ = std::clamp(index, 0, marks() - 1);
    const QString words = told_.value(cursor_);
    setAccessibleDescription(words);
    QToolTip::showText(mapToGlobal(mark(cursor_, rect()).center().toPoint()), words, this);
    update();
}

void InsightChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(cursor_ < 0 ? marks() - 1 : cursor_ - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(cursor_ + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(marks() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void InsightChart::focusOutEvent(QFocusEvent* event)
{
    cursor_ = -1;
    setAccessibleDescription(summary_);
    QWidget::focusOutEvent(event);
}

int InsightChart::markAt(const QPointF& point) const
{
    for (int index = 0; index < marks(); ++index)
        if (mark(index, rect()).contains(point))
            return index;
    return -1;
}

bool InsightChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const int index = markAt(help.pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), told_.value(index), this);
    return true;
}

RoundAxis roundAxis(double highest, int ticks)
{
    const double exact = std::max(highest, 1.0) / ticks;
    const double power = std::pow(10, std::floor(std::log10(exact)));
    double step = 10 * power;
    for (const double nice : {5.0, 2.0, 1.0})
        if (nice * power >= exact * (1 - 1e-9))
            step = nice * power;
    step = std::max(step, 1.0);
    return {step, std::max(1.0, std::ceil(highest / step - 1e-9)) * step};
}

} // namespace interval::ui
