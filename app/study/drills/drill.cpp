// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/drill.h"

#include "study/drills/expression.h"
#include "study/drills/random.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace interval::study {

namespace {

using base::ErrorCode;
using base::fail;

constexpr int mostDraws = 1000;

/// `value` with so many significant digits, as the decimal number that people write: 0.7, not the
/// double that a multiplication by 0.1 leaves.
double roundedTo(double value, int digits)
{
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.*e", digits - 1, value);
    double rounded = value;
    std::from_chars(text.data(), text.data() + length, rounded);
    return rounded;
}

template <compute::Number N>
Lookup<N> lookupIn(const DrillValues& values)
{
    return [&values](std::string_view name) {
        const auto found = values.find(name);
        const double value = found == values.end() ? std::nan("") : found->second;
        if constexpr (std::same_as<N, double>)
            return value;
        else
            return compute::given<N>(
                name.size() == 1 ? std::string(name) : "\\text{" + std::string(name) + "}", value);
    };
}

std::vector<double> inOrder(const compute::Formula& formula, const DrillValues& values)
{
    std::vector<double> ordered;
    for (const compute::FormulaParameter& parameter : formula.parameters) {
        const auto found = values.find(parameter.id);
        ordered.push_back(found == values.end() ? std::nan("") : found->second);
    }
    return ordered;
}

} // namespace

/// Whole numbers stay easy to reckon with: above a thousand they end in zeros. A real range over
/// two orders of magnitude or more is drawn by its logarithm.
double Drill::drawn(const Source& source, Random& random)
{
    constexpr double hardToReckonWith = 1000;
    constexpr double wide = 100;
    if (source.kind == Source::Kind::whole) {
        const double step = source.step > 0 ? source.step : 1;
        const double count = std::floor((source.high - source.low) / step) + 1;
        const double value = source.low + step * std::floor(random.unit() * count);
        const bool round = source.step <= 0 && std::abs(value) >= hardToReckonWith;
        return std::clamp(round ? roundedTo(value, 2) : value, source.low, source.high);
    }
    const bool logarithmic = source.low > 0 && source.high / source.low >= wide;
    const double value = logarithmic
                             ? source.low * std::pow(source.high / source.low, random.unit())
                             : source.low + (source.high - source.low) * random.unit();
    return std::clamp(roundedTo(value, source.digits), source.low, source.high);
}

base::Result<std::optional<DrillInstance>> Drill::drawOnce(Random& random) const
{
    DrillInstance instance;
    for (const Source& source : sources_) {
        if (source.kind != Source::Kind::rows) {
            instance.values[source.names.front()] = drawn(source, random);
            continue;
        }
        const std::vector<double>& row = source.rows[random.below(source.rows.size())];
        for (std::size_t i = 0; i < source.names.size(); ++i)
            instance.values[source.names[i]] = row[i];
    }
    if (!allows(instance.values))
        return std::optional<DrillInstance>();
    const auto answer = answerFor(instance.values);
    if (!answer)
        return tl::unexpected(answer.error());
    instance.answer = *answer;
    return std::optional(std::move(instance));
}

base::Result<DrillInstance> Drill::draw(std::uint64_t seed) const
{
    Random random(seed);
    for (int i = 0; i < mostDraws; ++i)
        if (const auto instance = drawOnce(random); instance && *instance)
            return **instance;
    return fail(ErrorCode::invalidInput, "no numbers were found that satisfy the drill");
}

bool Drill::allows(const DrillValues& values) const
{
    return std::all_of(
        requirements_.begin(), requirements_.end(), [&](const deck::Expression& requirement) {
            const double held = evaluated<double>(requirement, lookupIn<double>(values));
            return held != 0 && !std::isnan(held);
        });
}

base::Result<double> Drill::answerFor(const DrillValues& values) const
{
    if (formula_ != nullptr) {
        const auto value = formula_->evaluate(inOrder(*formula_, values));
        if (!value)
            return tl::unexpected(value.error());
        return *value * fromFormula_;
    }
    const double value = evaluated<double>(expression_, lookupIn<double>(values));
    if (!std::isfinite(value))
        return fail(ErrorCode::invalidInput, "the answer has no finite value");
    return value;
}

compute::Derivation Drill::derive(const DrillValues& values) const
{
    if (formula_ != nullptr)
        return compute::derive(formula_->traced(inOrder(*formula_, values)), formula_->text.symbol,
                               formula_->text.unit);
    // A share in percent is computed as one: its label would multiply it by a hundred again.
    const bool percent = unit_ == "%" || unit_ == "pp";
    return compute::derive(
        evaluated<compute::Traced>(expression_, lookupIn<compute::Traced>(values)), "x",
        {{}, percent ? std::string_view() : std::string_view(unit_)});
}

const compute::FormulaParameter* Drill::parameter(std::string_view name) const
{
    if (formula_ == nullptr)
        return nullptr;
    const auto& all = formula_->parameters;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace interval::study
