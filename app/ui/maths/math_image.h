// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <vector>

class QPainter;

namespace interval::ui {

/// A formula as drawing steps. Units: 1/1000 em, y downwards, the baseline at y = 0.
class MathImage {
public:
    /// Reads what entry.js writes; bad JSON gives an image that is an error.
    [[nodiscard]] static MathImage fromJson(const QByteArray& json);

    [[nodiscard]] const QString& error() const { return error_; }
    [[nodiscard]] double width(double em) const { return box_.width() * em / 1000; }
    [[nodiscard]] double ascent(double em) const { return -box_.top() * em / 1000; }
    [[nodiscard]] double descent(double em) const { return box_.bottom() * em / 1000; }

    /// @param em size of the text beside it [px]
    void draw(QPainter& painter, QPointF baseline, double em, const QColor& colour) const;

private:
    struct Step {
        enum class Kind : unsigned char { fill, stroke, clip, unclip };
        Kind kind = Kind::fill;
        QTransform transform;
        QPainterPath path;
        double width = 0;
    };

    QRectF box_;
    std::vector<Step> steps_;
    QString error_;
};

} // namespace interval::ui
