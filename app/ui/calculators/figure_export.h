// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QPainter;
class QRectF;

namespace interval::ui {

/// Writes a figure as PNG (at twice its size), SVG or PDF, by the ending of the name. The file is
/// there as a whole or not at all.
///
/// @return empty, or why it could not be written
[[nodiscard]] QString writeFigure(const QString& file,
                                  const QSize& size,
                                  const std::function<void(QPainter&, const QRectF&)>& paint);

} // namespace interval::ui
