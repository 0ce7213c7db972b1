// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/optimizer/evaluate.h"

#include <QWidget>

namespace interval::ui {

/// What the memory model predicted against what came of it: on the diagonal it is right. A ring is
/// larger the more answers it stands for.
class FitChart final : public QWidget {
    Q_OBJECT
public:
    explicit FitChart(QWidget* parent);

    /// @param bins by rising prediction; empty: nothing to show yet
    void setBins(std::vector<scheduling::CalibrationBin> bins);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintAxes(QPainter& painter, const QRectF& plot) const;

    std::vector<scheduling::CalibrationBin> bins_;
};

} // namespace interval::ui
