// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/format.h"
#include "compute/number/traced.h"

#include <string>
#include <vector>

namespace interval::compute {

/// One line of a derivation: what it is called, the formula, the numbers put in, the result.
struct DerivationStep {
    std::string symbol;
    std::string formula;
    std::string numbers;
    std::string result; ///< with its unit, bytes in GB and GiB

    bool operator==(const DerivationStep&) const = default;
};

/// The way to a result. It holds the trace and is written down only when somebody reads it: most
/// results of a calculation are looked at without their derivation.
struct Derivation {
    TraceHandle root; ///< a named result; null when nothing is derived
    double value = 0; ///< in base units
    Unit unit;

    [[nodiscard]] bool empty() const { return root == nullptr; }
    /// The steps in the order in which a person would write them down; none when empty.
    [[nodiscard]] std::vector<DerivationStep> steps(Notation notation) const;
    /// The last of them.
    /// @pre not empty
    [[nodiscard]] DerivationStep result(Notation notation) const;
};

/// Makes a derivation of a traced value: each named intermediate result is a step of its own, once.
///
/// @param symbol  TeX symbol of the result
/// @param unit    unit of the result
[[nodiscard]] Derivation derive(const Traced& result, std::string_view symbol, Unit unit);

/// @return all steps as one `aligned` environment.
[[nodiscard]] std::string toTex(const Derivation& derivation);
[[nodiscard]] std::string toTex(const std::vector<DerivationStep>& steps);

/// @return one step a line: "KV = 2 · L · n_kv = 2 × 80 × 8 = 327,680 B (320 KiB)".
[[nodiscard]] std::string toText(const Derivation& derivation);

/// A TeX symbol as people type it: "n_{kv}" is n_kv, "\beta" is β.
[[nodiscard]] std::string plainSymbol(std::string_view tex);

} // namespace interval::compute
