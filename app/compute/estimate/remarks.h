// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"
#include "compute/estimate/training_memory.h"

#include <string>

namespace interval::compute {

[[nodiscard]] Remark remark(std::string zh, std::string en);

/// "13.48 GB", for sentences.
[[nodiscard]] std::string gigabytes(double bytes);

/// "4", "0.9": a number for sentences.
[[nodiscard]] std::string number(double value);

/// What the memory of a training run assumes, and what about it is uncertain.
void addTrainingRemarks(const TrainingJob& job, const TrainingPeak& peak, Estimate& estimate);

/// Whether the model's row could be confirmed, and keys the calculator did not use.
void addScenarioRemarks(const Scenario& scenario, Estimate& estimate);

} // namespace interval::compute
