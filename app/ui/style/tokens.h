// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace interval::ui {

enum class Theme : unsigned char { light, dark };

/// Every colour of the window. Light and dark differ here and nowhere else.
struct Tokens {
    QColor bg;      ///< window, rail, menu bar
    QColor surface; ///< cards, fields, study page
    QColor sunken;  ///< bar tracks, key caps, inline code
    QColor hover;
    QColor border; ///< card edges
    QColor grid;   ///< lines of tables and charts
    QColor field;  ///< edges of what can be operated, at least 3 : 1
    QColor text;
    QColor text2; ///< labels
    QColor text3; ///< captions, hints
    QColor accent;
    QColor accentHover;
    QColor accentSoft;
    QColor onAccent;
    QColor good;
    QColor goodSoft;
    QColor caution;
    QColor cautionSoft;
    QColor bad;
    QColor badSoft;
    std::array<QColor, 5> heat; ///< heatmap from nothing to most
    /// Parts of a GPU's memory in the order of a bar: weights, gradients, optimizer, master,
    /// activations, logits, kv_cache, adapters, frozen_models, overhead.
    std::array<QColor, 10> parts;
};

[[nodiscard]] const Tokens& tokens(Theme theme);

} // namespace interval::ui
