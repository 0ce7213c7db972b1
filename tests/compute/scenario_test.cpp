// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/support.h"

#include "compute/scenario/fields.h"

using namespace interval::compute;
using nlohmann::json;

namespace {

std::string readingFault(const std::string& text)
{
    const auto scenario = readScenario(text, shippedCatalogue());
    return scenario ? std::string() : scenario.error().detail;
}

} // namespace

TEST_CASE("scenario: faults name the key", "[compute][scenario]")
{
    struct Row {
        json scenario;
        std::string fault;
    };
    const json training{{"calculator", "training"}, {"model", "Llama-3.1-8B"}};
    const auto with = [&training](const json& more) {
        json scenario = training;
        scenario.update(more);
        return scenario;
    };
    const Row row = GENERATE_COPY(
        Row{{{"model", "Llama-3.1-8B"}}, "calculator: is needed"},
        Row{{{"calculator", "trainin"}},
            "calculator: unknown value \"trainin\"; did you mean \"training\"?"},
        Row{{{"calculator", "training"}}, "model: a model is needed"},
        Row{with({{"gpus", 0}}), "gpus: must be between 1 and 1,000,000 (got 0)"},
        Row{with({{"gpus", 1.5}}), "gpus: must be a whole number (got 1.5)"},
        Row{with({{"gpus", "two"}}), "gpus: must be a number"},
        Row{with({{"gpus", true}}), "gpus: must be a number"},
        Row{with({{"bacth", 1}}), "bacth: unknown key; did you mean \"batch\"?"},
        Row{with({{"zero", 4}}), "zero: must be between 0 and 3 (got 4)"},
        Row{with({{"precision", "fp64"}}),
            "precision: unknown value \"fp64\"; did you mean \"fp32\"?"},
        Row{with({{"compile", 1}}), "compile: must be true or false"},
        Row{with({{"lora", {{"rnak", 8}}}}), "lora.rnak: unknown key; did you mean \"rank\"?"},
        Row{with({{"lora", {{"targets", json::array({"x"})}}}}),
            "lora.targets: unknown value \"x\"; known are q, k, v, o, gate, up, down"},
        Row{with({{"overhead", {{"context_gib", -1}}}}),
            "overhead.context_gib: must be between 0 and 64 (got -1)"},
        Row{with({{"gpu", {{"bandwidth_gb_s", 1}}}}), "gpu.memory_gb: is needed"},
        Row{with({{"tp", 3}, {"gpus", 3}}), "tp: 3 does not divide the 32 attention heads"},
        Row{with({{"tp", 4}, {"gpus", 6}}), "gpus: 6 is not a multiple of tp * pp * cp = 4"},
        Row{with({{"ep", 2}, {"gpus", 2}}), "ep: the model has no experts"},
        Row{with({{"interleave", 2}}), "interleave: needs pp above 1"},
        Row{{{"calculator", "cost"}, {"model", "Llama-3.1-8B"}},
            "tokens: tokens or text_gb is needed"},
        Row{{{"calculator", "serving"}, {"model", {{"params", 7e9}}}},
            "model: serving needs the shape of the model, not only its size"},
        Row{{{"calculator", "selection"}}, "candidates: at least one model is needed"});
    CAPTURE(row.scenario.dump());

    CHECK(faultOf(row.scenario) == row.fault);
}

TEST_CASE("scenario: an unknown model brings its likely name", "[compute][scenario]")
{
    const std::string fault = faultOf({{"calculator", "training"}, {"model", "Llama-3.1-8"}});

    CHECK(fault.rfind("model: ", 0) == 0);
    CHECK(fault.find("Llama-3.1-8B") != std::string::npos);
}

TEST_CASE("scenario: text that is not JSON has a line and a column", "[compute][scenario]")
{
    CHECK(readingFault("{\n \"calculator\": }").find("line 2, column") != std::string::npos);
    CHECK_FALSE(readingFault("").empty());
    CHECK_FALSE(readingFault("[1]").empty());
    CHECK_FALSE(readingFault("{\"calculator\":\"training\",\"gpus\":1e999}").empty());
}

TEST_CASE("scenario: writing and reading gives the same answer", "[compute][scenario]")
{
    const json written = GENERATE(
        json{{"calculator", "training"}, {"model", "Llama-3.1-8B"}},
        json{{"calculator", "training"},
             {"model", {{"params", 7500000000}}},
             {"gpus", 16},
             {"zero", 2},
             {"overhead", "none"}},
        json{{"calculator", "training"},
             {"model", "qwen3-30b-a3b"},
             {"gpus", 64},
             {"tp", 4},
             {"ep", 8},
             {"micro_batches", 4},
             {"recompute", "full"},
             {"optimizer", "muon"}},
        json{{"calculator", "training"},
             {"model", "LLaMA-65B"},
             {"method", "qlora"},
             {"lora", {{"rank", 64}, {"targets", {"q", "v"}}, {"dropout", 0.1}}}},
        json{{"calculator", "serving"},
             {"model", "DeepSeek-V3"},
             {"gpu", "H200"},
             {"gpus", 8},
             {"weights", "fp8"},
             {"speculative", {{"acceptance", 0.7}, {"draft_tokens", 3}, {"draft_cost", 0.1}}}},
        json{{"calculator", "serving"},
             {"model", "Llama-3.1-8B"},
             {"gpus", 4},
             {"tp", 1},
             {"gpu", {{"memory_gb", 48}, {"bandwidth_gb_s", 864}, {"bf16_tflops", 362}}}},
        json{{"calculator", "rlhf"},
             {"actor", "LLaMA-7B"},
             {"gpus", 8},
             {"zero", 3},
             {"rollout", {{"batch", 32}, {"engine", "separate"}}},
             {"tricks", {"offload-frozen"}}},
        json{{"calculator", "cost"},
             {"model", "Llama-3.1-405B"},
             {"gpu", "H100"},
             {"gpus", 16384},
             {"tokens", 15600000000000},
             {"chinchilla", true}},
        json{{"calculator", "evaluation"},
             {"question", "pass-at-k"},
             {"n", 20},
             {"correct", 4},
             {"k", 5}},
        json{{"calculator", "selection"},
             {"candidates", {"Qwen3-8B", "Llama-3.1-8B"}},
             {"gpus", 2}});
    CAPTURE(written.dump());
    const Scenario first = scenarioOf(written);

    const std::string text = writeScenario(first);
    const auto second = readScenario(text, shippedCatalogue());

    CAPTURE(text);
    REQUIRE(second.has_value());
    CHECK(writeScenario(*second) == text);
    const auto before = evaluate(first);
    const auto after = evaluate(*second);
    REQUIRE(before.has_value());
    REQUIRE(after.has_value());
    REQUIRE(before->items.size() == after->items.size());
    for (std::size_t i = 0; i < before->items.size(); ++i)
        CHECK(before->items[i].bytes == after->items[i].bytes);
    REQUIRE(before->quantities.size() == after->quantities.size());
    for (std::size_t i = 0; i < before->quantities.size(); ++i)
        CHECK(before->quantities[i].value == after->quantities[i].value);
}

TEST_CASE("scenario: keys of another calculator are said, not swallowed", "[compute][scenario]")
{
    const Estimate estimate =
        estimateOf({{"calculator", "cost"}, {"model", "Llama-3.1-8B"}, {"tokens", 1e12}, {"tp", 2}},
                   Detail::full);

    REQUIRE(estimate.warnings.size() == 1);
    CHECK(estimate.warnings.front().en == "tp is not used by this calculator.");
}

TEST_CASE("scenario: every field has a default within its range", "[compute][scenario]")
{
    for (const NumberField& field : numberFields()) {
        CAPTURE(field.key);
        CHECK(field.low < field.high);
        CHECK(field.uses != 0);
        CHECK((field.number == nullptr) != (field.optional == nullptr));
        Scenario scenario;
        if (field.number) {
            CHECK(field.number(scenario) >= field.low);
            CHECK(field.number(scenario) <= field.high);
        }
    }
}
