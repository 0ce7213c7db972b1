// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/formula.h"

#include "compute/formulas/registry/topics.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <string>

namespace interval::compute {

namespace {

using base::ErrorCode;
using base::fail;

std::string got(double value)
{
    return " (got " + formatInFull(value) + ")";
}

base::Result<void> check(const FormulaParameter& parameter, double value)
{
    const std::string id(parameter.id);
    // Written so that NaN fails as well.
    if (!(value >= parameter.low && value <= parameter.high))
        return fail(ErrorCode::invalidInput, id + ": must be between " +
                                                 formatInFull(parameter.low) + " and " +
                                                 formatInFull(parameter.high) + got(value));
    if (parameter.grain == Grain::whole && value != std::trunc(value))
        return fail(ErrorCode::invalidInput, id + ": must be a whole number" + got(value));
    return {};
}

double valueOfParameter(const Formula& formula, std::string_view id, std::span<const double> values)
{
    const auto& parameters = formula.parameters;
    const auto found =
        std::find_if(parameters.begin(), parameters.end(),
                     [id](const FormulaParameter& parameter) { return parameter.id == id; });
    return values[static_cast<std::size_t>(found - parameters.begin())];
}

base::Result<void>
check(const Formula& formula, const FormulaOrder& order, std::span<const double> values)
{
    const double lesser = valueOfParameter(formula, order.lesser, values);
    const double greater = valueOfParameter(formula, order.greater, values);
    const bool mayBeEqual = order.equal == Border::included;
    if (mayBeEqual ? lesser <= greater : lesser < greater)
        return {};
    return fail(ErrorCode::invalidInput,
                std::string(order.lesser) +
                    (mayBeEqual ? ": must not be above " : ": must be below ") +
                    std::string(order.greater) + " (got " + formatInFull(lesser) + " and " +
                    formatInFull(greater) + ")");
}

base::Result<void> check(const Formula& formula, std::span<const double> values)
{
    if (values.size() != formula.parameters.size())
        return fail(ErrorCode::invalidInput, std::string(formula.text.id) + ": takes " +
                                                 std::to_string(formula.parameters.size()) +
                                                 " values (got " + std::to_string(values.size()) +
                                                 ")");
    for (std::size_t i = 0; i < values.size(); ++i)
        if (auto checked = check(formula.parameters[i], values[i]); !checked)
            return checked;
    for (const FormulaOrder& order : formula.orders)
        if (auto checked = check(formula, order, values); !checked)
            return checked;
    return {};
}

std::vector<Formula> gathered()
{
    std::vector<Formula> all;
    for (const auto topic :
         {registry::activationFormulas, registry::alignmentFormulas, registry::architectureFormulas,
          registry::cacheFormulas, registry::clusterFormulas, registry::costFormulas,
          registry::evaluationFormulas, registry::flopsFormulas, registry::languageFormulas,
          registry::latencyFormulas, registry::quantizationFormulas, registry::retrievalFormulas,
          registry::samplingFormulas, registry::stateFormulas}) {
        std::vector<Formula> some = topic();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    std::sort(all.begin(), all.end(),
              [](const Formula& a, const Formula& b) { return a.text.id < b.text.id; });
    return all;
}

/// Levenshtein's distance: insertions, deletions and replacements of bytes.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

base::Result<double> Formula::evaluate(std::span<const double> values) const
{
    if (const auto checked = check(*this, values); !checked)
        return tl::unexpected(checked.error());
    const double result = number(values);
    if (!std::isfinite(result))
        return fail(ErrorCode::invalidInput,
                    std::string(text.id) + ": has no finite result for these values");
    return result;
}

base::Result<Derivation> Formula::derive(std::span<const double> values) const
{
    if (const auto evaluated = evaluate(values); !evaluated)
        return tl::unexpected(evaluated.error());
    return compute::derive(traced(values), text.symbol, text.unit);
}

Traced Formula::traced(std::span<const double> values) const
{
    std::vector<Traced> inputs;
    inputs.reserve(parameters.size());
    for (std::size_t i = 0; i < parameters.size(); ++i)
        inputs.push_back(Traced::symbol(parameters[i].symbol, values[i], parameters[i].unit));
    return trace(inputs);
}

const std::vector<Formula>& formulas()
{
    static const std::vector<Formula> all = gathered();
    return all;
}

const Formula* findFormula(std::string_view id)
{
    const std::vector<Formula>& all = formulas();
    const auto found = std::lower_bound(
        all.begin(), all.end(), id,
        [](const Formula& formula, std::string_view wanted) { return formula.text.id < wanted; });
    return found != all.end() && found->text.id == id ? &*found : nullptr;
}

std::string_view nearestFormula(std::string_view id)
{
    constexpr std::size_t longest = 64; // a distance costs the product of the lengths
    const std::string_view wanted = id.substr(0, longest);
    const std::vector<Formula>& all = formulas();
    return std::min_element(all.begin(), all.end(),
                            [wanted](const Formula& a, const Formula& b) {
                                return distance(wanted, a.text.id) < distance(wanted, b.text.id);
                            })
        ->text.id;
}

} // namespace interval::compute
