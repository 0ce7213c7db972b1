// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/scenario/scenario.h"

#include <QString>

#include <vector>

namespace interval::ui {

/// A scenario to start from.
struct Preset {
    QString name;
    std::string scenario; ///< JSON
};

/// What is asked most about a calculator, with the claims of the article among it; in the interface's
/// language.
[[nodiscard]] std::vector<Preset> presetsOf(compute::Calculator calculator);

} // namespace interval::ui
