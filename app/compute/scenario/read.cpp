// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/hugging_face_config.h"
#include "compute/catalogue/json_text.h"
#include "compute/scenario/fields.h"
#include "compute/scenario/key_text.h"
#include "compute/scenario/structured_keys.h"

#include <algorithm>
#include <cmath>

namespace interval::compute {

namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using nlohmann::json;

constexpr std::string_view defaultGpu = "A100 SXM 80GB";

Result<void> readChoice(const ChoiceField& field, const json& value, Scenario& scenario)
{
    if (value.is_string()) {
        const auto& word = value.get_ref<const std::string&>();
        const auto found = std::find(field.words.begin(), field.words.end(), word);
        if (found != field.words.end()) {
            field.set(scenario, static_cast<std::uint8_t>(found - field.words.begin()));
            return {};
        }
        return fail(ErrorCode::invalidInput,
                    std::string(field.key) + ": unknown value \"" + word + "\"; did you mean \"" +
                        std::string(nearestWord(word, field.words)) + "\"?",
                    "不认识“" + word + "”，是不是“" + std::string(nearestWord(word, field.words)) +
                        "”？");
    }
    return fail(ErrorCode::invalidInput,
                std::string(field.key) + ": must be a word such as \"" +
                    std::string(field.words.front()) + "\"",
                "要写一个词，例如“" + std::string(field.words.front()) + "”");
}

Result<void> readFlag(const FlagField& field, const json& value, Scenario& scenario)
{
    if (!value.is_boolean())
        return fail(ErrorCode::invalidInput, std::string(field.key) + ": must be true or false",
                    "要写 true 或 false");
    field.flag(scenario) = value.get<bool>();
    return {};
}

Result<void> readNumberField(const NumberField& field, const json& value, Scenario& scenario)
{
    const auto number = readNumber(field.key, value, field.low, field.high, field.grain);
    if (!number)
        return tl::unexpected(number.error());
    if (field.number)
        field.number(scenario) = *number;
    else
        field.optional(scenario) = *number;
    return {};
}

std::vector<std::string_view> allKeys()
{
    std::vector<std::string_view> keys;
    for (const NumberField& field : numberFields())
        keys.push_back(field.key);
    for (const ChoiceField& field : choiceFields())
        keys.push_back(field.key);
    for (const FlagField& field : flagFields())
        keys.push_back(field.key);
    for (const StructuredKey& key : structuredKeys())
        keys.push_back(key.key);
    return keys;
}

/// Reads one key and says which calculators use it.
Result<Calculators>
readKey(std::string_view key, const json& value, const Catalogue& catalogue, Scenario& scenario)
{
    const auto named = [key](const auto& entry) { return entry.key == key; };
    const auto in = [&](const auto& table) {
        return std::find_if(table.begin(), table.end(), named);
    };
    const auto answer = [](Result<void> read, Calculators uses) -> Result<Calculators> {
        if (!read)
            return tl::unexpected(read.error());
        return uses;
    };
    if (const auto numbers = numberFields(); in(numbers) != numbers.end())
        return answer(readNumberField(*in(numbers), value, scenario), in(numbers)->uses);
    if (const auto choices = choiceFields(); in(choices) != choices.end())
        return answer(readChoice(*in(choices), value, scenario), in(choices)->uses);
    if (const auto flags = flagFields(); in(flags) != flags.end())
        return answer(readFlag(*in(flags), value, scenario), in(flags)->uses);
    if (const auto keys = structuredKeys(); in(keys) != keys.end())
        return answer(in(keys)->read(value, catalogue, scenario), in(keys)->uses);
    const std::string nearest(nearestWord(key, allKeys()));
    return fail(ErrorCode::invalidInput,
                std::string(key) + ": unknown key; did you mean \"" + nearest + "\"?",
                "没有这一项，是不是“" + nearest + "”？");
}

Result<void> requireModels(const Scenario& scenario)
{
    const Calculator calculator = scenario.calculator;
    if (calculator == Calculator::selection) {
        if (scenario.candidates.empty())
            return fail(ErrorCode::invalidInput, "candidates: at least one model is needed",
                        "至少要选一个模型");
        return {};
    }
    if (calculator != Calculator::evaluation && !scenario.model)
        return fail(ErrorCode::invalidInput,
                    calculator == Calculator::rlhf ? "actor: a model is needed"
                                                   : "model: a model is needed",
                    "要选一个模型");
    return {};
}

/// An engine that is given GPUs but no tensor-parallel degree uses them all; one that is given a
/// degree but no GPUs has as many as the degrees ask for.
void settleServingDegrees(const json& given, Scenario& scenario)
{
    Degrees& degrees = scenario.training.degrees;
    if (!given.contains("gpus"))
        scenario.gpus = degrees.tensor * degrees.pipeline;
    else if (!given.contains("tp") && std::fmod(scenario.gpus, degrees.pipeline) == 0)
        degrees.tensor = scenario.gpus / degrees.pipeline;
}

/// The same for training: more GPUs than one are data parallel, but degrees alone imply GPUs.
void settleTrainingGpus(const json& given, Scenario& scenario)
{
    const Degrees& degrees = scenario.training.degrees;
    if (!given.contains("gpus"))
        scenario.gpus = degrees.tensor * degrees.pipeline * degrees.context;
}

Result<void> settle(const json& given, const Catalogue& catalogue, Scenario& scenario)
{
    if (auto models = requireModels(scenario); !models)
        return models;
    if (!scenario.gpu) {
        auto gpu = chooseGpu("gpu", json(defaultGpu), catalogue);
        if (!gpu)
            return tl::unexpected(gpu.error());
        scenario.gpu = std::move(*gpu);
    }
    if (scenario.calculator == Calculator::serving)
        settleServingDegrees(given, scenario);
    if (scenario.calculator == Calculator::training || scenario.calculator == Calculator::rlhf)
        settleTrainingGpus(given, scenario);
    return {};
}

/// Keys and names come from outside: whatever they hold, the message stays one line.
base::Error onOneLine(base::Error error)
{
    for (char& letter : error.detail)
        if (static_cast<unsigned char>(letter) < ' ')
            letter = ' ';
    return error;
}

Result<Scenario> read(std::string_view text, const Catalogue& catalogue)
{
    const auto parsed = parseJsonObject(text, "text");
    if (!parsed)
        return tl::unexpected(parsed.error());
    const auto calculator = parsed->find("calculator");
    if (calculator == parsed->end())
        return fail(ErrorCode::invalidInput, "calculator: is needed", "要写明用哪个计算器");
    // The calculator first: some keys are read differently for different ones.
    Scenario scenario;
    if (const auto read = readKey("calculator", *calculator, catalogue, scenario); !read)
        return tl::unexpected(read.error());
    for (const auto& [key, value] : parsed->items()) {
        const auto uses = readKey(key, value, catalogue, scenario);
        if (!uses)
            return tl::unexpected(uses.error());
        if ((*uses & only(scenario.calculator)) == 0)
            scenario.unused.push_back(key);
    }
    if (const auto settled = settle(*parsed, catalogue, scenario); !settled)
        return tl::unexpected(settled.error());
    return scenario;
}

} // namespace

Result<Scenario> readScenario(std::string_view text, const Catalogue& catalogue)
{
    auto scenario = read(text, catalogue);
    return scenario ? std::move(scenario) : tl::unexpected(onOneLine(scenario.error()));
}

} // namespace interval::compute
