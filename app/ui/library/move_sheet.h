// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

namespace interval::ui {

class DeckList;
class DecksPresenter;
class KeyButton;

/// Asks into which deck of the person's own cards are to go; a new one can be made on the way.
class MoveSheet final : public QDialog {
    Q_OBJECT
public:
    MoveSheet(DecksPresenter& presenter, int cards, QWidget* parent);

Q_SIGNALS:
    /// @param deck an id
    void chosen(const std::string& deck);

private:
    void fill(const std::string& wanted);
    void askForNew();
    void take();

    DecksPresenter& presenter_;
    DeckList* list_;
    KeyButton* move_;
};

} // namespace interval::ui
