// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"
#include "compute/number/derivation.h"
#include "compute/number/number.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace interval::compute {

/// The same sentence in the two languages of the application.
struct BilingualText {
    std::string_view zh;
    std::string_view en;

    [[nodiscard]] constexpr std::string_view in(base::Language language) const
    {
        return language == base::Language::zhCn ? zh : en;
    }
};

/// Whether a value is a count or may have a fraction.
enum class Grain : std::uint8_t { whole, real };

/// An input of a formula: a name for decks and the shell, a symbol, a unit, a sensible range.
struct FormulaParameter {
    std::string_view id;     ///< "kv_heads": what a drill writes
    std::string_view symbol; ///< TeX
    Unit unit;
    double low = 0;  ///< in base units; a value below is an error
    double high = 0; ///< in base units; a value above is an error
    Grain grain = Grain::real;
    BilingualText meaning;
};

/// Whether a border belongs to what is allowed.
enum class Border : std::uint8_t { included, excluded };

/// That one input may not be above another: correct answers and samples.
struct FormulaOrder {
    std::string_view lesser; ///< id of a parameter
    std::string_view greater;
    Border equal = Border::included; ///< whether both may be the same
};

/// What a formula says about itself.
struct FormulaText {
    std::string_view id;     ///< "kv-bytes-per-token"
    std::string_view symbol; ///< TeX symbol of the result
    Unit unit;               ///< of the result
    BilingualText title;
    BilingualText description;
    std::string_view source; ///< paper, documentation or "definition"
};

/// One formula of the catalogue. Calculators call its template, drills and documentation go
/// through here; both are the same lines of code.
struct Formula {
    FormulaText text;
    std::vector<FormulaParameter> parameters;
    double (*number)(std::span<const double>) = nullptr;
    Traced (*trace)(std::span<const Traced>) = nullptr;
    std::vector<FormulaOrder> orders;

    /// The same formula with a condition between its inputs, for registrations.
    [[nodiscard]] Formula where(std::vector<FormulaOrder> conditions) &&
    {
        orders = std::move(conditions);
        return std::move(*this);
    }

    /// The result as a number.
    /// @param values  in base units, in the order of `parameters`
    /// @error invalidInput  wrong count, a value out of range or a fraction where a count is asked,
    ///                      two values in the wrong order, or a result that is not finite; the text
    ///                      begins with the parameter: "hidden: must be between 1 and 1,000,000 (got 0)"
    [[nodiscard]] base::Result<double> evaluate(std::span<const double> values) const;

    /// The way to the result; errors as `evaluate`.
    [[nodiscard]] base::Result<Derivation> derive(std::span<const double> values) const;

    /// The expression without a check of ranges, for tests of the units.
    [[nodiscard]] Traced traced(std::span<const double> values) const;
};

namespace detail {

template <class F, Number N, std::size_t... I>
N callWith(std::span<const N> values, std::index_sequence<I...>)
{
    return F{}(values[I]...);
}

} // namespace detail

/// Registers a generic lambda over `Number`s: `define({...}, {{...}, {...}}, [](auto a, auto b) {...})`.
template <std::size_t Count, class F>
[[nodiscard]] Formula
define(const FormulaText& text, const FormulaParameter (&parameters)[Count], F)
{
    using Order = std::make_index_sequence<Count>;
    return {
        text,
        std::vector<FormulaParameter>(parameters, parameters + Count),
        [](std::span<const double> values) { return detail::callWith<F, double>(values, Order{}); },
        [](std::span<const Traced> values) { return detail::callWith<F, Traced>(values, Order{}); },
        {}};
}

/// All formulas, sorted by id.
[[nodiscard]] const std::vector<Formula>& formulas();

/// @return the formula with this id, or null.
[[nodiscard]] const Formula* findFormula(std::string_view id);

/// @return the known id that is closest to a mistyped one.
[[nodiscard]] std::string_view nearestFormula(std::string_view id);

} // namespace interval::compute
