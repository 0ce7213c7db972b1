// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace interval::ui {

/// A number as an exact field shows it: "8,192", "0.92", "1.4T". The same in every language.
[[nodiscard]] QString amountText(double value);

/// Reads what people type: "8192", "8,192", "1.4T", "7b", "3万", "92%", full-width digits.
/// @return nothing when it is no number
[[nodiscard]] std::optional<double> readAmount(const QString& text);

} // namespace interval::ui
