// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;

namespace interval::ui {

/// How the window looks: handed to widgets by `look()`, changed by `applyLook()` only, which ends
/// in a StyleChange for every widget.
struct Look {
    Theme theme = Theme::light;
    double scale = 1; ///< text size, 1..2

    /// Type and controls grow with the text size.
    [[nodiscard]] int px(double at100Percent) const;
    /// Spacing grows half as much.
    [[nodiscard]] int space(double at100Percent) const;
    /// What so many pixels are worth for the layout: large text makes a window narrow.
    [[nodiscard]] int layoutWidth(int pixels) const;
    [[nodiscard]] const Tokens& colours() const { return tokens(theme); }

    bool operator==(const Look&) const = default;
};

/// Layout widths below which pages give way.
constexpr int middleWidth = 1200; ///< the rail shows icons only
constexpr int narrowWidth = 900;  ///< one thing below the other

/// The five sizes of type [px at 100 %].
enum class Type : unsigned char { caption = 12, ui = 14, body = 17, title = 22, figure = 32 };

[[nodiscard]] const Look& look();

/// While it lives, look() is that of paper: dark on white at 100 %. For what is painted at once, in one
/// call; widgets do not hear of it.
class PaperLook {
public:
    PaperLook();
    PaperLook(const PaperLook&) = delete;
    PaperLook& operator=(const PaperLook&) = delete;
    ~PaperLook();

private:
    Look screen_;
};

[[nodiscard]] QFont typeFont(Type type, int weight = QFont::Normal);
[[nodiscard]] QFont codeFont(int pixelSize);

/// Sets fonts, palette, style and style sheet of the application.
void applyLook(QApplication& application, const Look& wanted);

/// A lucide icon in a colour; crisp at any device pixel ratio.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour, int px);

} // namespace interval::ui
