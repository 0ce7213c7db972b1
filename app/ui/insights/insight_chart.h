// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace interval::ui {

/// What a chart says to who cannot see it, and what the table behind it holds.
struct ChartWords {
    QString title;
    QString summary; ///< one or two sentences
    QStringList headers;
    std::vector<QStringList> rows;
    int firstFigure = 1; ///< columns from this one on are numbers
    QStringList marks{}; ///< each mark in words, in the order of the arrow keys
};

/// A painted chart. The arrow keys go from mark to mark; the mark under the pointer or the key is
/// told in words, to the eye and to a screen reader.
class InsightChart : public QWidget {
    Q_OBJECT
public:
    explicit InsightChart(QWidget* parent);

    void setWords(const ChartWords& words);
    /// Draws the chart, here or somewhere else: a file, a printer.
    virtual void paint(QPainter& painter, const QRectF& rect) const = 0;
    /// The mark the keys stand on; below 0 before the first step.
    [[nodiscard]] int cursor() const { return cursor_; }

protected:
    [[nodiscard]] virtual int marks() const = 0;
    /// Where a mark is, when the chart fills `rect`.
    [[nodiscard]] virtual QRectF mark(int index, const QRectF& rect) const = 0;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void moveTo(int index);
    [[nodiscard]] int markAt(const QPointF& point) const;

    QString summary_;
    QStringList told_;
    int cursor_ = -1;
};

/// An axis that people can read: from nothing to a round number, in round steps.
struct RoundAxis {
    double step = 1;
    double top = 1;
};

/// @param highest >= 0; an axis for whole numbers has no step below 1
[[nodiscard]] RoundAxis roundAxis(double highest, int ticks);

} // namespace interval::ui
