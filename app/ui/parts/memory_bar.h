// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

#include <QObject>
#include <QTextObjectInterface>

#include <array>

class QTextCursor;

namespace interval::ui {

/// Parts of a GPU's memory as a bar shows them, in the order of Tokens::parts [B]. Small items are
/// folded in: buffers, context, NCCL and fragmentation are overhead, prefill is activations.
using MemoryParts = std::array<double, 10>;

[[nodiscard]] MemoryParts memoryParts(const compute::Estimate& estimate);

/// Draws memory bars inside a QTextDocument: parts in their fixed order and colours against the
/// capacity. What does not fit goes past the line and is underlined.
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
