// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace interval::ui {

/// What Interval is, whose work it stands on, and the licences in full. Deletes itself.
void showAbout(QWidget& parent);

} // namespace interval::ui
