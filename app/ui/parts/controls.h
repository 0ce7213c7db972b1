// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

#include <QLabel>

namespace interval::ui {

class KeyButton;

/// Between two languages beside each other [px at 100 %].
constexpr int columnGap = 32;

/// How a label speaks: text, text2, text3 or accent.
enum class Tone : unsigned char { normal, second, third, accent };

/// What a chip says beside its words.
enum class Chip : unsigned char { plain, good, caution };

/// A label in one of the five sizes.
[[nodiscard]] QLabel*
makeLabel(const QString& text, Type type, Tone tone, QWidget* parent, int weight = QFont::Normal);

/// A button of a role of the style sheet: "primary", "quiet", "small" or "" for the plain one.
/// @param key shown in a cap beside the words; empty: none
[[nodiscard]] KeyButton*
makeButton(const QString& text, const char* role, const QString& key, QWidget* parent);

/// A quiet word with its key.
[[nodiscard]] QWidget* makeHint(const QString& text, const QString& key, QWidget* parent);

/// A state in a word, with its icon.
[[nodiscard]] QWidget*
makeChip(const QString& text, const QString& iconName, Chip kind, QWidget* parent);

/// A thin horizontal line.
[[nodiscard]] QWidget* makeLine(QWidget* parent);

/// A row in a column of `width` pixels at 100 %, centred, with the page's margin.
[[nodiscard]] QWidget* makeCentred(QWidget* inner, int width, QWidget* parent);

/// A bar that fills from the left; its value is read out as a percentage.
class ProgressLine final : public QWidget {
    Q_OBJECT
public:
    /// What the bar is for sets its colour: what was done, a quantity, time.
    enum class Use : unsigned char { progress, quantity, time };

    ProgressLine(Use use, int height, QWidget* parent);
    /// @param share 0..1, brought into range
    /// @param late over the limit, in the colour of caution
    void setValue(double share, bool late = false);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Use use_;
    double share_ = 0;
    bool late_ = false;
};

} // namespace interval::ui
