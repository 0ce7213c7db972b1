// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/unit.h"

#include <string>

namespace interval::compute {

/// The two ways in which a derivation is written.
enum class Notation : std::uint8_t {
    tex,  ///< for MathJax, without delimiters
    plain ///< for a chat or a terminal, UTF-8
};

/// A bare number with about four significant digits: "1,024", "0.9", "5.46 × 10^23". Integers below
/// a million stand in full. Never locale-dependent.
[[nodiscard]] std::string formatNumber(double value, Notation notation);

/// The same, but integers up to 10^15 stand in full: "1,000,000". For limits in messages.
[[nodiscard]] std::string formatInFull(double value);

/// A value with its unit at a size that people read: "13.48 GB", "312 TFLOP/s", "3.3 d", "47.5 %".
/// Bytes are decimal here (GB = 10^9).
///
/// @param value  in base units
[[nodiscard]] std::string formatQuantity(double value, Unit unit, Notation notation);

/// The same; amounts of bytes are given in both countings, "15.26 GB (14.21 GiB)", since mixing them
/// up is the commonest mistake of the field.
[[nodiscard]] std::string formatResult(double value, Unit unit, Notation notation);

} // namespace interval::compute
