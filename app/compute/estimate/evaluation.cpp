// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/evaluation.h"

#include "compute/estimate/evaluation_answer.h"

#include <cmath>
#include <string>

namespace interval::compute {

namespace {

evaluation::Answered answerQuestion(const EvaluationOptions& options, evaluation::Answer& answer)
{
    switch (options.question) {
    case EvaluationQuestion::interval:
        return evaluation::answerInterval(options, answer);
    case EvaluationQuestion::compare:
        return evaluation::answerCompare(options, answer);
    case EvaluationQuestion::sampleSize:
        return evaluation::answerSampleSize(options, answer);
    case EvaluationQuestion::passAtK:
        return evaluation::answerPassAtK(options, answer);
    case EvaluationQuestion::elo:
        return evaluation::answerElo(options, answer);
    case EvaluationQuestion::judgeAgreement:
        return evaluation::answerJudgeAgreement(options, answer);
    case EvaluationQuestion::perplexity:
        return evaluation::answerPerplexity(options, answer);
    case EvaluationQuestion::evalCost:
        break;
    }
    return evaluation::answerEvalCost(options, answer);
}

} // namespace

base::Result<Estimate> estimateEvaluation(const Scenario& scenario, Detail detail)
{
    evaluation::Answer answer(detail);
    if (const auto answered = answerQuestion(scenario.evaluation, answer); !answered)
        return tl::unexpected(answered.error());
    Estimate estimate = answer.take();
    for (const ResultQuantity& quantity : estimate.quantities)
        if (!std::isfinite(quantity.value))
            return base::fail(base::ErrorCode::invalidInput,
                              std::string(quantity.id) + ": has no finite value for these numbers",
                              "这些数算不出有限的结果");
    return estimate;
}

} // namespace interval::compute
