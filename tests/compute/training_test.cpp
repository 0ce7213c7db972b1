// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/support.h"

#include "compute/estimate/training.h"

using namespace interval::compute;
using nlohmann::json;

namespace {

json base()
{
    return {{"calculator", "training"}, {"model", "Llama-3.1-8B"}, {"gpu", "H100"}};
}

json with(json scenario, const json& more)
{
    scenario.update(more);
    return scenario;
}

double allocated(const json& scenario)
{
    return estimateOf(scenario).memory->allocated;
}

double itemOf(const Estimate& estimate, std::string_view id)
{
    for (const MemoryItem& item : estimate.items)
        if (item.id == id)
            return item.bytes;
    return -1;
}

const json settings[] = {
    base(),
    with(base(), {{"precision", "bf16"}, {"norm", "eager"}}),
    with(base(), {{"gpus", 8}, {"zero", 3}, {"recompute", "full"}}),
    with(base(),
         {{"gpus", 16},
          {"tp", 4},
          {"pp", 2},
          {"micro_batches", 8},
          {"precision", "megatron"},
          {"zero", 1}}),
    with(base(), {{"method", "lora"}}),
    with(base(), {{"method", "qlora"}, {"lora", {{"dropout", 0.05}}}}),
    with(base(), {{"model", "Qwen3-30B-A3B"}, {"gpus", 16}, {"ep", 8}, {"zero", 3}}),
    with(base(),
         {{"model", "DeepSeek-V3"}, {"gpus", 1024}, {"zero", 3}, {"pp", 8}, {"micro_batches", 16}}),
    with(base(), {{"model", "GPT-2 XL"}, {"attention", "eager"}, {"dropout", true}, {"seq", 1024}}),
    with(base(), {{"precision", "torch-autocast"}}),
    with(base(), {{"optimizer", "adafactor"}}),
    with(base(), {{"offload", "optimizer"}, {"gpus", 8}, {"zero", 3}}),
};

} // namespace

TEST_CASE("training: parts add up to the totals", "[compute][training]")
{
    for (const json& scenario : settings) {
        CAPTURE(scenario.dump());
        const Estimate estimate = estimateOf(scenario);
        double sum = 0;
        for (const MemoryItem& item : estimate.items) {
            CHECK(item.bytes >= 0);
            sum += item.bytes;
        }
        CHECK(sum == Approx(estimate.memory->process).epsilon(1e-12));
        CHECK(estimate.memory->allocated <= estimate.memory->process);
        CHECK(estimate.memory->low <= estimate.memory->process);
        CHECK(estimate.memory->process <= estimate.memory->high);
    }
}

TEST_CASE("training: a derivation ends in the number it explains", "[compute][training]")
{
    for (const json& scenario : settings) {
        CAPTURE(scenario.dump());
        const Estimate estimate = estimateOf(scenario, Detail::full);
        for (const MemoryItem& item : estimate.items) {
            if (item.derivation.empty())
                continue; // overheads are given, not derived
            CAPTURE(item.id);
            CHECK(item.derivation.value == Approx(item.bytes).epsilon(1e-12));
            CHECK(item.derivation.unit == unit::bytes);
        }
    }
}

TEST_CASE("training: units add up in every part", "[compute][training]")
{
    for (const json& value : settings) {
        CAPTURE(value.dump());
        const Scenario scenario = scenarioOf(value);
        const TrainingJob job = jobOf(scenario);
        for (const Moment moment : moments)
            CHECK(trainingMemory<Traced>(job, stageOf(job, 0), moment).total().fault().empty());
    }
}

TEST_CASE("training: more of the work takes more memory", "[compute][training]")
{
    for (const json& scenario : settings) {
        CAPTURE(scenario.dump());
        double before = 0;
        for (const double batch : {1, 2, 4, 8}) {
            const double now = allocated(with(scenario, {{"batch", batch}}));
            CHECK(now >= before);
            before = now;
        }
        before = 0;
        for (const double sequence : {512, 1024, 2048, 8192}) {
            const double now = allocated(with(scenario, {{"seq", sequence}}));
            CHECK(now >= before);
            before = now;
        }
    }
}

TEST_CASE("training: a higher rank takes more memory", "[compute][training]")
{
    double before = 0;
    for (const double rank : {1, 8, 64, 256}) {
        const double now =
            allocated(with(base(), {{"method", "lora"}, {"lora", {{"rank", rank}}}}));
        CHECK(now > before);
        before = now;
    }
}

TEST_CASE("training: more GPUs never need more memory each under ZeRO-3", "[compute][training]")
{
    for (const char* model : {"Llama-3.1-8B", "LLaMA-65B", "Qwen3-30B-A3B", "GPT-2 XL"}) {
        CAPTURE(model);
        double before = std::numeric_limits<double>::infinity();
        for (double gpus = 2; gpus <= 4096; gpus *= 2) {
            const double now =
                allocated(with(base(), {{"model", model}, {"gpus", gpus}, {"zero", 3}}));
            CHECK(now <= before);
            before = now;
        }
    }
}

TEST_CASE("training: each ZeRO stage takes less than the one before", "[compute][training]")
{
    double before = std::numeric_limits<double>::infinity();
    for (const int stage : {0, 1, 2, 3}) {
        const double now = allocated({{"calculator", "training"},
                                      {"model", {{"params", 7.5e9}}},
                                      {"gpus", 64},
                                      {"zero", stage}});
        CHECK(now < before);
        before = now;
    }
}

TEST_CASE("training: degrees of one change nothing", "[compute][training]")
{
    const double plain = allocated(base());

    CHECK(allocated(with(base(), {{"tp", 1}, {"pp", 1}, {"cp", 1}, {"ep", 1}, {"sp", false}})) ==
          plain);
    CHECK(allocated(with(base(), {{"gpus", 1}, {"zero", 3}})) == plain);
}

TEST_CASE("training: pure bf16 is half of mixed precision", "[compute][training]")
{
    const json size{{"calculator", "training"}, {"model", {{"params", 1000000000}}}};

    CHECK(allocated(size) == 16e9);
    CHECK(allocated(with(size, {{"precision", "bf16"}})) == 8e9);
    CHECK(allocated(with(size, {{"precision", "megatron"}})) == 18e9);
    CHECK(allocated(with(size, {{"precision", "bf16"}, {"optimizer", "adamw-8bit"}})) ==
          Approx(6.0039e9).epsilon(1e-4));
}

TEST_CASE("training: LoRA on q and v of LLaMA-7B trains 4,194,304 parameters",
          "[compute][training]")
{
    const Estimate estimate = estimateOf({{"calculator", "training"},
                                          {"model", "LLaMA-7B"},
                                          {"method", "lora"},
                                          {"lora", {{"rank", 8}, {"targets", {"q", "v"}}}}});

    CHECK(quantityOf(estimate, "trainable_parameters") == 4194304);
}

TEST_CASE("training: LoRA r = 64 on all linears of LLaMA-7B trains 159.9 M", "[compute][training]")
{
    const Estimate estimate = estimateOf({{"calculator", "training"},
                                          {"model", "LLaMA-7B"},
                                          {"method", "lora"},
                                          {"lora", {{"rank", 64}}}});

    CHECK(quantityOf(estimate, "trainable_parameters") == Approx(159.9e6).epsilon(1e-3));
}

TEST_CASE("training: what does not fit says how many GPUs would", "[compute][training]")
{
    const Estimate estimate = estimateOf({{"calculator", "training"},
                                          {"model", "LLaMA-65B"},
                                          {"gpu", "A100 SXM 80GB"},
                                          {"recompute", "full"}});

    REQUIRE_FALSE(estimate.fits());
    REQUIRE(estimate.smallest.has_value());
    // 16 GPUs hold 65.3 GB of states each and the rest beside it: the article's hundred is comfort.
    CHECK(estimate.smallest->gpus == 16);
    CHECK(estimate.smallest->zero == 3.0);
}

TEST_CASE("training: the article's 8 x A100 40GB", "[compute][training][claims]")
{
    const json seven{{"calculator", "training"},   {"model", "LLaMA-7B"},
                     {"gpu", "A100 SXM 40GB"},     {"recompute", "full"},
                     {"cross_entropy", "chunked"}, {"seq", 2048}};

    // ZeRO-1 on eight is over the limit or so near it that it may not fit, ZeRO-2 fits; so does ZeRO-3 on
    // four (FastChat, June 2023). Without sharding it is out of the question.
    const auto memory = [&seven](int gpus, int stage) {
        return *estimateOf(with(seven, {{"gpus", gpus}, {"zero", stage}})).memory;
    };
    CHECK(memory(8, 1).high > memory(8, 1).capacity);
    CHECK(memory(8, 2).high < memory(8, 2).capacity);
    CHECK(memory(4, 3).high < memory(4, 3).capacity);
    CHECK(memory(4, 0).low > memory(4, 0).capacity);
}

TEST_CASE("training: gradients that are not there yet are explained", "[compute][training]")
{
    const Estimate estimate = estimateOf(
        with(base(), {{"precision", "bf16"}, {"batch", 8}, {"seq", 4096}}), Detail::full);

    CHECK(itemOf(estimate, "gradients") == 0);
    for (const MemoryItem& item : estimate.items) {
        if (item.id == "gradients") {
            CHECK(item.note.en.find("not yet allocated") != std::string::npos);
            CHECK_FALSE(item.note.zh.empty());
        }
    }
}

TEST_CASE("training: accumulation keeps gradients through the forward pass", "[compute][training]")
{
    const json one = with(base(), {{"precision", "bf16"}, {"batch", 8}, {"seq", 4096}});

    CHECK(allocated(with(one, {{"micro_batches", 4}})) - allocated(one) ==
          Approx(2.0 * 8030261248).epsilon(1e-9));
}

TEST_CASE("training: a pipeline's first stage holds the most micro-batches", "[compute][training]")
{
    const Scenario scenario = scenarioOf(
        with(base(), {{"gpus", 4}, {"pp", 4}, {"micro_batches", 16}, {"seq", 4096}, {"batch", 2}}));
    const TrainingJob job = jobOf(scenario);

    const auto held = [&job](double stage) {
        return trainingMemory<double>(job, stageOf(job, stage), Moment::backwardStart).activations;
    };

    CHECK(held(0) == Approx(4 * held(3)).epsilon(1e-9));
    CHECK(held(1) == Approx(3 * held(3)).epsilon(1e-9));
}
