// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/bar_chart.h"

#include "ui/style/look.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace interval::ui {

namespace {

constexpr int chartHeight = 196;
constexpr int leastWidth = 220;
constexpr int below = 24; ///< the labels
constexpr int above = 8;
constexpr int ticks = 3;

} // namespace

BarChart::BarChart(std::vector<ChartBar> bars, double gap, QWidget* parent)
    : InsightChart(parent), bars_(std::move(bars)), gap_(gap)
{
    double highest = 0;
    for (const ChartBar& bar : bars_)
        highest = std::max(highest, bar.value + bar.second);
    axis_ = roundAxis(highest, ticks);
}

QSize BarChart::sizeHint() const
{
    return {look().px(leastWidth), look().px(chartHeight)};
}

QSize BarChart::minimumSizeHint() const
{
    return sizeHint();
}

QRectF BarChart::plot(const QRectF& rect) const
{
    const QFontMetricsF metrics(typeFont(Type::caption));
    const double left =
        metrics.horizontalAdvance(QLocale().toString(axis_.top, 'f', 0)) + look().px(8);
    return rect.adjusted(left, look().px(above), 0, -look().px(below));
}

double BarChart::pitch(const QRectF& plot) const
{
    return plot.width() / std::max<double>(1, static_cast<double>(bars_.size()));
}

QRectF BarChart::mark(int index, const QRectF& rect) const
{
    const QRectF area = plot(rect);
    const double wide = pitch(area);
    return {area.left() + wide * index, area.top(), wide, area.height()};
}

void BarChart::paint(QPainter& painter, const QRectF& rect) const
{
    const Tokens& colours = look().colours();
    const QRectF area = plot(rect);
    painter.save();
    painter.setFont(typeFont(Type::caption));
    paintAxis(painter, area);
    const double wide = pitch(area);
    const double scale = area.height() / axis_.top;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const double left = area.left() + wide * (static_cast<double>(i) + gap_ / 2);
        const double width = std::max(1.0, wide * (1 - gap_));
        const double height = bars_[i].value * scale;
        const double second = bars_[i].second * scale;
        painter.fillRect(QRectF(left, area.bottom() - height, width, height), colours.heat[3]);
        if (second <= 0)
            continue;
        const QRectF on(left, area.bottom() - height - second, width, second);
        painter.fillRect(on, colours.heat[1]);
        painter.setPen(colours.heat[3]);
        painter.drawRect(on.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintLabels(painter, area);
    painter.restore();
}

void BarChart::paintAxis(QPainter& painter, const QRectF& plot) const
{
    const Tokens& colours = look().colours();
    const QFontMetricsF metrics(painter.font());
    for (double value = 0; value <= axis_.top * 1.001; value += axis_.step) {
        const double y = plot.bottom() - value / axis_.top * plot.height();
        painter.setPen(value == 0 ? colours.border : colours.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.text3);
        const QString text = QLocale().toString(value, 'f', 0);
        painter.drawText(QPointF(plot.left() - look().px(8) - metrics.horizontalAdvance(text),
                                 y + metrics.ascent() / 2 - 1),
                         text);
    }
}

/// As many as have room; the last one first, since it tells where now is.
void BarChart::paintLabels(QPainter& painter, const QRectF& plot) const
{
    const QFontMetricsF metrics(painter.font());
    const double wide = pitch(plot);
    double free = plot.right() + look().px(8);
    painter.setPen(look().colours().text3);
    for (std::size_t i = bars_.size(); i-- > 0;) {
        const QString& label = bars_[i].label;
        if (label.isEmpty())
            continue;
        const double width = metrics.horizontalAdvance(label);
        const double centre = plot.left() + wide * (static_cast<double>(i) + 0.5);
        const double left =
            std::clamp(centre - width / 2, plot.left() - look().px(8), plot.right() - width);
        if (left + width > free - look().px(6))
            continue;
        free = left;
        painter.drawText(QPointF(left, plot.bottom() + look().px(4) + metrics.ascent()), label);
    }
}

} // namespace interval::ui
