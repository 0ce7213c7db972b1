// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"
#include "compute/number/number.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The tools that the questions of `estimateEvaluation` share, and the questions.
namespace interval::compute::evaluation {

/// A number that a derivation shows by its symbol.
struct Input {
    std::string_view symbol;
    double value = 0;
    Unit unit = unit::one;
};

/// What a quantity is called.
struct Output {
    std::string_view id;     ///< as in `Estimate::quantity`
    std::string_view symbol; ///< TeX
    Unit unit;
};

/// Part over whole, for `Answer::add`.
inline constexpr auto shareOf = [](const auto& part, const auto& all) { return part / all; };

/// Collects what is answered.
class Answer {
public:
    explicit Answer(Detail detail) : detail_(detail)
    {
        estimate_.calculator = Calculator::evaluation;
    }

    /// Evaluates a formula, a generic callable over `Number`s, once as a number and, when details
    /// are wanted, once with its derivation.
    template <class F, class... Inputs>
    double add(const Output& output, F formula, const Inputs&... inputs)
    {
        ResultQuantity quantity{output.id, formula(inputs.value...), output.unit, {}};
        if (detail_ == Detail::full)
            quantity.derivation =
                derive(formula(given<Traced>(inputs.symbol, inputs.value, inputs.unit)...),
                       output.symbol, output.unit);
        estimate_.quantities.push_back(std::move(quantity));
        return estimate_.quantities.back().value;
    }

    /// A number that no formula of ours leads to, such as the tail of a distribution.
    void addPlain(std::string_view id, double value, Unit unit)
    {
        estimate_.quantities.push_back({id, value, unit, {}});
    }

    void assume(std::string zh, std::string en)
    {
        if (detail_ == Detail::full)
            estimate_.assumptions.push_back({std::move(zh), std::move(en)});
    }

    void warn(std::string zh, std::string en)
    {
        if (detail_ == Detail::full)
            estimate_.warnings.push_back({std::move(zh), std::move(en)});
    }

    [[nodiscard]] Estimate take() { return std::move(estimate_); }

private:
    Detail detail_;
    Estimate estimate_;
};

/// Success, or what is wrong with the numbers of a question.
using Answered = base::Result<void>;

/// What must hold of the numbers of a question. The first complaint stays.
class Checks {
public:
    explicit Checks(EvaluationQuestion question) : question_(question) {}

    /// A count that must be given.
    Checks& count(std::string_view key, const std::optional<double>& value, double low);

    /// A number that must be given.
    Checks& real(std::string_view key, const std::optional<double>& value, double low, double high);

    /// A share strictly between 0 and 1.
    Checks& inside(std::string_view key, double value);

    /// Two numbers in their order; what is not given cannot be wrong.
    Checks& atMost(std::string_view lesserKey,
                   const std::optional<double>& lesser,
                   std::string_view greaterKey,
                   const std::optional<double>& greater);

    /// @param text, zh  what is wrong, in both languages
    Checks& that(bool holds, std::string_view key, std::string_view text, std::string_view zh);

    [[nodiscard]] Answered result() const;

private:
    Checks& needed(std::string_view key, const std::optional<double>& value);
    Checks& range(std::string_view key, double value, double low, double high);
    Checks& whole(std::string_view key, double value);
    Checks& complain(std::string_view key, const std::string& text, std::string zh);

    EvaluationQuestion question_;
    std::string complaint_;
    std::string zh_;
};

/// Limits of an estimate by its standard error.
void addNormalLimits(const Output& low,
                     const Output& high,
                     const Input& estimate,
                     const Input& error,
                     double confidence,
                     Answer& answer);

/// That the questions are a random sample of their kind.
void assumeSampled(Answer& answer);

// One function a question: what it needs, then its quantities and assumptions.

[[nodiscard]] Answered answerInterval(const EvaluationOptions& options, Answer& answer);
[[nodiscard]] Answered answerCompare(const EvaluationOptions& options, Answer& answer);
[[nodiscard]] Answered answerSampleSize(const EvaluationOptions& options, Answer& answer);
[[nodiscard]] Answered answerPassAtK(const EvaluationOptions& options, Answer& answer);
[[nodiscard]] Answered answerElo(const EvaluationOptions& options, Answer& answer);
[[nodiscard]] Answered answerJudgeAgreement(const EvaluationOptions& options, Answer& answer);
[[nodiscard]] Answered answerPerplexity(const EvaluationOptions& options, Answer& answer);
[[nodiscard]] Answered answerEvalCost(const EvaluationOptions& options, Answer& answer);

} // namespace interval::compute::evaluation
