// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/catalogue/catalogue.h"
#include "compute/catalogue/parameter_count.h"
#include "compute/scenario/options.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace interval::compute {

/// A model as a scenario names it, looked up and counted once.
struct ChosenModel {
    std::string written; ///< the JSON value in the scenario: a name, a config.json or {"params": N}
    Model model;
    ParameterCount count; ///< only `total` and `active` where the model is just a size

    bool operator==(const ChosenModel&) const = default;
};

/// An accelerator as a scenario names it.
struct ChosenGpu {
    std::string written; ///< the JSON value in the scenario
    Gpu gpu;

    bool operator==(const ChosenGpu&) const = default;
};

/// All inputs of one calculation: what a slider replaces, what a card embeds, what is saved and what
/// the shell reads. One value replaces another, so nothing can be half new.
struct Scenario {
    Calculator calculator = Calculator::training;
    std::shared_ptr<const ChosenModel> model; ///< the actor in RLHF; null for evaluation
    std::shared_ptr<const ChosenGpu> gpu;     ///< never null once read
    double gpus = 1;                          ///< whole
    double gpusPerNode = 8;                   ///< whole
    Overhead overhead;

    TrainingOptions training;
    ServingOptions serving;
    RlhfOptions rlhf;
    std::shared_ptr<const ChosenModel> critic;    ///< null: the actor's shape
    std::shared_ptr<const ChosenModel> reward;    ///< null: the actor's shape
    std::shared_ptr<const ChosenModel> reference; ///< null: the actor's shape
    CostOptions cost;
    std::vector<std::shared_ptr<const ChosenModel>> candidates; ///< of a selection
    EvaluationOptions evaluation;
    LayoutOptions layout;

    std::vector<std::string> unused; ///< keys that were given but this calculator does not use
};

/// Reads a scenario from JSON (format: app/README.md).
///
/// @error invalidInput  not JSON, an unknown key (with the nearest known one), a value of the wrong
///                      type or out of range, an unknown model or GPU, something missing; the text
///                      begins with the key: "gpus: must be between 1 and 1,000,000 (got 0)"
[[nodiscard]] base::Result<Scenario> readScenario(std::string_view json,
                                                  const Catalogue& catalogue);

/// Writes a scenario with every value that differs from its default; reading it gives an equal one.
[[nodiscard]] std::string writeScenario(const Scenario& scenario);

} // namespace interval::compute
