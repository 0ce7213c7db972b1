// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/range_chart.h"

#include "ui/style/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interval::ui {

namespace {

constexpr int rowHeight = 24;
constexpr int leastHeight = 120;
constexpr int leastWidth = 260;
constexpr int below = 24;
constexpr int above = 4;
constexpr int dot = 4;             ///< radius
constexpr double nameShare = 0.34; ///< of the width at most

double widest(const std::vector<RangeRow>& rows, const QFont& font, QString RangeRow::*text)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const RangeRow& row : rows)
        width = std::max(width, metrics.horizontalAdvance(row.*text));
    return width;
}

} // namespace

RangeChart::RangeChart(RangeData shown, QWidget* parent)
    : InsightChart(parent), data_(std::move(shown))
{
}

QSize RangeChart::sizeHint() const
{
    const int rows = static_cast<int>(data_.rows.size()) * look().px(rowHeight);
    return {look().px(leastWidth),
            std::max(look().px(leastHeight), rows + look().px(below) + look().px(above))};
}

QSize RangeChart::minimumSizeHint() const
{
    return sizeHint();
}

QRectF RangeChart::plot(const QRectF& rect) const
{
    const double names =
        std::min(widest(data_.rows, typeFont(Type::ui), &RangeRow::name), rect.width() * nameShare);
    const double beside = widest(data_.rows, typeFont(Type::caption), &RangeRow::beside);
    return rect.adjusted(names + look().px(20), look().px(above), -beside - look().px(16),
                         -look().px(below));
}

double RangeChart::x(double value, const QRectF& plot) const
{
    const double share = (value - data_.from) / (data_.to - data_.from);
    return plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
}

QRectF RangeChart::mark(int index, const QRectF& rect) const
{
    const QRectF area = plot(rect);
    const double high =
        std::min<double>(look().px(rowHeight), area.height() / std::max(1, marks()));
    return {rect.left() + 2, area.top() + high * index, rect.width() - 4, high};
}

void RangeChart::paint(QPainter& painter, const QRectF& rect) const
{
    const QRectF area = plot(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, area);
    for (int i = 0; i < marks(); ++i) {
        const RangeRow& row = data_.rows[static_cast<std::size_t>(i)];
        const QRectF line = mark(i, rect);
        paintRow(painter, row, line.center().y(), area);
        painter.setFont(typeFont(Type::ui));
        painter.setPen(look().colours().text);
        const double room = area.left() - look().px(16) - rect.left();
        painter.drawText(QRectF(rect.left(), line.top(), room, line.height()),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight,
                                                          static_cast<int>(std::ceil(room))));
        painter.setFont(typeFont(Type::caption));
        painter.setPen(look().colours().text2);
        painter.drawText(
            QRectF(area.right(), line.top(), rect.right() - area.right(), line.height()),
            Qt::AlignVCenter | Qt::AlignRight, row.beside);
    }
    painter.restore();
}

void RangeChart::paintAxis(QPainter& painter, const QRectF& plot) const
{
    const Tokens& colours = look().colours();
    painter.setFont(typeFont(Type::caption));
    const QFontMetricsF metrics(painter.font());
    double free = -1e9;
    const int ticks = static_cast<int>(std::lround((data_.to - data_.from) / data_.step));
    for (int tick = 0; tick <= ticks; ++tick) {
        const double value = data_.from + tick * data_.step;
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(x(value, plot), plot.top()),
                         QPointF(x(value, plot), plot.bottom()));
        const QString text = data_.axisText(value);
        const double left = x(value, plot) - metrics.horizontalAdvance(text) / 2;
        if (left < free)
            continue;
        free = left + metrics.horizontalAdvance(text) + look().px(8);
        painter.setPen(colours.text3);
        painter.drawText(QPointF(left, plot.bottom() + look().px(4) + metrics.ascent()), text);
    }
    if (!data_.reference)
        return;
    painter.setPen(QPen(colours.text2, 1, Qt::DashLine));
    painter.drawLine(QPointF(x(*data_.reference, plot), plot.top()),
                     QPointF(x(*data_.reference, plot), plot.bottom()));
}

void RangeChart::paintRow(QPainter& painter,
                          const RangeRow& row,
                          double y,
                          const QRectF& plot) const
{
    const Tokens& colours = look().colours();
    painter.setPen(QPen(colours.heat[3], 2));
    painter.drawLine(QPointF(x(row.low, plot), y), QPointF(x(row.high, plot), y));
    const double radius = look().px(dot);
    if (row.before) {
        painter.setBrush(colours.surface);
        painter.drawEllipse(QPointF(x(*row.before, plot), y), radius, radius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(QPointF(x(row.value, plot), y), radius + 1, radius + 1);
}

} // namespace interval::ui
