// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/traced.h"

#include <algorithm>
#include <cmath>
#include <concepts>

namespace interval::compute {

/// What a formula is written over. With `double` it is a number and costs nothing beside the
/// arithmetic; with `Traced` the same line leaves its derivation behind (architecture: one formula,
/// three uses). Formulas branch on enumerations and on `valueOf`, never on the type.
template <class N>
concept Number = std::same_as<N, double> || std::same_as<N, Traced>;

// The same names for both kinds of number, found by formulas without a prefix.
[[nodiscard]] inline double min(double a, double b)
{
    return std::min(a, b);
}
[[nodiscard]] inline double max(double a, double b)
{
    return std::max(a, b);
}
[[nodiscard]] inline double ceil(double a)
{
    return std::ceil(a);
}
[[nodiscard]] inline double floor(double a)
{
    return std::floor(a);
}
[[nodiscard]] inline double pow(double a, double b)
{
    return std::pow(a, b);
}
[[nodiscard]] inline double exp(double a)
{
    return std::exp(a);
}
[[nodiscard]] inline double log(double a)
{
    return std::log(a);
}
[[nodiscard]] inline double log2(double a)
{
    return std::log2(a);
}
[[nodiscard]] inline double sqrt(double a)
{
    return std::sqrt(a);
}
/// 1 / (1 + e^-a), without overflow at either end.
[[nodiscard]] double sigmoid(double a);
/// C(a, k) / C(b, k) for a <= b, as a product, so that nothing overflows; 0 when k > a.
[[nodiscard]] double chooseRatio(double a, double b, double k);

/// The number itself, for decisions.
[[nodiscard]] inline double valueOf(double a)
{
    return a;
}
[[nodiscard]] inline double valueOf(const Traced& a)
{
    return a.value();
}

/// A quantity that comes from outside: the derivation shows it by its symbol.
///
/// @param symbol  TeX, for instance "n_{kv}"
/// @param value   in base units (unit.h)
template <Number N>
[[nodiscard]] N given(std::string_view symbol, double value, Unit unit = unit::one)
{
    if constexpr (std::same_as<N, double>)
        return value;
    else
        return Traced::symbol(symbol, value, unit);
}

/// A constant of a formula that has a unit: 2 B, 6 FLOP.
template <Number N>
[[nodiscard]] N constant(double value, Unit unit = unit::one)
{
    if constexpr (std::same_as<N, double>)
        return value;
    else
        return Traced::constant(value, unit);
}

/// Names an intermediate result: nothing at all for `double`, one line of the derivation for
/// `Traced`, so that a long formula reads as the steps one writes on a whiteboard.
template <Number N>
[[nodiscard]] N let(std::string_view symbol, const N& value, Unit unit = unit::one)
{
    if constexpr (std::same_as<N, double>)
        return value;
    else
        return Traced::named(symbol, value, unit);
}

} // namespace interval::compute
