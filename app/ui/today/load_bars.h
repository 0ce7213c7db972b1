// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "scheduling/interview_plan/forecast.h"

#include <QWidget>

#include <vector>

namespace interval::ui {

/// Minutes of study on each day until the interview: reviews, above them new cards; the interview
/// is a line at the end. Arrow keys move through the days, each is told in words.
class LoadBars final : public QWidget {
    Q_OBJECT
public:
    explicit LoadBars(QWidget* parent);

    /// @param days from `today` on, up to the eve of the interview
    void setDays(std::vector<scheduling::ForecastDay> days, base::Day today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF column(std::size_t day) const;
    [[nodiscard]] QString describe(std::size_t day) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintLegend(QPainter& painter) const;

    std::vector<scheduling::ForecastDay> days_;
    base::Day today_ = 0;
    double top_ = 10; ///< of the axis [min]
    std::size_t cursor_ = 0;
};

} // namespace interval::ui
