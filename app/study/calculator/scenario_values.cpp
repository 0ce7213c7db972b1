// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/calculator/scenario_values.h"

#include "compute/scenario/fields.h"
#include "study/calculator/worksheet.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace interval::study {

using compute::Scenario;
using nlohmann::json;

namespace {

constexpr std::string_view trickPrefix = "tricks.";

struct Trick {
    std::string_view word;
    bool compute::RlhfTricks::*member;
};

constexpr std::array<Trick, 3> tricks{{{"lora-reference", &compute::RlhfTricks::loraReference},
                                       {"offload-frozen", &compute::RlhfTricks::offloadFrozen},
                                       {"shared-trunk", &compute::RlhfTricks::sharedTrunk}}};

ChoiceValue zeroOf(const Scenario& scenario)
{
    return {{"0", "1", "2", "3"}, {"0", "1", "2", "3"}, static_cast<int>(scenario.training.zero)};
}

ChoiceValue targetsOf(const Scenario& scenario)
{
    const compute::LoraTargets& targets = scenario.training.lora.targets;
    const compute::LoraTargets queryAndValue{true, false, true, false, false, false, false};
    return {{"all-linear", "q, v"},
            {R"("all-linear")", R"(["q","v"])"},
            targets == compute::LoraTargets{} ? 0
            : targets == queryAndValue        ? 1
                                              : -1};
}

ChoiceValue engineOf(const Scenario& scenario)
{
    return {{"colocated", "separate"},
            {R"("colocated")", R"("separate")"},
            static_cast<int>(scenario.rlhf.rollout.engine)};
}

const compute::FlagField* findFlag(std::string_view key)
{
    const auto fields = compute::flagFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(),
                     [key](const compute::FlagField& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

std::optional<double> numberOf(const Scenario& scenario, std::string_view key)
{
    const compute::NumberField& field = *compute::findNumberField(key);
    Scenario copy = scenario;
    if (field.number != nullptr)
        return field.number(copy);
    return field.optional(copy);
}

ChoiceValue choiceOf(const Scenario& scenario, std::string_view key)
{
    if (key == "zero")
        return zeroOf(scenario);
    if (key == "lora.targets")
        return targetsOf(scenario);
    if (key == "rollout.engine")
        return engineOf(scenario);
    for (const compute::ChoiceField& field : compute::choiceFields()) {
        if (field.key != key)
            continue;
        ChoiceValue choice{{}, {}, field.get(scenario)};
        for (const std::string_view word : field.words) {
            choice.words.emplace_back(word);
            choice.values.push_back(json(word).dump());
        }
        return choice;
    }
    return {{}, {}, -1};
}

bool flagOf(const Scenario& scenario, std::string_view key)
{
    if (key == "speculative")
        return scenario.serving.speculative.has_value();
    for (const Trick& trick : tricks)
        if (key.substr(0, trickPrefix.size()) == trickPrefix &&
            key.substr(trickPrefix.size()) == trick.word)
            return scenario.rlhf.tricks.*(trick.member);
    Scenario copy = scenario;
    const compute::FlagField* field = findFlag(key);
    return field != nullptr && field->flag(copy);
}

ValueChange flagChange(const Scenario& scenario, std::string_view key, bool on)
{
    if (key.substr(0, trickPrefix.size()) != trickPrefix)
        return {std::string(key), on ? "true" : "false"};
    json list = json::array();
    for (const Trick& trick : tricks)
        if (key.substr(trickPrefix.size()) == trick.word ? on
                                                         : scenario.rlhf.tricks.*(trick.member))
            list.push_back(trick.word);
    return {"tricks", list.empty() ? "null" : list.dump()};
}

std::vector<std::string_view> keyInputs(const Scenario& scenario)
{
    using Q = compute::EvaluationQuestion;
    const bool adapts = scenario.training.method == compute::TuningMethod::lora ||
                        scenario.training.method == compute::TuningMethod::qlora;
    switch (scenario.calculator) {
    case compute::Calculator::training:
        if (adapts)
            return {"batch", "seq", "lora.rank"};
        return {"gpus", "seq", "batch"};
    case compute::Calculator::serving:
        return {"gpus", "context", "concurrency"};
    case compute::Calculator::cost:
        return {"gpus", scenario.cost.textGb ? "text_gb" : "tokens", "mfu"};
    case compute::Calculator::rlhf:
        return {"gpus", "rollout.response", "rollout.batch"};
    case compute::Calculator::selection:
        return {"gpus", "context", "concurrency"};
    case compute::Calculator::layout:
        return {"gpus", "seq"};
    case compute::Calculator::evaluation:
        break;
    }
    switch (scenario.evaluation.question) {
    case Q::sampleSize:
        return {"delta", "baseline"};
    case Q::passAtK:
        return {"k"};
    case Q::interval:
    case Q::compare:
    case Q::evalCost:
        return {"n"};
    default:
        return {};
    }
}

double steppedValue(std::string_view key, double value, bool up)
{
    const compute::NumberField& field = *compute::findNumberField(key);
    double next = 0;
    if (field.grain == compute::Grain::whole) {
        const double power = std::exp2(std::floor(std::log2(std::max(1.0, value))));
        const double half = power > 1 ? power * 1.5 : 1.5;
        if (up)
            next = value < half && half == std::trunc(half) ? half : power * 2;
        else
            next = value > half ? half : value > power ? power : power * 3 / 4;
        next = std::max(1.0, std::floor(next));
    } else if (field.high <= 1) {
        constexpr double points = 20; // of five per cent
        next = (std::round(value * points) + (up ? 1 : -1)) / points;
        if (next <= 0 || next >= 1)
            next = value;
    } else {
        constexpr double factor = 1.5;
        const double exact = up ? value * factor : value / factor;
        const double digit = std::pow(10, std::floor(std::log10(exact)) - 1);
        next = std::round(exact / digit) * digit;
    }
    return std::clamp(next, field.low, field.high);
}

std::string layoutQuestion(std::string_view written, std::string_view objective)
{
    json question = json::parse(written, nullptr, false);
    for (const std::string key :
         {"tp", "pp", "cp", "ep", "sp", "interleave", "micro_batches", "zero"})
        question.erase(key);
    question["calculator"] = "layout";
    question["objective"] = objective;
    return question.dump();
}

std::string withLayout(std::string_view written, const compute::LayoutRow& row)
{
    json scenario = json::parse(written, nullptr, false);
    scenario["tp"] = row.degrees.tensor;
    scenario["pp"] = row.degrees.pipeline;
    scenario["cp"] = row.degrees.context;
    scenario["ep"] = row.degrees.expert;
    scenario["micro_batches"] = row.degrees.microBatches;
    scenario["interleave"] = row.degrees.interleave;
    scenario["sp"] = row.degrees.sequenceParallel;
    scenario["zero"] = static_cast<int>(row.zero);
    scenario["gpus"] = row.gpus;
    scenario["batch"] = row.batch;
    scenario["recompute"] = row.recompute == compute::Recompute::full ? "full" : "none";
    return scenario.dump();
}

} // namespace interval::study
