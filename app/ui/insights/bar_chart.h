// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insight_chart.h"

namespace interval::ui {

/// One bar: a quantity, and perhaps another on top of it.
struct ChartBar {
    double value = 0;
    double second = 0;
    QString label{}; ///< below it; empty: none
};

/// Bars side by side from a common base line; the second series stands on the first, lighter and
/// with an edge, so that it is told apart without colours.
class BarChart final : public InsightChart {
    Q_OBJECT
public:
    /// @param gap between bars, a share of their pitch: 0.1 for a histogram, 0.25 for days
    BarChart(std::vector<ChartBar> bars, double gap, QWidget* parent);

    void paint(QPainter& painter, const QRectF& rect) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int marks() const override { return static_cast<int>(bars_.size()); }
    [[nodiscard]] QRectF mark(int index, const QRectF& rect) const override;

private:
    [[nodiscard]] QRectF plot(const QRectF& rect) const;
    [[nodiscard]] double pitch(const QRectF& plot) const;
    void paintAxis(QPainter& painter, const QRectF& plot) const;
    void paintLabels(QPainter& painter, const QRectF& plot) const;

    std::vector<ChartBar> bars_;
    double gap_;
    RoundAxis axis_;
};

} // namespace interval::ui
