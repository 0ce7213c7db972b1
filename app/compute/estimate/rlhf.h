// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

namespace interval::compute {

/// Memory of reinforcement learning and preference training: calculator "rlhf".
///
/// The phases (generation, scoring, training) follow each other, so the fullest decides:
///
///   peak = resident states of all models + the largest of (KV cache of the rollout, one forward
///          pass of scoring, activations of a training step)
///
/// @source InstructGPT arXiv:2203.02155 (four models), DeepSeekMath arXiv:2402.03300 (GRPO without
///         critic), DPO arXiv:2305.18290, ORPO arXiv:2403.07691, KTO arXiv:2402.01306. A formula
///         only: no public measurement of the peaks of the phases exists
[[nodiscard]] base::Result<Estimate> estimateRlhf(const Scenario& scenario, Detail detail);

} // namespace interval::compute
