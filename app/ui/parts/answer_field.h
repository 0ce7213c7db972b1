// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace interval::ui {

/// Where a number is typed, its unit at the right. Enter is done, Esc leaves, Space on the empty
/// field gives up.
class AnswerField final : public QWidget {
    Q_OBJECT
public:
    /// @param unit may be empty
    AnswerField(const QString& unit, QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// What was typed stands there, and cannot be changed any more.
    void lock();

Q_SIGNALS:
    void submitted();
    void skipped();
    void left();
    void edited(const QString& text);
    void focusChanged(bool focused);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool takesKey(const class QKeyEvent& event);

    QLineEdit* edit_;
    QLabel* unit_;
};

} // namespace interval::ui
