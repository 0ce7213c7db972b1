// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/evaluation_answer.h"
#include "compute/formulas/normal_quantile.h"
#include "compute/formulas/statistics.h"

namespace interval::compute::evaluation {

Answered answerInterval(const EvaluationOptions& options, Answer& answer)
{
    if (auto checked = Checks(options.question)
                           .count("n", options.n, 1)
                           .count("correct", options.correct, 0)
                           .atMost("correct", options.correct, "n", options.n)
                           .inside("confidence", options.confidence)
                           .result();
        !checked)
        return checked;
    const Input n{"n", *options.n, unit::questions};
    const Input correct{"c", *options.correct, unit::questions};
    const Input p{"\\hat p",
                  answer.add({"accuracy", "\\hat p", unit::fraction}, shareOf, correct, n),
                  unit::fraction};
    const Input z{"z", zOfConfidence(options.confidence)};

    const auto centre = []<Number N>(const N& share, const N& questions, const N& deviations) {
        return let("\\tilde p", wilsonCentre(share, questions, deviations), unit::fraction);
    };
    const auto half = []<Number N>(const N& share, const N& questions, const N& deviations) {
        return let("\\delta", wilsonHalfWidth(share, questions, deviations), unit::points);
    };
    // Rounding alone could push the ends out of 0 … 1.
    answer.add(
        {"interval_low", "p_-", unit::fraction},
        [&]<Number N>(const N& s, const N& q, const N& d) {
            return max(N(0), centre(s, q, d) - half(s, q, d));
        },
        p, n, z);
    answer.add(
        {"interval_high", "p_+", unit::fraction},
        [&]<Number N>(const N& s, const N& q, const N& d) {
            return min(N(1), centre(s, q, d) + half(s, q, d));
        },
        p, n, z);
    answer.add(
        {"interval_half_width", "\\delta", unit::points},
        [](const auto&... in) { return wilsonHalfWidth(in...); }, p, n, z);
    answer.add(
        {"wald_low", "p_-", unit::fraction},
        []<Number N>(const N& s, const N& q, const N& d) { return s - waldHalfWidth(s, q, d); }, p,
        n, z);
    answer.add(
        {"wald_high", "p_+", unit::fraction},
        []<Number N>(const N& s, const N& q, const N& d) { return s + waldHalfWidth(s, q, d); }, p,
        n, z);
    assumeSampled(answer);
    answer.assume(
        "区间用 Wilson 方法；Wald 区间仅供对照，题少或比例接近 0、1 时偏窄，甚至越界。",
        "The interval is Wilson's. Wald's stands beside it: with few questions or near 0 and "
        "1 it is too narrow or leaves the possible range.");
    return {};
}

Answered answerSampleSize(const EvaluationOptions& options, Answer& answer)
{
    Checks checks(options.question);
    checks.inside("delta", options.delta)
        .inside("baseline", options.baseline)
        .inside("confidence", options.confidence)
        .inside("power", options.power)
        .that(options.baseline + options.delta <= 1, "delta",
              "baseline + delta must not be above 1", "基线加差值不能超过 1");
    if (options.n)
        checks.count("n", options.n, 1);
    if (auto checked = checks.result(); !checked)
        return checked;
    const Input p{"p", options.baseline, unit::fraction};
    const Input delta{"\\delta", options.delta, unit::points};
    const Input zAlpha{"z_\\alpha", zOfConfidence(options.confidence)};
    const Input zPower{"z_\\beta", normalQuantile(options.power)};
    answer.add(
        {"questions_per_model", "n", unit::questions},
        [](const auto&... in) { return sampleSize(in...); }, p, delta, zAlpha, zPower);
    if (options.n)
        answer.add(
            {"detectable_difference", "\\delta", unit::points},
            [](const auto&... in) { return detectableDifference(in...); }, p,
            Input{"n", *options.n, unit::questions}, zAlpha, zPower);
    assumeSampled(answer);
    answer.assume(
        "每个模型各答一批独立的题，双侧检验，两者方差都按 baseline 计；同一批题配对比较所需更少。",
        "Each model answers questions of its own, the test is two-sided, and both variances "
        "are those at the baseline; a paired test on the same questions needs fewer.");
    return {};
}

} // namespace interval::compute::evaluation
