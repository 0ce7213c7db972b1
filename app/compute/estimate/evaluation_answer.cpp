// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/evaluation_answer.h"

#include "compute/formulas/normal_quantile.h"

#include <cmath>

namespace interval::compute::evaluation {

namespace {

using base::ErrorCode;
using base::fail;

std::string_view keyOf(EvaluationQuestion question)
{
    switch (question) {
    case EvaluationQuestion::interval:
        return "interval";
    case EvaluationQuestion::compare:
        return "compare";
    case EvaluationQuestion::sampleSize:
        return "sample-size";
    case EvaluationQuestion::passAtK:
        return "pass-at-k";
    case EvaluationQuestion::elo:
        return "elo";
    case EvaluationQuestion::judgeAgreement:
        return "judge-agreement";
    case EvaluationQuestion::perplexity:
        return "perplexity";
    case EvaluationQuestion::evalCost:
        break;
    }
    return "eval-cost";
}

} // namespace

Checks& Checks::needed(std::string_view key, const std::optional<double>& value)
{
    if (value)
        return *this;
    return complain(key, ": is needed for the question \"" + std::string(keyOf(question_)) + '"',
                    "这个问题要用到这个数");
}

Checks& Checks::count(std::string_view key, const std::optional<double>& value, double low)
{
    constexpr double most = 1e12;
    return value ? range(key, *value, low, most).whole(key, *value) : needed(key, value);
}

Checks&
Checks::real(std::string_view key, const std::optional<double>& value, double low, double high)
{
    return value ? range(key, *value, low, high) : needed(key, value);
}

Checks& Checks::inside(std::string_view key, double value)
{
    if (value > 0 && value < 1)
        return *this;
    return complain(key, ": must be above 0 and below 1 (got " + formatInFull(value) + ")",
                    "要大于 0、小于 1");
}

Checks& Checks::atMost(std::string_view lesserKey,
                       const std::optional<double>& lesser,
                       std::string_view greaterKey,
                       const std::optional<double>& greater)
{
    if (!lesser || !greater || *lesser <= *greater)
        return *this;
    return complain(lesserKey,
                    ": must not be above " + std::string(greaterKey) + " (got " +
                        formatInFull(*lesser) + " and " + formatInFull(*greater) + ")",
                    "不能大于 " + formatInFull(*greater));
}

Checks& Checks::that(bool holds, std::string_view key, std::string_view text, std::string_view zh)
{
    return holds ? *this : complain(key, ": " + std::string(text), std::string(zh));
}

Answered Checks::result() const
{
    return complaint_.empty() ? Answered{} : fail(ErrorCode::invalidInput, complaint_, zh_);
}

Checks& Checks::range(std::string_view key, double value, double low, double high)
{
    if (value >= low && value <= high)
        return *this;
    return complain(key,
                    ": must be between " + formatInFull(low) + " and " + formatInFull(high) +
                        " (got " + formatInFull(value) + ")",
                    "要在 " + formatInFull(low) + " 和 " + formatInFull(high) + " 之间");
}

Checks& Checks::whole(std::string_view key, double value)
{
    if (value == std::trunc(value))
        return *this;
    return complain(key, ": must be a whole number (got " + formatInFull(value) + ")", "要填整数");
}

Checks& Checks::complain(std::string_view key, const std::string& text, std::string zh)
{
    if (complaint_.empty()) {
        complaint_ = std::string(key) + text;
        zh_ = std::move(zh);
    }
    return *this;
}

void addNormalLimits(const Output& low,
                     const Output& high,
                     const Input& estimate,
                     const Input& error,
                     double confidence,
                     Answer& answer)
{
    const Input z{"z", zOfConfidence(confidence)};
    answer.add(
        low, [](const auto& x, const auto& se, const auto& d) { return x - d * se; }, estimate,
        error, z);
    answer.add(
        high, [](const auto& x, const auto& se, const auto& d) { return x + d * se; }, estimate,
        error, z);
}

void assumeSampled(Answer& answer)
{
    answer.assume(
        "把题目看作从同类题目中独立随机抽取的样本；成组或同源的题会让真实误差更大。",
        "The questions count as an independent random sample of their kind; questions that "
        "come in groups make the true error larger.");
}

} // namespace interval::compute::evaluation
