// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/interview_plan/forecast.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace interval::ui {

/// One topic: how it stands now, and on the day.
struct ReadinessRow {
    QString title;
    double now = 0;                             ///< recall, 0..1
    std::optional<scheduling::RecallBand> then; ///< nothing: not known yet, or not asked
};

/// Topics by row: a bar for now, a box from the 10th to the 90th percentile of the day with a line
/// at the median, both in figures at the right. Read out row by row.
class ReadinessChart final : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessChart(QWidget* parent);

    void setRows(std::vector<ReadinessRow> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] static QString figures(const ReadinessRow& row);
    void paintRow(QPainter& painter, const QRectF& plot, std::size_t index) const;

    std::vector<ReadinessRow> rows_;
};

/// "▬ now  ▭ that day, 80% band"
class ReadinessLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessLegend(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace interval::ui
