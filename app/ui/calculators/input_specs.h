// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/scenario/scenario.h"

#include <span>
#include <string_view>
#include <vector>

namespace interval::ui {

/// How a key is asked for.
enum class InputKind : unsigned char { model, gpu, candidates, number, choice, flag };

/// What steps a slider takes.
enum class Steps : unsigned char { binary, decimal, linear };

/// One input of a calculator: which key, how, over what range the slider goes, where it stands.
struct InputSpec {
    std::string_view key;
    InputKind kind = InputKind::number;
    Steps steps = Steps::binary;
    double low = 1;
    double high = 1;
    double step = 1;                                   ///< of Steps::linear
    bool more = false;                                 ///< folded away under "More settings"
    bool (*shown)(const compute::Scenario&) = nullptr; ///< null: always
};

/// The inputs of a calculator, in the order in which they stand.
[[nodiscard]] std::span<const InputSpec> inputsOf(compute::Calculator calculator);

/// What the slider of a number offers.
[[nodiscard]] std::vector<double> sliderSteps(const InputSpec& spec);

} // namespace interval::ui
