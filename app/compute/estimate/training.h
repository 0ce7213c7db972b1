// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"
#include "compute/estimate/training_memory.h"

namespace interval::compute {

/// The training run that a scenario describes. Borrows from the scenario.
[[nodiscard]] TrainingJob jobOf(const Scenario& scenario);

/// Checks that the degrees of parallelism fit the model and the number of GPUs.
/// @error invalidInput  names the key that contradicts
[[nodiscard]] base::Result<void> checkDegrees(const TrainingJob& job);

/// Memory of a training step: calculator "training".
[[nodiscard]] base::Result<Estimate> estimateTraining(const Scenario& scenario, Detail detail);

/// Items of the memory at one moment, in the order of the memory bar; parts that are zero are left
/// out but weights.
[[nodiscard]] std::vector<MemoryItem>
memoryItems(const TrainingJob& job, const PipelineStage& stage, Moment moment, Detail detail);

/// How far the memory of this job may be off.
struct Uncertainty;
[[nodiscard]] Uncertainty trainingUncertainty(const TrainingJob& job);

} // namespace interval::compute
