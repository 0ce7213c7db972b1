// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/alignment.h"

#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter trainedBytes =
    p::as(p::bytesPerParam,
          "trained_bytes",
          "b_t",
          {"参与训练的模型每个参数的字节数", "bytes a parameter of a trained model"});
constexpr FormulaParameter frozenBytes =
    p::as(p::bytesPerParam,
          "frozen_bytes",
          "b_f",
          {"冻结的模型每个参数的字节数", "bytes a parameter of a frozen model"});

constexpr FormulaParameter
count(std::string_view id, std::string_view symbol, BilingualText meaning)
{
    return {id, symbol, unit::one, 1, 1e7, Grain::whole, meaning};
}

constexpr FormulaParameter
score(std::string_view id, std::string_view symbol, double limit, BilingualText meaning)
{
    return {id, symbol, unit::one, -limit, limit, Grain::real, meaning};
}

Formula ppo()
{
    return define(
        {.id = "ppo-states",
         .symbol = "M",
         .unit = unit::bytes,
         .title = {"PPO 四个模型的状态", "States of PPO's four models"},
         .description =
             {"policy 和 critic 训练，reference 和 reward 只前向；假设四者同规模。",
              "Policy and critic are trained, reference and reward model only run; all of "
              "one size."},
         .source =
             "InstructGPT, arXiv:2203.02155, section 3.5; ZeRO, arXiv:1910.02054, section 3.1"},
        {p::params, trainedBytes, frozenBytes}, [](const auto&... in) { return ppoStates(in...); });
}

Formula grpoSaved()
{
    return define(
        {.id = "grpo-saving",
         .symbol = "s",
         .unit = unit::fraction,
         .title = {"GRPO 相对 PPO 节省的状态", "States that GRPO saves over PPO"},
         .description =
             {"没有 critic，规则奖励也不要奖励模型；比例与模型大小无关。",
              "No critic and, with rule rewards, no reward model; the share does not depend "
              "on the size of the model."},
         .source = "DeepSeekMath, arXiv:2402.03300, section 4.1"},
        {FormulaParameter{
             "references",
             "k",
             unit::one,
             0,
             1,
             Grain::whole,
             {"参考模型份数：beta 为 0 时不需要", "reference models: none when beta is 0"}},
         trainedBytes, frozenBytes},
        [](const auto&... in) { return grpoSaving(in...); });
}

Formula rollout()
{
    return define(
        {.id = "rollout-time",
         .symbol = "t",
         .unit = unit::seconds,
         .title = {"每步的生成时间", "Generation time of a step"},
         .description =
             {"提示数 × 每提示采样数 × 平均长度 ÷ 吞吐；长思维链训练中生成约占八成时间。",
              "Prompts, samples and tokens over the throughput; generation takes most of the "
              "time when answers are long."},
         .source = "OpenRLHF, arXiv:2405.11143, section 1"},
        {count("prompts", "q", {"每步提示数", "prompts of a step"}),
         count("samples", "G", {"每个提示的采样数", "answers of a prompt"}),
         p::as(p::context, "tokens", "n", {"平均回答长度", "mean tokens of an answer"}),
         p::throughput},
        [](const auto&... in) { return rolloutSeconds(in...); });
}

Formula clip()
{
    return define(
        {.id = "ppo-clip",
         .symbol = "J",
         .unit = unit::one,
         .title = {"PPO 截断目标", "Clipped surrogate of PPO"},
         .description =
             {"取未截断与截断两者的较小值：优势为负且比率很大时不截断，仍然惩罚。",
              "The smaller of the plain and the clipped term: with a negative advantage and a "
              "large ratio nothing is clipped, and the move is still penalised."},
         .source = "Schulman et al. 2017, arXiv:1707.06347, equation 7"},
        {FormulaParameter{"ratio",
                          "r",
                          unit::one,
                          0,
                          100,
                          Grain::real,
                          {"新旧策略的概率比", "ratio of new to old probability"}},
         score("advantage", "A", 1000, {"优势", "advantage"}),
         FormulaParameter{
             "epsilon", "\\epsilon", unit::one, 0, 1, Grain::real, {"截断范围", "clipping range"}}},
        [](const auto&... in) { return ppoClipped(in...); });
}

Formula rewardLoss()
{
    return define(
        {.id = "bradley-terry-loss",
         .symbol = "\\ell",
         .unit = unit::nats,
         .title = {"奖励模型的 Bradley–Terry 损失", "Bradley-Terry loss of a reward model"},
         .description = {"只取决于两个分数之差，奖励没有绝对零点。",
                         "Depends on the difference alone: rewards have no absolute zero."},
         .source = "InstructGPT, arXiv:2203.02155, equation 1"},
        {score("chosen", "r_w", 300, {"偏好回答的分数", "score of the preferred answer"}),
         score("rejected", "r_l", 300, {"被拒回答的分数", "score of the rejected answer"})},
        [](const auto&... in) { return bradleyTerryLoss(in...); });
}

Formula dpo()
{
    return define(
        {.id = "dpo-loss",
         .symbol = "\\ell",
         .unit = unit::nats,
         .title = {"DPO 损失", "Loss of DPO"},
         .description =
             {"差距变大时两个概率可能都在下降，要单独盯着偏好回答的对数概率。",
              "The margin can grow while both probabilities fall: watch that of the chosen "
              "answer."},
         .source = "Rafailov et al. 2023, arXiv:2305.18290, equation 7"},
        {FormulaParameter{"beta",
                          "\\beta",
                          unit::one,
                          0,
                          10,
                          Grain::real,
                          {"KL 系数", "strength of the KL term"}},
         score(
             "chosen", "\\rho_w", 30,
             {"偏好回答的策略/参考对数概率比", "log-ratio of policy to reference, chosen answer"}),
         score("rejected", "\\rho_l", 30,
               {"被拒回答的策略/参考对数概率比",
                "log-ratio of policy to reference, rejected answer"})},
        [](const auto&... in) { return dpoLoss(in...); });
}

Formula advantage()
{
    return define(
               {.id = "grpo-advantage",
                .symbol = "A",
                .unit = unit::one,
                .title = {"GRPO 中答对的优势", "GRPO advantage of a right answer"},
                .description =
                    {"组内减均值、除以总体标准差；全对或全错的组标准差为 0，没有梯度。",
                     "Less the mean of the group, over its population standard deviation; a "
                     "group that is all right or all wrong gives no gradient."},
                .source = "DeepSeekMath, arXiv:2402.03300, section 4.1.2; DAPO, arXiv:2503.14476"},
               {count("group", "G", {"一组的回答数", "answers of a group"}),
                count("correct", "c", {"其中得 1 分的个数", "how many of them score 1"})},
               [](const auto&... in) { return grpoAdvantage(in...); })
        .where({{"correct", "group", Border::excluded}});
}

Formula k3()
{
    constexpr FormulaParameter logProbability = score(
        "log_policy", "\\ell_\\pi", 100, {"策略的对数概率", "log-probability under the policy"});
    return define(
        {.id = "kl-k3",
         .symbol = "k_3",
         .unit = unit::nats,
         .title = {"KL 的 k3 估计", "The k3 estimate of the KL divergence"},
         .description =
             {"r - 1 - ln r，r 为参考与策略的概率比；恒非负，方差小于直接相减的 k1。",
              "r - 1 - ln r with the ratio r of reference to policy; never negative, and with "
              "less variance than the plain difference k1."},
         .source =
             "Schulman 2020, \"Approximating KL Divergence\"; DeepSeekMath, arXiv:2402.03300, "
             "equation 4"},
        {p::within(logProbability, -100, 0),
         p::as(p::within(logProbability, -100, 0), "log_reference", "\\ell_\\text{ref}",
               {"参考模型的对数概率", "log-probability under the reference"})},
        [](const auto&... in) { return k3Estimate(in...); });
}

} // namespace

std::vector<Formula> alignmentFormulas()
{
    return {ppo(), grpoSaved(), rollout(), clip(), rewardLoss(), dpo(), advantage(), k3()};
}

} // namespace interval::compute::registry
