// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/curve_chart.h"

#include "ui/style/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace interval::ui {

namespace {

constexpr int chartHeight = 216;
constexpr int leastWidth = 260;
constexpr int tickCount = 4;
constexpr int below = 24; ///< the axis's labels
constexpr int above = 22; ///< room for the name of the highest line
constexpr int ring = 6;

/// 1, 2, 2.5 or 5 times a power of ten: what a person counts in.
double roundStep(double span)
{
    const double exact = span / tickCount;
    const double power = std::pow(10, std::floor(std::log10(exact)));
    for (const double nice : {1.0, 2.0, 2.5, 5.0})
        if (nice * power >= exact)
            return nice * power;
    return 10 * power;
}

double highest(const CurveData& data)
{
    double most = data.capacity ? *data.capacity * 1.1 : 0;
    for (const QPointF& point : data.line)
        most = std::max(most, point.y());
    for (const double high : data.high)
        most = std::max(most, high);
    return most > 0 ? most : 1;
}

} // namespace

/// Where things are: pixels of values.
struct CurveChart::Frame {
    QRectF plot;
    double lowX = 0;
    double highX = 1;
    double highY = 1;
    double highSecond = 1;
    double stepY = 1;
    bool logarithmic = true;

    [[nodiscard]] double x(double value) const
    {
        const auto place = [this](double v) { return logarithmic ? std::log(v) : v; };
        const double span = place(highX) - place(lowX);
        return plot.left() + (span > 0 ? (place(value) - place(lowX)) / span : 0.5) * plot.width();
    }
    [[nodiscard]] double y(double value) const
    {
        return plot.bottom() - value / highY * plot.height();
    }
    [[nodiscard]] double second(double value) const
    {
        return plot.bottom() - value / highSecond * plot.height();
    }
    [[nodiscard]] QPointF at(const QPointF& point) const { return {x(point.x()), y(point.y())}; }
};

CurveChart::CurveChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CurveChart::sizeHint() const
{
    return {look().px(2 * leastWidth), look().px(chartHeight)};
}

QSize CurveChart::minimumSizeHint() const
{
    return {look().px(leastWidth), look().px(chartHeight)};
}

void CurveChart::show(CurveData data)
{
    data_ = std::move(data);
    setAccessibleName(data_.title);
    QStringList said;
    if (data_.here)
        said << data_.hereName;
    if (data_.capacity)
        said << data_.capacityName;
    if (data_.limit)
        said << data_.limitName;
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

CurveChart::Frame CurveChart::frame(const QRectF& rect) const
{
    Frame frame;
    frame.logarithmic = data_.logarithmic;
    frame.lowX = data_.line.front().x();
    frame.highX = data_.line.back().x();
    frame.stepY = roundStep(highest(data_));
    frame.highY = std::ceil(highest(data_) / frame.stepY - 1e-9) * frame.stepY;
    for (const QPointF& point : data_.second)
        frame.highSecond = std::max(frame.highSecond == 1 ? 0 : frame.highSecond, point.y() * 1.15);
    if (data_.secondTop > 0)
        frame.highSecond = data_.secondTop;
    const QFontMetrics metrics(typeFont(Type::caption));
    const int left = metrics.horizontalAdvance(data_.yText(frame.highY)) + look().px(10);
    const int right =
        data_.second.empty()
            ? look().px(12)
            : metrics.horizontalAdvance(data_.secondText(frame.highSecond)) + look().px(10);
    frame.plot = rect.adjusted(left, look().px(above), -right, -look().px(below));
    return frame;
}

void CurveChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect());
}

void CurveChart::paint(QPainter& painter, const QRectF& rect) const
{
    if (data_.line.size() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::caption));
    const Frame frame = this->frame(rect);
    paintAxes(painter, frame);
    paintBand(painter, frame);
    QPainterPath path(frame.at(data_.line.front()));
    for (const QPointF& point : data_.line)
        path.lineTo(frame.at(point));
    painter.setPen(QPen(look().colours().accent, 2));
    painter.drawPath(path);
    paintLimits(painter, frame);
    paintHere(painter, frame);
    painter.restore();
}

void CurveChart::paintAxes(QPainter& painter, const Frame& frame) const
{
    const Tokens& colours = look().colours();
    const QFontMetricsF metrics(painter.font());
    const int steps = qRound(frame.highY / frame.stepY);
    for (int step = 0; step <= steps; ++step) {
        const double y = step * frame.stepY;
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(frame.plot.left(), frame.y(y)), {frame.plot.right(), frame.y(y)});
        painter.setPen(colours.text3);
        painter.drawText(QRectF(0, frame.y(y) - 10, frame.plot.left() - look().px(8), 20),
                         Qt::AlignRight | Qt::AlignVCenter, data_.yText(y));
        if (data_.second.empty())
            continue;
        const double beside = y / frame.highY * frame.highSecond;
        painter.drawText(
            QPointF(frame.plot.right() + look().px(8), frame.y(y) + metrics.ascent() / 2 - 1),
            data_.secondText(beside));
    }
    double free = -1e9;
    for (int i = 0; i <= tickCount * 2; ++i) {
        const double share = static_cast<double>(i) / (tickCount * 2);
        const double exact = frame.logarithmic
                                 ? frame.lowX * std::pow(frame.highX / frame.lowX, share)
                                 : frame.lowX + share * (frame.highX - frame.lowX);
        const auto nearest = std::min_element(
            data_.line.begin(), data_.line.end(), [exact](const QPointF& a, const QPointF& b) {
                return std::abs(a.x() - exact) < std::abs(b.x() - exact);
            });
        const QString text = data_.xText(nearest->x());
        const double width = metrics.horizontalAdvance(text);
        const double left =
            std::min(frame.x(nearest->x()) - width / 2, frame.plot.right() - width + 8);
        if (left < free)
            continue;
        free = left + width + look().px(16);
        painter.setPen(colours.text3);
        painter.drawText(QPointF(left, frame.plot.bottom() + look().px(18)), text);
    }
}

void CurveChart::paintBand(QPainter& painter, const Frame& frame) const
{
    if (data_.low.size() == data_.line.size()) {
        QPainterPath band;
        for (std::size_t i = 0; i < data_.line.size(); ++i) {
            const QPointF point = frame.at({data_.line[i].x(), data_.high[i]});
            i == 0 ? band.moveTo(point) : band.lineTo(point);
        }
        for (std::size_t i = data_.line.size(); i-- > 0;)
            band.lineTo(frame.at({data_.line[i].x(), data_.low[i]}));
        painter.fillPath(band, look().colours().accentSoft);
    }
    QPainterPath path;
    for (std::size_t i = 0; i < data_.second.size(); ++i) {
        const QPointF point(frame.x(data_.second[i].x()), frame.second(data_.second[i].y()));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.setRenderHint(QPainter::Antialiasing,
                          false); // smooth dashes cost more than all the rest
    painter.setPen(QPen(look().colours().text2, 1, Qt::DashLine));
    painter.drawPath(path);
    painter.setRenderHint(QPainter::Antialiasing);
}

void CurveChart::paintLimits(QPainter& painter, const Frame& frame) const
{
    const Tokens& colours = look().colours();
    const QFontMetricsF metrics(painter.font());
    if (data_.capacity) {
        const double y = frame.y(*data_.capacity);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colours.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(frame.plot.left(), y), {frame.plot.right(), y});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours.text);
        painter.drawText(QPointF(frame.plot.right() - metrics.horizontalAdvance(data_.capacityName),
                                 y - look().px(5)),
                         data_.capacityName);
    }
    if (!data_.limit || *data_.limit < frame.lowX || *data_.limit > frame.highX)
        return;
    const double x = frame.x(*data_.limit);
    painter.setPen(QPen(colours.text2, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, frame.plot.top()), {x, frame.plot.bottom()});
    const double width = metrics.horizontalAdvance(data_.limitName);
    const bool leftwards = x + width + look().px(8) > frame.plot.right();
    painter.setPen(colours.text2);
    painter.drawText(QPointF(leftwards ? x - width - look().px(6) : x + look().px(6),
                             frame.plot.top() + look().px(10)),
                     data_.limitName);
}

void CurveChart::paintHere(QPainter& painter, const Frame& frame) const
{
    if (!data_.here)
        return;
    const Tokens& colours = look().colours();
    const QPointF point = frame.at(*data_.here);
    painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
    painter.drawLine(point, {point.x(), frame.plot.bottom()});
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(colours.surface);
    painter.drawEllipse(point, look().px(ring), look().px(ring));
    painter.setFont(typeFont(Type::caption, QFont::DemiBold));
    const double width = painter.fontMetrics().horizontalAdvance(data_.hereName);
    const bool leftwards = point.x() + width + look().px(18) > frame.plot.right();
    const bool upwards = point.y() + look().px(24) > frame.plot.bottom();
    const QPointF text(leftwards ? point.x() - width - look().px(10) : point.x() + look().px(10),
                       point.y() + look().px(upwards ? -10 : 20));
    painter.setPen(colours.text);
    painter.drawText(text, data_.hereName);
}

void CurveChart::step(int by)
{
    if (!data_.here || data_.line.empty())
        return;
    const auto at = std::min_element(
        data_.line.begin(), data_.line.end(), [this](const QPointF& a, const QPointF& b) {
            return std::abs(a.x() - data_.here->x()) < std::abs(b.x() - data_.here->x());
        });
    const auto last = static_cast<std::ptrdiff_t>(data_.line.size()) - 1;
    const auto next = std::clamp((at - data_.line.begin()) + by, std::ptrdiff_t{0}, last);
    Q_EMIT chosen(data_.line[static_cast<std::size_t>(next)].x());
}

void CurveChart::keyPressEvent(QKeyEvent* event)
{
    constexpr int page = 10;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_PageDown:
        return step(-page);
    case Qt::Key_PageUp:
        return step(page);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CurveChart::mousePressEvent(QMouseEvent* event)
{
    if (data_.line.size() < 2)
        return;
    const Frame frame = this->frame(rect());
    const auto at = std::min_element(data_.line.begin(), data_.line.end(),
                                     [&](const QPointF& a, const QPointF& b) {
                                         return std::abs(frame.x(a.x()) - event->position().x()) <
                                                std::abs(frame.x(b.x()) - event->position().x());
                                     });
    Q_EMIT chosen(at->x());
}

} // namespace interval::ui
