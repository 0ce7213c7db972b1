// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/formulas/formula.h"
#include "compute/scenario/scenario.h"

#include <span>
#include <string_view>

namespace interval::compute {

/// A set of calculators, as bits.
using Calculators = std::uint8_t;

[[nodiscard]] constexpr Calculators only(Calculator calculator)
{
    return static_cast<Calculators>(1U << static_cast<unsigned>(calculator));
}

/// A number in a scenario: its key, where it is kept, its range. Exactly one of the two ways to reach
/// it is set; an optional number without a value is left to its default.
struct NumberField {
    std::string_view key;
    double& (*number)(Scenario&) = nullptr;
    std::optional<double>& (*optional)(Scenario&) = nullptr;
    double low = 0;
    double high = 0;
    Grain grain = Grain::real;
    Unit unit;
    Calculators uses = 0;
};

/// A word from a list.
struct ChoiceField {
    std::string_view key;
    std::span<const std::string_view> words; ///< in the order of the enumeration
    std::uint8_t (*get)(const Scenario&) = nullptr;
    void (*set)(Scenario&, std::uint8_t) = nullptr;
    Calculators uses = 0;
};

/// True or false.
struct FlagField {
    std::string_view key;
    bool& (*flag)(Scenario&) = nullptr;
    Calculators uses = 0;
};

/// The plain keys of a scenario. Keys with a structure of their own (model, gpu, overhead, lora,
/// rollout, tricks, speculative, candidates, zero) are read by scenario_json.
[[nodiscard]] std::span<const NumberField> numberFields();
/// The numbers inside those: "lora.rank", "overhead.context_gib".
[[nodiscard]] std::span<const NumberField> memberFields();
[[nodiscard]] std::span<const ChoiceField> choiceFields();
[[nodiscard]] std::span<const FlagField> flagFields();

/// @return the plain or inner field with this key, or null.
[[nodiscard]] const NumberField* findNumberField(std::string_view key);

/// Words of `calculator`, in the order of the enumeration.
[[nodiscard]] std::span<const std::string_view> calculatorWords();

} // namespace interval::compute
