// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace interval::ui {

/// What Interval is, and whose work it stands on, with their licences.
void showAboutInterval(QWidget& parent);
/// Every key of the study page.
void showKeys(QWidget& parent);

} // namespace interval::ui
