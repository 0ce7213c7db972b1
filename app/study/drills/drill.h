// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/formulas/formula.h"
#include "deck/card.h"
#include "deck/drill_expression.h"
#include "study/drills/measure.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

class Random;

/// Values by name, in the base units of the formula (or whatever an `answer` means by them).
using DrillValues = std::map<std::string, double, std::less<>>;

/// How far an answer may be off.
struct Tolerance {
    enum class Kind : std::uint8_t { relative, absolute, exact };

    Kind kind = Kind::relative;
    double amount = 0.03; ///< a share, or in the unit of the drill

    bool operator==(const Tolerance&) const = default;
};

/// What is wrong with a drill, at a line of its file. Codes stand in app/README.md.
struct DrillFault {
    int line = 0;
    std::string code;
    std::string text; ///< English
    std::string zh{}; ///< the same in Chinese
    /// What stands in a text of the card and is at fault, "{params:B}"; empty: it is about a line.
    std::string placeholder{};
    base::Language language = base::Language::zhCn; ///< of the text with the placeholder

    bool operator==(const DrillFault&) const = default;
};

/// A worked example of the deck.
struct DrillExample {
    DrillValues values;
    double expected = 0; ///< in the unit of the drill
    int line = 0;
};

/// One showing of a drill: the numbers that were drawn and what comes out.
struct DrillInstance {
    DrillValues values;
    double answer = 0; ///< in the unit of the drill
};

/// A `drill` block made ready to be asked: bound to a formula of the catalogue, or to an expression
/// of its own.
class Drill {
public:
    /// A drill from the lines of a card.
    /// @return all faults, when there are any
    [[nodiscard]] static tl::expected<Drill, std::vector<DrillFault>>
    compile(const deck::Card& card);

    /// Numbers and answer of one showing: always the same for a seed.
    /// @error invalidInput no numbers were found that satisfy `require` and have a result
    [[nodiscard]] base::Result<DrillInstance> draw(std::uint64_t seed) const;
    /// One draw without a second try, for checks. Nothing when `require` does not hold.
    /// @error invalidInput the numbers have no finite result
    [[nodiscard]] base::Result<std::optional<DrillInstance>> drawOnce(Random& random) const;
    /// The answer for values of one's own, in the unit of the drill.
    /// @error invalidInput out of the formula's range, or no finite result
    [[nodiscard]] base::Result<double> answerFor(const DrillValues& values) const;
    /// Whether the values satisfy all `require` lines.
    [[nodiscard]] bool allows(const DrillValues& values) const;
    /// The way to the answer, with the numbers put in. It must not outlive the drill.
    /// @pre the values have an answer
    [[nodiscard]] compute::Derivation derive(const DrillValues& values) const;

    /// Null for a drill with an expression of its own.
    [[nodiscard]] const compute::Formula* formula() const { return formula_; }
    /// What a parameter is called in the catalogue; null when it is the card's own.
    [[nodiscard]] const compute::FormulaParameter* parameter(std::string_view name) const;
    [[nodiscard]] const std::string& unit() const { return unit_; } ///< as the deck writes it
    [[nodiscard]] const Measure& measure() const { return measure_; }
    [[nodiscard]] bool inBytes() const { return measure_.dimension.bytes != 0; }
    [[nodiscard]] const Tolerance& tolerance() const { return tolerance_; }
    [[nodiscard]] const std::vector<DrillExample>& examples() const { return examples_; }
    [[nodiscard]] const deck::Names& names() const { return names_; }

private:
    friend class DrillCompiler;

    /// One `param` or `preset` line: how its names get their values.
    struct Source {
        enum class Kind : std::uint8_t { rows, whole, real };

        Kind kind = Kind::rows;
        std::vector<std::string> names;
        std::vector<std::vector<double>> rows; ///< one value for every name
        double low = 0;
        double high = 0;
        double step = 0; ///< of whole numbers; 0: none stated
        int digits = 2;  ///< of reals
        int line = 0;
    };

    [[nodiscard]] static double drawn(const Source& source, Random& random);

    const compute::Formula* formula_ = nullptr;
    deck::Expression expression_;
    std::vector<Source> sources_;
    std::vector<deck::Expression> requirements_;
    deck::Names names_;
    std::string unit_;
    Measure measure_;
    double fromFormula_ = 1; ///< value of the formula times this is in the unit of the drill
    Tolerance tolerance_;
    std::vector<DrillExample> examples_;
};

} // namespace interval::study
