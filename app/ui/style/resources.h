// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace interval::ui {

/// Makes fonts, icons, MathJax and translations known. The linker leaves resources of a static
/// library out unless something asks for them; calling it twice costs nothing.
void loadResources();

} // namespace interval::ui
