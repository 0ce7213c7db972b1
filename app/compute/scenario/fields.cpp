// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/scenario/fields.h"

#include <algorithm>
#include <array>

namespace interval::compute {

namespace {

constexpr Calculators training = only(Calculator::training);
constexpr Calculators serving = only(Calculator::serving);
constexpr Calculators rlhf = only(Calculator::rlhf);
constexpr Calculators cost = only(Calculator::cost);
constexpr Calculators selection = only(Calculator::selection);
constexpr Calculators evaluation = only(Calculator::evaluation);
constexpr Calculators layout = only(Calculator::layout);
constexpr Calculators trains = training | rlhf | layout;
constexpr Calculators serves = serving | selection;

constexpr double million = 1e6;
constexpr double mostTokens = 1e17;

template <auto Get>
constexpr NumberField
whole(std::string_view key, double low, double high, Unit unit, Calculators uses)
{
    return {
        key, [](Scenario& s) -> double& { return Get(s); }, nullptr, low, high, Grain::whole, unit,
        uses};
}

template <auto Get>
constexpr NumberField
real(std::string_view key, double low, double high, Unit unit, Calculators uses)
{
    return {
        key, [](Scenario& s) -> double& { return Get(s); }, nullptr, low, high, Grain::real, unit,
        uses};
}

template <auto Get>
constexpr NumberField
maybe(std::string_view key, double low, double high, Grain grain, Unit unit, Calculators uses)
{
    return {key,  nullptr, [](Scenario& s) -> std::optional<double>& { return Get(s); },
            low,  high,    grain,
            unit, uses};
}

// `bytes_per_token` and `k`-like keys belong to more than one calculator, so they are reached
// through the group that the scenario's calculator reads.
double& bytesPerToken(Scenario& s)
{
    return s.calculator == Calculator::evaluation ? s.evaluation.bytesPerToken
                                                  : s.cost.bytesPerToken;
}

// A member path cannot stand in parentheses.
// NOLINTNEXTLINE(bugprone-macro-parentheses)
#define AT(path)                                                                                   \
    [](Scenario & s) -> auto&                                                                      \
    {                                                                                              \
        return s.path;                                                                             \
    }

constexpr std::array numbers{
    whole<AT(gpus)>("gpus", 1, million, unit::gpus, trains | serves | cost),
    whole<AT(gpusPerNode)>("gpus_per_node", 1, 1024, unit::gpus, layout),

    whole<AT(training.degrees.tensor)>("tp", 1, 1024, unit::gpus, training | rlhf | serving),
    whole<AT(training.degrees.pipeline)>("pp", 1, 1024, unit::gpus, training | rlhf | serving),
    whole<AT(training.degrees.context)>("cp", 1, 1024, unit::gpus, training | rlhf),
    whole<AT(training.degrees.expert)>("ep", 1, 4096, unit::gpus, training | rlhf),
    whole<AT(training.degrees.interleave)>("interleave", 1, 64, unit::one, training | rlhf),
    whole<AT(training.degrees.microBatches)>("micro_batches",
                                             1,
                                             million,
                                             unit::one,
                                             training | rlhf),
    whole<AT(training.batch)>("batch", 1, million, unit::sequences, trains),
    whole<AT(training.sequence)>("seq", 1, 1e8, unit::tokens, trains | cost),
    whole<AT(training.crossEntropyChunks)>("cross_entropy_chunks", 1, 65536, unit::one, trains),
    whole<AT(training.adapterSize)>("adapter_size", 1, 65536, unit::one, trains),
    whole<AT(training.prefixTokens)>("prefix_tokens", 1, 65536, unit::tokens, trains),

    whole<AT(serving.context)>("context", 1, 1e8, unit::tokens, serves),
    whole<AT(serving.concurrency)>("concurrency", 1, million, unit::requests, serves),
    real<AT(serving.utilization)>("utilization", 0.05, 1, unit::fraction, serves),
    whole<AT(serving.block)>("block", 1, 4096, unit::tokens, serves),
    whole<AT(serving.prompt)>("prompt", 1, 1e8, unit::tokens, serves),
    whole<AT(serving.output)>("output", 1, 1e8, unit::tokens, serves),

    real<AT(rlhf.beta)>("beta", 0, 100, unit::one, rlhf),

    maybe<AT(cost.tokens)>("tokens", 1, mostTokens, Grain::real, unit::tokens, cost),
    maybe<AT(cost.textGb)>("text_gb", 1e-6, mostTokens, Grain::real, unit::gigabytes, cost),
    real<bytesPerToken>("bytes_per_token", 0.1, 100, unit::bytesPerToken, cost | evaluation),
    real<AT(cost.mfu)>("mfu", 0.001, 1, unit::fraction, cost | layout),
    maybe<AT(cost.pricePerGpuHour)>("price_per_gpu_hour",
                                    0,
                                    10'000,
                                    Grain::real,
                                    unit::dollars,
                                    serves | cost | layout),
    real<AT(cost.epochs)>("epochs", 0.001, 1000, unit::times, cost),
    maybe<AT(cost.powerWatts)>("power_w", 1, 100'000, Grain::real, unit::watts, cost),
    real<AT(cost.pue)>("pue", 1, 5, unit::times, cost),

    maybe<AT(evaluation.n)>("n", 1, 1e9, Grain::whole, unit::questions, evaluation),
    maybe<AT(evaluation.correct)>("correct", 0, 1e9, Grain::whole, unit::questions, evaluation),
    maybe<AT(evaluation.n2)>("n2", 1, 1e9, Grain::whole, unit::questions, evaluation),
    maybe<AT(evaluation.correct2)>("correct2", 0, 1e9, Grain::whole, unit::questions, evaluation),
    maybe<AT(evaluation.bothRight)>("both_right",
                                    0,
                                    1e9,
                                    Grain::whole,
                                    unit::questions,
                                    evaluation),
    whole<AT(evaluation.k)>("k", 1, million, unit::one, evaluation),
    real<AT(evaluation.confidence)>("confidence", 0.5, 0.999999, unit::fraction, evaluation),
    real<AT(evaluation.delta)>("delta", 1e-6, 1, unit::points, evaluation),
    real<AT(evaluation.power)>("power", 0.01, 0.999999, unit::fraction, evaluation),
    real<AT(evaluation.baseline)>("baseline", 0.001, 0.999, unit::fraction, evaluation),
    maybe<AT(evaluation.rating)>("rating", -4000, 4000, Grain::real, unit::one, evaluation),
    maybe<AT(evaluation.wins)>("wins", 0, 1e9, Grain::whole, unit::one, evaluation),
    whole<AT(evaluation.losses)>("losses", 0, 1e9, unit::one, evaluation),
    whole<AT(evaluation.ties)>("ties", 0, 1e9, unit::one, evaluation),
    maybe<AT(evaluation.agreement)>("agreement", 0, 1, Grain::real, unit::fraction, evaluation),
    maybe<AT(evaluation.chance)>("chance", 0, 0.999999, Grain::real, unit::fraction, evaluation),
    maybe<AT(evaluation.loss)>("loss", 0, 100, Grain::real, unit::nats, evaluation),
    whole<AT(evaluation.promptTokens)>("prompt_tokens", 0, 1e8, unit::tokens, evaluation),
    whole<AT(evaluation.outputTokens)>("output_tokens", 0, 1e8, unit::tokens, evaluation),
    whole<AT(evaluation.samples)>("samples", 1, million, unit::one, evaluation),
    real<AT(evaluation.inputPrice)>("input_price", 0, 10'000, unit::dollars, evaluation),
    real<AT(evaluation.outputPrice)>("output_price", 0, 10'000, unit::dollars, evaluation),
    real<AT(evaluation.tokensPerSecond)>("tokens_per_second",
                                         0.001,
                                         1e9,
                                         unit::tokensPerSecond,
                                         evaluation),

    maybe<AT(layout.maxGpus)>("max_gpus", 1, 65536, Grain::whole, unit::gpus, layout),
    whole<AT(layout.globalBatch)>("global_batch", 1, million, unit::sequences, layout),
};

template <auto Member, std::size_t Count>
constexpr ChoiceField
choice(std::string_view key, const std::array<std::string_view, Count>& words, Calculators uses)
{
    return {key, words, [](const Scenario& s) { return static_cast<std::uint8_t>(Member(s)); },
            [](Scenario& s, std::uint8_t index) {
                auto& value = Member(s);
                value = static_cast<std::remove_reference_t<decltype(value)>>(index);
            },
            uses};
}

// NOLINTNEXTLINE(bugprone-macro-parentheses)
#define OF(path)                                                                                   \
    [](auto& s) -> auto&                                                                           \
    {                                                                                              \
        return s.path;                                                                             \
    }

using Words = std::string_view;
constexpr std::array<Words, 7> calculators{"training",  "serving",    "rlhf",  "cost",
                                           "selection", "evaluation", "layout"};
constexpr std::array<Words, 5> methods{"full", "lora", "qlora", "adapter", "prefix"};
constexpr std::array<Words, 6> precisions{"fp32",           "amp", "amp-fp32-grad", "megatron",
                                          "torch-autocast", "bf16"};
constexpr std::array<Words, 8> optimizers{
    "adamw", "adamw-8bit", "paged-adamw-8bit", "adafactor", "sgd", "sgd-momentum", "lion", "muon"};
constexpr std::array<Words, 3> recomputes{"none", "selective", "full"};
constexpr std::array<Words, 2> kernels{"flash", "eager"};
constexpr std::array<Words, 2> norms{"fused", "eager"};
// `megatron` is not offered: it follows from the precision.
constexpr std::array<Words, 3> losses{"eager", "chunked", "fused"};
constexpr std::array<Words, 4> quantizations{"nf4", "nf4-dq", "gptq4", "int8"};
constexpr std::array<Words, 3> offloads{"none", "optimizer", "parameters"};
constexpr std::array<Words, 2> softwares{"current", "2023"};
constexpr std::array<Words, 16> weightFormats{
    "fp32", "bf16",   "fp16",   "fp8",    "int8", "gptq8", "gptq4", "awq4",
    "nf4",  "nf4-dq", "q4_k_m", "q5_k_m", "q6_k", "q8_0",  "mxfp4", "nvfp4"};
constexpr std::array<Words, 4> kvFormats{"bf16", "fp8", "int8", "int4"};
constexpr std::array<Words, 7> algorithms{"ppo",  "grpo", "rloo",        "dpo",
                                          "orpo", "kto",  "reward-model"};
constexpr std::array<Words, 2> flopsRules{"6nd", "exact"};
constexpr std::array<Words, 8> questions{"interval", "compare",         "sample-size", "pass-at-k",
                                         "elo",      "judge-agreement", "perplexity",  "eval-cost"};
constexpr std::array<Words, 3> objectives{"fewest-gpus", "fastest", "cheapest"};

constexpr std::array choices{
    choice<OF(calculator)>("calculator", calculators, 0xFF),
    choice<OF(training.method)>("method", methods, trains),
    choice<OF(training.precision)>("precision", precisions, trains),
    choice<OF(training.optimizer)>("optimizer", optimizers, trains),
    choice<OF(training.recompute)>("recompute", recomputes, trains | cost),
    choice<OF(training.attention)>("attention", kernels, trains),
    choice<OF(training.norm)>("norm", norms, trains),
    choice<OF(training.crossEntropy)>("cross_entropy", losses, trains),
    choice<OF(training.quantization)>("quantization", quantizations, trains),
    choice<OF(training.offload)>("offload", offloads, trains),
    choice<OF(training.software)>("software", softwares, trains),
    choice<OF(serving.weights)>("weights", weightFormats, serves),
    choice<OF(serving.kv)>("kv", kvFormats, serves | rlhf),
    choice<OF(rlhf.algorithm)>("algorithm", algorithms, rlhf),
    choice<OF(cost.flops)>("flops", flopsRules, cost),
    choice<OF(evaluation.question)>("question", questions, evaluation),
    choice<OF(layout.objective)>("objective", objectives, layout),
};

constexpr std::array flags{
    FlagField{"optimizer_in_backward", AT(training.optimizerInBackward), trains},
    FlagField{"sp", AT(training.degrees.sequenceParallel), training | rlhf},
    FlagField{"compile", AT(training.compile), trains},
    FlagField{"dropout", AT(training.dropout), trains},
    FlagField{"chinchilla", AT(cost.chinchilla), cost},
};

#undef AT
#undef OF

} // namespace

std::span<const NumberField> numberFields()
{
    return numbers;
}

std::span<const ChoiceField> choiceFields()
{
    return choices;
}

std::span<const FlagField> flagFields()
{
    return flags;
}

const NumberField* findNumberField(std::string_view key)
{
    const auto found = std::find_if(numbers.begin(), numbers.end(),
                                    [key](const NumberField& field) { return field.key == key; });
    return found == numbers.end() ? nullptr : &*found;
}

std::span<const std::string_view> calculatorWords()
{
    return calculators;
}

} // namespace interval::compute
