// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/training.h"

#include "compute/estimate/overhead.h"
#include "compute/estimate/remarks.h"

#include <array>
#include <cmath>
#include <string>

namespace interval::compute {

namespace {

using base::ErrorCode;
using base::fail;

struct PartName {
    std::string_view id;
    std::string_view symbol;
};

/// In the order of MemoryParts.
constexpr std::array<PartName, 8> partNames{{{"weights", "M_w"},
                                             {"gradients", "M_g"},
                                             {"optimizer", "M_{opt}"},
                                             {"master", "M_{master}"},
                                             {"activations", "M_{act}"},
                                             {"logits", "M_{logits}"},
                                             {"adapters", "M_{ad}"},
                                             {"buffers", "M_{buf}"}}};

template <Number N>
std::array<N, 8> inOrder(const MemoryParts<N>& parts)
{
    return {parts.weights,     parts.gradients, parts.optimizer, parts.master,
            parts.activations, parts.logits,    parts.adapters,  parts.buffers};
}

bool divides(double divisor, double value)
{
    return std::fmod(value, divisor) == 0;
}

std::string whole(double value)
{
    return std::to_string(static_cast<std::int64_t>(value));
}

base::Result<void> checkAgainstModel(const TrainingJob& job)
{
    const ModelShape& shape = *job.shape;
    const Degrees& d = job.options->degrees;
    const auto heads = static_cast<double>(shape.heads);
    const auto kvHeads = static_cast<double>(shape.kvHeads);
    const auto layers = static_cast<double>(shape.layers);
    if (!divides(d.tensor, heads))
        return fail(ErrorCode::invalidInput,
                    "tp: " + whole(d.tensor) + " does not divide the " + whole(heads) +
                        " attention heads",
                    "张量并行度 " + whole(d.tensor) + " 除不尽 " + whole(heads) + " 个注意力头");
    if (!divides(d.tensor, kvHeads) && !divides(kvHeads, d.tensor))
        return fail(
            ErrorCode::invalidInput,
            "tp: " + whole(d.tensor) + " and the " + whole(kvHeads) + " KV heads do not divide",
            "张量并行度 " + whole(d.tensor) + " 与 " + whole(kvHeads) + " 个 KV 头互相除不尽");
    if (d.pipeline * d.interleave > layers)
        return fail(ErrorCode::invalidInput,
                    "pp: more pipeline chunks than the " + whole(layers) + " layers",
                    "流水线的段数超过 " + whole(layers) + " 层");
    if (d.expert > 1 && !shape.experts)
        return fail(ErrorCode::invalidInput, "ep: the model has no experts", "这个模型没有专家");
    if (shape.experts && !divides(d.expert, static_cast<double>(shape.experts->count)))
        return fail(ErrorCode::invalidInput,
                    "ep: " + whole(d.expert) + " does not divide the " +
                        std::to_string(shape.experts->count) + " experts",
                    "专家并行度 " + whole(d.expert) + " 除不尽 " +
                        std::to_string(shape.experts->count) + " 个专家");
    return {};
}

/// Gradients that are not there at the peak surprise people, so the reason is said.
Remark gradientNote(double bytes)
{
    return remark("到达峰值时梯度还没有分配（反向传播结束时为 " + gigabytes(bytes) + "）",
                  "not yet allocated at the peak; " + gigabytes(bytes) +
                      " at the end of the backward pass");
}

void addGradientNote(const TrainingJob& job, const TrainingPeak& peak, Estimate& estimate)
{
    const double later = trainingMemory<double>(job, peak.stage, Moment::backwardEnd).gradients;
    for (MemoryItem& item : estimate.items)
        if (item.id == "gradients" && item.bytes < later)
            item.note = gradientNote(later);
}

void addQuantities(const TrainingJob& job, Detail detail, Estimate& estimate)
{
    const double trainable = trainableParameters(job);
    estimate.quantities.push_back({"parameters", estimate.parameters, unit::parameters, {}});
    estimate.quantities.push_back(
        {"active_parameters", estimate.activeParameters, unit::parameters, {}});
    estimate.quantities.push_back({"trainable_parameters", trainable, unit::parameters, {}});
    if (!job.shape)
        return;
    ResultQuantity perLayer{
        "activation_bytes_per_token_per_layer", blockActivationBytes(job), unit::bytesPerToken, {}};
    if (detail == Detail::full)
        perLayer.derivation = deriveBlockActivations(job);
    estimate.quantities.push_back(std::move(perLayer));
}

/// The same run with ZeRO-3 on 1, 2, 4, … GPUs until it fits; none up to 65,536.
std::optional<SmallestFit> smallestFit(const Scenario& scenario)
{
    constexpr double most = 65536;
    Scenario changed = scenario;
    if (changed.training.zero != ZeroStage::parameters)
        changed.training.zero = ZeroStage::parameters;
    const Degrees& d = changed.training.degrees;
    const double group = d.tensor * d.pipeline * d.context;
    for (int gpus = static_cast<int>(group); gpus <= most; gpus *= 2) {
        changed.gpus = gpus;
        const TrainingJob job = jobOf(changed);
        if (!checkDegrees(job))
            continue;
        Estimate estimate;
        estimate.items.push_back({"weights", trainingPeak(job).bytes, {}, {}});
        addTotals(changed, {}, estimate);
        if (estimate.fits())
            return SmallestFit{changed.gpus, 3, std::nullopt};
    }
    return std::nullopt;
}

} // namespace

TrainingJob jobOf(const Scenario& scenario)
{
    const ChosenModel& model = *scenario.model;
    return {model.model.shape ? &*model.model.shape : nullptr, &model.count, &scenario.training,
            scenario.gpus};
}

base::Result<void> checkDegrees(const TrainingJob& job)
{
    const Degrees& d = job.options->degrees;
    const double group = d.tensor * d.pipeline * d.context;
    if (!divides(group, job.gpus))
        return fail(ErrorCode::invalidInput,
                    "gpus: " + whole(job.gpus) +
                        " is not a multiple of tp * pp * cp = " + whole(group),
                    whole(job.gpus) + " 张卡不是 TP × PP × CP = " + whole(group) + " 的倍数");
    if (d.expert > 1 && !divides(d.expert, job.gpus / d.pipeline))
        return fail(ErrorCode::invalidInput,
                    "ep: " + whole(d.expert) + " does not divide the GPUs of a pipeline stage",
                    "专家并行度 " + whole(d.expert) + " 除不尽一段流水线的卡数");
    if (d.interleave > 1 && d.pipeline <= 1)
        return fail(ErrorCode::invalidInput, "interleave: needs pp above 1",
                    "交错流水线要求 PP 大于 1");
    if (d.context > 1 && !divides(2 * d.context, job.options->sequence))
        return fail(ErrorCode::invalidInput,
                    "cp: the sequence is not a multiple of 2 * cp = " + whole(2 * d.context),
                    "序列长度不是 2 × CP = " + whole(2 * d.context) + " 的倍数");
    return job.shape ? checkAgainstModel(job) : base::Result<void>{};
}

std::vector<MemoryItem>
memoryItems(const TrainingJob& job, const PipelineStage& stage, Moment moment, Detail detail)
{
    const auto numbers = inOrder(trainingMemory<double>(job, stage, moment));
    std::vector<MemoryItem> items;
    items.reserve(partNames.size() + 3);
    for (std::size_t i = 0; i < partNames.size(); ++i)
        items.push_back({partNames[i].id, numbers[i], {}, {}});
    if (detail == Detail::full) {
        const auto traced = inOrder(trainingMemory<Traced>(job, stage, moment));
        for (std::size_t i = 0; i < partNames.size(); ++i)
            items[i].derivation = derive(traced[i], partNames[i].symbol, unit::bytes);
    }
    return items;
}

Uncertainty trainingUncertainty(const TrainingJob& job)
{
    const TrainingOptions& options = *job.options;
    Uncertainty uncertainty;
    const bool formulaOnly =
        !job.shape || job.shape->experts || job.shape->latent || job.shape->linear ||
        options.optimizer == Optimizer::muon || options.optimizer == Optimizer::adafactor ||
        options.offload != Offload::none || options.method == TuningMethod::adapter ||
        options.method == TuningMethod::prefix;
    if (formulaOnly)
        uncertainty = {0.1, 0.2, 0};
    const bool copiesBuckets = options.zero == ZeroStage::none && job.dataParallel() > 1 &&
                               options.precision != TrainingPrecision::megatron &&
                               options.method == TuningMethod::full;
    if (copiesBuckets)
        uncertainty.extra =
            static_cast<double>(job.count->total) * precisionBytes(options.precision).gradients;
    return uncertainty;
}

base::Result<Estimate> estimateTraining(const Scenario& scenario, Detail detail)
{
    const TrainingJob job = jobOf(scenario);
    if (const auto checked = checkDegrees(job); !checked)
        return tl::unexpected(checked.error());
    const TrainingPeak peak = trainingPeak(job);

    Estimate estimate;
    estimate.calculator = Calculator::training;
    estimate.modelName = scenario.model->model.name;
    estimate.parameters = static_cast<double>(job.count->total);
    estimate.activeParameters = static_cast<double>(job.count->active);
    estimate.items = memoryItems(job, peak.stage, peak.moment, detail);
    addTotals(scenario, trainingUncertainty(job), estimate);
    addQuantities(job, detail, estimate);
    if (detail == Detail::full) {
        addGradientNote(job, peak, estimate);
        addTrainingRemarks(job, peak, estimate);
    }
    if (!estimate.fits())
        estimate.smallest = smallestFit(scenario);
    return estimate;
}

} // namespace interval::compute
