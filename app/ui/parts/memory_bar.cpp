// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/memory_bar.h"

#include "ui/style/look.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <numeric>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barObjectType = QTextFormat::UserObject + 3;
constexpr int partsProperty = QTextFormat::UserProperty + 21;
constexpr int capacityProperty = QTextFormat::UserProperty + 22;

constexpr int barHeight = 28;
constexpr int overhang = 4; ///< of the capacity line, above and below the bar
constexpr int gap = 2;
constexpr int leastLabelWidth = 40;
constexpr int excessLine = 3;
constexpr double giga = 1e9;

constexpr std::size_t activationsPart = 4;
constexpr std::size_t frozenPart = 8;
constexpr std::size_t overheadPart = 9;

constexpr std::array<std::string_view, 10> partIds{
    "weights", "gradients", "optimizer", "master",        "activations",
    "logits",  "kv_cache",  "adapters",  "frozen_models", "overhead"};

std::size_t partOf(std::string_view item)
{
    if (item == "prefill")
        return activationsPart;
    const auto found = std::find(partIds.begin(), partIds.end(), item);
    return found == partIds.end() ? overheadPart
                                  : static_cast<std::size_t>(found - partIds.begin());
}

/// White or near-black, whichever is told apart better.
QColor inkOn(const QColor& ground)
{
    constexpr double darkEnough = 0.2;
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) +
                             0.0722 * linear(ground.blueF());
    return luminance < darkEnough ? QColor(Qt::white) : QColor(0x10, 0x12, 0x14);
}

void drawHatch(QPainter& painter, const QRectF& rect, const QColor& colour, Qt::BrushStyle style)
{
    QColor lines = look().colours().surface;
    lines.setAlphaF(0.55F);
    painter.fillRect(rect, colour);
    painter.fillRect(rect, QBrush(lines, style));
}

void drawPart(QPainter& painter, const QRectF& rect, std::size_t part, double amount)
{
    paintMemorySwatch(painter, rect, part);
    if (rect.width() < look().px(leastLabelWidth))
        return;
    const QColor colour = look().colours().parts.at(part);
    const QString label = QString::number(amount, 'f', 1);
    painter.setFont(typeFont(Type::caption, QFont::DemiBold));
    if (part == frozenPart || part == overheadPart) {
        const QRectF text = painter.boundingRect(rect, Qt::AlignCenter, label);
        painter.fillRect(text.adjusted(-3, -1, 3, 1), colour);
    }
    painter.setPen(inkOn(colour));
    painter.drawText(rect, Qt::AlignCenter, label);
}

} // namespace

MemoryParts memoryParts(const compute::Estimate& estimate)
{
    return memoryParts(estimate.items);
}

MemoryParts memoryParts(const std::vector<compute::MemoryItem>& items)
{
    MemoryParts parts{};
    for (const compute::MemoryItem& item : items)
        parts.at(partOf(item.id)) += item.bytes;
    return parts;
}

double sum(const MemoryParts& parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

double memoryScale(double total, double capacity)
{
    return std::max(1.08 * capacity, 1.02 * total);
}

void paintMemorySwatch(QPainter& painter, const QRectF& rect, std::size_t part)
{
    const QColor colour = look().colours().parts.at(part);
    if (part == frozenPart)
        drawHatch(painter, rect, colour, Qt::BDiagPattern);
    else if (part == overheadPart)
        drawHatch(painter, rect, colour, Qt::FDiagPattern);
    else
        painter.fillRect(rect, colour);
}

void paintMemoryBar(QPainter& painter,
                    const QRectF& rect,
                    const MemoryParts& parts,
                    double capacity,
                    double scale,
                    double unit)
{
    const Tokens& colours = look().colours();
    const double pixels = rect.width() / scale;
    const QRectF track = rect.adjusted(0, look().px(overhang), 0, -look().px(overhang));
    painter.save();
    painter.fillRect(track, colours.sunken);
    double x = track.left();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double width = parts.at(i) * pixels;
        if (width < 1)
            continue;
        drawPart(painter, {x, track.top(), std::max(1.0, width - gap), track.height()}, i,
                 parts.at(i) / unit);
        x += width;
    }
    const double line = rect.left() + capacity * pixels;
    if (x > line + 1)
        painter.fillRect(QRectF(line, track.bottom() - excessLine, x - line, excessLine),
                         colours.bad);
    painter.fillRect(QRectF(line - 2, rect.top(), 6, rect.height()), colours.surface);
    painter.fillRect(QRectF(line, rect.top(), 2, rect.height()), colours.text);
    painter.restore();
}

QSizeF MemoryBarObject::intrinsicSize(QTextDocument* document, int, const QTextFormat&)
{
    constexpr double slack = 4; ///< what the layout needs beside an object [px]
    return {std::max(40.0, document->textWidth() - slack),
            static_cast<double>(look().px(barHeight + 2 * overhang))};
}

void MemoryBarObject::drawObject(QPainter* painter,
                                 const QRectF& rect,
                                 QTextDocument*,
                                 int,
                                 const QTextFormat& format)
{
    const QVariantList values = format.property(partsProperty).toList();
    const double capacity = format.doubleProperty(capacityProperty);
    MemoryParts parts{};
    std::transform(values.begin(), values.end(), parts.begin(),
                   [](const QVariant& value) { return value.toDouble(); });
    paintMemoryBar(*painter, rect, parts, capacity, memoryScale(sum(parts), capacity), giga);
}

void insertMemoryBar(QTextCursor& cursor, const compute::Estimate& estimate, const QString& spoken)
{
    QAbstractTextDocumentLayout* layout = cursor.document()->documentLayout();
    if (layout->handlerForObject(barObjectType) == nullptr)
        layout->registerHandler(barObjectType, new MemoryBarObject(layout));
    QVariantList values;
    for (const double bytes : memoryParts(estimate))
        values << bytes;
    QTextCharFormat format;
    format.setObjectType(barObjectType);
    format.setProperty(partsProperty, values);
    format.setProperty(capacityProperty, estimate.memory->capacity);
    format.setProperty(QTextFormat::ImageAltText, spoken);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace interval::ui
