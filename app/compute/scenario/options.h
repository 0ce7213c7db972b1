// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/formulas/activations.h"
#include "compute/formulas/states.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace interval::compute {

enum class Calculator : std::uint8_t {
    training,
    serving,
    rlhf,
    cost,
    selection,
    evaluation,
    layout,
};

enum class TuningMethod : std::uint8_t { full, lora, qlora, adapter, prefix };

enum class Recompute : std::uint8_t {
    none,
    selective, ///< the attention core only
    full       ///< every block from its input
};

/// Which generation of PyTorch and bitsandbytes runs: older ones keep more for the backward pass.
enum class Software : std::uint8_t {
    current,
    of2023 ///< PyTorch up to 2.1, bitsandbytes up to 0.41
};

enum class Offload : std::uint8_t { none, optimizer, parameters };

/// Formats that frozen base weights of QLoRA come in.
enum class BaseQuantization : std::uint8_t { nf4, nf4DoubleQuant, gptq4, int8 };

enum class WeightFormat : std::uint8_t {
    fp32,
    bf16,
    fp16,
    fp8,
    int8,
    gptq8,
    gptq4,
    awq4,
    nf4,
    nf4DoubleQuant,
    q4KM,
    q5KM,
    q6K,
    q80,
    mxfp4,
    nvfp4,
};

enum class KvFormat : std::uint8_t { bf16, fp8, int8, int4 };

/// The linears of a block that carry LoRA adapters.
struct LoraTargets {
    bool q = true;
    bool k = true;
    bool v = true;
    bool o = true;
    bool gate = true;
    bool up = true;
    bool down = true;

    bool operator==(const LoraTargets&) const = default;
};

struct LoraOptions {
    double rank = 16; ///< whole, >= 1
    LoraTargets targets;
    double dropout = 0; ///< 0 … 1; above 0 each adapter keeps a mask and a copy of its input

    bool operator==(const LoraOptions&) const = default;
};

/// What a process takes beside the framework's allocator.
struct Overhead {
    double contextGib = 0.5;     ///< CUDA context and loaded kernels [GiB]
    double ncclGib = 1.0;        ///< communication buffers, with more than one GPU [GiB]
    double fragmentation = 0.03; ///< share of the allocated memory that is reserved on top

    bool operator==(const Overhead&) const = default;
};

/// How GPUs share the work. What is left of the GPUs is data parallel. All whole, >= 1.
struct Degrees {
    double tensor = 1;
    double pipeline = 1;
    double context = 1;
    double expert = 1;
    bool sequenceParallel = true; ///< norms and residuals divided as well (with tensor > 1)
    double interleave = 1;        ///< chunks of layers a GPU and pipeline stage
    double microBatches = 1;      ///< a step and data-parallel rank; > 1 accumulates gradients

    bool operator==(const Degrees&) const = default;
};

struct TrainingOptions {
    TuningMethod method = TuningMethod::full;
    TrainingPrecision precision = TrainingPrecision::amp;
    Optimizer optimizer = Optimizer::adamw;
    bool optimizerInBackward = false;
    ZeroStage zero = ZeroStage::none;
    Degrees degrees;
    double batch = 1;       ///< micro-batch [sequences], whole
    double sequence = 2048; ///< [tokens] of a sequence, whole
    Recompute recompute = Recompute::none;
    AttentionKernel attention = AttentionKernel::flash;
    NormKernel norm = NormKernel::fused;
    bool compile = false;
    bool dropout = false;
    CrossEntropy crossEntropy = CrossEntropy::eager;
    double crossEntropyChunks = 8; ///< whole
    LoraOptions lora;
    double adapterSize = 64;   ///< bottleneck of an adapter, whole
    double prefixTokens = 128; ///< length of a tuned prefix [tokens], whole
    BaseQuantization quantization = BaseQuantization::nf4DoubleQuant;
    Offload offload = Offload::none;
    Software software = Software::current;

    bool operator==(const TrainingOptions&) const = default;
};

struct Speculation {
    double acceptance = 0.8; ///< chance that a drafted token is accepted
    double draftTokens = 4;  ///< drafted a step, whole
    double draftCost = 0.05; ///< time of a draft step over that of the target

    bool operator==(const Speculation&) const = default;
};

struct ServingOptions {
    WeightFormat weights = WeightFormat::bf16;
    KvFormat kv = KvFormat::bf16;
    double context = 4096;    ///< [tokens] of a request that the cache holds, whole
    double concurrency = 1;   ///< requests at once, whole
    double utilization = 0.9; ///< share of the memory an engine may take
    double block = 16;        ///< tokens of a cache block, whole
    double prompt = 1024;     ///< [tokens], whole
    double output = 256;      ///< [tokens], whole
    std::optional<Speculation> speculative;

    bool operator==(const ServingOptions&) const = default;
};

enum class RlhfAlgorithm : std::uint8_t { ppo, grpo, rloo, dpo, orpo, kto, rewardModel };

enum class RolloutEngine : std::uint8_t {
    colocated, ///< the trained weights also generate
    separate   ///< an inference engine with weights of its own beside the trainer
};

struct RolloutOptions {
    double prompt = 512;    ///< [tokens], whole
    double response = 1024; ///< [tokens], whole
    double batch = 64;      ///< sequences generated at once over all GPUs, whole
    double tensor = 1;      ///< tensor-parallel degree of the engine, whole
    RolloutEngine engine = RolloutEngine::colocated;

    bool operator==(const RolloutOptions&) const = default;
};

struct RlhfTricks {
    bool loraReference = false; ///< the reference is the policy with its adapters off
    bool offloadFrozen = false; ///< reference and reward wait in host memory
    bool sharedTrunk = false;   ///< policy and critic share all layers but their heads

    bool operator==(const RlhfTricks&) const = default;
};

struct RlhfOptions {
    RlhfAlgorithm algorithm = RlhfAlgorithm::ppo;
    RolloutOptions rollout;
    RlhfTricks tricks;
    double beta = 0.05; ///< KL coefficient; 0 needs no reference in GRPO and RLOO

    bool operator==(const RlhfOptions&) const = default;
};

enum class FlopsRule : std::uint8_t { sixNd, exact };

struct CostOptions {
    std::optional<double> tokens; ///< trained on in all, one epoch [tokens]
    std::optional<double> textGb; ///< the same as text [GB]
    double bytesPerToken = 4;     ///< of UTF-8 text [B/token]
    double mfu = 0.4;             ///< model FLOPs utilisation
    FlopsRule flops = FlopsRule::sixNd;
    std::optional<double> pricePerGpuHour; ///< [USD]; default: the middle of the list prices
    double epochs = 1;
    bool chinchilla = false;          ///< report the compute-optimal size as well
    std::optional<double> powerWatts; ///< [W] a GPU; default: its TDP
    double pue = 1.1;                 ///< power usage effectiveness of the data centre

    bool operator==(const CostOptions&) const = default;
};

enum class EvaluationQuestion : std::uint8_t {
    interval,
    compare,
    sampleSize,
    passAtK,
    elo,
    judgeAgreement,
    perplexity,
    evalCost,
};

/// The numbers of all evaluation questions; each question says which it needs.
struct EvaluationOptions {
    EvaluationQuestion question = EvaluationQuestion::interval;
    std::optional<double> n;         ///< questions, samples or items, whole
    std::optional<double> correct;   ///< of n, whole
    std::optional<double> n2;        ///< of the second model, whole
    std::optional<double> correct2;  ///< of the second model, whole
    std::optional<double> bothRight; ///< questions both models solve: makes a comparison paired
    double k = 1;                    ///< tries, whole
    double confidence = 0.95;
    double delta = 0.03; ///< difference to be seen, as a share
    double power = 0.8;
    double baseline = 0.7;           ///< accuracy around which `delta` is sought
    std::optional<double> rating;    ///< Elo points of A over B
    std::optional<double> wins;      ///< of A, whole
    double losses = 0;               ///< of A, whole
    double ties = 0;                 ///< whole
    std::optional<double> agreement; ///< observed share of equal judgements
    std::optional<double> chance;    ///< share expected by chance
    std::optional<double> loss;      ///< mean cross-entropy [nats/token]
    double bytesPerToken = 4;        ///< [B/token]
    double promptTokens = 1000;      ///< of an evaluation question
    double outputTokens = 500;
    double samples = 1;            ///< answers a question, whole
    double inputPrice = 0;         ///< [USD] a million tokens
    double outputPrice = 0;        ///< [USD] a million tokens
    double tokensPerSecond = 1000; ///< generation of the whole system

    bool operator==(const EvaluationOptions&) const = default;
};

enum class LayoutObjective : std::uint8_t { fewestGpus, fastest, cheapest };

struct LayoutOptions {
    std::optional<double> maxGpus; ///< search up to this many instead of exactly `gpus`, whole
    double globalBatch = 1024;     ///< [sequences] a step, whole
    LayoutObjective objective = LayoutObjective::fastest;

    bool operator==(const LayoutOptions&) const = default;
};

} // namespace interval::compute
