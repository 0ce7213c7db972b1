// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insight_chart.h"

#include <functional>
#include <optional>

namespace interval::ui {

/// One row: a point with the range around it, or from an earlier point to the one of now.
struct RangeRow {
    QString name;
    double value = 0;
    double low = 0;
    double high = 0;
    std::optional<double> before{}; ///< where it stood, as a ring; nothing: none
    QString beside{};               ///< at the right
};

struct RangeData {
    std::vector<RangeRow> rows;
    double from = 0; ///< of the axis
    double to = 1;
    double step = 0.1;
    std::optional<double> reference{}; ///< a dashed line
    std::function<QString(double)> axisText;
};

/// Points with their ranges, a row each, on a common axis.
class RangeChart final : public InsightChart {
    Q_OBJECT
public:
    RangeChart(RangeData data, QWidget* parent);

    void paint(QPainter& painter, const QRectF& rect) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int marks() const override { return static_cast<int>(data_.rows.size()); }
    [[nodiscard]] QRectF mark(int index, const QRectF& rect) const override;

private:
    [[nodiscard]] QRectF plot(const QRectF& rect) const;
    [[nodiscard]] double x(double value, const QRectF& plot) const;
    void paintAxis(QPainter& painter, const QRectF& plot) const;
    void paintRow(QPainter& painter, const RangeRow& row, double y, const QRectF& plot) const;

    RangeData data_;
};

} // namespace interval::ui
