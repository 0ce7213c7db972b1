// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

#include <QObject>
#include <QTextObjectInterface>

#include <array>

class QPainter;
class QTextCursor;

namespace interval::ui {

/// Parts of a GPU's memory as a bar shows them, in the order of Tokens::parts [B]. Small items are
/// folded in: buffers, context, NCCL and fragmentation are overhead, prefill is activations.
using MemoryParts = std::array<double, 10>;

[[nodiscard]] MemoryParts memoryParts(const compute::Estimate& estimate);
[[nodiscard]] MemoryParts memoryParts(const std::vector<compute::MemoryItem>& items);
[[nodiscard]] double sum(const MemoryParts& parts);

/// What the right edge of a bar stands for, so that the capacity and all parts are on it [B].
[[nodiscard]] double memoryScale(double total, double capacity);

/// Paints one bar: parts in their fixed order and colours against the capacity. What does not fit
/// goes past the line and is underlined.
/// @param scale   as memoryScale
/// @param unit    bytes of what the labels count: 1e9 for GB
void paintMemoryBar(QPainter& painter,
                    const QRectF& rect,
                    const MemoryParts& parts,
                    double capacity,
                    double scale,
                    double unit);

/// Paints the square that stands for a part in a legend.
void paintMemorySwatch(QPainter& painter, const QRectF& rect, std::size_t part);

/// Draws memory bars inside a QTextDocument.
class MemoryBarObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit MemoryBarObject(QObject* parent) : QObject(parent) {}

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter,
                    const QRectF& rect,
                    QTextDocument* document,
                    int position,
                    const QTextFormat& format) override;
};

/// Inserts a bar as wide as the text.
/// @param spoken what a screen reader says of it
void insertMemoryBar(QTextCursor& cursor, const compute::Estimate& estimate, const QString& spoken);

} // namespace interval::ui
