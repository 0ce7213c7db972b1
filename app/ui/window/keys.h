// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace interval::ui {

/// Every key, with what it does: a column of groups.
[[nodiscard]] QWidget* makeKeyList(QWidget* parent);

/// The same in a window of its own, which deletes itself.
void showKeys(QWidget& parent);

} // namespace interval::ui
