// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/scenario/structured_keys.h"

namespace interval::compute {

namespace {

using nlohmann::json;

/// Whole numbers without a point, as a person would write them.
json plain(double value)
{
    constexpr double exact = 9007199254740992; // 2^53
    if (value == static_cast<double>(static_cast<std::int64_t>(value)) && value < exact)
        return static_cast<std::int64_t>(value);
    return value;
}

/// The same scenario with everything at its default, to compare with.
Scenario defaultsOf(const Scenario& scenario)
{
    Scenario defaults;
    defaults.calculator = scenario.calculator;
    return defaults;
}

} // namespace

std::string writeScenario(const Scenario& scenario)
{
    // Fields are reached through mutable references, hence the copies.
    Scenario value = scenario;
    Scenario defaults = defaultsOf(scenario);
    const Calculators self = only(scenario.calculator);
    nlohmann::ordered_json out;
    for (const ChoiceField& field : choiceFields())
        if ((field.uses & self) != 0 &&
            (field.key == "calculator" || field.get(value) != field.get(defaults)))
            out[std::string(field.key)] = field.words[field.get(value)];
    for (const StructuredKey& key : structuredKeys())
        if ((key.uses & self) != 0)
            if (const auto written = key.write(scenario))
                out[std::string(key.key)] = *written;
    for (const NumberField& field : numberFields()) {
        if ((field.uses & self) == 0)
            continue;
        const std::string key(field.key);
        if (field.number && (key == "gpus" || field.number(value) != field.number(defaults)))
            out[key] = plain(field.number(value));
        else if (field.optional && field.optional(value))
            out[key] = plain(*field.optional(value));
    }
    // An engine's degree is written whenever it has GPUs: without it the reader would use them all.
    if (scenario.calculator == Calculator::serving)
        out["tp"] = plain(scenario.training.degrees.tensor);
    for (const FlagField& field : flagFields())
        if ((field.uses & self) != 0 && field.flag(value) != field.flag(defaults))
            out[std::string(field.key)] = field.flag(value);
    return out.dump();
}

} // namespace interval::compute
