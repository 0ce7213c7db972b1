// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>

namespace interval::ui {

/// The path data that MathJax's glyphs are written in: absolute M L H V Q T C Z.
[[nodiscard]] QPainterPath svgPath(const QString& data);

} // namespace interval::ui
