// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace interval::ui {

/// What a chart shows: one curve, perhaps with a band, a second quantity, a line to keep below.
struct CurveData {
    std::vector<QPointF> line; ///< by rising x
    std::vector<double> low;   ///< of the band, one a point; empty: no band
    std::vector<double> high;
    std::vector<QPointF> second; ///< on the right axis; empty: none
    double secondTop = 0;        ///< of the right axis; 0: somewhat above its highest
    std::optional<double> capacity;
    QString capacityName;
    std::optional<double> limit; ///< an x
    QString limitName;
    std::optional<QPointF> here;
    QString hereName;
    bool logarithmic = true; ///< the x axis
    QString title;           ///< what a screen reader calls it
    std::function<QString(double)> xText;
    std::function<QString(double)> yText;
    std::function<QString(double)> secondText;
};

/// A curve with its axes. Painted by hand: a slider's step must reach the screen within 16 ms, which Qt
/// Charts, measured, leaves no room for. The arrow keys walk along the curve.
class CurveChart final : public QWidget {
    Q_OBJECT
public:
    explicit CurveChart(QWidget* parent);

    void show(CurveData data);
    [[nodiscard]] const CurveData& data() const { return data_; }
    /// Draws the chart somewhere else: a file, a printer.
    void paint(QPainter& painter, const QRectF& rect) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants the scenario at this x.
    void chosen(double x);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Frame;

    [[nodiscard]] Frame frame(const QRectF& rect) const;
    void paintAxes(QPainter& painter, const Frame& frame) const;
    void paintBand(QPainter& painter, const Frame& frame) const;
    void paintLimits(QPainter& painter, const Frame& frame) const;
    void paintHere(QPainter& painter, const Frame& frame) const;
    void step(int by);

    CurveData data_;
};

} // namespace interval::ui
