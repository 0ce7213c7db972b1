// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"
#include "deck/drill_expression.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <string_view>

namespace interval::study {

/// What the names of an expression stand for.
template <compute::Number N>
using Lookup = std::function<N(std::string_view)>;

/// An expression as a number, or with `Traced` as a derivation: conditions are decided by the
/// numbers, and only the branch that was taken is derived.
/// @return not finite where the expression has no value
template <compute::Number N>
[[nodiscard]] N evaluated(const deck::Expression& expression, const Lookup<N>& lookup);

namespace detail {

/// C(n, k): 0 when k > n.
[[nodiscard]] inline double choose(double n, double k)
{
    constexpr double mostFactors = 1e5;
    if (n != std::trunc(n) || k != std::trunc(k) || k < 0)
        return std::nan("");
    if (k > n)
        return 0;
    const double factors = std::min(k, n - k);
    if (factors > mostFactors)
        return std::nan("");
    double product = 1;
    for (int i = 1; i <= static_cast<int>(factors); ++i)
        product = product * (n - factors + i) / i;
    return product;
}

template <compute::Number N>
[[nodiscard]] N call(std::string_view name, const std::vector<N>& in)
{
    // Found by both kinds of number: compute's own for double, friends for Traced.
    using namespace compute;
    if (name == "sqrt")
        return sqrt(in[0]);
    if (name == "exp")
        return exp(in[0]);
    if (name == "ln")
        return log(in[0]);
    if (name == "log2")
        return log2(in[0]);
    if (name == "log10")
        return log(in[0]) / log(N(10));
    if (name == "floor")
        return floor(in[0]);
    if (name == "ceil")
        return ceil(in[0]);
    if (name == "round")
        return floor(in[0] + N(0.5));
    if (name == "sigmoid")
        return sigmoid(in[0]);
    if (name == "choose")
        return N(choose(valueOf(in[0]), valueOf(in[1])));
    N result = in[0];
    for (std::size_t i = 1; i < in.size(); ++i)
        result = name == "min" ? min(result, in[i]) : max(result, in[i]);
    return result;
}

/// Comparisons and logic: 1 or 0.
[[nodiscard]] inline bool holds(std::string_view sign, double a, double b)
{
    if (sign == "<")
        return a < b;
    if (sign == ">")
        return a > b;
    if (sign == "<=")
        return a <= b;
    if (sign == ">=")
        return a >= b;
    if (sign == "==")
        return a == b;
    if (sign == "!=")
        return a != b;
    return sign == "&&" ? a != 0 && b != 0 : a != 0 || b != 0;
}

template <compute::Number N>
[[nodiscard]] N infix(std::string_view sign, const N& a, const N& b)
{
    using namespace compute;
    if (sign == "+")
        return a + b;
    if (sign == "-")
        return a - b;
    if (sign == "*")
        return a * b;
    if (sign == "/")
        return a / b;
    if (sign == "^")
        return pow(a, b);
    return N(holds(sign, valueOf(a), valueOf(b)) ? 1 : 0);
}

} // namespace detail

template <compute::Number N>
N evaluated(const deck::Expression& expression, const Lookup<N>& lookup)
{
    using Kind = deck::Expression::Kind;
    const auto operand = [&](std::size_t i) {
        return evaluated<N>(expression.operands[i], lookup);
    };
    switch (expression.kind) {
    case Kind::number:
        return N(expression.value);
    case Kind::name:
        return expression.text == "pi" ? N(std::numbers::pi) : lookup(expression.text);
    case Kind::prefix:
        return expression.text == "-" ? N(0) - operand(0)
                                      : N(compute::valueOf(operand(0)) == 0 ? 1 : 0);
    case Kind::infix:
        return detail::infix<N>(expression.text, operand(0), operand(1));
    case Kind::choice:
        return operand(compute::valueOf(operand(0)) != 0 ? 1 : 2);
    case Kind::call:
        break;
    }
    std::vector<N> in;
    for (std::size_t i = 0; i < expression.operands.size(); ++i)
        in.push_back(operand(i));
    return detail::call<N>(expression.text, in);
}

} // namespace interval::study
