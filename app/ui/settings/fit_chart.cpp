// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fit_chart.h"

#include "ui/style/look.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartWidth = 360;
constexpr int chartHeight = 240;
constexpr int leftMargin = 40;
constexpr int bottomMargin = 40;
constexpr int smallestRing = 3;
constexpr int largestRing = 9;
constexpr int steps = 4; ///< of an axis

QPointF place(const QRectF& plot, double predicted, double recalled)
{
    return {plot.left() + predicted * plot.width(), plot.bottom() - recalled * plot.height()};
}

} // namespace

FitChart::FitChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FitChart::sizeHint() const
{
    return {look().px(chartWidth), look().px(chartHeight)};
}

void FitChart::setBins(std::vector<scheduling::CalibrationBin> bins)
{
    bins_ = std::move(bins);
    setAccessibleName(tr("Predicted and actual recall"));
    QStringList said;
    for (const scheduling::CalibrationBin& bin : bins_)
        said << tr("predicted %1%, recalled %2% of %n", nullptr, static_cast<int>(bin.count))
                    .arg(qRound(bin.predicted * 100))
                    .arg(qRound(bin.recalled * 100));
    setAccessibleDescription(said.join(u"; "_s));
    update();
}

void FitChart::paintAxes(QPainter& painter, const QRectF& plot) const
{
    const Tokens& t = look().colours();
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        const QString text = u"%1%"_s.arg(qRound(share * 100));
        painter.setPen(t.grid);
        painter.drawLine(place(plot, 0, share), place(plot, 1, share));
        painter.drawLine(place(plot, share, 0), place(plot, share, 1));
        painter.setPen(t.text3);
        const double size = look().px(leftMargin);
        painter.drawText(QRectF(plot.left() - size, place(plot, 0, share).y() - size / 2,
                                size - look().px(6), size),
                         Qt::AlignRight | Qt::AlignVCenter, text);
        painter.drawText(QRectF(place(plot, share, 0).x() - size, plot.bottom() + look().px(2),
                                2 * size, look().px(18)),
                         Qt::AlignCenter, text);
    }
    painter.setPen(t.text2);
    painter.drawText(
        QRectF(plot.left(), plot.bottom() + look().px(18), plot.width(), look().px(20)),
        Qt::AlignRight | Qt::AlignVCenter, tr("predicted; upwards: recalled"));
    painter.setPen(QPen(t.text2, 1, Qt::DashLine));
    painter.drawLine(place(plot, 0, 0), place(plot, 1, 1));
}

void FitChart::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::caption));
    if (bins_.empty()) {
        painter.setPen(t.text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Nothing to compare yet: it takes answers a day or more apart."));
        return;
    }
    const QRectF plot(look().px(leftMargin), look().px(8),
                      std::min(width(), look().px(chartWidth)) - look().px(leftMargin + 24),
                      height() - look().px(8 + bottomMargin));
    paintAxes(painter, plot);
    std::size_t most = 1;
    for (const scheduling::CalibrationBin& bin : bins_)
        most = std::max(most, bin.count);
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(t.accentSoft);
    for (const scheduling::CalibrationBin& bin : bins_) {
        const double share = std::sqrt(static_cast<double>(bin.count) / static_cast<double>(most));
        const double ring = look().px(smallestRing + share * (largestRing - smallestRing));
        painter.drawEllipse(place(plot, bin.predicted, bin.recalled), ring, ring);
    }
}

} // namespace interval::ui
