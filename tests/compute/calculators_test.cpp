// SPDX-License-Identifier: GPL-3.0-or-later
// RLHF, training cost, selection and layouts.
#include "compute/support.h"

using namespace interval::compute;
using nlohmann::json;

namespace {

json with(json scenario, const json& more)
{
    scenario.update(more);
    return scenario;
}

json ppo()
{
    return {{"calculator", "rlhf"},
            {"actor", "LLaMA-7B"},
            {"gpu", "A100 SXM 80GB"},
            {"gpus", 8},
            {"zero", 3},
            {"recompute", "full"}};
}

const PhaseMemory* phaseOf(const Estimate& estimate, std::string_view id)
{
    for (const PhaseMemory& phase : estimate.phases)
        if (phase.id == id)
            return &phase;
    return nullptr;
}

} // namespace

TEST_CASE("rlhf: PPO's four models take 36 bytes a parameter", "[compute][rlhf][claims]")
{
    const Estimate estimate = estimateOf(ppo());
    constexpr double parameters = 6738415616;

    CHECK(quantityOf(estimate, "policy_states_bytes") == Approx(16 * parameters));
    CHECK(quantityOf(estimate, "critic_states_bytes") == Approx(16 * parameters));
    CHECK(quantityOf(estimate, "reference_states_bytes") == Approx(2 * parameters));
    CHECK(quantityOf(estimate, "states_bytes") == Approx(36 * parameters)); // 242.6 GB
    CHECK(estimate.fits()); // eight 80 GB cards are comfortable
}

TEST_CASE("rlhf: fewer models take less", "[compute][rlhf]")
{
    const auto states = [](const json& more) {
        return quantityOf(estimateOf(with(ppo(), more)), "states_bytes") / 6738415616;
    };

    CHECK(states({{"algorithm", "grpo"}}) == Approx(18));
    CHECK(states({{"algorithm", "grpo"}, {"beta", 0}}) == Approx(16));
    CHECK(states({{"algorithm", "grpo"}, {"reward", "LLaMA-7B"}}) == Approx(20));
    CHECK(states({{"algorithm", "dpo"}}) == Approx(18));
    CHECK(states({{"algorithm", "orpo"}}) == Approx(16));
    CHECK(states({{"tricks", {"shared-trunk"}}}) == Approx(20));
}

TEST_CASE("rlhf: phases follow each other, the fullest decides", "[compute][rlhf]")
{
    const Estimate estimate = estimateOf(ppo());
    REQUIRE(estimate.phases.size() == 3);

    double fullest = 0;
    for (const PhaseMemory& phase : estimate.phases)
        fullest = std::max(fullest, phase.allocated);

    CHECK(estimate.memory->allocated == Approx(fullest));
    CHECK(phaseOf(estimate, "generation") != nullptr);
    CHECK(phaseOf(estimate, "scoring") != nullptr);
}

TEST_CASE("rlhf: a separate engine takes generation off the trainers", "[compute][rlhf]")
{
    const auto generation = [](const json& more) {
        return phaseOf(estimateOf(with(ppo(), more)), "generation")->allocated;
    };

    CHECK(generation({{"rollout", {{"engine", "separate"}}}}) < generation(json::object()));
    CHECK(generation({{"rollout", {{"batch", 128}}}}) > generation(json::object()));
    CHECK(generation({{"tricks", {"offload-frozen"}}}) < generation(json::object()));
}

TEST_CASE("rlhf: a LoRA reference needs LoRA", "[compute][rlhf]")
{
    CHECK(faultOf(with(ppo(), {{"tricks", {"lora-reference"}}})) ==
          "tricks: lora-reference needs the method lora or qlora");
    const Estimate estimate = estimateOf(
        with(ppo(), {{"algorithm", "dpo"}, {"method", "lora"}, {"tricks", {"lora-reference"}}}));
    CHECK(estimate.quantity("reference_states_bytes") == nullptr);
}

TEST_CASE("cost: LLaMA's and DeepSeek's published runs", "[compute][cost]")
{
    const Estimate llama = estimateOf({{"calculator", "cost"},
                                       {"model", "LLaMA-65B"},
                                       {"tokens", 1.4e12},
                                       {"gpus", 2048},
                                       {"gpu", "A100 SXM 80GB"},
                                       {"mfu", 0.4775680847787753}});
    CHECK(quantityOf(llama, "gpu_hours") == Approx(1022362).epsilon(1e-6)); // Table 15
    CHECK(quantityOf(llama, "days") == Approx(20.8).epsilon(0.01));         // "21 days"

    const Estimate llama3 = estimateOf({{"calculator", "cost"},
                                        {"model", "Llama-3.1-405B"},
                                        {"tokens", 15.6e12},
                                        {"gpu", "H100 SXM"},
                                        {"gpus", 16384}});
    CHECK(quantityOf(llama3, "flops") == Approx(3.8e25).epsilon(0.01)); // "3.8 x 10^25"
}

TEST_CASE("cost: eight A100 pass single-digit gigabytes a day", "[compute][cost][claims]")
{
    const Estimate estimate = estimateOf({{"calculator", "cost"},
                                          {"model", "LLaMA-7B"},
                                          {"tokens", 1e12},
                                          {"gpus", 8},
                                          {"mfu", 0.437},
                                          {"gpu", "A100 SXM 80GB"}});

    CHECK(quantityOf(estimate, "text_gb_per_day") == Approx(9.3).epsilon(0.02));
}

TEST_CASE("cost: text is tokens by another name", "[compute][cost]")
{
    const json base{{"calculator", "cost"}, {"model", "Llama-3.1-8B"}, {"gpu", "H100"}};

    const Estimate tokens = estimateOf(with(base, {{"tokens", 1e9}}));
    const Estimate text = estimateOf(with(base, {{"text_gb", 4}, {"bytes_per_token", 4}}));

    CHECK(quantityOf(text, "gpu_hours") == Approx(quantityOf(tokens, "gpu_hours")));
    CHECK(quantityOf(estimateOf(with(base, {{"tokens", 1e9}, {"epochs", 3}})), "flops") ==
          Approx(3 * quantityOf(tokens, "flops")));
}

TEST_CASE("cost: a mixture computes with its active parameters", "[compute][cost]")
{
    const Estimate estimate =
        estimateOf({{"calculator", "cost"}, {"model", "Qwen3-30B-A3B"}, {"tokens", 1e12}});

    CHECK(quantityOf(estimate, "flops") == Approx(6.0 * 3353032704 * 1e12));
}

TEST_CASE("cost: derivations end in the numbers they explain", "[compute][cost]")
{
    const Estimate estimate = estimateOf({{"calculator", "cost"},
                                          {"model", "Llama-3.1-8B"},
                                          {"tokens", 1e12},
                                          {"flops", "exact"},
                                          {"gpus", 64}},
                                         Detail::full);

    const auto derived = [&estimate](std::string_view id) {
        return estimate.quantity(id)->derivation.value;
    };
    CHECK(derived("flops") == Approx(quantityOf(estimate, "flops")));
    CHECK(derived("days") == Approx(quantityOf(estimate, "days") * 86400));
    CHECK(derived("gpu_hours") == Approx(quantityOf(estimate, "gpu_hours") * 3600));
    CHECK(derived("text_gb_per_day") == Approx(quantityOf(estimate, "text_gb_per_day") * 1e9));
}

TEST_CASE("selection: candidates side by side", "[compute][selection]")
{
    const Estimate estimate =
        estimateOf({{"calculator", "selection"},
                    {"candidates", {"Qwen3-8B", "Llama-3.1-70B", "DeepSeek-V3"}},
                    {"gpu", "H100 SXM"},
                    {"gpus", 8},
                    {"context", 8192}});
    REQUIRE(estimate.candidates.size() == 3);

    CHECK(estimate.candidates[0].fewestGpus == 1.0);
    CHECK(estimate.candidates[1].fewestGpus == 2.0);
    CHECK_FALSE(estimate.candidates[2].fewestGpus.has_value()); // 1.3 TB in bf16
    CHECK(estimate.candidates[1].kvBytesPerToken == 327680);
}

TEST_CASE("layout: a layout fills the cluster and the batch", "[compute][layout]")
{
    const Estimate estimate = estimateOf({{"calculator", "layout"},
                                          {"model", "Llama-3.1-70B"},
                                          {"gpu", "H100 SXM"},
                                          {"gpus", 64},
                                          {"seq", 8192},
                                          {"precision", "megatron"},
                                          {"global_batch", 512}});
    REQUIRE_FALSE(estimate.layouts.empty());

    double before = 0;
    for (const LayoutRow& row : estimate.layouts) {
        const Degrees& d = row.degrees;
        CHECK(d.tensor * d.pipeline * d.context * row.dataParallel == 64);
        CHECK(row.batch * d.microBatches * row.dataParallel == 512);
        CHECK(d.microBatches >= d.pipeline);
        CHECK(row.bytes <= static_cast<double>((*shippedCatalogue().gpu("H100 SXM"))->usableBytes));
        CHECK(row.stepSeconds >= before);
        CHECK(row.mfu > 0);
        CHECK(row.mfu < 0.6);
        before = row.stepSeconds;
    }
}

TEST_CASE("layout: the memory of a layout is the calculator's", "[compute][layout]")
{
    const Estimate estimate = estimateOf({{"calculator", "layout"},
                                          {"model", "Llama-3.1-8B"},
                                          {"gpu", "H100 SXM"},
                                          {"gpus", 8},
                                          {"global_batch", 64}});
    REQUIRE_FALSE(estimate.layouts.empty());
    const LayoutRow& best = estimate.layouts.front();

    const Estimate same =
        estimateOf({{"calculator", "training"},
                    {"model", "Llama-3.1-8B"},
                    {"gpu", "H100 SXM"},
                    {"gpus", 8},
                    {"tp", best.degrees.tensor},
                    {"pp", best.degrees.pipeline},
                    {"cp", best.degrees.context},
                    {"interleave", best.degrees.interleave},
                    {"micro_batches", best.degrees.microBatches},
                    {"batch", best.batch},
                    {"zero", static_cast<int>(best.zero)},
                    {"recompute", best.recompute == Recompute::full ? "full" : "none"}});

    CHECK(same.memory->process == Approx(best.bytes));
}

TEST_CASE("layout: the fewest GPUs, and why fewer do not do", "[compute][layout]")
{
    const Estimate estimate = estimateOf({{"calculator", "layout"},
                                          {"model", "LLaMA-65B"},
                                          {"gpu", "A100 SXM 80GB"},
                                          {"max_gpus", 1024},
                                          {"global_batch", 512},
                                          {"objective", "fewest-gpus"}},
                                         Detail::full);
    REQUIRE_FALSE(estimate.layouts.empty());

    CHECK(estimate.layouts.front().gpus == 16); // a hundred is comfort, not need
    REQUIRE_FALSE(estimate.assumptions.empty());
    CHECK(estimate.assumptions.front().en.rfind("8 GPUs do not do: ", 0) == 0);
}

TEST_CASE("layout: an impossible cluster is told why", "[compute][layout]")
{
    const std::string fault = faultOf({{"calculator", "layout"},
                                       {"model", "Llama-3.1-405B"},
                                       {"gpu", "A100 SXM 80GB"},
                                       {"gpus", 8},
                                       {"global_batch", 8}});

    CHECK(fault.rfind("gpus: even the leanest layout needs ", 0) == 0);
}
