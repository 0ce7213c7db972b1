// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insight_export.h"

#include "ui/calculators/figure_export.h"
#include "ui/insights/chart_card.h"
#include "ui/style/look.h"

#include <QPainter>
#include <QSaveFile>

#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureWidth = 720;
constexpr int margin = 24;

QString writeTables(const QString& file, const std::vector<const ChartCard*>& cards)
{
    QString text;
    for (const ChartCard* card : cards) {
        if (card->words().rows.empty())
            continue;
        if (cards.size() > 1)
            text += (text.isEmpty() ? QString() : u"\r\n"_s) + card->words().title + u"\r\n"_s;
        text += card->csv();
    }
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        return device.errorString();
    device.write(text.toUtf8());
    return device.commit() ? QString() : device.errorString();
}

} // namespace

QString InsightExport::write(const QString& file, const std::vector<const ChartCard*>& cards)
{
    if (file.endsWith(u".csv"_s))
        return writeTables(file, cards);
    const int space = look().px(margin);
    double height = space;
    for (const ChartCard* card : cards)
        if (const double own = card->figureHeight(); own > 0)
            height += own + space;
    const QSize size(look().px(figureWidth), static_cast<int>(std::ceil(height)));
    return writeFigure(file, size, [&](QPainter& painter, const QRectF& rect) {
        painter.fillRect(rect, look().colours().surface);
        double y = space;
        for (const ChartCard* card : cards)
            if (card->figureHeight() > 0)
                y += card->paintFigure(painter, {double(space), y}, rect.width() - 2 * space) +
                     space;
    });
}

} // namespace interval::ui
