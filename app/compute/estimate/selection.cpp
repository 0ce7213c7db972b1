// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/selection.h"

#include "compute/estimate/remarks.h"
#include "compute/estimate/serving.h"

namespace interval::compute {

namespace {

/// What the row needs of a served estimate.
void takeServing(const Estimate& served, double gpus, CandidateRow& row)
{
    row.fewestGpus = gpus;
    row.tokensPerSecond = served.quantity("tokens_per_second")->value;
    if (const ResultQuantity* price = served.quantity("usd_per_million_tokens"))
        row.usdPerMillionTokens = price->value;
}

/// Tries 1, 2, 4, … GPUs up to the number asked about.
base::Result<CandidateRow> rowOf(const Scenario& scenario,
                                 const std::shared_ptr<const ChosenModel>& candidate)
{
    CandidateRow row;
    row.name = candidate->model.name;
    row.licence = candidate->model.licence;
    row.parameters = static_cast<double>(candidate->count.total);
    row.active = static_cast<double>(candidate->count.active);
    if (!candidate->model.shape)
        return base::fail(base::ErrorCode::invalidInput,
                          "candidates: " + row.name + " has no known shape",
                          row.name + " 的结构未知，没法比较");
    Scenario one = scenario;
    one.model = candidate;
    for (int gpus = 1; gpus <= std::max(1.0, scenario.gpus); gpus *= 2) {
        one.gpus = one.training.degrees.tensor = gpus;
        const auto served = estimateServing(one, Detail::numbers);
        if (!served && gpus > 1)
            break; // the heads cannot be divided further
        if (!served)
            return tl::unexpected(served.error());
        row.weightBytes = served->quantity("weights_bytes")->value;
        row.kvBytesPerToken = served->quantity("kv_bytes_per_token")->value;
        if (served->fits()) {
            takeServing(*served, gpus, row);
            break;
        }
    }
    return row;
}

} // namespace

base::Result<Estimate> estimateSelection(const Scenario& scenario, Detail detail)
{
    Estimate estimate;
    estimate.calculator = Calculator::selection;
    for (const auto& candidate : scenario.candidates) {
        auto row = rowOf(scenario, candidate);
        if (!row)
            return tl::unexpected(row.error());
        estimate.candidates.push_back(std::move(*row));
    }
    if (detail == Detail::full)
        estimate.assumptions.push_back(
            remark("每个候选都按同样的格式、上下文和并发计算；卡数从 1 起逐次翻倍。",
                   "All candidates with the same format, context and concurrency; GPUs are "
                   "doubled from one."));
    return estimate;
}

} // namespace interval::compute
