// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/insights/insights.h"
#include "ui/insights/insight_chart.h"

namespace interval::ui {

/// Predicted recall across, what came of it upwards, with its 80 % interval; a larger ring stands
/// for more answers. On the dashed diagonal the model is right.
class CalibrationChart final : public InsightChart {
    Q_OBJECT
public:
    CalibrationChart(std::vector<study::CalibrationPoint> points, QWidget* parent);

    /// Those shown: the very rare ones are left to the table.
    [[nodiscard]] const std::vector<study::CalibrationPoint>& points() const { return points_; }
    void paint(QPainter& painter, const QRectF& rect) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int marks() const override { return static_cast<int>(points_.size()); }
    [[nodiscard]] QRectF mark(int index, const QRectF& rect) const override;

private:
    [[nodiscard]] QRectF plot(const QRectF& rect) const;
    [[nodiscard]] QPointF at(double predicted, double recalled, const QRectF& plot) const;
    [[nodiscard]] double radius(const study::CalibrationPoint& point) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;

    std::vector<study::CalibrationPoint> points_;
    double from_ = 0; ///< both axes go from here to 1
    std::int64_t most_ = 1;
};

} // namespace interval::ui
