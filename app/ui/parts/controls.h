// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

#include <QLabel>
#include <QPushButton>

namespace interval::ui {

/// How a label speaks: text, text2, text3 or accent.
enum class Tone : unsigned char { normal, second, third, accent };

/// A label in one of the five sizes.
[[nodiscard]] QLabel*
makeLabel(const QString& text, Type type, Tone tone, QWidget* parent, int weight = QFont::Normal);

/// A key beside an action.
[[nodiscard]] QLabel* makeKeyCap(const QString& key, QWidget* parent);

/// A button of a role of the style sheet: "primary", "quiet" or "" for the plain one.
[[nodiscard]] QPushButton*
makeButton(const QString& text, const char* role, const QString& key, QWidget* parent);

/// A thin horizontal line.
[[nodiscard]] QWidget* makeLine(QWidget* parent);

/// A bar that fills from the left; its value is read out as a percentage.
class ProgressLine final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent);
    void setValue(double share, bool late = false);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double share_ = 0;
    bool late_ = false;
};

} // namespace interval::ui
