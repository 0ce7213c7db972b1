// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/memory_bar.h"

#include <QWidget>

#include <vector>

namespace interval::ui {

/// One bar with its name and its total.
struct MemoryRow {
    QString name;    ///< in front of the bar; empty: the bar takes the whole width
    QString caption; ///< below the name
    MemoryParts parts{};
    double capacity = 0; ///< [B]

    bool operator==(const MemoryRow&) const = default;
};

/// Memory bars on one scale with the capacity line and a legend that holds the amounts.
class MemoryChart final : public QWidget {
    Q_OBJECT
public:
    explicit MemoryChart(QWidget* parent);

    /// @param capacityName  stands at the line of the first bar
    /// @param gibibytes     count in GiB rather than GB
    void show(std::vector<MemoryRow> rows, const QString& capacityName, bool gibibytes);
    /// While a slider is held the scale only grows, so that the bar does not jump under the hand.
    void hold(bool held);
    /// Draws the chart somewhere else: a file, a printer.
    void paint(QPainter& painter, const QRectF& rect) const;
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::vector<std::size_t> partsShown() const;
    [[nodiscard]] int legendColumns(int width) const;
    [[nodiscard]] QString amount(double bytes) const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int totalWidth() const;
    void paintLegend(QPainter& painter, const QRectF& rect) const;
    void paintCapacity(QPainter& painter, const QRectF& bar) const;
    void describe();

    std::vector<MemoryRow> rows_;
    QString capacityName_;
    bool gibibytes_ = false;
    bool held_ = false;
    double scale_ = 1;
};

} // namespace interval::ui
