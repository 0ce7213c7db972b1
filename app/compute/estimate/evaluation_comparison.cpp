// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/evaluation_answer.h"
#include "compute/formulas/normal_quantile.h"
#include "compute/formulas/statistics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace interval::compute::evaluation {

namespace {

void addDifference(const Input& first,
                   const Input& second,
                   const Input& error,
                   double confidence,
                   Answer& answer)
{
    const Input difference{"\\Delta",
                           answer.add(
                               {"difference", "\\Delta", unit::points},
                               [](const auto& a, const auto& b) { return a - b; }, first, second),
                           unit::points};
    addNormalLimits({"difference_low", "\\Delta_-", unit::points},
                    {"difference_high", "\\Delta_+", unit::points}, difference, error, confidence,
                    answer);
}

constexpr Output standardError{"standard_error", "\\text{SE}", unit::points};

void compareUnpaired(const EvaluationOptions& options, Answer& answer)
{
    const Input n1{"n_A", *options.n, unit::questions};
    const Input c1{"c_A", *options.correct, unit::questions};
    const Input n2{"n_B", *options.n2, unit::questions};
    const Input c2{"c_B", *options.correct2, unit::questions};
    const Input p1{"p_A", answer.add({"accuracy", "p_A", unit::fraction}, shareOf, c1, n1),
                   unit::fraction};
    const Input p2{"p_B", answer.add({"accuracy2", "p_B", unit::fraction}, shareOf, c2, n2),
                   unit::fraction};
    const Input error{"\\text{SE}",
                      answer.add(
                          standardError,
                          [](const auto&... in) { return unpairedStandardError(in...); }, p1, n1,
                          p2, n2),
                      unit::points};
    addDifference(p1, p2, error, options.confidence, answer);

    // The pooled error is zero only when both are all right or all wrong: nothing speaks against
    // their being equal.
    const bool same = pooledStandardError(c1.value, n1.value, c2.value, n2.value) == 0;
    double z = 0;
    if (!same)
        z = answer.add(
            {"z_score", "z", unit::one},
            []<Number N>(const N& a, const N& na, const N& b, const N& nb) {
                const N pooled =
                    let("\\text{SE}_0", pooledStandardError(a, na, b, nb), unit::points);
                return (a / na - b / nb) / pooled;
            },
            c1, n1, c2, n2);
    answer.addPlain("p_value", twoSidedPValue(z), unit::one);
    assumeSampled(answer);
    answer.assume("两组题互相独立；置信区间用各自的方差，p 值用合并方差（双侧 z 检验）。",
                  "The two sets of questions are independent; the interval uses each model's own "
                  "variance, the p-value the pooled one (two-sided z-test).");
    answer.assume(
        "若两个模型答的是同一批题，给出 both_right 改用配对比较，通常灵敏得多。",
        "If both models answered the same questions, give both_right: the paired comparison "
        "is usually far more sensitive.");
}

/// Two-sided p-value of McNemar's test: discordant questions as tosses of a fair coin. Exact, but by
/// the normal approximation with Edwards' correction where the sum would be long.
/// @source McNemar 1947, doi:10.1007/BF02295996; Edwards 1948, doi:10.1007/BF02289261
double mcNemarPValue(double onlyA, double onlyB)
{
    constexpr double mostTerms = 1000;
    const double tosses = onlyA + onlyB;
    if (tosses > mostTerms)
        return twoSidedPValue(std::max(0.0, std::abs(onlyA - onlyB) - 1) / std::sqrt(tosses));
    double logTerm = -tosses * std::numbers::ln2; // of C(tosses, k) / 2^tosses
    double tail = std::exp(logTerm);
    const auto fewer = static_cast<int>(std::min(onlyA, onlyB));
    for (int k = 1; k <= fewer; ++k) {
        logTerm += std::log((tosses - k + 1) / k);
        tail += std::exp(logTerm);
    }
    return std::min(1.0, 2 * tail);
}

void comparePaired(const EvaluationOptions& options, Answer& answer)
{
    const Input n{"n", *options.n, unit::questions};
    const Input c1{"c_A", *options.correct, unit::questions};
    const Input c2{"c_B", *options.correct2, unit::questions};
    const Input p1{"p_A", answer.add({"accuracy", "p_A", unit::fraction}, shareOf, c1, n),
                   unit::fraction};
    const Input p2{"p_B", answer.add({"accuracy2", "p_B", unit::fraction}, shareOf, c2, n),
                   unit::fraction};
    const Input onlyA{"b", c1.value - *options.bothRight, unit::questions};
    const Input onlyB{"c", c2.value - *options.bothRight, unit::questions};
    answer.add(
        {"discordant", "b + c", unit::questions},
        [](const auto& b, const auto& c) { return b + c; }, onlyA, onlyB);
    const Input error{"\\text{SE}",
                      answer.add(
                          standardError,
                          [](const auto&... in) { return pairedStandardError(in...); }, onlyA,
                          onlyB, n),
                      unit::points};
    addDifference(p1, p2, error, options.confidence, answer);
    if (onlyA.value + onlyB.value > 0)
        answer.add(
            {"z_score", "z", unit::one}, [](const auto&... in) { return mcNemarScore(in...); },
            onlyA, onlyB);
    else
        answer.warn("两个模型在每道题上的对错都相同，标准误为 0，比较不出差异。",
                    "The models are right and wrong on the same questions: the standard error is "
                    "zero and nothing can be compared.");
    answer.addPlain("p_value", mcNemarPValue(onlyA.value, onlyB.value), unit::one);
    assumeSampled(answer);
    answer.assume(
        "两个模型答同一批题；p 值为 McNemar 检验，不一致的题不超过 1000 道时用精确二项分布。",
        "Both models answered the same questions; the p-value is McNemar's, from the exact "
        "binomial distribution up to 1,000 discordant questions.");
}

} // namespace

Answered answerCompare(const EvaluationOptions& options, Answer& answer)
{
    Checks checks(options.question);
    checks.count("n", options.n, 1)
        .count("correct", options.correct, 0)
        .atMost("correct", options.correct, "n", options.n)
        .count("correct2", options.correct2, 0)
        .inside("confidence", options.confidence);
    if (!options.bothRight) {
        checks.count("n2", options.n2, 1).atMost("correct2", options.correct2, "n2", options.n2);
        if (auto checked = checks.result(); !checked)
            return checked;
        compareUnpaired(options, answer);
        return {};
    }
    checks.atMost("correct2", options.correct2, "n", options.n)
        .that(!options.n2 || options.n2 == options.n, "n2",
              "must equal n when both_right is given: both models answer the same questions",
              "给出两者都答对的题数时，两个模型的题数得一样")
        .count("both_right", options.bothRight, 0)
        .atMost("both_right", options.bothRight, "correct", options.correct)
        .atMost("both_right", options.bothRight, "correct2", options.correct2);
    if (auto checked = checks.result(); !checked)
        return checked;
    if (auto checked =
            checks
                .that(*options.correct + *options.correct2 - *options.bothRight <= *options.n,
                      "both_right",
                      "is too small: more than n questions would have been solved by one or both",
                      "太小：至少一方答对的题数会超过总题数")
                .result();
        !checked)
        return checked;
    comparePaired(options, answer);
    return {};
}

} // namespace interval::compute::evaluation
