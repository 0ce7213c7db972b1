// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace interval::ui {

/// The scenario of a `calc` block in one line: calculator, model, GPUs, what is unusual about it.
/// A stand-in for the calculator itself.
///
/// @param json a scenario as a deck writes it; what cannot be read gives a general line
[[nodiscard]] QString calcSummary(const QByteArray& json);

} // namespace interval::ui
