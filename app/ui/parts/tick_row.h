// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace interval::ui {

class RichTextView;

/// A tick, a text in one or two languages, and something at the right. The whole row is the
/// target; Space toggles it when it has the focus.
class TickRow final : public QFrame {
    Q_OBJECT
public:
    explicit TickRow(QWidget* parent);

    /// Puts a text into the next column. Takes the view over.
    void addText(RichTextView* view);
    /// Puts a small widget (key cap, word) at the right. Takes it over.
    void addTrailing(QWidget* widget);
    void setTicked(bool ticked);
    [[nodiscard]] bool ticked() const { return ticked_; }
    /// Right or wrong after the answer was shown; nothing is to be ticked any more.
    void setVerdict(bool right, bool wanted);

Q_SIGNALS:
    void toggled(bool ticked);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void toggle();

    QHBoxLayout* layout_;
    QWidget* box_;
    bool ticked_ = false;
    bool locked_ = false;
};

} // namespace interval::ui
