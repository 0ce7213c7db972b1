// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <vector>

class QHBoxLayout;

namespace interval::ui {

class RichTextView;

/// A tick, a text in one or two languages, and something at the right. The whole row is the
/// target. X ticks the row that has the focus: Space belongs to the page, where it grades.
class TickRow final : public QAbstractButton {
    Q_OBJECT
public:
    /// Room that the tick takes at the left of the text [px].
    [[nodiscard]] static int textIndent();

    explicit TickRow(QWidget* parent);

    /// Puts the texts side by side or below each other. Takes them over.
    void setTexts(const std::vector<RichTextView*>& views, bool sideBySide);
    /// Puts a small widget (key cap, sign) at the right. Takes it over.
    void setTrailing(QWidget* widget);
    /// One of several: a round mark instead of a tick.
    void setExclusive();
    /// Right or wrong after the answer was shown; nothing is to be ticked any more.
    /// @param wanted it should have been ticked
    void setVerdict(bool wanted);

protected:
    void nextCheckState() override;
    void checkStateSet() override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QHBoxLayout* layout_;
    QWidget* box_;   ///< the place of the mark, level with the first line
    int middle_ = 0; ///< of the first line, from the top of the texts [px]
    bool locked_ = false;
};

} // namespace interval::ui
