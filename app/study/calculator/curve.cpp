// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/calculator/curve.h"

#include "compute/scenario/fields.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace interval::study {

namespace {

using compute::Calculator;
using compute::Estimate;
using compute::Scenario;

constexpr int steps = 48;
constexpr double reach = 8; ///< from an eighth of the value to eight times it

bool tunesAdapters(const Scenario& scenario)
{
    return scenario.training.method == compute::TuningMethod::lora ||
           scenario.training.method == compute::TuningMethod::qlora;
}

std::vector<CurveAxis> evaluationAxes(compute::EvaluationQuestion question)
{
    switch (question) {
    case compute::EvaluationQuestion::interval:
        return {{"n", CurveValue::intervalHalfWidth}};
    case compute::EvaluationQuestion::sampleSize:
        return {{"delta", CurveValue::questionsPerModel},
                {"baseline", CurveValue::questionsPerModel},
                {"power", CurveValue::questionsPerModel}};
    case compute::EvaluationQuestion::passAtK:
        return {{"k", CurveValue::passAtK}};
    case compute::EvaluationQuestion::evalCost:
        return {{"n", CurveValue::dollars}, {"samples", CurveValue::dollars}};
    default:
        return {};
    }
}

double quantity(const Estimate& estimate, std::string_view id)
{
    const compute::ResultQuantity* found = estimate.quantity(id);
    return found != nullptr ? found->value : 0;
}

std::string_view quantityOf(CurveValue value)
{
    switch (value) {
    case CurveValue::tokensPerSecond:
        return "tokens_per_second";
    case CurveValue::days:
        return "days";
    case CurveValue::dollars:
        return "usd";
    case CurveValue::intervalHalfWidth:
        return "interval_half_width";
    case CurveValue::questionsPerModel:
        return "questions_per_model";
    case CurveValue::passAtK:
        return "pass_at_k";
    case CurveValue::memoryPerGpu:
        break;
    }
    return {};
}

CurvePoint pointOf(double x, const Estimate& estimate, CurveValue value)
{
    if (value == CurveValue::memoryPerGpu) {
        const compute::MemoryTotals& memory = *estimate.memory;
        return {x, memory.process, memory.low, memory.high, 0};
    }
    const double y = quantity(estimate, quantityOf(value));
    return {x, y, y, y, quantity(estimate, "time_per_output_token")};
}

double valueOf(Scenario scenario, const compute::NumberField& field)
{
    return field.number != nullptr ? field.number(scenario)
                                   : field.optional(scenario).value_or(field.low);
}

void setValue(Scenario& scenario, const compute::NumberField& field, double value)
{
    if (field.number != nullptr)
        field.number(scenario) = value;
    else
        field.optional(scenario) = value;
}

/// GPUs come in whole groups that share a copy of the model.
double grainOf(const Scenario& scenario, const compute::NumberField& field)
{
    if (field.grain != compute::Grain::whole)
        return 0;
    const compute::Degrees& degrees = scenario.training.degrees;
    const bool spread =
        scenario.calculator == Calculator::serving && degrees.tensor == scenario.gpus;
    if (field.key != "gpus" || scenario.calculator == Calculator::cost || spread)
        return 1;
    return degrees.tensor * degrees.pipeline * degrees.context;
}

std::set<double> abscissas(const Scenario& scenario, const compute::NumberField& field, double here)
{
    const double grain = grainOf(scenario, field);
    const double low = std::max({field.low, here / reach, grain});
    const double high = std::min(field.high, here * reach);
    std::set<double> xs{here};
    for (int i = 0; i <= steps && high > low; ++i) {
        const double x = low * std::pow(high / low, static_cast<double>(i) / steps);
        xs.insert(grain > 0 ? std::max(grain, std::round(x / grain) * grain) : x);
    }
    return xs;
}

/// The same question about other numbers. The share of right answers stays what it is.
Scenario at(const Scenario& scenario, const compute::NumberField& field, double here, double x)
{
    Scenario moved = scenario;
    setValue(moved, field, x);
    if (scenario.calculator == Calculator::evaluation && field.key == "n" &&
        scenario.evaluation.correct)
        moved.evaluation.correct = std::round(*scenario.evaluation.correct / here * x);
    if (scenario.calculator == Calculator::serving && field.key == "gpus" &&
        scenario.training.degrees.tensor == here)
        moved.training.degrees.tensor = x; // the model stays spread over all of them
    return moved;
}

/// Where fitting ends, to the whole step where the key counts: between the two neighbours on the
/// curve of which one fits.
std::optional<double> borderOf(const Curve& curve, const Scenario& scenario)
{
    const auto fits = [&curve](double bytes) { return bytes <= *curve.capacity; };
    const auto between = std::adjacent_find(
        curve.points.begin(), curve.points.end(),
        [&](const CurvePoint& a, const CurvePoint& b) { return fits(a.y) != fits(b.y); });
    if (between == curve.points.end())
        return std::nullopt;
    const compute::NumberField& field = *compute::findNumberField(curve.key);
    const double grain = std::max(1.0, grainOf(scenario, field));
    const bool below = fits(between->y);
    double inside = below ? between->x : (between + 1)->x;
    double outside = below ? (between + 1)->x : between->x;
    while (std::abs(outside - inside) > grain) {
        const double middle = std::round((inside + outside) / 2 / grain) * grain;
        if (middle == inside || middle == outside)
            break;
        const auto estimate = compute::evaluate(at(scenario, field, curve.here.x, middle));
        (estimate && fits(estimate->memory->process) ? inside : outside) = middle;
    }
    return inside;
}

} // namespace

std::vector<CurveAxis> curveAxes(const Scenario& scenario)
{
    constexpr CurveValue memory = CurveValue::memoryPerGpu;
    switch (scenario.calculator) {
    case Calculator::training:
        if (tunesAdapters(scenario))
            return {{"batch", memory}, {"seq", memory}, {"lora.rank", memory}, {"gpus", memory}};
        return {{"gpus", memory}, {"seq", memory}, {"batch", memory}};
    case Calculator::rlhf:
        return {{"gpus", memory}, {"rollout.response", memory}, {"rollout.batch", memory}};
    case Calculator::serving:
        return {{"concurrency", CurveValue::tokensPerSecond},
                {"context", memory},
                {"gpus", CurveValue::tokensPerSecond}};
    case Calculator::cost:
        return {{"gpus", CurveValue::days},
                {scenario.cost.textGb ? "text_gb" : "tokens", CurveValue::dollars},
                {"mfu", CurveValue::days}};
    case Calculator::evaluation:
        return evaluationAxes(scenario.evaluation.question);
    case Calculator::selection:
    case Calculator::layout:
        break;
    }
    return {};
}

Curve curveOver(const Answered& answered, const CurveAxis& axis)
{
    const compute::NumberField& field = *compute::findNumberField(axis.key);
    const Scenario& scenario = answered.scenario;
    const double here = valueOf(scenario, field);
    Curve curve{std::string(axis.key), axis.value, {}, {}, {}, {}};
    curve.here = pointOf(here, answered.estimate, axis.value);
    for (const double x : abscissas(scenario, field, here))
        if (const auto estimate = compute::evaluate(at(scenario, field, here, x)))
            curve.points.push_back(pointOf(x, *estimate, axis.value));
    if (axis.value == CurveValue::memoryPerGpu) {
        curve.capacity = answered.estimate.memory->capacity;
        curve.limit = borderOf(curve, scenario);
    } else if (axis.key == "concurrency") {
        curve.limit = quantity(answered.estimate, "max_concurrency");
    }
    return curve;
}

} // namespace interval::study
