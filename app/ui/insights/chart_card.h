// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insight_chart.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace interval::ui {

class DataTable;

/// A series of a chart with its sign.
struct LegendEntry {
    QString name;
    bool second = false; ///< the lighter one with an edge
};

/// A chart in its card, with the table behind it and the ways out of the window.
class ChartCard final : public QFrame {
    Q_OBJECT
public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    /// @param chart becomes the card's; null: the table is all there is
    /// @param paint draws the chart into a file
    ChartCard(const ChartWords& words, QWidget* chart, Paint paint, QWidget* parent);

    /// A card around a painted chart.
    [[nodiscard]] static ChartCard*
    around(const ChartWords& words, InsightChart* chart, QWidget* parent);

    /// Names the series, at the right of the title.
    void setLegend(const std::vector<LegendEntry>& entries);
    /// Something to do with what the card shows, at the right of the title.
    void addControl(QWidget* control);
    /// There is nothing in it to be taken out of the window.
    void setQuiet();
    /// At most so many rows of the table, and without one of its columns, where there is little room;
    /// the file has all of them.
    void shorten(int rows, int hiddenColumn);

    [[nodiscard]] const ChartWords& words() const { return words_; }
    [[nodiscard]] bool showsTable() const { return tableShown_; }
    void showTable(bool shown);
    /// The card's chart with its title, for a file. @return the height it takes
    double paintFigure(QPainter& painter, const QPointF& at, double width) const;
    /// The same height, without painting.
    [[nodiscard]] double figureHeight() const;
    /// The table as RFC 4180 has it: commas, quotes where they are needed, CRLF.
    [[nodiscard]] QString csv() const;

Q_SIGNALS:
    /// @param suffix "png", "svg", "pdf" or "csv"
    void exportRequested(const QString& suffix);

private:
    void fillMenu();
    [[nodiscard]] DataTable* table();

    ChartWords words_;
    QWidget* chart_;
    Paint paint_;
    QVBoxLayout* column_;
    QHBoxLayout* header_;
    DataTable* table_ = nullptr;
    QLabel* summary_;
    QMenu* menu_ = nullptr;
    QToolButton* more_ = nullptr;
    int rowLimit_ = -1;     ///< below 0: all
    int hiddenColumn_ = -1; ///< below 0: none
    bool tableShown_ = false;
};

} // namespace interval::ui
