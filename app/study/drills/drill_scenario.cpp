// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/drill_scenario.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace interval::study {

using nlohmann::json;

namespace {

/// How a formula's parameter is called in the scenario.
struct Renamed {
    std::string_view parameter; ///< empty: no more
    std::string_view key;
};

/// Which calculator a formula belongs to, what the scenario begins with, which numbers go over.
struct Bridge {
    std::string_view formula;
    std::string_view start;
    std::array<Renamed, 5> numbers;
};

constexpr std::string_view training = R"({"calculator":"training","gpu":"A100 SXM 80GB"})";
constexpr std::string_view cost = R"({"calculator":"cost","gpu":"A100 SXM 80GB"})";
constexpr Renamed size{"params", "params"}; ///< becomes {"params": N} as the model

constexpr Bridge bridges[] = {
    {"model-states", training, {{size}}},
    {"zero-states", training, {{size, {"gpus", "gpus"}, {"stage", "zero"}}}},
    {"zero3-fewest-gpus", R"({"calculator":"training","gpu":"A100 SXM 80GB","zero":3})", {{size}}},
    {"training-flops", cost, {{size, {"tokens", "tokens"}}}},
    {"training-time", cost, {{size, {"tokens", "tokens"}, {"gpus", "gpus"}, {"mfu", "mfu"}}}},
    {"text-per-day",
     R"({"calculator":"cost","gpu":"A100 SXM 80GB","text_gb":1000})",
     {{size, {"gpus", "gpus"}, {"mfu", "mfu"}, {"bytes_per_token", "bytes_per_token"}}}},
    {"ppo-states", R"({"calculator":"rlhf","algorithm":"ppo","gpu":"A100 SXM 80GB"})", {{size}}},
    {"pass-at-k",
     R"({"calculator":"evaluation","question":"pass-at-k"})",
     {{{"samples", "n"}, {"correct", "correct"}, {"k", "k"}}}},
    {"perplexity", R"({"calculator":"evaluation","question":"perplexity"})", {{{"loss", "loss"}}}},
};

} // namespace

std::optional<std::string> scenarioOf(const Drill& drill, const DrillInstance& instance)
{
    if (drill.formula() == nullptr)
        return std::nullopt;
    for (const Bridge& bridge : bridges) {
        if (bridge.formula != drill.formula()->text.id)
            continue;
        json scenario = json::parse(bridge.start);
        for (const Renamed& number : bridge.numbers) {
            const auto value = instance.values.find(number.parameter);
            if (value == instance.values.end())
                continue;
            if (number.parameter == size.parameter)
                scenario["model"] = {{"params", value->second}};
            else
                scenario[std::string(number.key)] = value->second;
        }
        return scenario.dump();
    }
    return std::nullopt;
}

} // namespace interval::study
