// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/formulas/formula.h"

/// Inputs that several formulas share: one name, one symbol, one explanation for each.
namespace interval::compute::parameter {

/// The same input with another name and meaning.
[[nodiscard]] constexpr FormulaParameter
as(FormulaParameter base, std::string_view id, std::string_view symbol, BilingualText meaning)
{
    base.id = id;
    base.symbol = symbol;
    base.meaning = meaning;
    return base;
}

/// The same input with another range.
[[nodiscard]] constexpr FormulaParameter within(FormulaParameter base, double low, double high)
{
    base.low = low;
    base.high = high;
    return base;
}

// Shapes of models.

inline constexpr FormulaParameter layers{"layers",
                                         "L",
                                         unit::layers,
                                         1,
                                         10'000,
                                         Grain::whole,
                                         {"Transformer 层数", "transformer layers"}};
inline constexpr FormulaParameter hidden{
    "hidden", "h", unit::one, 1, 1e6, Grain::whole, {"隐藏维度", "hidden width"}};
inline constexpr FormulaParameter intermediate{
    "intermediate", "f", unit::one, 1, 1e7, Grain::whole, {"FFN 中间维度", "width of the MLP"}};
inline constexpr FormulaParameter heads{
    "heads", "n_h", unit::heads, 1, 1e5, Grain::whole, {"注意力（查询）头数", "query heads"}};
inline constexpr FormulaParameter kvHeads{
    "kv_heads",
    "n_{kv}",
    unit::heads,
    1,
    1e5,
    Grain::whole,
    {"KV 头数：MHA 等于查询头数，MQA 为 1",
     "key/value heads: as many as query heads in MHA, one in MQA"}};
inline constexpr FormulaParameter headDim{
    "head_dim", "d", unit::one, 1, 1e4, Grain::whole, {"每个头的维度", "width of a head"}};
inline constexpr FormulaParameter queryWidth{
    "query_width",
    "q",
    unit::one,
    1,
    1e7,
    Grain::whole,
    {"查询总宽度：头数 × 头维", "width of all queries: heads times head width"}};
inline constexpr FormulaParameter vocabulary{
    "vocab", "V", unit::one, 1, 1e8, Grain::whole, {"词表大小", "entries of the vocabulary"}};
inline constexpr FormulaParameter params{"params",
                                         "N",
                                         unit::parameters,
                                         1,
                                         1e15,
                                         Grain::real,
                                         {"模型参数量", "parameters of the model"}};
inline constexpr FormulaParameter experts{
    "experts", "E", unit::one, 1, 1e5, Grain::whole, {"每层专家数", "experts of a layer"}};

// Amounts of text.

inline constexpr FormulaParameter tokens{
    "tokens", "D", unit::tokens, 1, 1e17, Grain::real, {"训练 token 数", "tokens trained on"}};
inline constexpr FormulaParameter sequence{
    "seq", "s", unit::tokens, 1, 1e8, Grain::whole, {"序列长度", "tokens of a sequence"}};
inline constexpr FormulaParameter context{
    "context", "n", unit::tokens, 1, 1e9, Grain::whole, {"上下文长度", "tokens of context"}};
inline constexpr FormulaParameter batch{
    "batch", "b", unit::sequences, 1, 1e7, Grain::whole, {"批大小", "sequences of a batch"}};
inline constexpr FormulaParameter microBatch =
    as(batch, "micro_batch", "b", {"微批大小", "sequences of a micro-batch"});
inline constexpr FormulaParameter textBytesPerToken{
    "bytes_per_token",
    "c",
    unit::bytesPerToken,
    0.1,
    100,
    Grain::real,
    {"每个 token 平均对应的 UTF-8 字节数", "bytes of UTF-8 text a token stands for"}};

// Storage.

inline constexpr FormulaParameter bytesPerParam{"bytes_per_param",
                                                "b_N",
                                                unit::bytesPerParameter,
                                                0.01,
                                                64,
                                                Grain::real,
                                                {"每个参数占用的字节数", "bytes a parameter"}};
inline constexpr FormulaParameter elementBytes{
    "element_bytes",
    "b_e",
    unit::bytes,
    0.1,
    16,
    Grain::real,
    {"每个元素的字节数：bf16 为 2，fp8 为 1", "bytes of a number: 2 in bf16, 1 in fp8"}};
inline constexpr FormulaParameter weightBytes{
    "weights", "M_w", unit::bytes, 1, 1e16, Grain::real, {"权重总字节数", "bytes of all weights"}};
inline constexpr FormulaParameter kvBytesPerToken{"kv_bytes_per_token",
                                                  "m_{kv}",
                                                  unit::bytesPerToken,
                                                  1,
                                                  1e9,
                                                  Grain::real,
                                                  {"每个 token 的 KV 缓存", "KV cache of a token"}};
inline constexpr FormulaParameter bits{
    "bits", "w", unit::one, 1, 64, Grain::real, {"每个权重的位数", "bits of a weight"}};
inline constexpr FormulaParameter groupSize{
    "group",
    "g",
    unit::one,
    1,
    1e6,
    Grain::whole,
    {"量化组大小：共用一个缩放系数的权重数", "weights that share a scale"}};
inline constexpr FormulaParameter constantBits{
    "constant_bits",
    "w_c",
    unit::one,
    0,
    128,
    Grain::real,
    {"每组常数（缩放系数、零点）占的位数", "bits of a group's constants: scale and zero point"}};

// Machines.

inline constexpr FormulaParameter gpus{
    "gpus", "G", unit::gpus, 1, 1e7, Grain::whole, {"GPU 数量", "number of GPUs"}};
inline constexpr FormulaParameter peakFlops{
    "peak_flops",
    "P",
    unit::flopPerSecond,
    1e6,
    1e19,
    Grain::real,
    {"单卡峰值算力，按稠密计算取值", "peak of one GPU, without sparsity"}};
inline constexpr FormulaParameter mfu{"mfu",
                                      "\\text{MFU}",
                                      unit::fraction,
                                      1e-4,
                                      1,
                                      Grain::real,
                                      {"模型算力利用率", "model FLOPs utilisation"}};
inline constexpr FormulaParameter utilization{
    "utilization", "u", unit::fraction, 1e-4, 1, Grain::real, {"利用率", "share that is used"}};
inline constexpr FormulaParameter bandwidth{"bandwidth",
                                            "W",
                                            unit::bytesPerSecond,
                                            1e3,
                                            1e17,
                                            Grain::real,
                                            {"显存带宽", "memory bandwidth"}};
inline constexpr FormulaParameter throughput{"tokens_per_second",
                                             "r",
                                             unit::tokensPerSecond,
                                             1e-3,
                                             1e12,
                                             Grain::real,
                                             {"系统总吞吐", "throughput of the whole system"}};
inline constexpr FormulaParameter duration{"time", "t",         unit::seconds,   1e-9,
                                           1e12,   Grain::real, {"时间", "time"}};

// Statistics.

inline constexpr FormulaParameter share{"share",
                                        "\\hat p",
                                        unit::fraction,
                                        0,
                                        1,
                                        Grain::real,
                                        {"答对的比例", "share of right answers"}};
inline constexpr FormulaParameter questions{
    "questions", "n", unit::questions, 1, 1e9, Grain::whole, {"题目数", "number of questions"}};
inline constexpr FormulaParameter z{
    "z",
    "z",
    unit::one,
    0,
    10,
    Grain::real,
    {"标准正态分位数：95% 置信度为 1.96", "normal quantile: 1.96 for 95 % confidence"}};

} // namespace interval::compute::parameter
