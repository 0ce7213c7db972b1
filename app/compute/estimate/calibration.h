// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace interval::compute::calibration {

// Everything that no formula gives. Each constant names the measurement it comes from; the interface
// lists them among the assumptions of a result.

/// Share of the memory bandwidth that decoding reaches with CUDA graphs: 0.70 to 0.85 of the
/// roofline in published vLLM and TensorRT-LLM runs. Eager Hugging Face code: 0.27 to 0.60.
inline constexpr double decodeBandwidth = 0.75;

/// Share of the dense peak that prefill reaches: 0.5 to 0.7 in published runs.
inline constexpr double prefillCompute = 0.6;

/// Time in which one all-reduce starts over NVLink [s]: 5 to 10 us (NCCL tests).
inline constexpr double allReduceLatency = 8e-6;

/// The same over PCIe or the network [s]: 20 us and more.
inline constexpr double slowAllReduceLatency = 25e-6;

/// Tokens that an engine works on at once during prefill: vLLM's max_num_batched_tokens for online
/// serving on large GPUs.
inline constexpr double prefillChunk = 8192;

/// Share of the dense peak that a training block reaches before waits: Megatron-LM's best single-node
/// runs (arXiv:2205.05198, Table 5: 56.3 % MFU at 1T with 8-way tensor parallelism included).
inline constexpr double trainingCompute = 0.6;

/// Share of a data-parallel exchange that the backward pass hides: ZeRO and FSDP prefetch all but
/// the first and last unit.
inline constexpr double hiddenDataParallel = 0.8;

/// Bandwidth of the network for one GPU [B/s]: 400 Gb/s NDR a GPU (H100 and H200 nodes, eight
/// adapters a node); 200 Gb/s HDR on A100 nodes.
inline constexpr double networkBandwidth = 50e9;
inline constexpr double olderNetworkBandwidth = 25e9;

/// Year from which nodes have the faster network.
inline constexpr int fasterNetworkYear = 2022;

} // namespace interval::compute::calibration
