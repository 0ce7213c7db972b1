// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/trend_chart.h"

#include "ui/style/look.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartHeight = 196;
constexpr int leastWidth = 220;
constexpr int below = 24;
constexpr int above = 10;
constexpr double step = 0.25;
constexpr int ring = 5;

} // namespace

TrendChart::TrendChart(TrendData shown, QWidget* parent)
    : InsightChart(parent), data_(std::move(shown))
{
}

QSize TrendChart::sizeHint() const
{
    return {look().px(leastWidth), look().px(chartHeight)};
}

QSize TrendChart::minimumSizeHint() const
{
    return sizeHint();
}

QRectF TrendChart::plot(const QRectF& rect) const
{
    const QFontMetricsF metrics(typeFont(Type::caption));
    return rect.adjusted(metrics.horizontalAdvance(u"100%"_s) + look().px(8), look().px(above),
                         -look().px(ring + 2), -look().px(below));
}

QPointF TrendChart::at(std::size_t point, double value, const QRectF& plot) const
{
    const double last = std::max<double>(1, static_cast<double>(data_.line.size()) - 1);
    return {plot.left() + static_cast<double>(point) / last * plot.width(),
            plot.bottom() - std::clamp(value, 0.0, 1.0) * plot.height()};
}

QRectF TrendChart::mark(int index, const QRectF& rect) const
{
    const auto point = static_cast<std::size_t>(index);
    const QPointF centre = at(point, data_.line[point], plot(rect));
    const double half = look().px(ring + 3);
    return {centre.x() - half, centre.y() - half, 2 * half, 2 * half};
}

void TrendChart::paintAxes(QPainter& painter, const QRectF& plot) const
{
    const Tokens& colours = look().colours();
    const QFontMetricsF metrics(painter.font());
    for (double value = 0; value <= 1; value += step) {
        const double y = plot.bottom() - value * plot.height();
        painter.setPen(value == 0 ? colours.border : colours.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString text = u"%1%"_s.arg(qRound(value * 100));
        painter.setPen(colours.text3);
        painter.drawText(QPointF(plot.left() - look().px(8) - metrics.horizontalAdvance(text),
                                 y + metrics.ascent() / 2 - 1),
                         text);
    }
    double free = plot.right() + look().px(16);
    for (std::size_t point = data_.line.size(); point-- > 0;) {
        const QString text = data_.labels.value(static_cast<int>(point));
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(at(point, 0, plot).x() - width / 2,
                                       plot.left() - look().px(8), plot.right() - width);
        if (left + width > free - look().px(24))
            continue;
        free = left;
        painter.drawText(QPointF(left, plot.bottom() + look().px(4) + metrics.ascent()), text);
    }
}

void TrendChart::paintLine(QPainter& painter,
                           const std::vector<double>& line,
                           const QRectF& plot) const
{
    QPainterPath path;
    for (std::size_t point = 0; point < line.size(); ++point)
        point == 0 ? path.moveTo(at(point, line[point], plot))
                   : path.lineTo(at(point, line[point], plot));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void TrendChart::paint(QPainter& painter, const QRectF& rect) const
{
    if (data_.line.empty())
        return;
    const Tokens& colours = look().colours();
    const QRectF area = plot(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::caption));
    paintAxes(painter, area);
    painter.setPen(QPen(colours.heat[1], 1));
    for (const std::vector<double>& other : data_.others)
        paintLine(painter, other, area);
    painter.setPen(QPen(colours.accent, 2));
    paintLine(painter, data_.line, area);
    painter.setBrush(colours.surface);
    painter.drawEllipse(at(data_.line.size() - 1, data_.line.back(), area), look().px(ring),
                        look().px(ring));
    painter.restore();
}

} // namespace interval::ui
