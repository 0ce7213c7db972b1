// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/estimate_json.h"

#include "compute/scenario/fields.h"

#include <cmath>

namespace interval::cli {

namespace {

using json = nlohmann::ordered_json;
using namespace compute;

std::int64_t wholeBytes(double bytes)
{
    return std::llround(bytes);
}

/// Counts without a point; everything else as it is.
json number(double value)
{
    constexpr double exact = 9007199254740992; // 2^53
    if (value == std::trunc(value) && std::abs(value) < exact)
        return static_cast<std::int64_t>(value);
    return value;
}

json steps(const Derivation& derivation)
{
    json list = json::array();
    for (const DerivationStep& step : derivation.steps(Notation::tex))
        list.push_back({{"symbol", step.symbol},
                        {"formula", step.formula},
                        {"numbers", step.numbers},
                        {"result", step.result}});
    return list;
}

json item(const MemoryItem& part)
{
    json entry{{"id", part.id}, {"bytes", wholeBytes(part.bytes)}};
    if (!part.derivation.empty()) {
        const DerivationStep result = part.derivation.result(Notation::tex);
        entry["formula"] = result.formula;
        entry["numbers"] = result.numbers;
        entry["steps"] = steps(part.derivation);
    }
    if (!part.note.en.empty())
        entry["note"] = part.note.en;
    return entry;
}

json items(const std::vector<MemoryItem>& parts)
{
    json list = json::array();
    for (const MemoryItem& part : parts)
        list.push_back(item(part));
    return list;
}

json quantities(const Estimate& estimate)
{
    json list = json::array();
    for (const ResultQuantity& quantity : estimate.quantities) {
        json entry{
            {"id", quantity.id}, {"value", number(quantity.value)}, {"unit", quantity.unit.label}};
        if (!quantity.derivation.empty()) {
            const DerivationStep result = quantity.derivation.result(Notation::tex);
            entry["formula"] = result.formula;
            entry["numbers"] = result.numbers;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

json remarks(const std::vector<Remark>& list)
{
    json out = json::array();
    for (const Remark& remark : list)
        out.push_back(remark.en);
    return out;
}

void addMemory(const Estimate& estimate, json& out)
{
    if (!estimate.memory)
        return;
    const MemoryTotals& memory = *estimate.memory;
    out["per_gpu"] = {{"allocated_bytes", wholeBytes(memory.allocated)},
                      {"process_bytes", wholeBytes(memory.process)},
                      {"low_bytes", wholeBytes(memory.low)},
                      {"high_bytes", wholeBytes(memory.high)},
                      {"capacity_bytes", wholeBytes(memory.capacity)}};
    out["fits"] = estimate.fits();
    out["headroom_bytes"] = wholeBytes(estimate.headroom());
    if (!estimate.smallest)
        return;
    json smallest{{"gpus", number(estimate.smallest->gpus)}};
    if (estimate.smallest->zero)
        smallest["zero"] = number(*estimate.smallest->zero);
    if (estimate.smallest->tensor)
        smallest["tp"] = number(*estimate.smallest->tensor);
    out["smallest_that_fits"] = std::move(smallest);
}

json phases(const Estimate& estimate)
{
    json list = json::array();
    for (const PhaseMemory& phase : estimate.phases)
        list.push_back({{"id", phase.id},
                        {"allocated_bytes", wholeBytes(phase.allocated)},
                        {"items", items(phase.items)}});
    return list;
}

json candidates(const Estimate& estimate)
{
    json list = json::array();
    for (const CandidateRow& row : estimate.candidates) {
        json entry{
            {"name", row.name},
            {"licence", row.licence.empty() ? json(nullptr) : json(row.licence)},
            {"parameters", number(row.parameters)},
            {"active_parameters", number(row.active)},
            {"weights_bytes", wholeBytes(row.weightBytes)},
            {"kv_bytes_per_token", number(row.kvBytesPerToken)},
            {"fewest_gpus", row.fewestGpus ? number(*row.fewestGpus) : json(nullptr)},
            {"tokens_per_second", row.fewestGpus ? number(row.tokensPerSecond) : json(nullptr)}};
        if (row.usdPerMillionTokens)
            entry["usd_per_million_tokens"] = *row.usdPerMillionTokens;
        list.push_back(std::move(entry));
    }
    return list;
}

std::string_view recomputeWord(Recompute recompute)
{
    switch (recompute) {
    case Recompute::none:
        return "none";
    case Recompute::selective:
        return "selective";
    case Recompute::full:
        break;
    }
    return "full";
}

json layouts(const Estimate& estimate)
{
    json list = json::array();
    for (const LayoutRow& row : estimate.layouts) {
        json entry{{"gpus", number(row.gpus)},
                   {"tp", number(row.degrees.tensor)},
                   {"pp", number(row.degrees.pipeline)},
                   {"cp", number(row.degrees.context)},
                   {"ep", number(row.degrees.expert)},
                   {"dp", number(row.dataParallel)},
                   {"zero", static_cast<int>(row.zero)},
                   {"batch", number(row.batch)},
                   {"micro_batches", number(row.degrees.microBatches)},
                   {"interleave", number(row.degrees.interleave)},
                   {"recompute", recomputeWord(row.recompute)},
                   {"process_bytes", wholeBytes(row.bytes)},
                   {"step_seconds", row.stepSeconds},
                   {"mfu", row.mfu}};
        if (row.usdPerStep)
            entry["usd_per_step"] = *row.usdPerStep;
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

nlohmann::ordered_json toJson(const Estimate& estimate)
{
    json out;
    out["calculator"] = calculatorWords()[static_cast<std::size_t>(estimate.calculator)];
    if (!estimate.modelName.empty())
        out["model"] = {{"name", estimate.modelName},
                        {"parameters", number(estimate.parameters)},
                        {"active_parameters", number(estimate.activeParameters)}};
    out["items"] = items(estimate.items);
    addMemory(estimate, out);
    out["quantities"] = quantities(estimate);
    if (!estimate.phases.empty())
        out["phases"] = phases(estimate);
    if (!estimate.candidates.empty())
        out["candidates"] = candidates(estimate);
    if (!estimate.layouts.empty())
        out["layouts"] = layouts(estimate);
    out["assumptions"] = remarks(estimate.assumptions);
    out["warnings"] = remarks(estimate.warnings);
    return out;
}

} // namespace interval::cli
