// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/parameter_count.h"
#include "compute/scenario/options.h"

#include <cstdint>

namespace interval::compute {

/// One training run on known hardware: the inputs of everything that is computed about it.
struct TrainingJob {
    const ModelShape* shape = nullptr; ///< null: only the number of parameters is known
    const ParameterCount* count = nullptr;
    const TrainingOptions* options = nullptr;
    double gpus = 1;

    /// GPUs that hold the same parameters and see other tokens [count].
    [[nodiscard]] double dataParallel() const
    {
        const Degrees& d = options->degrees;
        return gpus / (d.tensor * d.pipeline * d.context);
    }
};

/// Where in the pipeline a GPU stands. Embedding is on the first stage, head and loss on the last.
struct PipelineStage {
    double index = 0; ///< 0 … pipeline degree - 1
    bool first = true;
    bool last = true;
};

/// @return stage `index` of the job's pipeline.
[[nodiscard]] PipelineStage stageOf(const TrainingJob& job, double index);

/// Parameters that one GPU of a stage holds before any sharding over data parallelism. Counts.
///
/// Linears are divided by the tensor-parallel degree t; norms and router are not; with t > KV heads
/// each GPU keeps one KV head; the vocabulary is padded to a multiple of 128 t when t > 1; experts
/// are divided by the expert-parallel degree alone.
/// @source Megatron-LM, arXiv:1909.08053, section 3; design of expert parallelism as in Megatron
///         core with expert tensor parallelism 1
struct LocalParameters {
    double layers = 0;         ///< on the stage
    double expertLayers = 0;   ///< among them with experts
    double block = 0;          ///< of one block without routed experts (the larger kind)
    double blocks = 0;         ///< of all blocks without routed experts
    double experts = 0;        ///< routed experts of all blocks
    double expertsOfBlock = 0; ///< routed experts of one block
    double edge = 0;           ///< embedding, positions, head, last norm, as far as on the stage
    double matrices = 0;       ///< of `blocks` and `experts`: elements of matrices
    double largestTensor = 0;  ///< elements of the largest single tensor
    double largestMatrix = 0;  ///< the same among the matrices of the blocks

    [[nodiscard]] double total() const { return blocks + experts + edge; }
};

[[nodiscard]] LocalParameters localParameters(const TrainingJob& job, const PipelineStage& stage);

/// Parameters that are trained beside a frozen model, and what they read.
struct AdapterParameters {
    double count = 0;            ///< on one GPU of the stage, before sharding over data parallelism
    double keptHidden = 0;       ///< vectors of width h kept for adapters, per token and layer
    double keptQuery = 0;        ///< the same of width q
    double keptIntermediate = 0; ///< the same of width f
    double keptRank = 0;         ///< values of the adapters' own width kept, per token and layer
    double maskedHidden = 0;     ///< dropout masks of width h, per token and layer
    double maskedQuery = 0;
    double maskedIntermediate = 0;
    bool readsProduct = false; ///< an adapter reads what the MLP's down projection reads
};

/// @return all zero for full training.
[[nodiscard]] AdapterParameters adapterParameters(const TrainingJob& job,
                                                  const PipelineStage& stage);

/// GPUs over which ZeRO shards dense parameters: data and context parallel ranks together.
[[nodiscard]] double denseShards(const TrainingJob& job);

/// GPUs over which ZeRO shards routed experts: all of a stage over the expert-parallel degree.
[[nodiscard]] double expertShards(const TrainingJob& job);

} // namespace interval::compute
