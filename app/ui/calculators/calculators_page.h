// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/scenario/scenario.h"
#include "ui/window/page.h"

class QAbstractButton;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace interval::ui {

class CalculatorPresenter;
class CompareView;
class InputPanel;
class KeyButton;
struct KeptScenario;
class MathStore;
class ResultPanel;

/// The six calculators: tabs and actions above, inputs at the left, results at the right; or up to three
/// scenarios beside each other.
class CalculatorsPage final : public Page {
    Q_OBJECT
public:
    CalculatorsPage(CalculatorPresenter& presenter, MathStore* maths, QWidget* parent);

    /// Shows what the presenter has; builds the page when it is shown for the first time.
    void arrive() override;
    /// Shows a scenario of a card; the way back to the card is offered.
    void arriveFromCard(const std::string& scenario);
    void rebuild() override;
    bool undo() override;
    bool redo() override;

Q_SIGNALS:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QToolButton*
    makeAction(const QString& text, const QString& iconName, QMenu* menu);
    void fillCopyMenu();
    void fillExportMenu();
    void fillScenarioMenu();
    void refresh();
    void choose(compute::Calculator calculator);
    void compare(bool on);
    void askForOwn(const QString& key);
    void takeOwnModel(const QString& key, const std::string& model);
    void save();
    void forgetScenario(const KeptScenario& kept);
    void paste();
    void open(const std::string& scenario);
    void copied(const QString& text, const QString& what);
    void exportFigure(const QString& suffix);
    void complain(const base::Error& error);
    [[nodiscard]] bool narrow() const;

    CalculatorPresenter& presenter_;
    MathStore* maths_;
    bool fromCard_ = false;
    bool wasNarrow_ = false;

    QWidget* body_ = nullptr;
    std::vector<QAbstractButton*> tabs_;
    KeyButton* back_ = nullptr;
    QMenu* scenarios_ = nullptr;
    QMenu* copy_ = nullptr;
    QMenu* export_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QScrollArea* inputScroll_ = nullptr;
    InputPanel* inputs_ = nullptr;
    ResultPanel* results_ = nullptr;
    CompareView* comparison_ = nullptr;
};

} // namespace interval::ui
