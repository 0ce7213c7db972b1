// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/formula.h"
#include "support/catch.h"

#include <cmath>
#include <string_view>
#include <vector>

using namespace interval::compute;

namespace {

/// A drill's worked example, in base units.
struct Worked {
    std::string_view drill;
    std::string_view formula;
    std::vector<double> inputs;
    double expected;
    double tolerance = 5e-4; ///< relative: the examples are stated with four digits
};

constexpr double hour = 3600;
constexpr double day = 24 * hour;
constexpr double minute = 60;

const std::vector<Worked>& workedExamples()
{
    static const std::vector<Worked> table{
        {"drill-params-dense", "dense-params", {32, 4096, 14336, 8, 128, 128256}, 8030261248, 0},
        {"drill-kv-bytes-gqa", "kv-bytes-per-token", {80, 8, 128, 2}, 320 * 1024.0, 0},
        {"drill-kv-bytes-mla", "latent-kv-bytes-per-token", {61, 512, 64, 2}, 68.62 * 1024},
        {"drill-kv-concurrency",
         "concurrent-requests",
         {4, 80e9, 0.9, 141e9, 320 * 1024.0, 4000},
         112,
         0},
        {"drill-adamw-states", "model-states", {7e9, 16}, 112e9, 0},
        {"drill-zero-per-gpu", "zero-states", {7e9, 8, 2, 2, 2, 12}, 26.25e9, 0},
        {"drill-zero3-min-gpus", "zero3-fewest-gpus", {65e9, 16, 64e9}, 17, 0},
        {"drill-activation-full", "gpt-activations", {1, 2048, 4096, 32, 32}, 30.6e9},
        {"drill-activation-ckpt", "checkpointed-activations", {4, 4096, 4096, 32, 2}, 4.295e9},
        {"drill-6nd", "training-flops", {65e9, 1.4e12}, 546e21, 1e-12},
        {"drill-gpu-days", "training-time", {7e9, 1000e9, 8, 312e12, 0.4}, 486.9 * day},
        {"drill-mfu", "mfu-from-throughput", {65e9, 778240, 2048, 312e12}, 0.475},
        {"drill-daily-gb", "text-per-day", {8, 312e12, 0.4, 7e9, 4}, 8.215e9},
        {"drill-months-for-tb", "corpus-time", {1e12, 8.6e9}, 3.876 * 30 * day},
        {"drill-chinchilla-tokens", "chinchilla-tokens", {70e9}, 1400e9, 1e-12},
        {"drill-chinchilla-from-c", "chinchilla-params", {588e21}, 70e9},
        {"drill-global-batch", "global-batch-tokens", {1, 8, 128, 4096}, 4.194e6},
        {"drill-pp-bubble", "pipeline-bubble", {8, 32, 1}, 0.1795},
        {"drill-allreduce", "ring-all-reduce-time", {14e9, 8, 300e9}, 0.08167},
        {"drill-mtbf", "time-between-failures", {54 * day, 419, 16384, 2048}, 24.74 * hour},
        {"drill-ckpt-interval",
         "checkpoint-interval",
         {5 * minute, 24 * hour},
         120 * minute,
         1e-12},
        {"drill-train-cost", "rental-cost", {2.788e6 * hour, 2 / hour}, 5.576e6, 1e-12},
        {"drill-ppo-four-models", "ppo-states", {7e9, 16, 2}, 252e9, 0},
        {"drill-grpo-saving", "grpo-saving", {1, 16, 2}, 0.5, 0},
        {"drill-rollout-tokens", "rollout-time", {32, 16, 8000, 20000}, 3.413 * minute},
        {"drill-ppo-clip", "ppo-clip", {1.4, 1, 0.2}, 1.2, 1e-12},
        {"drill-bt-loss", "bradley-terry-loss", {1.5, 0.5}, 0.3133},
        {"drill-dpo-loss", "dpo-loss", {0.1, 2, -3}, 0.4741},
        {"drill-grpo-adv", "grpo-advantage", {8, 2}, 1.732},
        {"drill-kl-k3", "kl-k3", {-1, -1.5}, 0.1065},
        {"drill-lora-params", "lora-attention-params", {32, 16, 4096, 1024}, 13.63e6},
        {"drill-qlora-mem", "qlora-memory", {65e9, 4.127, 200e6, 16}, 36.73e9},
        {"drill-quant-weights", "quantized-weights", {70e9, 4, 16, 128}, 36.09e9},
        {"drill-decode-bound", "decode-bound", {1, 3.35e12, 16e9, 0}, 209.4},
        {"drill-ttft", "prefill-time", {70e9, 4000, 4, 989e12, 0.5}, 0.2831},
        {"drill-critical-batch", "critical-batch", {989e12, 3.35e12, 2}, 295.2},
        {"drill-latency-e2e", "end-to-end-latency", {0.4, 0.025, 500}, 12.88},
        {"drill-spec-decode", "speculative-speedup", {0.8, 4, 0.05}, 2.801},
        {"drill-little", "little-concurrency", {6, 13}, 78, 0},
        {"drill-cost-per-mtok", "cost-per-token", {20 / hour, 12000}, 0.463e-6},
        {"drill-api-bill", "api-bill", {30, 20000, 3000, 0.6, 400, 0.27e-6, 0.07e-6, 1.1e-6}, 534},
        {"drill-moe-ratio", "active-share", {671e9, 37e9}, 0.05514},
        {"drill-attn-share", "attention-share", {8e9, 32, 4096, 32768}, 0.5369},
        {"drill-rope-wavelength", "rope-wavelength", {10000, 128, 48}, 6283},
        {"drill-softmax-temp", "temperature-ratio", {2, 0.6}, 28.03},
        {"drill-ppl", "perplexity", {1.75}, 5.755},
        {"drill-bpb", "bits-per-byte", {1.9, 4.2}, 0.6526},
        {"drill-ci", "wald-half-width", {0.85, 164, 1.96}, 0.05465},
        {"drill-sample-size", "sample-size", {0.7, 0.03, 1.96, 0.84}, 3659, 0},
        {"drill-pass-at-k", "pass-at-k", {20, 4, 5}, 0.7183},
        {"drill-chance-corrected", "chance-corrected-score", {0.6, 4}, 0.4667},
        {"drill-elo", "elo-expectation", {70}, 0.5994},
        {"drill-kappa", "cohen-kappa", {0.85, 0.5}, 0.7, 1e-12},
        {"drill-best-of-n", "best-of-n", {0.2, 8}, 0.8322},
        {"drill-f1", "f1-score", {0.9, 0.6}, 0.72, 1e-12},
        {"drill-chunks", "chunk-count", {100000, 512, 64}, 224, 0},
        {"drill-flat-mem", "flat-index-memory", {10e6, 1024, 4}, 40.96e9, 0},
        {"drill-hnsw-mem", "hnsw-index-memory", {10e6, 768, 32}, 33.28e9, 0},
        {"drill-ivfpq-mem", "ivf-pq-index-memory", {100e6, 768, 65536, 64}, 7.401e9},
        {"drill-rrf", "reciprocal-rank-fusion", {1, 5, 60}, 31.78e-3},
        {"drill-bm25", "bm25-term", {3, 3, 1.5, 1.2, 0.75}, 4.258},
        {"drill-ndcg", "ndcg-3", {1, 3, 0}, 0.7967},
        {"drill-recall-at-k", "recall-at-k", {6, 8}, 0.75, 0},
        {"drill-context-budget", "context-budget", {32768, 800, 4000, 2000, 512}, 50, 0},
        {"drill-zh-tokens", "tokens-of-characters", {100e3, 1.6}, 62.5e3, 1e-12},
        {"drill-vit-tokens", "visual-tokens", {1280, 720, 28}, 1196, 0},
    };
    return table;
}

/// Figures of formulas that no drill uses, from the places named.
const std::vector<Worked>& publishedFigures()
{
    static const std::vector<Worked> table{
        // Korthikanti et al. 2022, Table 2: 34 + 5as/h with a = 32, s = 2048, h = 4096.
        {"no parallelism", "gpt-block-activations", {4096, 32, 2048, 1, 1}, 4096 * (34 + 80.0), 0},
        {"tensor parallel 8",
         "gpt-block-activations",
         {4096, 32, 2048, 8, 1},
         4096 * (10 + 3 + 10.0),
         0},
        {"selective", "gpt-block-activations", {4096, 32, 2048, 1, 0}, 4096 * 34.0, 0},
        // 8h + 8 + 4q + 4kv + 4n + 8f of Llama 3 8B.
        {"Llama 3 8B block",
         "llama-block-activations",
         {4096, 32, 8, 128, 14336},
         8 * 4096 + 8 + 4 * 4096 + 4 * 1024 + 4 * 32 + 8 * 14336,
         0},
        {"Llama 3 8B logits at 8,192 tokens", "logits-memory", {1, 8192, 128256, 14}, 14.709e9},
        {"attention of Llama 3 8B", "attention-params", {4096, 32, 8, 128}, 41943040, 0},
        {"one adapter", "lora-params", {1, 16, 4096, 4096}, 131072, 0},
        // DeepSpeed documentation prints 2.8 B on 8 GPUs with a largest module of 32 M.
        {"DeepSpeed T5-3B", "deepspeed-zero3", {2783e6, 32e6, 8, 18}, 6.39e9},
        // Gemma 3 27B: 62 layers, 52 local with a window of 1,024; 16 KV heads of 128 in bf16.
        {"Gemma 3 27B at 32,768",
         "kv-bytes-of-context",
         {10, 52, 1024, 8192, 32768},
         (10 * 32768.0 + 52 * 1024.0) * 8192,
         0},
        {"window above context",
         "kv-bytes-of-context",
         {10, 52, 4096, 8192, 1024},
         62 * 1024.0 * 8192,
         0},
        {"nothing left for the cache",
         "concurrent-requests",
         {1, 80e9, 0.9, 141e9, 131072, 4000},
         0,
         0},
        {"longest context", "longest-context", {40e9, 4, 131072}, 76293, 0},
        // 175B of arXiv:2205.05198, Table 5: batch 64 on 64 A100, 13.75 s a step, 51.4 % MFU and
        // 52.8 % HFU.
        {"175B",
         "megatron-step-flops",
         {64, 2048, 96, 12288, 51200},
         0.514 * 64 * 312e12 * 13.75,
         1e-3},
        {"175B",
         "megatron-hardware-flops",
         {64, 2048, 96, 12288, 51200},
         0.528 * 64 * 312e12 * 13.75,
         1e-3},
        {"175B", "mfu-from-step-time", {1.411e17, 64, 312e12, 13.75}, 0.514, 1e-3},
        // GPT-3 175B forward: 2N of 174.6e9 and 4 L q n.
        {"forward",
         "forward-flops-per-token",
         {174.6e9, 96, 12288, 2048},
         2 * 174.6e9 + 4.0 * 96 * 12288 * 2048,
         1e-12},
        {"exact",
         "exact-training-flops-per-token",
         {174.6e9, 96, 12288, 2048},
         6 * 174.6e9 + 12.0 * 96 * 12288 * 2048,
         1e-12},
        // Besiroglu et al. 2024 with Chinchilla's own size and tokens.
        {"Chinchilla's loss",
         "scaling-law-loss",
         {70e9, 1.4e12},
         1.82 + 482 / std::pow(70e9, 0.348) + 2085 / std::pow(1.4e12, 0.366),
         1e-12},
        {"NF4", "grouped-bits", {4, 32, 64}, 4.5, 0},
        {"GPTQ g128", "grouped-bits", {4, 20, 128}, 4.15625, 0},
        {"NF4 with double quantisation",
         "double-quantized-bits",
         {4, 8, 64, 32, 256},
         4.126953125,
         1e-15},
        // One of 8 experts: 8 (1 - (7/8)^8).
        {"experts", "experts-read", {8, 1, 8}, 8 * (1 - std::pow(0.875, 8)), 1e-12},
        {"one token reads its own", "experts-read", {256, 8, 1}, 8, 1e-12},
        // LLaMA, arXiv:2302.13971, Table 15: 65B, 1,022,362 GPU hours at 400 W and PUE 1.1: 449 MWh.
        {"LLaMA 65B", "energy", {2048, 400, 1.1, 1022362.0 / 2048 * hour}, 449e6 * hour, 3e-3},
        {"LLaMA 65B GPU time", "gpu-time", {546e21, 312e12, 0.475}, 1022362 * hour, 2e-3},
        // Newcombe 1998, Table I: 81 of 263 is 0.2553 to 0.3662.
        {"Newcombe",
         "wilson-centre",
         {81.0 / 263, 263, 1.959963984540054},
         (0.2553 + 0.3662) / 2,
         2e-4},
        {"Newcombe",
         "wilson-half-width",
         {81.0 / 263, 263, 1.959963984540054},
         (0.3662 - 0.2553) / 2,
         1e-3},
        // Agresti, Categorical Data Analysis, approval ratings: 794, 150, 86, 570.
        {"Agresti", "paired-standard-error", {150, 86, 1600}, 0.0095, 6e-3},
        {"Agresti", "mcnemar-score", {86, 150}, -4.17, 1e-3},
        {"unpaired", "unpaired-standard-error", {0.5, 100, 0.5, 100}, std::sqrt(0.005), 1e-12},
        {"pooled", "pooled-standard-error", {50, 100, 50, 100}, std::sqrt(0.005), 1e-12},
        {"inverse of the sample size",
         "detectable-difference",
         {0.7, 3659, 1.96, 0.84},
         0.03,
         1e-3},
        {"kappa",
         "kappa-standard-error",
         {0.85, 0.5, 100},
         2 * std::sqrt(0.85 * 0.15 / 100),
         1e-12},
        {"ten to one", "elo-difference", {10.0 / 11}, 400, 1e-12},
        {"even", "elo-standard-error", {0.5, 100}, 400 / std::log(10) / 5, 1e-12},
        {"bits", "bits-per-token", {std::log(2.0)}, 1, 1e-12},
    };
    return table;
}

void check(const Worked& worked)
{
    CAPTURE(worked.drill, worked.formula);
    const Formula* formula = findFormula(worked.formula);
    REQUIRE(formula != nullptr);
    const auto result = formula->evaluate(worked.inputs);
    if (!result)
        FAIL(result.error().detail);
    CAPTURE(*result, worked.expected);
    CHECK(std::abs(*result - worked.expected) <= worked.tolerance * std::abs(worked.expected));
}

} // namespace

TEST_CASE("formulas: every drill's worked example comes out", "[compute][formulas]")
{
    CHECK(workedExamples().size() == 66);
    for (const Worked& worked : workedExamples())
        check(worked);
}

TEST_CASE("formulas: published figures come out", "[compute][formulas]")
{
    for (const Worked& worked : publishedFigures())
        check(worked);
}

TEST_CASE("formulas: each is covered by a worked example", "[compute][formulas]")
{
    const auto worked = [](std::string_view id) {
        for (const auto* table : {&workedExamples(), &publishedFigures()})
            for (const Worked& each : *table)
                if (each.formula == id)
                    return true;
        return false;
    };
    for (const Formula& formula : formulas()) {
        CAPTURE(formula.text.id);
        CHECK(worked(formula.text.id));
    }
}
