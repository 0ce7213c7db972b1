// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/remarks.h"

namespace interval::compute {

namespace {

Remark momentRemark(Moment moment)
{
    switch (moment) {
    case Moment::loss:
        return remark("峰值出现在计算损失时：激活和 logits 都在，反向传播还没开始。",
                      "The peak is at the loss: all activations and the logits are there, the "
                      "backward pass has not begun.");
    case Moment::backwardStart:
        return remark("峰值出现在反向传播开始时：激活都在，正在重算一个 block。",
                      "The peak is at the start of the backward pass: all activations, and one "
                      "block being recomputed.");
    case Moment::backwardEnd:
        return remark("峰值出现在反向传播结束时：所有梯度都已分配。",
                      "The peak is at the end of the backward pass: all gradients are there.");
    case Moment::step:
        break;
    }
    return remark("峰值出现在优化器更新时：权重、梯度和优化器状态都在。",
                  "The peak is at the optimiser step: weights, gradients and states.");
}

void addPrecisionRemark(const TrainingOptions& options, Estimate& estimate)
{
    const StateBytes bytes = precisionBytes(options.precision);
    const double optimizer = optimizerBytes(options.optimizer, options.precision, true);
    if (options.method != TuningMethod::full)
        return;
    const std::string sum = number(bytes.weights) + " + " + number(bytes.gradients) + " + " +
                            number(optimizer) + " + " + number(bytes.master);
    estimate.assumptions.push_back(
        remark("每个参数的字节数：权重 + 梯度 + 优化器 + fp32 主权重 = " + sum + "。",
               "Bytes a parameter: weights + gradients + optimiser + fp32 master = " + sum + "."));
}

void addFormulaOnlyRemarks(const TrainingJob& job, Estimate& estimate)
{
    const TrainingOptions& options = *job.options;
    const auto add = [&estimate](std::string zh, std::string en) {
        estimate.warnings.push_back(remark(std::move(zh), std::move(en)));
    };
    if (!job.shape)
        add("只知道参数量：激活和 logits 没有计入。",
            "Only the number of parameters is known: activations and logits are not counted.");
    if (job.shape && (job.shape->experts || job.shape->latent || job.shape->linear))
        add("MoE、MLA 和线性注意力的训练激活只有公式，没有公开的实测值，误差带更宽。",
            "Training activations of MoE, MLA and linear attention rest on formulas alone; no "
            "public measurement stands behind them, so the band is wider.");
    if (options.optimizer == Optimizer::muon || options.optimizer == Optimizer::adafactor)
        add("这个优化器的状态按公式估算，没有公开的实测值。",
            "The states of this optimiser are estimated from its formula, not measured.");
    if (options.optimizer == Optimizer::pagedAdamw8bit)
        add("分页优化器的状态在统一内存里，不算在显存分配器中；显存紧张时会换到主机。",
            "Paged optimiser states live in unified memory, outside of the allocator, and move to "
            "the host when the GPU is full.");
    if (options.offload != Offload::none)
        add("卸载后主机内存要放下优化器状态和主权重，每步还要过 PCIe。",
            "With offload the host holds optimiser states and master weights, and every step "
            "crosses PCIe.");
}

} // namespace

Remark remark(std::string zh, std::string en)
{
    return {std::move(zh), std::move(en)};
}

std::string gigabytes(double bytes)
{
    return formatQuantity(bytes, unit::bytes, Notation::plain);
}

std::string number(double value)
{
    return formatNumber(value, Notation::plain);
}

void addTrainingRemarks(const TrainingJob& job, const TrainingPeak& peak, Estimate& estimate)
{
    const TrainingOptions& options = *job.options;
    estimate.assumptions.push_back(momentRemark(peak.moment));
    addPrecisionRemark(options, estimate);
    if (options.degrees.pipeline > 1)
        estimate.assumptions.push_back(
            remark("数字取自最满的流水线 stage：第 " + number(peak.stage.index + 1) + " 个。",
                   "The figures are those of the fullest pipeline stage, number " +
                       number(peak.stage.index + 1) + "."));
    const bool copiesBuckets = options.zero == ZeroStage::none && job.dataParallel() > 1 &&
                               options.precision != TrainingPrecision::megatron &&
                               options.method == TuningMethod::full;
    if (copiesBuckets)
        estimate.assumptions.push_back(
            remark("DDP 若没有开 gradient_as_bucket_view，会再保留一份梯度；误差带的上端包含它。",
                   "DDP without gradient_as_bucket_view keeps a second copy of the gradients; the "
                   "upper end of the band includes it."));
    addFormulaOnlyRemarks(job, estimate);
}

void addScenarioRemarks(const Scenario& scenario, Estimate& estimate)
{
    if (scenario.model && !scenario.model->model.provenance.confirmed)
        estimate.warnings.push_back(
            remark("目录里这个模型有未经确认的数字：" + scenario.model->model.provenance.doubt,
                   "Some figures of this model could not be confirmed: " +
                       scenario.model->model.provenance.doubt));
    if (scenario.gpu && !scenario.gpu->gpu.provenance.confirmed)
        estimate.warnings.push_back(
            remark("目录里这个加速卡有未经确认的数字：" + scenario.gpu->gpu.provenance.doubt,
                   "Some figures of this accelerator could not be confirmed: " +
                       scenario.gpu->gpu.provenance.doubt));
    for (const std::string& key : scenario.unused)
        estimate.warnings.push_back(
            remark("这个计算器用不到 " + key + "。", key + " is not used by this calculator."));
}

} // namespace interval::compute
