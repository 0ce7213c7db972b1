// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QLabel;

namespace interval::ui {

class DeckList;
class DecksPresenter;
class ElidedLabel;
class KeyButton;

/// The decks of the person's own: how many cards each has and in which folder it is. They are made,
/// named and removed here.
class DecksSheet final : public QDialog {
    Q_OBJECT
public:
    DecksSheet(DecksPresenter& presenter, QWidget* parent);

private:
    [[nodiscard]] KeyButton* addButton(const QString& words, const QString& name);
    void fill();
    void showChosen();
    void askForNew();
    void askForFolder();
    void adopt(const QString& folder);
    void askForRename();
    void remove();
    [[nodiscard]] QString faultIn(const QString& name, const std::string& renamed) const;

    DecksPresenter& presenter_;
    DeckList* list_;
    ElidedLabel* folder_;
    QLabel* hint_;
    QLabel* fault_;
    KeyButton* rename_ = nullptr;
    KeyButton* remove_ = nullptr;
    KeyButton* open_ = nullptr;
    std::string wanted_; ///< the deck that is to be chosen when the list is there
};

} // namespace interval::ui
