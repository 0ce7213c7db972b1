// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/export_presenter.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace interval::ui {

class ChoiceBox;
class KeyButton;
class Switcher;

/// What to write, as what, in which language; the file is asked for when the rest is settled.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param query  of the cards on show, where the dialog comes from a list
    /// @param chosen cards that were selected in it; none: nothing is offered for them
    ExportDialog(ExportPresenter& presenter,
                 const QString& query,
                 std::vector<collection::CardId> chosen,
                 base::Language language,
                 QWidget* parent);

Q_SIGNALS:
    void chosen(const interval::ui::ExportRequest& request);

private:
    void addCards(const QString& query);
    void count();
    /// What was selected, when that is what leaves.
    [[nodiscard]] std::vector<collection::CardId> chosenCards() const;
    void addFormat();
    void addLanguage(base::Language language);
    void addButtons();
    void showCount(int notes, const QString& fault);
    void reflect();
    void askForFile();
    [[nodiscard]] ExportRequest request() const;

    ExportPresenter& presenter_;
    std::vector<collection::CardId> chosen_;
    ChoiceBox* scope_;
    QLineEdit* query_;
    QLabel* count_;
    ChoiceBox* format_;
    QLabel* formatWords_;
    Switcher* language_;
    KeyButton* save_;
};

} // namespace interval::ui
