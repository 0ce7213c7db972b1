// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"
#include "compute/formulas/statistics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter
tries(std::string_view id, std::string_view symbol, double low, BilingualText meaning)
{
    return {id, symbol, unit::one, low, 1e6, Grain::whole, meaning};
}

Formula passes()
{
    return define({.id = "pass-at-k",
                   .symbol = "\\text{pass@}k",
                   .unit = unit::fraction,
                   .title = {"无偏 pass@k", "Unbiased pass@k"},
                   .description =
                       {"从 n 个样本里取 k 个至少一个通过的概率；直接用 1-(1-c/n)^k 会偏低。",
                        "Chance that one of k drawn from n samples passes; 1-(1-c/n)^k instead "
                        "is biased downwards."},
                   .source = "Chen et al. 2021, arXiv:2107.03374, equation 1"},
                  {tries("samples", "n", 1, {"采样总数", "samples of a problem"}),
                   tries("correct", "c", 0, {"通过的样本数", "samples that pass"}),
                   tries("k", "k", 1, {"允许尝试的次数", "tries"})},
                  [](const auto&... in) { return passAtK(in...); })
        .where({{"correct", "samples"}, {"k", "samples"}});
}

Formula best()
{
    return define(
        {.id = "best-of-n",
         .symbol = "p_n",
         .unit = unit::fraction,
         .title = {"best-of-n 成功率", "Success of best-of-n"},
         .description =
             {"完美验证器下至少成功一次的概率；独立假设偏乐观，难题可能一直是 0。",
              "At least one success under a perfect verifier; independence is optimistic: "
              "hard problems stay at 0."},
         .source = "definition; DeepSeekMath, arXiv:2402.03300, section 5.2.2 (Maj@K and Pass@K)"},
        {p::as(p::share, "share", "p", {"单次成功率", "success of one try"}),
         tries("tries", "n", 1, {"尝试次数", "tries"})},
        [](const auto&... in) { return bestOfN(in...); });
}

Formula chance()
{
    return define(
        {.id = "chance-corrected-score",
         .symbol = "s",
         .unit = unit::one,
         .title = {"扣除随机猜测后的得分", "Score above chance"},
         .description = {"乱猜为 0，全对为 1；选项数不同的题库这样才可比。",
                         "0 at guessing and 1 at perfect, so that tests with different numbers of "
                         "options compare."},
         .source =
             "definition; MMLU, arXiv:2009.03300 (25 %); MMLU-Pro, arXiv:2406.01574 (10 options)"},
        {p::as(p::share, "accuracy", "a", {"准确率", "accuracy"}),
         tries("options", "k", 2, {"选项数", "options of a question"})},
        [](const auto&... in) { return chanceCorrected(in...); });
}

Formula expectation()
{
    return define(
        {.id = "elo-expectation",
         .symbol = "E_A",
         .unit = unit::fraction,
         .title = {"Elo 期望得分", "Expected score by Elo"},
         .description = {"高 400 分约十比一；平局算半分。",
                         "400 points are odds of ten to one; a tie counts one half."},
         .source =
             "Elo 1978, The Rating of Chessplayers; Chatbot Arena, arXiv:2403.04132, section 4"},
        {FormulaParameter{"difference",
                          "x",
                          unit::elo,
                          -4000,
                          4000,
                          Grain::real,
                          {"A 高出 B 的分数", "points of A above B"}}},
        [](const auto& in) { return eloExpectation(in); });
}

Formula difference()
{
    return define(
        {.id = "elo-difference",
         .symbol = "x",
         .unit = unit::elo,
         .title = {"由得分率算 Elo 差", "Elo difference of a score"},
         .description =
             {"两个选手时就是 Bradley–Terry 的极大似然估计。",
              "For two players this is the maximum-likelihood estimate of Bradley and Terry."},
         .source = "Bradley & Terry 1952, doi:10.2307/2334029"},
        {p::as(p::within(p::share, 1e-9, 1 - 1e-9), "share", "p",
               {"A 的得分率，平局算半分", "share of points won by A, ties as one half"})},
        [](const auto& in) { return eloDifference(in); });
}

Formula eloError()
{
    return define(
        {.id = "elo-standard-error",
         .symbol = "\\text{SE}_x",
         .unit = unit::elo,
         .title = {"Elo 差的标准误", "Standard error of an Elo difference"},
         .description = {"由 Bradley–Terry 的 Fisher 信息 np(1-p) 得出；比分悬殊时误差变大。",
                         "From the Fisher information np(1-p); lopsided scores are less precise."},
         .source = "Bradley & Terry 1952, doi:10.2307/2334029; Chatbot Arena, arXiv:2403.04132, "
                   "section 5"},
        {p::as(p::within(p::share, 1e-9, 1 - 1e-9), "share", "p",
               {"A 的得分率，平局算半分", "share of points won by A, ties as one half"}),
         FormulaParameter{
             "games", "n", unit::games, 1, 1e9, Grain::whole, {"对局数", "games played"}}},
        [](const auto&... in) { return eloStandardError(in...); });
}

Formula f1()
{
    constexpr FormulaParameter positive = p::within(p::share, 1e-6, 1);
    return define(
        {.id = "f1-score",
         .symbol = "F_1",
         .unit = unit::one,
         .title = {"F1 分数", "F1 score"},
         .description =
             {"精确率与召回率的调和平均；两类错误代价不同时不要只看它。",
              "Harmonic mean of precision and recall; not enough when the two kinds of error "
              "cost differently."},
         .source = "definition; van Rijsbergen 1979, Information Retrieval"},
        {p::as(positive, "precision", "P", {"精确率", "precision"}),
         p::as(positive, "recall", "R", {"召回率", "recall"})},
        [](const auto&... in) { return f1Score(in...); });
}

} // namespace

std::vector<Formula> samplingFormulas()
{
    return {passes(), best(), chance(), expectation(), difference(), eloError(), f1()};
}

} // namespace interval::compute::registry
