// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace interval::ui {

/// Every key, with what it does. Deletes itself.
void showKeys(QWidget& parent);

} // namespace interval::ui
