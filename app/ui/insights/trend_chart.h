// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insight_chart.h"

namespace interval::ui {

struct TrendData {
    std::vector<double> line;                ///< shares, 0..1, evenly spread over the period
    std::vector<std::vector<double>> others; ///< quiet lines behind it
    QStringList labels;                      ///< one a point; as many are shown as have room
};

/// A share over time, as a line from 0 to 100 %.
class TrendChart final : public InsightChart {
    Q_OBJECT
public:
    TrendChart(TrendData data, QWidget* parent);

    void paint(QPainter& painter, const QRectF& rect) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int marks() const override { return static_cast<int>(data_.line.size()); }
    [[nodiscard]] QRectF mark(int index, const QRectF& rect) const override;

private:
    [[nodiscard]] QRectF plot(const QRectF& rect) const;
    [[nodiscard]] QPointF at(std::size_t point, double value, const QRectF& plot) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintLine(QPainter& painter, const std::vector<double>& line, const QRectF& plot) const;

    TrendData data_;
};

} // namespace interval::ui
