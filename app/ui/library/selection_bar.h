// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace interval::ui {

class KeyButton;

/// What can be done with the chosen cards.
class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent);

    /// @param hidden the first of the chosen cards is suspended or buried: it can be resumed
    void show(qsizetype chosen, qsizetype all, bool hidden);
    /// Words and sizes again, after language, theme or text size changed.
    void refresh();
    /// Narrower than its buttons: what has no room stands in the menu alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An act that needs nothing more to be said.
    void asked(const interval::collection::CardChange& change);
    void tagAsked(bool given);
    void dueAsked();
    void moveAsked();
    void studyAsked();
    void copyAsked();
    void exportAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask(collection::Act act, int flagColour = 0);
    void buildMenu();
    void fit();

    QLabel* words_;
    KeyButton* suspend_;
    KeyButton* reset_;
    KeyButton* tag_;
    KeyButton* study_;
    KeyButton* more_;
    QMenu* menu_;
    qsizetype chosen_ = 0;
    qsizetype all_ = 0;
    bool hidden_ = false;
};

} // namespace interval::ui
