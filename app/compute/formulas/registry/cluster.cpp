// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/cost.h"
#include "compute/formulas/flops.h"
#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"
#include "compute/formulas/roofline.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

Formula time()
{
    return define(
        {.id = "training-time",
         .symbol = "t",
         .unit = unit::seconds,
         .title = {"训练时间", "Time of a training run"},
         .description = {"6ND 除以集群的有效算力。", "6ND over what the cluster really computes."},
         .source = "Kaplan et al. 2020, arXiv:2001.08361; PaLM, arXiv:2204.02311, section 4.1"},
        {p::params, p::tokens, p::gpus, p::peakFlops, p::mfu},
        []<Number N>(const N& params, const N& tokens, const N& gpus, const N& peak, const N& mfu) {
            const N flops = let("C", sixNd(params, tokens), unit::flop);
            return trainingSeconds(flops, gpus, peak, mfu);
        });
}

Formula mfuFromThroughput()
{
    return define(
        {.id = "mfu-from-throughput",
         .symbol = "\\text{MFU}",
         .unit = unit::fraction,
         .title = {"由吞吐算 MFU", "MFU from a throughput"},
         .description =
             {"实际完成的 6N × token/s 占峰值的比例；稠密 bf16 训练通常在 35%–50%。",
              "What 6N times tokens a second is of the peak; 35 to 50 % is usual for dense "
              "bf16 training."},
         .source = "PaLM, arXiv:2204.02311, section 4.1"},
        {p::params, p::throughput, p::gpus, p::peakFlops},
        [](const auto&... in) { return utilizationFromThroughput(in...); });
}

Formula mfuFromStep()
{
    return define(
        {.id = "mfu-from-step-time",
         .symbol = "\\text{MFU}",
         .unit = unit::fraction,
         .title = {"由步时间算 MFU", "MFU from the time of a step"},
         .description = {"分子是模型计算量，不含重计算；含重计算的叫 HFU。",
                         "With model FLOPs, recomputation left out; counted in, it is the HFU."},
         .source = "PaLM, arXiv:2204.02311, section 4.1"},
        {FormulaParameter{"flops",
                          "F",
                          unit::flop,
                          1,
                          1e30,
                          Grain::real,
                          {"一步的模型计算量", "model FLOPs of a step"}},
         p::gpus, p::peakFlops,
         p::as(p::duration, "step_time", "t", {"一步的时间", "time of a step"})},
        [](const auto&... in) { return flopsUtilization(in...); });
}

Formula textPerDay()
{
    return define(
        {.id = "text-per-day",
         .symbol = "B_\\text{day}",
         .unit = unit::bytesPerDay,
         .title = {"每天能过的文本量", "Text a cluster passes in a day"},
         .description =
             {"集群一天的有效算力除以 6N 得 token 数，再乘每 token 字节数。",
              "A day's compute over 6N gives tokens; times the bytes a token stands for."},
         .source = "Kaplan et al. 2020, arXiv:2001.08361 (6N a token); LLaMA, arXiv:2302.13971, "
                   "Table 15 (check: 380 tokens/s and GPU)"},
        {p::gpus, p::peakFlops, p::mfu, p::params, p::textBytesPerToken},
        [](const auto&... in) { return textBytesPerDay(in...); });
}

Formula corpus()
{
    return define(
        {.id = "corpus-time",
         .symbol = "t",
         .unit = unit::seconds,
         .title = {"过完语料要多久", "Time to pass a corpus"},
         .description = {"语料大小除以每天的文本量。",
                         "Size of the corpus over the text of a day."},
         .source = "definition"},
        {FormulaParameter{
             "corpus", "B", unit::bytes, 1, 1e18, Grain::real, {"语料大小", "size of the corpus"}},
         FormulaParameter{"text_per_day",
                          "B_\\text{day}",
                          unit::bytesPerDay,
                          1,
                          1e18,
                          Grain::real,
                          {"每天能过的文本量", "text that passes in a day"}}},
        [](const auto&... in) { return corpusSeconds(in...); });
}

Formula globalBatch()
{
    return define(
        {.id = "global-batch-tokens",
         .symbol = "B",
         .unit = unit::tokens,
         .title = {"全局批的 token 数", "Tokens of a global batch"},
         .description = {"微批 × 梯度累积 × 数据并行 × 序列长度；张量并行和流水线并行不增加批。",
                         "Micro-batch, accumulation, data-parallel ranks and sequence; tensor and "
                         "pipeline ranks do not multiply the batch."},
         .source = "Megatron-LM, arXiv:2104.04473, section 3"},
        {p::microBatch,
         FormulaParameter{"accumulation",
                          "k",
                          unit::one,
                          1,
                          1e6,
                          Grain::whole,
                          {"梯度累积步数", "steps of gradient accumulation"}},
         p::as(p::gpus, "data_parallel", "D_p", {"数据并行度", "data-parallel degree"}),
         p::sequence},
        [](const auto&... in) { return globalBatchTokens(in...); });
}

Formula bubble()
{
    return define(
        {.id = "pipeline-bubble",
         .symbol = "\\beta",
         .unit = unit::fraction,
         .title = {"流水线气泡占比", "Bubble of a pipeline"},
         .description =
             {"GPipe 和 1F1B 相同（v = 1），差别在显存；交错 v 段约把气泡除以 v。",
              "Share of the step spent waiting. The same for GPipe and 1F1B (v = 1), which "
              "differ in memory; v interleaved chunks divide it by about v."},
         .source = "Megatron-LM, arXiv:2104.04473, section 2.2"},
        {FormulaParameter{"stages",
                          "p",
                          unit::one,
                          1,
                          1e5,
                          Grain::whole,
                          {"流水线段数", "stages of the pipeline"}},
         FormulaParameter{"micro_batches",
                          "m",
                          unit::one,
                          1,
                          1e6,
                          Grain::whole,
                          {"每步微批数", "micro-batches of a step"}},
         FormulaParameter{"chunks",
                          "v",
                          unit::one,
                          1,
                          1000,
                          Grain::whole,
                          {"每张卡的交错段数，1 表示不交错",
                           "interleaved chunks of a GPU; 1 without interleaving"}}},
        [](const auto&... in) { return pipelineBubble(in...); });
}

Formula allReduce()
{
    return define(
        {.id = "ring-all-reduce-time",
         .symbol = "t",
         .unit = unit::seconds,
         .title = {"环形 all-reduce 时间", "Time of a ring all-reduce"},
         .description =
             {"reduce-scatter 和 all-gather 各搬 (k-1)/k 的数据；带宽取单向。",
              "Reduce-scatter and all-gather each move (k-1)/k of the data; the bandwidth is "
              "that of one direction. Latency is left out."},
         .source =
             "Patarasuk & Yuan 2009, doi:10.1016/j.jpdc.2008.09.002; NCCL tests, PERFORMANCE.md"},
        {FormulaParameter{"bytes",
                          "M",
                          unit::bytes,
                          1,
                          1e15,
                          Grain::real,
                          {"要规约的数据量", "bytes to reduce"}},
         p::gpus,
         p::as(p::bandwidth, "bandwidth", "W",
               {"每卡单向带宽", "bandwidth of a GPU in one direction"})},
        [](const auto&... in) { return ringAllReduceSeconds(in...); });
}

Formula failures()
{
    return define(
        {.id = "time-between-failures",
         .symbol = "t_f",
         .unit = unit::seconds,
         .title = {"平均故障间隔", "Mean time between failures"},
         .description =
             {"由已观测的集群线性折算：卡数翻倍，间隔减半。同步训练中任何一卡故障都要重启。",
              "Scaled from an observed cluster: twice the GPUs, half the time. In synchronous "
              "training any failure restarts the job."},
         .source = "Llama 3, arXiv:2407.21783, section 3.3.4"},
        {p::as(p::duration, "observed_time", "t_0", {"观测时长", "time that was observed"}),
         FormulaParameter{"interruptions",
                          "x",
                          unit::one,
                          1,
                          1e7,
                          Grain::whole,
                          {"期间的中断次数", "interruptions in that time"}},
         p::as(p::gpus, "observed_gpus", "G_0", {"观测集群的卡数", "GPUs of the observed cluster"}),
         p::gpus},
        [](const auto&... in) { return timeBetweenFailures(in...); });
}

Formula interval()
{
    return define(
        {.id = "checkpoint-interval",
         .symbol = "t^*",
         .unit = unit::seconds,
         .title = {"最优检查点间隔", "Best time between checkpoints"},
         .description =
             {"Young 的一阶近似：存得太勤浪费写入时间，太疏则故障时丢得多。",
              "Young's first-order rule: too often wastes writing, too rarely loses work at "
              "a failure."},
         .source = "Young 1974, doi:10.1145/361147.361115"},
        {p::as(p::duration, "checkpoint_time", "t_c",
               {"写一次检查点的时间", "time to write a checkpoint"}),
         p::as(p::duration, "time_between_failures", "t_f",
               {"平均故障间隔", "mean time between failures"})},
        [](const auto&... in) { return checkpointInterval(in...); });
}

} // namespace

std::vector<Formula> clusterFormulas()
{
    return {time(),   mfuFromThroughput(), mfuFromStep(), textPerDay(), corpus(), globalBatch(),
            bubble(), allReduce(),         failures(),    interval()};
}

} // namespace interval::compute::registry
