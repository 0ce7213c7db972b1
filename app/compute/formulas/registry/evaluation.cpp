// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"
#include "compute/formulas/statistics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter baseline =
    p::as(p::share,
          "baseline",
          "p",
          {"基准准确率", "accuracy around which the difference is sought"});
constexpr FormulaParameter zAlpha = p::as(p::z,
                                          "z_alpha",
                                          "z_\\alpha",
                                          {"显著性对应的分位数：双侧 5% 为 1.96",
                                           "quantile of the significance: 1.96 for two-sided 5 %"});
constexpr FormulaParameter zPower =
    p::as(p::z,
          "z_power",
          "z_\\beta",
          {"功效对应的分位数：80% 为 0.84", "quantile of the power: 0.84 for 80 %"});
constexpr FormulaParameter onlyA = p::within(
    p::as(p::questions, "only_a", "b", {"只有 A 答对的题数", "questions that A alone solves"}),
    0,
    1e9);
constexpr FormulaParameter onlyB = p::within(
    p::as(p::questions, "only_b", "c", {"只有 B 答对的题数", "questions that B alone solves"}),
    0,
    1e9);
constexpr FormulaParameter questionsA =
    p::as(p::questions, "questions_a", "n_A", {"A 的题目数", "questions of A"});
constexpr FormulaParameter questionsB =
    p::as(p::questions, "questions_b", "n_B", {"B 的题目数", "questions of B"});
constexpr FormulaParameter correctA =
    p::within(p::as(p::questions, "correct_a", "c_A", {"A 答对的题数", "right answers of A"}),
              0,
              1e9);
constexpr FormulaParameter correctB =
    p::within(p::as(p::questions, "correct_b", "c_B", {"B 答对的题数", "right answers of B"}),
              0,
              1e9);
constexpr FormulaParameter observed =
    p::as(p::share, "observed", "p_o", {"观测到的一致率", "agreement that was observed"});
constexpr FormulaParameter expected =
    p::as(p::within(p::share, 0, 0.999), "expected", "p_e", {"随机一致率", "agreement by chance"});

Formula wald()
{
    return define(
        {.id = "wald-half-width",
         .symbol = "\\delta",
         .unit = unit::points,
         .title = {"Wald 置信区间半宽", "Half-width of the Wald interval"},
         .description =
             {"口算最快；题少或比例接近 0、1 时偏窄，应改用 Wilson。",
              "The quick one; too narrow with few questions or near 0 and 1, where Wilson's "
              "is right."},
         .source = "Brown, Cai & DasGupta 2001, doi:10.1214/ss/1009213286"},
        {p::share, p::questions, p::z}, [](const auto&... in) { return waldHalfWidth(in...); });
}

Formula wilsonMiddle()
{
    return define(
        {.id = "wilson-centre",
         .symbol = "\\tilde p",
         .unit = unit::fraction,
         .title = {"Wilson 区间中心", "Centre of Wilson's interval"},
         .description = {"比观测比例更靠近 1/2，题越少拉得越多。",
                         "Nearer to one half than the observed share, the more so the fewer the "
                         "questions."},
         .source = "Wilson 1927, doi:10.1080/01621459.1927.10502953"},
        {p::share, p::questions, p::z}, [](const auto&... in) { return wilsonCentre(in...); });
}

Formula wilsonHalf()
{
    return define({.id = "wilson-half-width",
                   .symbol = "\\delta",
                   .unit = unit::points,
                   .title = {"Wilson 区间半宽", "Half-width of Wilson's interval"},
                   .description = {"以 Wilson 中心为中点；区间不会越过 0 和 1。",
                                   "Around Wilson's centre; the interval never leaves 0 to 1."},
                   .source = "Wilson 1927, doi:10.1080/01621459.1927.10502953"},
                  {p::share, p::questions, p::z},
                  [](const auto&... in) { return wilsonHalfWidth(in...); });
}

Formula sampleSizes()
{
    return define(
        {.id = "sample-size",
         .symbol = "n",
         .unit = unit::questions,
         .title = {"每个模型所需题数", "Questions for each of two models"},
         .description =
             {"独立样本、双侧检验；同一批题上的配对检验所需少得多。",
              "Independent samples, two-sided; a paired test on the same questions needs far "
              "fewer."},
         .source = "Miller 2024, arXiv:2411.00640, section 5"},
        {baseline,
         p::as(p::within(p::share, 1e-4, 1), "delta", "\\delta",
               {"要检出的差异", "difference to be seen"}),
         zAlpha, zPower},
        [](const auto&... in) { return sampleSize(in...); });
}

Formula detectable()
{
    return define(
        {.id = "detectable-difference",
         .symbol = "\\delta",
         .unit = unit::points,
         .title = {"可检出的最小差异", "Smallest difference that can be seen"},
         .description = {"题数固定时反解：这么多题能分辨多大的差距。",
                         "The same the other way round: what so many questions can resolve."},
         .source = "Miller 2024, arXiv:2411.00640, section 5"},
        {baseline, p::questions, zAlpha, zPower},
        [](const auto&... in) { return detectableDifference(in...); });
}

Formula unpaired()
{
    return define(
        {.id = "unpaired-standard-error",
         .symbol = "\\text{SE}",
         .unit = unit::points,
         .title = {"非配对比较的标准误", "Standard error of an unpaired difference"},
         .description = {"两个模型答不同的题，方差直接相加。",
                         "The models answered different questions, so the variances add up."},
         .source = "Miller 2024, arXiv:2411.00640, section 4"},
        {p::as(p::share, "share_a", "p_A", {"A 的准确率", "accuracy of A"}), questionsA,
         p::as(p::share, "share_b", "p_B", {"B 的准确率", "accuracy of B"}), questionsB},
        [](const auto&... in) { return unpairedStandardError(in...); });
}

Formula pooled()
{
    return define({.id = "pooled-standard-error",
                   .symbol = "\\text{SE}_0",
                   .unit = unit::points,
                   .title = {"合并标准误", "Pooled standard error"},
                   .description = {"假设两个模型一样好时差异的标准误，用于双比例 z 检验。",
                                   "Of the difference if both models were equally good: for the "
                                   "two-proportion z-test."},
                   .source = "Agresti, Categorical Data Analysis, section 3.2"},
                  {correctA, questionsA, correctB, questionsB},
                  [](const auto&... in) { return pooledStandardError(in...); })
        .where({{"correct_a", "questions_a"}, {"correct_b", "questions_b"}});
}

Formula paired()
{
    return define(
               {.id = "paired-standard-error",
                .symbol = "\\text{SE}",
                .unit = unit::points,
                .title = {"配对比较的标准误", "Standard error of a paired difference"},
                .description = {"同一批题上只有不一致的题有信息；模型越相似，标准误越小。",
                                "On the same questions only those that one model alone solves tell "
                                "anything; the more alike the models, the smaller the error."},
                .source = "McNemar 1947, doi:10.1007/BF02295996; Miller 2024, arXiv:2411.00640, "
                          "section 4"},
               {onlyA, onlyB, p::questions},
               [](const auto&... in) { return pairedStandardError(in...); })
        .where({{"only_a", "questions"}, {"only_b", "questions"}});
}

Formula mcNemar()
{
    return define(
        {.id = "mcnemar-score",
         .symbol = "z",
         .unit = unit::one,
         .title = {"McNemar 检验的 z", "McNemar's z"},
         .description =
             {"不一致的题在原假设下一半对一半；其平方服从自由度 1 的卡方分布。",
              "Under the null hypothesis the discordant questions split evenly; the square "
              "is chi-squared with one degree of freedom."},
         .source = "McNemar 1947, doi:10.1007/BF02295996"},
        {onlyA, onlyB}, [](const auto&... in) { return mcNemarScore(in...); });
}

Formula kappa()
{
    return define({.id = "cohen-kappa",
                   .symbol = "\\kappa",
                   .unit = unit::one,
                   .title = {"Cohen kappa", "Cohen's kappa"},
                   .description = {"扣除随机一致后的一致程度：1 为完全一致，0 为等同乱猜。",
                                   "Agreement beyond chance: 1 is perfect, 0 is luck."},
                   .source = "Cohen 1960, doi:10.1177/001316446002000104"},
                  {observed, expected}, [](const auto&... in) { return cohensKappa(in...); });
}

Formula kappaError()
{
    return define(
        {.id = "kappa-standard-error",
         .symbol = "\\text{SE}_\\kappa",
         .unit = unit::one,
         .title = {"kappa 的标准误", "Standard error of kappa"},
         .description = {"把随机一致率当作已知的近似。",
                         "An approximation that takes the chance agreement as known."},
         .source = "Cohen 1960, doi:10.1177/001316446002000104, equation 7"},
        {observed, expected,
         p::as(p::questions, "items", "n", {"双方都判过的条数", "items that both judged"})},
        [](const auto&... in) { return kappaStandardError(in...); });
}

} // namespace

std::vector<Formula> evaluationFormulas()
{
    return {wald(),   wilsonMiddle(), wilsonHalf(), sampleSizes(), detectable(), unpaired(),
            pooled(), paired(),       mcNemar(),    kappa(),       kappaError()};
}

} // namespace interval::compute::registry
