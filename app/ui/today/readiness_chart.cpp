// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/readiness_chart.h"

#include "ui/style/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 26;
constexpr int barHeight = 8;
constexpr int boxHeight = 12;
constexpr int axisHeight = 24;
constexpr int gap = 16;
constexpr double titleShare = 0.32; ///< of the width, at most
constexpr int leastPlot = 120;
constexpr int radius = 3;
constexpr std::array ticks{0, 25, 50, 75, 100};

int percent(double share)
{
    return qRound(share * 100);
}

/// The box of a day: from low to high, never thinner than its median line needs.
void paintBox(QPainter& painter, const QRectF& box, double median)
{
    const Tokens& t = look().colours();
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(QPen(t.accent, 2));
    painter.drawLine(QPointF(median, box.top() - 1), {median, box.bottom() + 1});
}

} // namespace

ReadinessChart::ReadinessChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"readinessChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Readiness by topic"));
}

void ReadinessChart::setRows(std::vector<ReadinessRow> rows)
{
    rows_ = std::move(rows);
    QStringList said;
    for (const ReadinessRow& row : rows_)
        said << (row.then ? tr("%1: %2% now, %3% on the day, between %4% and %5%")
                                .arg(row.title)
                                .arg(percent(row.now))
                                .arg(percent(row.then->median))
                                .arg(percent(row.then->low))
                                .arg(percent(row.then->high))
                          : tr("%1: %2% now").arg(row.title).arg(percent(row.now)));
    setAccessibleDescription(said.join(u"; "_s));
    updateGeometry();
    update();
}

QSize ReadinessChart::sizeHint() const
{
    return {look().px(520),
            static_cast<int>(rows_.size()) * look().px(rowHeight) + look().px(axisHeight)};
}

QSize ReadinessChart::minimumSizeHint() const
{
    return {look().px(leastPlot) * 3, sizeHint().height()};
}

QString ReadinessChart::figures(const ReadinessRow& row)
{
    return row.then ? u"%1 → %2%"_s.arg(percent(row.now)).arg(percent(row.then->median))
                    : u"%1%"_s.arg(percent(row.now));
}

QRectF ReadinessChart::plot() const
{
    const QFontMetrics names(typeFont(Type::ui));
    int title = 0;
    for (const ReadinessRow& row : rows_)
        title = std::max(title, names.horizontalAdvance(row.title));
    title = std::min(title, static_cast<int>(width() * titleShare));
    const QFontMetrics bold(typeFont(Type::ui, QFont::DemiBold));
    const int figure = bold.horizontalAdvance(u"100 → 100%"_s);
    const double left = title + look().space(gap);
    return {left, 0, std::max(1.0, width() - left - figure - look().space(gap)),
            static_cast<double>(rows_.size()) * look().px(rowHeight)};
}

void ReadinessChart::paintRow(QPainter& painter, const QRectF& plot, std::size_t index) const
{
    const Tokens& t = look().colours();
    const ReadinessRow& row = rows_[index];
    const double height = look().px(rowHeight);
    const QRectF line(0, static_cast<double>(index) * height, width(), height);
    painter.setFont(typeFont(Type::ui));
    painter.setPen(t.text);
    const double title = plot.left() - look().space(gap);
    painter.drawText(
        QRectF(0, line.top(), title, height), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.title, Qt::ElideRight, static_cast<int>(title) + 1));
    const auto across = [&](double share) { return plot.left() + share * plot.width(); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.heat[3]);
    const double bar = look().px(barHeight);
    if (row.now > 0)
        painter.drawRoundedRect(QRectF(plot.left(), line.center().y() - bar / 2,
                                       std::max(bar, row.now * plot.width()), bar),
                                radius, radius);
    if (row.then) {
        const double box = look().px(boxHeight);
        const double low = across(row.then->low);
        paintBox(painter,
                 QRectF(low, line.center().y() - box / 2,
                        std::max(4.0, across(row.then->high) - low), box),
                 across(row.then->median));
    }
    const QRectF figure(plot.right() + look().space(gap), line.top(),
                        width() - plot.right() - look().space(gap), height);
    painter.setFont(typeFont(Type::ui, QFont::DemiBold));
    painter.setPen(t.text);
    painter.drawText(figure, Qt::AlignRight | Qt::AlignVCenter, figures(row));
}

void ReadinessChart::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = this->plot();
    painter.setFont(typeFont(Type::caption));
    for (const int tick : ticks) {
        const double x = plot.left() + tick / 100.0 * plot.width();
        painter.setPen(QPen(t.grid, 1));
        painter.drawLine(QPointF(x, plot.top()), {x, plot.bottom()});
        painter.setPen(t.text3);
        const QString text = tick == ticks.back() ? u"100%"_s : QString::number(tick);
        const double half = look().px(axisHeight);
        painter.drawText(QRectF(x - half, plot.bottom(), 2 * half, look().px(axisHeight)),
                         Qt::AlignCenter, text);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i)
        paintRow(painter, plot, i);
}

bool ReadinessChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto index = static_cast<std::size_t>(std::max(0, help->pos().y())) /
                           static_cast<std::size_t>(look().px(rowHeight));
        if (index < rows_.size())
            QToolTip::showText(help->globalPos(),
                               rows_[index].title + u"  "_s + figures(rows_[index]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

namespace {

constexpr int signWidth = 16;
constexpr int signGap = 6;

std::array<QString, 2> legendWords()
{
    return {ReadinessLegend::tr("now"), ReadinessLegend::tr("that day, 80% band")};
}

} // namespace

ReadinessLegend::ReadinessLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ReadinessLegend::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::caption));
    int width = look().space(gap);
    for (const QString& words : legendWords())
        width += look().px(signWidth + signGap) + metrics.horizontalAdvance(words);
    return {width, metrics.height()};
}

void ReadinessLegend::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::caption));
    const auto words = legendWords();
    const double middle = height() / 2.0;
    const double sign = look().px(signWidth);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.heat[3]);
    const double bar = look().px(barHeight);
    painter.drawRoundedRect(QRectF(0, middle - bar / 2, sign, bar), radius, radius);
    double x = sign + look().px(signGap);
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(static_cast<int>(x), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, words[0]);
    x += painter.fontMetrics().horizontalAdvance(words[0]) + look().space(gap);
    const double box = look().px(boxHeight);
    paintBox(painter, QRectF(x + 0.5, middle - box / 2, sign - 1, box - 1), x + sign / 2);
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(static_cast<int>(x + sign) + look().px(signGap), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, words[1]);
}

} // namespace interval::ui
