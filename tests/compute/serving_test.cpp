// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/support.h"

#include "compute/estimate/serving.h"

using namespace interval::compute;
using nlohmann::json;

namespace {

json base()
{
    return {{"calculator", "serving"}, {"model", "Llama-3.1-8B"}, {"gpu", "H100"}};
}

json with(json scenario, const json& more)
{
    scenario.update(more);
    return scenario;
}

ServingMemory<double> memoryOf(const json& value)
{
    const Scenario scenario = scenarioOf(value);
    return servingMemory<double>(servingJobOf(scenario));
}

} // namespace

TEST_CASE("serving: the cache of a token by kind of attention", "[compute][serving]")
{
    const auto perToken = [](const char* model) {
        return quantityOf(
            estimateOf({{"calculator", "serving"}, {"model", model}, {"gpu", "H200"}}),
            "kv_bytes_per_token");
    };

    CHECK(perToken("Llama-2-7B") == 524288);   // MHA
    CHECK(perToken("Llama-3.1-8B") == 131072); // GQA, 8 KV heads
    CHECK(perToken("Falcon-7B") == 8192);      // MQA
    CHECK(perToken("DeepSeek-V3") == 70272);   // MLA: 61 (512 + 64) 2
}

TEST_CASE("serving: tensor parallelism divides KV heads until one is left", "[compute][serving]")
{
    const double one = memoryOf(base()).kvPerTokenLocal;

    CHECK(memoryOf(with(base(), {{"gpus", 8}})).kvPerTokenLocal == one / 8);
    CHECK(memoryOf(with(base(), {{"gpus", 16}})).kvPerTokenLocal == one / 8);
}

TEST_CASE("serving: latent attention is not divided", "[compute][serving]")
{
    const json model = with(base(), {{"model", "DeepSeek-V3"}});

    CHECK(memoryOf(with(model, {{"gpus", 8}})).kvPerTokenLocal == memoryOf(model).kvPerTokenLocal);
}

TEST_CASE("serving: a window caps the cache of local layers", "[compute][serving]")
{
    const auto request = [](const char* model, double context) {
        return memoryOf({{"calculator", "serving"}, {"model", model}, {"context", context}})
            .kvOfRequest;
    };

    // Mistral 7B v0.1: every layer sees 4,096 tokens at most.
    CHECK(request("Mistral-7B-v0.1", 32768) == request("Mistral-7B-v0.1", 4096));
    // A window longer than the context is no window.
    CHECK(request("Mistral-7B-v0.1", 2048) == request("Mistral-7B-v0.3", 2048));
    CHECK(request("Gemma-3-27B", 131072) == 11173625856.0);
}

TEST_CASE("serving: the cache comes in whole blocks", "[compute][serving]")
{
    const auto request = [](double context) {
        return memoryOf(with(base(), {{"context", context}})).kvOfRequest;
    };

    CHECK(request(1) == request(16));
    CHECK(request(17) == request(32));
}

TEST_CASE("serving: what is promised fits, and one request more does not", "[compute][serving]")
{
    const json scenario = with(base(), {{"context", 8192}, {"prompt", 2048}});
    const double most = quantityOf(estimateOf(scenario), "max_concurrency");
    REQUIRE(most > 1);

    CHECK(estimateOf(with(scenario, {{"concurrency", most}})).fits());
    CHECK_FALSE(estimateOf(with(scenario, {{"concurrency", most + 1}})).fits());
}

TEST_CASE("serving: the longest context fits, a block more does not", "[compute][serving]")
{
    for (const char* model : {"Llama-2-7B", "Gemma-3-27B", "DeepSeek-V2"}) {
        const json scenario{{"calculator", "serving"},
                            {"model", model},
                            {"gpu", "H100"},
                            {"gpus", 8},
                            {"concurrency", 64}};
        const double longest = quantityOf(estimateOf(scenario), "max_context");
        const Scenario read = scenarioOf(scenario);
        const auto limit = static_cast<double>(read.model->model.shape->maxContext);
        CAPTURE(model, longest, limit);
        CHECK(longest > 0);
        CHECK((limit == 0 || longest <= limit));
    }
}

TEST_CASE("serving: quantised weights take what their bits say", "[compute][serving]")
{
    const auto weights = [](const char* format) {
        return quantityOf(estimateOf(with(base(), {{"weights", format}})), "weights_bytes");
    };
    constexpr double all = 8030261248;
    constexpr double matrices = 32.0 * (2 * 4096.0 * 4096 + 2 * 4096.0 * 1024 + 3 * 4096.0 * 14336);

    CHECK(weights("bf16") == 2 * all);
    CHECK(weights("fp32") == 4 * all);
    CHECK(weights("gptq4") == Approx(matrices * 4.15625 / 8 + 2 * (all - matrices)));
    CHECK(weights("nf4") == Approx(matrices * 4.5 / 8 + 2 * (all - matrices)));
    CHECK(weights("q8_0") == Approx(all * 8.5 / 8));
}

TEST_CASE("serving: decoding alone reads the weights once a token", "[compute][serving]")
{
    const Estimate estimate =
        estimateOf(with(base(), {{"prompt", 1}, {"output", 1}, {"context", 16}}));
    const double perToken = quantityOf(estimate, "time_per_output_token");
    // Everything but the input embedding, over 75 % of 3.35 TB/s.
    const double read = 2 * (8030261248.0 - 128256.0 * 4096);

    CHECK(perToken == Approx(read / (0.75 * 3.35e12)).epsilon(0.01));
    CHECK(quantityOf(estimate, "tokens_per_second") == Approx(1 / perToken));
}

TEST_CASE("serving: throughput grows with the batch, and so does the time of a token",
          "[compute][serving]")
{
    double throughput = 0;
    double perToken = 0;
    for (const double batch : {1, 8, 64, 256}) {
        const Estimate estimate = estimateOf(with(base(), {{"concurrency", batch}}));
        CHECK(quantityOf(estimate, "tokens_per_second") > throughput);
        CHECK(quantityOf(estimate, "time_per_output_token") >= perToken);
        throughput = quantityOf(estimate, "tokens_per_second");
        perToken = quantityOf(estimate, "time_per_output_token");
    }
}

TEST_CASE("serving: decode turns compute-bound at the critical batch", "[compute][serving]")
{
    CHECK(quantityOf(estimateOf(base()), "critical_batch") == Approx(295.2).epsilon(0.01));
}

TEST_CASE("serving: units and derivations hold", "[compute][serving]")
{
    for (const json& value :
         {base(), with(base(), {{"gpus", 4}, {"weights", "awq4"}}),
          with(base(), {{"model", "gpt-oss-20b"}, {"weights", "mxfp4"}, {"concurrency", 32}}),
          with(base(), {{"model", "DeepSeek-V3"}, {"gpus", 8}, {"speculative", true}})}) {
        CAPTURE(value.dump());
        const Scenario scenario = scenarioOf(value);
        const ServingJob job = servingJobOf(scenario);
        const ServingMemory<Traced> memory = servingMemory<Traced>(job);
        const ServingTimes<Traced> times = servingTimes<Traced>(job);
        for (const Traced* part : {&memory.weights, &memory.kvOfRequests, &memory.prefill,
                                   &memory.buffers, &memory.kvPerToken})
            CHECK(part->fault().empty());
        for (const Traced* part :
             {&times.firstToken, &times.perToken, &times.tokensPerSecond, &times.criticalBatch})
            CHECK(part->fault().empty());
        CHECK(times.perToken.value() == servingTimes<double>(job).perToken);
        const auto full = evaluate(scenario, Detail::full);
        REQUIRE(full.has_value());
        for (const ResultQuantity& quantity : full->quantities)
            if (!quantity.derivation.empty())
                CHECK(quantity.derivation.value == Approx(quantity.value));
    }
}

TEST_CASE("serving: what does not fit says how many GPUs would", "[compute][serving]")
{
    const Estimate estimate = estimateOf(
        {{"calculator", "serving"}, {"model", "Llama-3.1-70B"}, {"gpu", "A100 SXM 80GB"}});

    REQUIRE_FALSE(estimate.fits());
    REQUIRE(estimate.smallest.has_value());
    CHECK(estimate.smallest->gpus == 2); // 141 GB on two cards: room for one request
}

TEST_CASE("serving: MXFP4 holds the experts of gpt-oss, 60.8 GiB in all", "[compute][serving]")
{
    const Estimate estimate = estimateOf({{"calculator", "serving"},
                                          {"model", "gpt-oss-120b"},
                                          {"weights", "mxfp4"},
                                          {"gpu", "H100"}});

    CHECK(quantityOf(estimate, "weights_bytes") / 0x1p30 == Approx(60.8).epsilon(0.005));
    CHECK(estimate.fits()); // "fits on a single 80 GB GPU"
}
