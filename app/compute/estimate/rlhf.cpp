// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/rlhf.h"

#include "compute/estimate/overhead.h"
#include "compute/estimate/remarks.h"
#include "compute/estimate/serving.h"
#include "compute/estimate/training.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace interval::compute {

namespace {

/// Bytes a logit of a forward pass without gradients: 16-bit logits, fp32 copy, fp32 log-softmax.
constexpr double scoringBytesPerLogit = 2 + 4 + 4;

/// Which models an algorithm keeps beside the policy, and how many sequences pass for one sample.
struct Cast {
    bool critic = false;
    bool reference = false;
    bool reward = false;
    bool rollout = false;
    double sequences = 1; ///< 2: chosen and rejected pass together
};

Cast castOf(const Scenario& scenario)
{
    const RlhfOptions& rlhf = scenario.rlhf;
    const bool ownReference = !rlhf.tricks.loraReference;
    switch (rlhf.algorithm) {
    case RlhfAlgorithm::ppo:
        return {!rlhf.tricks.sharedTrunk, ownReference, true, true, 1};
    case RlhfAlgorithm::grpo:
    case RlhfAlgorithm::rloo:
        // Rewards come from rules unless a reward model is named; without KL there is no reference.
        return {false, ownReference && rlhf.beta > 0, scenario.reward != nullptr, true, 1};
    case RlhfAlgorithm::dpo:
        return {false, ownReference, false, false, 2};
    case RlhfAlgorithm::kto:
        return {false, ownReference, false, false, 1};
    case RlhfAlgorithm::orpo:
    case RlhfAlgorithm::rewardModel:
        break;
    }
    return {false, false, false, false, 2};
}

/// The models of one run. Frozen ones are jobs only for the sake of their shards.
struct Models {
    Cast cast;
    TrainingOptions options; ///< the scenario's, at the length that is trained on
    TrainingJob policy;
    TrainingJob critic;
    TrainingJob reference;
    TrainingJob reward;
};

TrainingJob jobFor(const std::shared_ptr<const ChosenModel>& own,
                   const Scenario& scenario,
                   const TrainingOptions& options)
{
    const ChosenModel& model = own ? *own : *scenario.model;
    return {model.model.shape ? &*model.model.shape : nullptr, &model.count, &options,
            scenario.gpus};
}

/// Fills `models` in place: the jobs point to its options.
void cast(const Scenario& scenario, Models& models)
{
    models.cast = castOf(scenario);
    models.options = scenario.training;
    models.options.batch *= models.cast.sequences;
    if (models.cast.rollout)
        models.options.sequence = scenario.rlhf.rollout.prompt + scenario.rlhf.rollout.response;
    models.policy = jobFor(nullptr, scenario, models.options);
    models.critic = jobFor(scenario.critic, scenario, models.options);
    models.reference = jobFor(scenario.reference, scenario, models.options);
    models.reward = jobFor(scenario.reward, scenario, models.options);
}

/// Everything one GPU holds in one phase [B].
template <Number N>
struct PhaseParts {
    MemoryParts<N> trained;
    N kvCache{0};
    N frozen{0};
};

template <Number N>
N noBytes()
{
    return constant<N>(0, unit::bytes);
}

/// What a trained model keeps between its steps.
template <Number N>
MemoryParts<N> resident(const TrainingJob& job)
{
    MemoryParts<N> parts = trainingMemory<N>(job, stageOf(job, 0), Moment::loss);
    parts.activations = parts.logits = parts.buffers = noBytes<N>();
    return parts;
}

template <Number N>
void add(MemoryParts<N>& sum, const MemoryParts<N>& other)
{
    sum.weights += other.weights;
    sum.gradients += other.gradients;
    sum.optimizer += other.optimizer;
    sum.master += other.master;
    sum.activations += other.activations;
    sum.logits += other.logits;
    sum.adapters += other.adapters;
    sum.buffers += other.buffers;
}

/// Weights of a frozen model on one GPU: 16 bits, sharded as the trained ones are.
template <Number N>
N frozenWeights(const TrainingJob& job, std::string_view symbol)
{
    const LocalParameters local = localParameters(job, stageOf(job, 0));
    const N bytes = constant<N>(2, unit::bytes) * given<N>(symbol, local.total(), unit::parameters);
    const bool sharded = job.options->zero == ZeroStage::parameters && denseShards(job) > 1;
    return sharded ? bytes / given<N>("D", denseShards(job), unit::gpus) : bytes;
}

/// What stays on the GPU in every phase.
template <Number N>
PhaseParts<N> always(const Scenario& scenario, const Models& models)
{
    PhaseParts<N> parts;
    parts.trained = resident<N>(models.policy);
    parts.kvCache = parts.frozen = noBytes<N>();
    if (models.cast.critic)
        add(parts.trained, resident<N>(models.critic));
    if (scenario.rlhf.tricks.offloadFrozen)
        return parts;
    if (models.cast.reference)
        parts.frozen += frozenWeights<N>(models.reference, "N_{ref}");
    if (models.cast.reward)
        parts.frozen += frozenWeights<N>(models.reward, "N_{rm}");
    return parts;
}

/// Rollout: the KV cache of this GPU's sequences; under ZeRO-3 also the gathered weights that it
/// generates with, divided over the engine's own tensor ranks.
template <Number N>
PhaseParts<N> generation(const Scenario& scenario, const Models& models)
{
    PhaseParts<N> parts = always<N>(scenario, models);
    if (scenario.rlhf.rollout.engine == RolloutEngine::separate || !models.policy.shape)
        return parts;
    ServingOptions serving = scenario.serving;
    serving.context = scenario.rlhf.rollout.prompt + scenario.rlhf.rollout.response;
    const double tensor = scenario.rlhf.rollout.tensor;
    serving.concurrency = scenario.rlhf.rollout.batch * tensor / scenario.gpus;
    const ServingJob job{
        models.policy.shape, models.policy.count, &scenario.gpu->gpu, &serving, tensor, 1};
    parts.kvCache = servingMemory<N>(job).kvOfRequests;
    if (models.options.zero == ZeroStage::parameters && denseShards(models.policy) > 1)
        parts.trained.weights +=
            constant<N>(2, unit::bytes) *
            given<N>("N_{gen}", static_cast<double>(models.policy.count->total) / tensor,
                     unit::parameters);
    return parts;
}

/// Log-probabilities and rewards: one forward pass at a time, offloaded models come back in turn.
template <Number N>
PhaseParts<N> scoring(const Scenario& scenario, const Models& models)
{
    PhaseParts<N> parts = always<N>(scenario, models);
    if (scenario.rlhf.tricks.offloadFrozen && (models.cast.reference || models.cast.reward)) {
        const N reference =
            models.cast.reference ? frozenWeights<N>(models.reference, "N_{ref}") : noBytes<N>();
        const N reward =
            models.cast.reward ? frozenWeights<N>(models.reward, "N_{rm}") : noBytes<N>();
        parts.frozen = max(reference, reward);
    }
    if (!models.policy.shape)
        return parts;
    const ModelShape& shape = *models.policy.shape;
    const N tokens =
        given<N>("b", models.options.batch) * given<N>("s", models.options.sequence, unit::tokens);
    const double widest = static_cast<double>(
        std::max(2 * shape.hidden + shape.queryWidth() + 2 * shape.keyValueWidth(),
                 2 * shape.hidden + 2 * shape.intermediate));
    parts.trained.activations += tokens * constant<N>(2, unit::bytes) * given<N>("h_{max}", widest);
    parts.trained.logits += tokens * constant<N>(scoringBytesPerLogit, unit::bytes) *
                            given<N>("V", static_cast<double>(shape.vocabulary));
    return parts;
}

/// One training step; policy and critic take turns, so the larger step counts.
template <Number N>
PhaseParts<N> training(const Scenario& scenario, const Models& models)
{
    const bool criticLarger =
        models.cast.critic && trainingPeak(models.critic).bytes > trainingPeak(models.policy).bytes;
    const TrainingJob& larger = criticLarger ? models.critic : models.policy;
    const TrainingJob& other = criticLarger ? models.policy : models.critic;
    const TrainingPeak peak = trainingPeak(larger);
    PhaseParts<N> parts = always<N>(scenario, models);
    parts.trained = trainingMemory<N>(larger, peak.stage, peak.moment);
    if (models.cast.critic)
        add(parts.trained, resident<N>(other));
    return parts;
}

struct PartName {
    std::string_view id;
    std::string_view symbol;
};

constexpr std::array<PartName, 10> partNames{{{"weights", "M_w"},
                                              {"gradients", "M_g"},
                                              {"optimizer", "M_{opt}"},
                                              {"master", "M_{master}"},
                                              {"activations", "M_{act}"},
                                              {"logits", "M_{logits}"},
                                              {"kv_cache", "M_{KV}"},
                                              {"adapters", "M_{ad}"},
                                              {"frozen_models", "M_{frozen}"},
                                              {"buffers", "M_{buf}"}}};

template <Number N>
std::array<N, 10> inOrder(const PhaseParts<N>& parts)
{
    const MemoryParts<N>& t = parts.trained;
    return {t.weights, t.gradients,   t.optimizer, t.master,     t.activations,
            t.logits,  parts.kvCache, t.adapters,  parts.frozen, t.buffers};
}

PhaseMemory phaseOf(std::string_view id, const PhaseParts<double>& parts)
{
    PhaseMemory phase;
    phase.id = id;
    const auto values = inOrder(parts);
    for (std::size_t i = 0; i < partNames.size(); ++i) {
        phase.items.push_back({partNames[i].id, values[i], {}, {}});
        phase.allocated += values[i];
    }
    return phase;
}

void addDerivations(const PhaseParts<Traced>& parts, std::vector<MemoryItem>& items)
{
    const auto values = inOrder(parts);
    for (std::size_t i = 0; i < partNames.size(); ++i)
        items[i].derivation = derive(values[i], partNames[i].symbol, unit::bytes);
}

template <Number N>
PhaseParts<N> partsOf(std::string_view phase, const Scenario& scenario, const Models& models)
{
    if (phase == "generation")
        return generation<N>(scenario, models);
    return phase == "scoring" ? scoring<N>(scenario, models) : training<N>(scenario, models);
}

/// States of one model over all GPUs, gradients included while they live.
double statesOf(const TrainingJob& job)
{
    TrainingOptions whole = *job.options;
    whole.degrees = {};
    whole.zero = ZeroStage::none;
    const TrainingJob alone{job.shape, job.count, &whole, 1};
    return trainingMemory<double>(alone, stageOf(alone, 0), Moment::step).total();
}

void addQuantities(const Scenario& scenario, const Models& models, Estimate& estimate)
{
    const auto put = [&estimate](std::string_view id, double value, Unit unit) {
        estimate.quantities.push_back({id, value, unit, {}});
    };
    put("parameters", estimate.parameters, unit::parameters);
    put("active_parameters", estimate.activeParameters, unit::parameters);
    put("trainable_parameters",
        trainableParameters(models.policy) +
            (models.cast.critic ? trainableParameters(models.critic) : 0),
        unit::parameters);
    double states = statesOf(models.policy);
    put("policy_states_bytes", states, unit::bytes);
    const auto model = [&](bool present, std::string_view id, double bytes) {
        if (!present)
            return;
        put(id, bytes, unit::bytes);
        states += bytes;
    };
    constexpr double frozen = 2;
    const auto size = [](const TrainingJob& job) { return static_cast<double>(job.count->total); };
    model(models.cast.critic, "critic_states_bytes", statesOf(models.critic));
    model(models.cast.reference, "reference_states_bytes", frozen * size(models.reference));
    model(models.cast.reward, "reward_states_bytes", frozen * size(models.reward));
    put("states_bytes", states, unit::bytes);
    if (models.cast.rollout)
        put("rollout_tokens",
            scenario.rlhf.rollout.batch *
                (scenario.rlhf.rollout.prompt + scenario.rlhf.rollout.response),
            unit::tokens);
}

void addRemarks(const Scenario& scenario,
                const Models& models,
                const PhaseMemory& fullest,
                Estimate& estimate)
{
    const auto assume = [&estimate](std::string zh, std::string en) {
        estimate.assumptions.push_back(remark(std::move(zh), std::move(en)));
    };
    if (fullest.id == "generation")
        assume("峰值在生成阶段。", "The peak is in the generation phase.");
    else if (fullest.id == "scoring")
        assume("峰值在打分阶段。", "The peak is in the scoring phase.");
    else
        assume("峰值在训练阶段。", "The peak is in the training phase.");
    if (models.cast.rollout && scenario.rlhf.rollout.engine == RolloutEngine::separate)
        assume("生成用的引擎和 KV cache 在别的卡上，不计入。",
               "The engine that generates and its KV cache are on other GPUs and not counted.");
    if (scenario.rlhf.tricks.loraReference)
        assume("reference 就是关掉 LoRA 的 policy，不另占显存。",
               "The reference is the policy with its adapters off and takes no memory of its own.");
    estimate.warnings.push_back(
        remark("各阶段的峰值只有公式，没有公开的实测值。",
               "The peaks of the phases rest on formulas; no public measurement exists."));
}

} // namespace

base::Result<Estimate> estimateRlhf(const Scenario& scenario, Detail detail)
{
    Models models;
    cast(scenario, models);
    for (const TrainingJob* job : {&models.policy, &models.critic})
        if (const auto checked = checkDegrees(*job); !checked)
            return tl::unexpected(checked.error());
    const double engine = scenario.rlhf.rollout.tensor;
    if (models.cast.rollout && std::fmod(scenario.gpus, engine) != 0)
        return base::fail(base::ErrorCode::invalidInput,
                          "rollout.tp: " + number(engine) + " does not divide the " +
                              number(scenario.gpus) + " GPUs",
                          "rollout 的张量并行度 " + number(engine) + " 除不尽 " +
                              number(scenario.gpus) + " 张卡");
    if (scenario.rlhf.tricks.loraReference && scenario.training.method == TuningMethod::full)
        return base::fail(base::ErrorCode::invalidInput,
                          "tricks: lora-reference needs the method lora or qlora",
                          "用关掉 LoRA 的底座当 reference，训练方法得是 LoRA 或 QLoRA");

    Estimate estimate;
    estimate.calculator = Calculator::rlhf;
    estimate.modelName = scenario.model->model.name;
    estimate.parameters = static_cast<double>(models.policy.count->total);
    estimate.activeParameters = static_cast<double>(models.policy.count->active);
    if (models.cast.rollout) {
        estimate.phases.push_back(phaseOf("generation", generation<double>(scenario, models)));
        estimate.phases.push_back(phaseOf("scoring", scoring<double>(scenario, models)));
    }
    estimate.phases.push_back(phaseOf("training", training<double>(scenario, models)));
    const auto fullest = std::max_element(
        estimate.phases.begin(), estimate.phases.end(),
        [](const PhaseMemory& a, const PhaseMemory& b) { return a.allocated < b.allocated; });
    estimate.items = fullest->items;
    if (detail == Detail::full) {
        addDerivations(partsOf<Traced>(fullest->id, scenario, models), estimate.items);
        addRemarks(scenario, models, *fullest, estimate);
    }
    constexpr Uncertainty formulaOnly{0.1, 0.15, 0};
    addTotals(scenario, formulaOnly, estimate);
    addQuantities(scenario, models, estimate);
    return estimate;
}

} // namespace interval::compute
