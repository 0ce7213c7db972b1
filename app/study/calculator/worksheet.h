// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// Why a scenario has no answer, and which of its keys says so.
struct ScenarioFault {
    std::string key; ///< "tp", "lora.rank"
    compute::Remark text;

    bool operator==(const ScenarioFault&) const = default;
};

/// @return what an error of the compute library says, told apart.
[[nodiscard]] ScenarioFault faultOf(const base::Error& error);

/// A scenario with its answer.
struct Answered {
    std::string written; ///< as JSON
    compute::Scenario scenario;
    compute::Estimate estimate;
};

/// Answers a scenario that is written as JSON.
/// @error invalidInput  as readScenario and evaluate
[[nodiscard]] base::Result<Answered> answer(std::string written,
                                            const compute::Catalogue& catalogue);

/// A scenario with one value changed.
/// @param scenario  a JSON object
/// @param path      a key, with a dot before one inside another: "lora.rank"
/// @param value     as JSON; null: back to the default
/// @return the scenario as it is when one of the two is no JSON
[[nodiscard]] std::string
withValue(std::string scenario, std::string_view path, std::string_view value);

/// One calculator as a person works on it: what is asked, its answer, the steps back. A question
/// without an answer keeps the last answer beside it.
class Worksheet {
public:
    /// @param start  a scenario that has an answer
    Worksheet(std::shared_ptr<const compute::Catalogue> catalogue, std::string start);

    /// Puts a whole scenario in the place of this one; a step of its own.
    void open(std::string written);
    /// Changes one value. Changes of one key that follow each other are one step until `settle`.
    /// @param path, value  as in withValue
    void set(std::string_view path, std::string_view value);
    /// The slider was let go: the next change is a new step.
    void settle() { moving_.clear(); }

    [[nodiscard]] bool canUndo() const { return !past_.empty(); }
    [[nodiscard]] bool canRedo() const { return !future_.empty(); }
    void undo();
    void redo();

    [[nodiscard]] const std::string& asked() const { return asked_; }
    [[nodiscard]] const std::optional<ScenarioFault>& fault() const { return fault_; }
    /// What is asked, as far as it can be read: the numbers of a contradiction, but not a number
    /// out of range.
    [[nodiscard]] const compute::Scenario& scenario() const { return scenario_; }
    /// The last answer; of `asked` exactly when there is no fault.
    [[nodiscard]] const Answered& answered() const { return answered_; }
    [[nodiscard]] const compute::Catalogue& catalogue() const { return *catalogue_; }

private:
    void become(std::string written);
    void remember();

    static constexpr std::size_t mostSteps = 500;

    std::shared_ptr<const compute::Catalogue> catalogue_;
    std::string asked_;
    std::optional<ScenarioFault> fault_;
    compute::Scenario scenario_;
    Answered answered_;
    std::string moving_; ///< the key that is being changed
    std::vector<std::string> past_;
    std::vector<std::string> future_;
};

} // namespace interval::study
