// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

using Names = std::set<std::string, std::less<>>;

/// What is wrong with an expression, and where.
struct ExpressionFault {
    enum class Kind { syntax, unknownName };

    Kind kind = Kind::syntax;
    std::size_t byte = 0; ///< 0-based, in the expression
    std::string text;     ///< English
    std::string zh{};     ///< the same in Chinese

    bool operator==(const ExpressionFault&) const = default;
};

/// An expression of a drill, read. `study` computes it: as a number and as a derivation.
struct Expression {
    enum class Kind : std::uint8_t {
        number,
        name,   ///< a variable, or "pi"
        prefix, ///< `-` or `!`; one operand
        infix,  ///< one of + - * / ^ < > <= >= == != && ||; two operands
        choice, ///< condition, then, else
        call    ///< a function with its arguments
    };

    Kind kind = Kind::number;
    double value = 0; ///< of a number
    std::string text; ///< the name, operator or function
    std::vector<Expression> operands;

    bool operator==(const Expression&) const = default;
};

/// Reads an expression: `+ - * / ^`, comparison, `&& || !`, `a ? b : c`, `pi`, and the functions
/// sqrt exp ln log2 log10 floor ceil round sigmoid (one argument), choose (two), min max (two or
/// more). `^` binds most tightly and to the right, then signs, `* /`, `+ -`, comparison, `&&`,
/// `||`.
///
/// @param variables names that may stand in it
/// @param used      gets the variables that do stand in it
/// @return the expression, or the first fault
[[nodiscard]] tl::expected<Expression, ExpressionFault>
readExpression(std::string_view expression, const Names& variables, Names& used);

/// @return the first fault of an expression, or nothing
[[nodiscard]] std::optional<ExpressionFault>
checkExpression(std::string_view expression, const Names& variables, Names& used);

} // namespace interval::deck
