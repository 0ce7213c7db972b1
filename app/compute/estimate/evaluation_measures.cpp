// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/estimate/evaluation_answer.h"
#include "compute/formulas/statistics.h"

namespace interval::compute::evaluation {

namespace {

Answered answerGames(const EvaluationOptions& options, Answer& answer)
{
    const double played = *options.wins + options.losses + options.ties;
    const double points = *options.wins + options.ties / 2;
    if (auto checked = Checks(options.question)
                           .that(played > 0, "wins", "no game was played", "一局也没有")
                           .that(points > 0 && points < played, "wins",
                                 "one side took every point, so the difference is not finite",
                                 "一方全胜，分差没有有限的值")
                           .result();
        !checked)
        return checked;
    const Input wins{"w", *options.wins, unit::games};
    const Input losses{"l", options.losses, unit::games};
    const Input ties{"d", options.ties, unit::games};
    const Input n{"n", played, unit::games};
    const Input score{"p",
                      answer.add(
                          {"score", "p", unit::fraction},
                          []<Number N>(const N& w, const N& l, const N& d) {
                              return (w + d / N(2)) / (w + l + d);
                          },
                          wins, losses, ties),
                      unit::fraction};
    const Input difference{"x",
                           answer.add(
                               {"elo_difference", "x", unit::elo},
                               [](const auto& share) { return eloDifference(share); }, score),
                           unit::elo};
    const Input error{"\\text{SE}",
                      answer.add(
                          {"standard_error", "\\text{SE}", unit::elo},
                          [](const auto&... in) { return eloStandardError(in...); }, score, n),
                      unit::elo};
    addNormalLimits({"elo_low", "x_-", unit::elo}, {"elo_high", "x_+", unit::elo}, difference,
                    error, options.confidence, answer);
    answer.add(
        {"expected_score", "E_A", unit::fraction}, [](const auto& x) { return eloExpectation(x); },
        difference);
    answer.assume(
        "对局相互独立，平局算半分；这是两个选手的 Bradley–Terry 极大似然估计，平局多时区间略偏宽。",
        "Games are independent and a tie counts one half; this is the maximum-likelihood "
        "estimate of Bradley and Terry for two, whose interval is a little wide with many "
        "ties.");
    return {};
}

} // namespace

Answered answerPassAtK(const EvaluationOptions& options, Answer& answer)
{
    if (auto checked = Checks(options.question)
                           .count("n", options.n, 1)
                           .count("correct", options.correct, 0)
                           .count("k", options.k, 1)
                           .atMost("correct", options.correct, "n", options.n)
                           .atMost("k", options.k, "n", options.n)
                           .result();
        !checked)
        return checked;
    const Input n{"n", *options.n};
    const Input c{"c", *options.correct};
    const Input k{"k", options.k};
    const Input p{"p", answer.add({"pass_at_1", "p", unit::fraction}, shareOf, c, n),
                  unit::fraction};
    answer.add(
        {"pass_at_k", "\\text{pass@}k", unit::fraction},
        [](const auto&... in) { return passAtK(in...); }, n, c, k);
    answer.add(
        {"pass_at_k_biased", "1 - (1 - p)^k", unit::fraction},
        [](const auto&... in) { return bestOfN(in...); }, p, k);
    answer.assume(
        "同一道题的各次采样相互独立、设置相同；多道题时对每题的 pass@k 取平均。",
        "The samples of a problem are independent and drawn alike; over several problems the "
        "estimates are averaged.");
    answer.assume("pass_at_k_biased 是直接代入 c/n 的结果，系统性偏低，仅供对照。",
                  "pass_at_k_biased puts c/n in directly and is too low on average; it is there to "
                  "compare.");
    return {};
}

Answered answerElo(const EvaluationOptions& options, Answer& answer)
{
    Checks checks(options.question);
    checks
        .that(options.rating || options.wins, "rating",
              "is needed for the question \"elo\", or wins, losses and ties",
              "要填分差，或者胜、负、平的局数")
        .that(!options.rating || !options.wins, "rating", "give either rating or wins, not both",
              "分差和胜局数只填一个")
        .inside("confidence", options.confidence)
        .count("losses", options.losses, 0)
        .count("ties", options.ties, 0);
    if (options.wins)
        checks.count("wins", options.wins, 0);
    if (options.rating)
        checks.real("rating", options.rating, -1e5, 1e5);
    if (auto checked = checks.result(); !checked)
        return checked;
    if (options.wins)
        return answerGames(options, answer);
    answer.add(
        {"expected_score", "E_A", unit::fraction}, [](const auto& x) { return eloExpectation(x); },
        Input{"x", *options.rating, unit::elo});
    answer.assume("期望得分里平局算半分，所以它不等于胜率。",
                  "The expected score counts a tie as one half, so it is not the share of wins.");
    return {};
}

Answered answerJudgeAgreement(const EvaluationOptions& options, Answer& answer)
{
    Checks checks(options.question);
    checks.real("agreement", options.agreement, 0, 1)
        .real("chance", options.chance, 0, 1)
        .that(!options.chance || *options.chance < 1, "chance", "must be below 1", "要小于 1")
        .inside("confidence", options.confidence);
    if (options.n)
        checks.count("n", options.n, 1);
    if (auto checked = checks.result(); !checked)
        return checked;
    const Input observed{"p_o", *options.agreement, unit::fraction};
    const Input expected{"p_e", *options.chance, unit::fraction};
    const Input kappa{"\\kappa", answer.add(
                                     {"kappa", "\\kappa", unit::one},
                                     [](const auto&... in) { return cohensKappa(in...); }, observed,
                                     expected)};
    if (options.n) {
        const Input n{"n", *options.n};
        const Input error{"\\text{SE}",
                          answer.add(
                              {"standard_error", "\\text{SE}", unit::one},
                              [](const auto&... in) { return kappaStandardError(in...); }, observed,
                              expected, n)};
        addNormalLimits({"kappa_low", "\\kappa_-", unit::one},
                        {"kappa_high", "\\kappa_+", unit::one}, kappa, error, options.confidence,
                        answer);
        answer.assume("标准误把随机一致率当作已知；条数少时区间偏窄。",
                      "The standard error takes the chance agreement as known; with few items the "
                      "interval is too narrow.");
    }
    answer.assume(
        "kappa 取决于类别分布：类别越不均衡，同样的一致率得到的 kappa 越低。",
        "Kappa depends on how often each label occurs: the more uneven, the lower it is for "
        "the same agreement.");
    return {};
}

Answered answerPerplexity(const EvaluationOptions& options, Answer& answer)
{
    if (auto checked = Checks(options.question)
                           .real("loss", options.loss, 0, 100)
                           .real("bytes_per_token", options.bytesPerToken, 0.01, 1000)
                           .result();
        !checked)
        return checked;
    const Input loss{"\\ell", *options.loss, unit::nats};
    const Input bytes{"c", options.bytesPerToken, unit::bytesPerToken};
    answer.add(
        {"perplexity", "\\text{PPL}", unit::one}, [](const auto& l) { return perplexity(l); },
        loss);
    answer.add(
        {"bits_per_token", "\\text{BPT}", unit::bits},
        [](const auto& l) { return bitsPerToken(l); }, loss);
    answer.add(
        {"bits_per_byte", "\\text{BPB}", unit::bitsPerByte},
        [](const auto&... in) { return bitsPerByte(in...); }, loss, bytes);
    answer.assume("loss 是以 e 为底、按 token 平均的交叉熵；分词器不同时只有 bits_per_byte 可比。",
                  "The loss is a mean over tokens to the base e; between tokenizers only "
                  "bits_per_byte compares.");
    return {};
}

Answered answerEvalCost(const EvaluationOptions& options, Answer& answer)
{
    if (auto checked = Checks(options.question)
                           .count("n", options.n, 1)
                           .count("samples", options.samples, 1)
                           .real("prompt_tokens", options.promptTokens, 0, 1e9)
                           .real("output_tokens", options.outputTokens, 0, 1e9)
                           .real("input_price", options.inputPrice, 0, 1e6)
                           .real("output_price", options.outputPrice, 0, 1e6)
                           .real("tokens_per_second", options.tokensPerSecond, 1e-3, 1e12)
                           .result();
        !checked)
        return checked;
    constexpr double million = 1e6;
    const auto product = [](const auto& a, const auto& b) { return a * b; };
    const Input n{"n", *options.n, unit::questions};
    const Input samples{"k", options.samples};
    const Input prompt{"n_i", options.promptTokens, unit::tokens};
    const Input output{"n_o", options.outputTokens, unit::tokens};
    const Input calls{"q", answer.add({"calls", "q", unit::requests}, product, n, samples),
                      unit::requests};
    const Input read{"D_i",
                     answer.add({"prompt_tokens", "D_i", unit::tokens}, product, calls, prompt),
                     unit::tokens};
    const Input written{"D_o",
                        answer.add({"output_tokens", "D_o", unit::tokens}, product, calls, output),
                        unit::tokens};
    answer.add(
        {"tokens", "D", unit::tokens}, [](const auto& a, const auto& b) { return a + b; }, read,
        written);
    answer.add(
        {"seconds", "t", unit::seconds},
        [](const auto& tokens, const auto& rate) { return tokens / rate; }, written,
        Input{"r", options.tokensPerSecond, unit::tokensPerSecond});
    if (options.inputPrice > 0 || options.outputPrice > 0)
        answer.add(
            {"usd", "K", unit::dollars},
            [](const auto& in, const auto& priceIn, const auto& out, const auto& priceOut) {
                return in * priceIn + out * priceOut;
            },
            read, Input{"p_i", options.inputPrice / million, unit::dollarsPerToken}, written,
            Input{"p_o", options.outputPrice / million, unit::dollarsPerToken});
    answer.assume("时间只算生成，按整个系统的持续吞吐；提示的预填充不计入。",
                  "The time is that of generation at the sustained throughput of the whole system, "
                  "without prefill.");
    answer.assume(
        "每次采样都重新发送并计费一次提示；缓存命中或一次返回多个样本会更便宜。",
        "Every sample sends and pays for its prompt again; cached input or several samples a "
        "call cost less.");
    return {};
}

} // namespace interval::compute::evaluation
