// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/calibration_chart.h"

#include "ui/style/look.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace interval::ui {

namespace {

constexpr int chartHeight = 196;
constexpr int leastWidth = 220;
constexpr int below = 24;
constexpr int above = 10;
constexpr double smallestRing = 2.5;
constexpr double largestRing = 7;
constexpr double worthSeeing = 0.005; ///< of all answers: rarer points do not stretch the axes

} // namespace

CalibrationChart::CalibrationChart(std::vector<study::CalibrationPoint> points, QWidget* parent)
    : InsightChart(parent), points_(std::move(points))
{
    std::int64_t all = 0;
    for (const study::CalibrationPoint& point : points_) {
        most_ = std::max(most_, point.recalled.of);
        all += point.recalled.of;
    }
    std::erase_if(points_, [all](const study::CalibrationPoint& point) {
        return static_cast<double>(point.recalled.of) < worthSeeing * static_cast<double>(all);
    });
    double lowest = 1;
    for (const study::CalibrationPoint& point : points_)
        lowest = std::min({lowest, point.predicted, study::estimate(point.recalled).value});
    constexpr double grain = 10; // tenths
    constexpr double widest = 0.8;
    from_ = std::clamp(std::floor(lowest * grain - 1e-9) / grain, 0.0, widest);
}

QSize CalibrationChart::sizeHint() const
{
    return {look().px(leastWidth), look().px(chartHeight)};
}

QSize CalibrationChart::minimumSizeHint() const
{
    return sizeHint();
}

QRectF CalibrationChart::plot(const QRectF& rect) const
{
    const QFontMetricsF metrics(typeFont(Type::caption));
    const double text = metrics.horizontalAdvance(QStringLiteral("100"));
    return rect.adjusted(text + look().px(8), look().px(above), -text / 2 - look().px(2),
                         -look().px(below));
}

QPointF CalibrationChart::at(double predicted, double recalled, const QRectF& plot) const
{
    const auto share = [this](double value) {
        return std::clamp((value - from_) / (1 - from_), 0.0, 1.0);
    };
    return {plot.left() + share(predicted) * plot.width(),
            plot.bottom() - share(recalled) * plot.height()};
}

double CalibrationChart::radius(const study::CalibrationPoint& point) const
{
    const double part =
        std::sqrt(static_cast<double>(point.recalled.of) / static_cast<double>(most_));
    return look().px(smallestRing + part * (largestRing - smallestRing));
}

QRectF CalibrationChart::mark(int index, const QRectF& rect) const
{
    const study::CalibrationPoint& point = points_[static_cast<std::size_t>(index)];
    const QPointF centre = at(point.predicted, study::estimate(point.recalled).value, plot(rect));
    const double half = radius(point) + 4;
    return {centre.x() - half, centre.y() - half, 2 * half, 2 * half};
}

void CalibrationChart::paintAxes(QPainter& painter, const QRectF& plot) const
{
    const Tokens& colours = look().colours();
    const QFontMetricsF metrics(painter.font());
    const double step = 1 - from_ > 0.5 ? 0.2 : 0.1;
    const int ticks = static_cast<int>(std::floor((1 - from_) / step + 1e-9));
    for (int tick = 0; tick <= ticks; ++tick) {
        const double value = 1 - tick * step;
        const QString text = QString::number(std::lround(value * 100));
        const double y = at(from_, value, plot).y();
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.text3);
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QPointF(plot.left() - look().px(8) - width, y + metrics.ascent() / 2 - 1),
                         text);
        painter.drawText(QPointF(at(value, from_, plot).x() - width / 2,
                                 plot.bottom() + look().px(4) + metrics.ascent()),
                         text);
    }
    painter.setPen(QPen(colours.text2, 1, Qt::DashLine));
    painter.drawLine(at(from_, from_, plot), at(1, 1, plot));
}

void CalibrationChart::paint(QPainter& painter, const QRectF& rect) const
{
    const Tokens& colours = look().colours();
    const QRectF area = plot(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::caption));
    paintAxes(painter, area);
    QPainterPath path;
    painter.setPen(QPen(colours.heat[3], 1));
    for (const study::CalibrationPoint& point : points_) {
        const study::Estimate share = study::estimate(point.recalled);
        const QPointF centre = at(point.predicted, share.value, area);
        path.elementCount() == 0 ? path.moveTo(centre) : path.lineTo(centre);
        painter.drawLine(at(point.predicted, share.low, area),
                         at(point.predicted, share.high, area));
    }
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(colours.surface);
    for (const study::CalibrationPoint& point : points_)
        painter.drawEllipse(at(point.predicted, study::estimate(point.recalled).value, area),
                            radius(point), radius(point));
    painter.restore();
}

} // namespace interval::ui
