// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/cost.h"
#include "compute/estimate/estimate.h"
#include "compute/estimate/evaluation.h"
#include "compute/estimate/remarks.h"
#include "compute/estimate/rlhf.h"
#include "compute/estimate/selection.h"
#include "compute/estimate/serving.h"
#include "compute/estimate/training.h"
#include "compute/layout/search.h"

#include <algorithm>
#include <cmath>

namespace interval::compute {

namespace {

base::Result<Estimate> dispatch(const Scenario& scenario, Detail detail)
{
    switch (scenario.calculator) {
    case Calculator::training:
        return estimateTraining(scenario, detail);
    case Calculator::serving:
        return estimateServing(scenario, detail);
    case Calculator::rlhf:
        return estimateRlhf(scenario, detail);
    case Calculator::cost:
        return estimateCost(scenario, detail);
    case Calculator::selection:
        return estimateSelection(scenario, detail);
    case Calculator::evaluation:
        return estimateEvaluation(scenario, detail);
    case Calculator::layout:
        break;
    }
    return estimateLayout(scenario, detail);
}

/// Nothing that is shown may be infinite or not a number.
bool isFinite(const Estimate& estimate)
{
    const auto finite = [](const auto& entry) { return std::isfinite(entry.value); };
    const bool items =
        std::all_of(estimate.items.begin(), estimate.items.end(),
                    [](const MemoryItem& item) { return std::isfinite(item.bytes); });
    return items && std::all_of(estimate.quantities.begin(), estimate.quantities.end(), finite);
}

} // namespace

const ResultQuantity* Estimate::quantity(std::string_view id) const
{
    const auto found = std::find_if(quantities.begin(), quantities.end(),
                                    [id](const ResultQuantity& q) { return q.id == id; });
    return found == quantities.end() ? nullptr : &*found;
}

base::Result<Estimate> evaluate(const Scenario& scenario, Detail detail)
{
    auto estimate = dispatch(scenario, detail);
    if (!estimate)
        return estimate;
    if (!isFinite(*estimate))
        return base::fail(base::ErrorCode::invalidInput,
                          "scenario: the numbers are too large for a finite result",
                          "这些数太大，算不出有限的结果");
    if (detail == Detail::full)
        addScenarioRemarks(scenario, *estimate);
    return estimate;
}

} // namespace interval::compute
