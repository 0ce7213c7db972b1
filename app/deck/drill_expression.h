// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace interval::deck {

using Names = std::set<std::string, std::less<>>;

/// What is wrong with an expression, and where.
struct ExpressionFault {
    enum class Kind { syntax, unknownName };

    Kind kind = Kind::syntax;
    std::size_t byte = 0; ///< 0-based, in the expression
    std::string text;     ///< English

    bool operator==(const ExpressionFault&) const = default;
};

/// Checks an expression of a drill without computing it: `+ - * / ^`, comparison, `&& || !`,
/// `a ? b : c`, `pi`, and the functions sqrt exp ln log2 log10 floor ceil round sigmoid (one
/// argument), choose (two), min max (two or more).
///
/// @param variables names that may stand in it
/// @param used      gets the variables that do stand in it
/// @return the first fault, or nothing
[[nodiscard]] std::optional<ExpressionFault>
checkExpression(std::string_view expression, const Names& variables, Names& used);

} // namespace interval::deck
