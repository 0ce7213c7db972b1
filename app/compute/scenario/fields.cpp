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

/// The member at the end of a path of members.
template <auto... Path, class S>
constexpr auto& reach(S& scenario)
{
    return (scenario.*....*Path);
}

template <auto... Path>
constexpr NumberField
whole(std::string_view key, double low, double high, Unit unit, Calculators uses)
{
    return {key, reach<Path...>, nullptr, low, high, Grain::whole, unit, uses};
}

template <auto... Path>
constexpr NumberField
real(std::string_view key, double low, double high, Unit unit, Calculators uses)
{
    return {key, reach<Path...>, nullptr, low, high, Grain::real, unit, uses};
}

template <auto... Path>
constexpr NumberField
maybe(std::string_view key, double low, double high, Grain grain, Unit unit, Calculators uses)
{
    return {key, nullptr, reach<Path...>, low, high, grain, unit, uses};
}

// `bytes_per_token` and `k`-like keys belong to more than one calculator, so they are reached
// through the group that the scenario's calculator reads.
double& bytesPerToken(Scenario& s)
{
    return s.calculator == Calculator::evaluation ? s.evaluation.bytesPerToken
                                                  : s.cost.bytesPerToken;
}

constexpr std::array numbers{
    whole<&Scenario::gpus>("gpus", 1, million, unit::gpus, trains | serves | cost),
    whole<&Scenario::gpusPerNode>("gpus_per_node", 1, 1024, unit::gpus, layout),

    whole<&Scenario::training, &TrainingOptions::degrees, &Degrees::tensor>("tp",
                                                                            1,
                                                                            1024,
                                                                            unit::gpus,
                                                                            training | rlhf |
                                                                                serving),
    whole<&Scenario::training, &TrainingOptions::degrees, &Degrees::pipeline>("pp",
                                                                              1,
                                                                              1024,
                                                                              unit::gpus,
                                                                              training | rlhf |
                                                                                  serving),
    whole<&Scenario::training, &TrainingOptions::degrees, &Degrees::context>("cp",
                                                                             1,
                                                                             1024,
                                                                             unit::gpus,
                                                                             training | rlhf),
    whole<&Scenario::training, &TrainingOptions::degrees, &Degrees::expert>("ep",
                                                                            1,
                                                                            4096,
                                                                            unit::gpus,
                                                                            training | rlhf),
    whole<&Scenario::training, &TrainingOptions::degrees, &Degrees::interleave>("interleave",
                                                                                1,
                                                                                64,
                                                                                unit::one,
                                                                                training | rlhf),
    whole<&Scenario::training, &TrainingOptions::degrees, &Degrees::microBatches>("micro_batches",
                                                                                  1,
                                                                                  million,
                                                                                  unit::one,
                                                                                  training | rlhf),
    whole<&Scenario::training, &TrainingOptions::batch>("batch",
                                                        1,
                                                        million,
                                                        unit::sequences,
                                                        trains),
    whole<&Scenario::training, &TrainingOptions::sequence>("seq",
                                                           1,
                                                           1e8,
                                                           unit::tokens,
                                                           trains | cost),
    whole<&Scenario::training, &TrainingOptions::crossEntropyChunks>("cross_entropy_chunks",
                                                                     1,
                                                                     65536,
                                                                     unit::one,
                                                                     trains),
    whole<&Scenario::training, &TrainingOptions::adapterSize>("adapter_size",
                                                              1,
                                                              65536,
                                                              unit::one,
                                                              trains),
    whole<&Scenario::training, &TrainingOptions::prefixTokens>("prefix_tokens",
                                                               1,
                                                               65536,
                                                               unit::tokens,
                                                               trains),

    whole<&Scenario::serving, &ServingOptions::context>("context", 1, 1e8, unit::tokens, serves),
    whole<&Scenario::serving, &ServingOptions::concurrency>("concurrency",
                                                            1,
                                                            million,
                                                            unit::requests,
                                                            serves),
    real<&Scenario::serving, &ServingOptions::utilization>("utilization",
                                                           0.05,
                                                           1,
                                                           unit::fraction,
                                                           serves),
    whole<&Scenario::serving, &ServingOptions::block>("block", 1, 4096, unit::tokens, serves),
    whole<&Scenario::serving, &ServingOptions::prompt>("prompt", 1, 1e8, unit::tokens, serves),
    whole<&Scenario::serving, &ServingOptions::output>("output", 1, 1e8, unit::tokens, serves),

    real<&Scenario::rlhf, &RlhfOptions::beta>("beta", 0, 100, unit::one, rlhf),

    maybe<&Scenario::cost,
          &CostOptions::tokens>("tokens", 1, mostTokens, Grain::real, unit::tokens, cost),
    maybe<&Scenario::cost,
          &CostOptions::textGb>("text_gb", 1e-6, mostTokens, Grain::real, unit::gigabytes, cost),
    NumberField{"bytes_per_token", bytesPerToken, nullptr, 0.1, 100, Grain::real,
                unit::bytesPerToken, cost | evaluation},
    real<&Scenario::cost, &CostOptions::mfu>("mfu", 0.001, 1, unit::fraction, cost | layout),
    maybe<&Scenario::cost, &CostOptions::pricePerGpuHour>("price_per_gpu_hour",
                                                          0,
                                                          10'000,
                                                          Grain::real,
                                                          unit::dollars,
                                                          serves | cost | layout),
    real<&Scenario::cost, &CostOptions::epochs>("epochs", 0.001, 1000, unit::times, cost),
    maybe<&Scenario::cost,
          &CostOptions::powerWatts>("power_w", 1, 100'000, Grain::real, unit::watts, cost),
    real<&Scenario::cost, &CostOptions::pue>("pue", 1, 5, unit::times, cost),

    maybe<&Scenario::evaluation,
          &EvaluationOptions::n>("n", 1, 1e9, Grain::whole, unit::questions, evaluation),
    maybe<&Scenario::evaluation, &EvaluationOptions::correct>("correct",
                                                              0,
                                                              1e9,
                                                              Grain::whole,
                                                              unit::questions,
                                                              evaluation),
    maybe<&Scenario::evaluation,
          &EvaluationOptions::n2>("n2", 1, 1e9, Grain::whole, unit::questions, evaluation),
    maybe<&Scenario::evaluation, &EvaluationOptions::correct2>("correct2",
                                                               0,
                                                               1e9,
                                                               Grain::whole,
                                                               unit::questions,
                                                               evaluation),
    maybe<&Scenario::evaluation, &EvaluationOptions::bothRight>("both_right",
                                                                0,
                                                                1e9,
                                                                Grain::whole,
                                                                unit::questions,
                                                                evaluation),
    whole<&Scenario::evaluation, &EvaluationOptions::k>("k", 1, million, unit::one, evaluation),
    real<&Scenario::evaluation, &EvaluationOptions::confidence>("confidence",
                                                                0.5,
                                                                0.999999,
                                                                unit::fraction,
                                                                evaluation),
    real<&Scenario::evaluation, &EvaluationOptions::delta>("delta",
                                                           1e-6,
                                                           1,
                                                           unit::points,
                                                           evaluation),
    real<&Scenario::evaluation, &EvaluationOptions::power>("power",
                                                           0.01,
                                                           0.999999,
                                                           unit::fraction,
                                                           evaluation),
    real<&Scenario::evaluation, &EvaluationOptions::baseline>("baseline",
                                                              0.001,
                                                              0.999,
                                                              unit::fraction,
                                                              evaluation),
    maybe<&Scenario::evaluation,
          &EvaluationOptions::rating>("rating", -4000, 4000, Grain::real, unit::one, evaluation),
    maybe<&Scenario::evaluation,
          &EvaluationOptions::wins>("wins", 0, 1e9, Grain::whole, unit::one, evaluation),
    whole<&Scenario::evaluation, &EvaluationOptions::losses>("losses",
                                                             0,
                                                             1e9,
                                                             unit::one,
                                                             evaluation),
    whole<&Scenario::evaluation, &EvaluationOptions::ties>("ties", 0, 1e9, unit::one, evaluation),
    maybe<&Scenario::evaluation, &EvaluationOptions::agreement>("agreement",
                                                                0,
                                                                1,
                                                                Grain::real,
                                                                unit::fraction,
                                                                evaluation),
    maybe<&Scenario::evaluation, &EvaluationOptions::chance>("chance",
                                                             0,
                                                             0.999999,
                                                             Grain::real,
                                                             unit::fraction,
                                                             evaluation),
    maybe<&Scenario::evaluation,
          &EvaluationOptions::loss>("loss", 0, 100, Grain::real, unit::nats, evaluation),
    whole<&Scenario::evaluation, &EvaluationOptions::promptTokens>("prompt_tokens",
                                                                   0,
                                                                   1e8,
                                                                   unit::tokens,
                                                                   evaluation),
    whole<&Scenario::evaluation, &EvaluationOptions::outputTokens>("output_tokens",
                                                                   0,
                                                                   1e8,
                                                                   unit::tokens,
                                                                   evaluation),
    whole<&Scenario::evaluation, &EvaluationOptions::samples>("samples",
                                                              1,
                                                              million,
                                                              unit::one,
                                                              evaluation),
    real<&Scenario::evaluation, &EvaluationOptions::inputPrice>("input_price",
                                                                0,
                                                                10'000,
                                                                unit::dollars,
                                                                evaluation),
    real<&Scenario::evaluation, &EvaluationOptions::outputPrice>("output_price",
                                                                 0,
                                                                 10'000,
                                                                 unit::dollars,
                                                                 evaluation),
    real<&Scenario::evaluation, &EvaluationOptions::tokensPerSecond>("tokens_per_second",
                                                                     0.001,
                                                                     1e9,
                                                                     unit::tokensPerSecond,
                                                                     evaluation),

    maybe<&Scenario::layout,
          &LayoutOptions::maxGpus>("max_gpus", 1, 65536, Grain::whole, unit::gpus, layout),
    whole<&Scenario::layout, &LayoutOptions::globalBatch>("global_batch",
                                                          1,
                                                          million,
                                                          unit::sequences,
                                                          layout),
};

// Reading a member of a speculation that is switched off gives its default.
template <auto Member>
constexpr double& speculated(Scenario& scenario)
{
    auto& speculation = scenario.serving.speculative;
    return speculation ? (*speculation).*Member : speculation.emplace().*Member;
}

constexpr std::array members{
    whole<&Scenario::training, &TrainingOptions::lora, &LoraOptions::rank>("lora.rank",
                                                                           1,
                                                                           65536,
                                                                           unit::one,
                                                                           trains),
    real<&Scenario::training, &TrainingOptions::lora, &LoraOptions::dropout>("lora.dropout",
                                                                             0,
                                                                             0.999,
                                                                             unit::one,
                                                                             trains),
    whole<&Scenario::rlhf, &RlhfOptions::rollout, &RolloutOptions::prompt>("rollout.prompt",
                                                                           1,
                                                                           1e7,
                                                                           unit::tokens,
                                                                           rlhf),
    whole<&Scenario::rlhf, &RlhfOptions::rollout, &RolloutOptions::response>("rollout.response",
                                                                             1,
                                                                             1e7,
                                                                             unit::tokens,
                                                                             rlhf),
    whole<&Scenario::rlhf, &RlhfOptions::rollout, &RolloutOptions::batch>("rollout.batch",
                                                                          1,
                                                                          million,
                                                                          unit::sequences,
                                                                          rlhf),
    whole<&Scenario::rlhf, &RlhfOptions::rollout, &RolloutOptions::tensor>("rollout.tp",
                                                                           1,
                                                                           1024,
                                                                           unit::gpus,
                                                                           rlhf),
    real<&Scenario::overhead, &Overhead::contextGib>("overhead.context_gib",
                                                     0,
                                                     64,
                                                     unit::gibibytes,
                                                     trains | serves),
    real<&Scenario::overhead, &Overhead::ncclGib>("overhead.nccl_gib",
                                                  0,
                                                  64,
                                                  unit::gibibytes,
                                                  trains | serves),
    real<&Scenario::overhead, &Overhead::fragmentation>("overhead.fragmentation",
                                                        0,
                                                        1,
                                                        unit::fraction,
                                                        trains | serves),
    NumberField{"speculative.acceptance", speculated<&Speculation::acceptance>, nullptr, 0, 0.999,
                Grain::real, unit::fraction, serves},
    NumberField{"speculative.draft_tokens", speculated<&Speculation::draftTokens>, nullptr, 1, 64,
                Grain::whole, unit::tokens, serves},
    NumberField{"speculative.draft_cost", speculated<&Speculation::draftCost>, nullptr, 0, 1,
                Grain::real, unit::one, serves},
};

template <auto... Path, std::size_t Count>
constexpr ChoiceField
choice(std::string_view key, const std::array<std::string_view, Count>& words, Calculators uses)
{
    return {key, words,
            [](const Scenario& s) { return static_cast<std::uint8_t>(reach<Path...>(s)); },
            [](Scenario& s, std::uint8_t index) {
                auto& value = reach<Path...>(s);
                value = static_cast<std::remove_reference_t<decltype(value)>>(index);
            },
            uses};
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
    choice<&Scenario::calculator>("calculator", calculators, 0xFF),
    choice<&Scenario::training, &TrainingOptions::method>("method", methods, trains),
    choice<&Scenario::training, &TrainingOptions::precision>("precision", precisions, trains),
    choice<&Scenario::training, &TrainingOptions::optimizer>("optimizer", optimizers, trains),
    choice<&Scenario::training, &TrainingOptions::recompute>("recompute",
                                                             recomputes,
                                                             trains | cost),
    choice<&Scenario::training, &TrainingOptions::attention>("attention", kernels, trains),
    choice<&Scenario::training, &TrainingOptions::norm>("norm", norms, trains),
    choice<&Scenario::training, &TrainingOptions::crossEntropy>("cross_entropy", losses, trains),
    choice<&Scenario::training, &TrainingOptions::quantization>("quantization",
                                                                quantizations,
                                                                trains),
    choice<&Scenario::training, &TrainingOptions::offload>("offload", offloads, trains),
    choice<&Scenario::training, &TrainingOptions::software>("software", softwares, trains),
    choice<&Scenario::serving, &ServingOptions::weights>("weights", weightFormats, serves),
    choice<&Scenario::serving, &ServingOptions::kv>("kv", kvFormats, serves | rlhf),
    choice<&Scenario::rlhf, &RlhfOptions::algorithm>("algorithm", algorithms, rlhf),
    choice<&Scenario::cost, &CostOptions::flops>("flops", flopsRules, cost),
    choice<&Scenario::evaluation, &EvaluationOptions::question>("question", questions, evaluation),
    choice<&Scenario::layout, &LayoutOptions::objective>("objective", objectives, layout),
};

constexpr std::array flags{
    FlagField{"optimizer_in_backward",
              reach<&Scenario::training, &TrainingOptions::optimizerInBackward>, trains},
    FlagField{"sp",
              reach<&Scenario::training, &TrainingOptions::degrees, &Degrees::sequenceParallel>,
              training | rlhf},
    FlagField{"compile", reach<&Scenario::training, &TrainingOptions::compile>, trains},
    FlagField{"dropout", reach<&Scenario::training, &TrainingOptions::dropout>, trains},
    FlagField{"chinchilla", reach<&Scenario::cost, &CostOptions::chinchilla>, cost},
};

} // namespace

std::span<const NumberField> numberFields()
{
    return numbers;
}

std::span<const NumberField> memberFields()
{
    return members;
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
    for (const auto fields : {numberFields(), memberFields()})
        for (const NumberField& field : fields)
            if (field.key == key)
                return &field;
    return nullptr;
}

std::span<const std::string_view> calculatorWords()
{
    return calculators;
}

} // namespace interval::compute
