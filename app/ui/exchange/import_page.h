// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_rows.h"
#include "ui/parts/key_button.h"
#include "ui/presenters/import_presenter.h"
#include "ui/window/page.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace interval::ui {

class Switcher;

/// Cards from elsewhere: choose a file, see what would happen to each card, then take all in or none.
class ImportPage final : public Page {
    Q_OBJECT
public:
    ImportPage(ImportPresenter& presenter, QWidget* parent);

    /// Asks for a file. @return whether one was chosen
    bool choose();
    void rebuild() override;

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fill(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeInvitation();
    [[nodiscard]] QWidget* makeWait();
    [[nodiscard]] QWidget* makeCounts();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeFilter(QWidget* parent);
    [[nodiscard]] QWidget* makeTable(QWidget* parent);
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makePlaces(QWidget* parent);
    [[nodiscard]] QWidget* makeWinner(QWidget* parent);
    [[nodiscard]] QWidget* makeFoot();
    void filter();
    void showChoices();
    void saveReport();
    void leavePage();
    void complain(const base::Error& error);

    ImportPresenter& presenter_;
    QPointer<QWidget> body_;
    QPointer<ImportRows> rows_;
    QPointer<QTableView> table_;
    QPointer<Switcher> fates_;
    QPointer<QLineEdit> words_;
    QPointer<KeyButton> go_;
    QPointer<QLabel> none_;                                ///< in the place of an empty table
    std::vector<std::optional<ImportRows::Fate>> choices_; ///< of the filter
};

} // namespace interval::ui
