// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/curve.h"
#include "study/calculator/remedies.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QFrame;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace interval::ui {

class CalculatorPresenter;
class CurveChart;
class DataTable;
class FigureGrid;
class KeyButton;
class MathStore;
class MemoryChart;
class RichTextView;
class Switcher;

/// What a scenario comes to: the verdict, which stays in view, and below it the memory, the figures,
/// the curve, the rows, the derivation and what was assumed.
class ResultPanel final : public QWidget {
    Q_OBJECT
public:
    ResultPanel(CalculatorPresenter& presenter, MathStore* maths, QWidget* parent);

    void refresh();
    void refreshLayouts();
    /// Everything again, in the present language and size.
    void rebuild();
    /// While a slider is held the scale of the bar does not jump.
    void hold(bool held);
    /// The figure of the results, for a file: bars and curve with a title.
    void paintFigure(QPainter& painter, const QRectF& rect) const;
    [[nodiscard]] QSize figureSize() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QVBoxLayout* makeCard(QFrame*& card, const QString& title, QVBoxLayout* column);
    void buildVerdict(QVBoxLayout* column);
    void buildCurve(QVBoxLayout* column);
    void buildRows(QVBoxLayout* column);
    void showVerdict();
    void buildRemedies(QVBoxLayout* column, QWidget* card);
    void showRemedies();
    void showMemory();
    void showFigures();
    void showCurve();
    void showRows();
    void showCandidates();
    void showDerivation();
    void showAssumptions();
    void moveTo(double x);

    CalculatorPresenter& presenter_;
    MathStore* maths_;
    QTimer derivationTimer_;
    study::Curve curve_;

    QWidget* body_ = nullptr;
    QFrame* chip_ = nullptr;
    QLabel* chipSign_ = nullptr;
    QLabel* chipText_ = nullptr;
    QLabel* headline_ = nullptr;
    QLabel* beside_ = nullptr;
    QLabel* stale_ = nullptr;
    Switcher* unit_ = nullptr;
    QWidget* remedies_ = nullptr;
    std::vector<study::Remedy> offered_;
    std::array<KeyButton*, 3> offers_{}; ///< a button for each remedy
    QScrollArea* scroll_ = nullptr;
    QFrame* memoryCard_ = nullptr;
    MemoryChart* memory_ = nullptr;
    QFrame* figuresCard_ = nullptr;
    FigureGrid* figures_ = nullptr;
    QFrame* curveCard_ = nullptr;
    QLabel* curveTitle_ = nullptr;
    Switcher* axes_ = nullptr;
    CurveChart* chart_ = nullptr;
    QFrame* rowsCard_ = nullptr;
    QLabel* rowsTitle_ = nullptr;
    QLabel* rowsNote_ = nullptr;
    Switcher* objectives_ = nullptr;
    DataTable* rows_ = nullptr;
    RichTextView* derivation_ = nullptr;
    QFrame* derivationCard_ = nullptr;
    QLabel* assumptions_ = nullptr;
};

} // namespace interval::ui
