// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

namespace interval::ui {

/// The one style sheet, written from the tokens.
[[nodiscard]] QString styleSheet(const Look& look);

} // namespace interval::ui
