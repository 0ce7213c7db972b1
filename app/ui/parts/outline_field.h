// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace interval::ui {

/// Where the learner may type an outline before looking. Esc leaves it, Ctrl+Enter is done.
class OutlineField final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit OutlineField(QWidget* parent);

Q_SIGNALS:
    void submitted();
    void left();
    void focusChanged(bool focused);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace interval::ui
