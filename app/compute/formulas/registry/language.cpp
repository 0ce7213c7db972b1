// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/architecture.h"
#include "compute/formulas/flops.h"
#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"
#include "compute/formulas/retrieval.h"
#include "compute/formulas/statistics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter loss{"loss",
                                "\\ell",
                                unit::nats,
                                0,
                                50,
                                Grain::real,
                                {"平均交叉熵（nats/token）", "mean cross-entropy in nats a token"}};

} // namespace

std::vector<Formula> languageFormulas()
{
    return {
        define({.id = "temperature-ratio",
                .symbol = "\\rho",
                .unit = unit::times,
                .title = {"温度与概率比", "Ratio of probabilities at a temperature"},
                .description =
                    {"两个候选 logits 相差 x 时的概率比；温度趋于 0 即贪心，大于 1 则拉平。",
                     "Of two tokens whose logits differ by x; towards temperature 0 it is "
                     "greedy, above 1 it flattens."},
                .source = "definition: softmax with temperature"},
               {FormulaParameter{"difference",
                                 "x",
                                 unit::one,
                                 -60,
                                 60,
                                 Grain::real,
                                 {"logits 之差", "difference of the logits"}},
                FormulaParameter{"temperature",
                                 "T",
                                 unit::one,
                                 0.1,
                                 100,
                                 Grain::real,
                                 {"采样温度", "temperature"}}},
               [](const auto&... in) { return temperatureRatio(in...); }),
        define(
            {.id = "perplexity",
             .symbol = "\\text{PPL}",
             .unit = unit::one,
             .title = {"困惑度", "Perplexity"},
             .description = {"交叉熵的指数；分词器不同时不可比，应改用 bits-per-byte。",
                             "Exponential of the cross-entropy; not comparable between tokenizers: "
                             "use bits per byte there."},
             .source = "definition"},
            {loss}, [](const auto& in) { return perplexity(in); }),
        define({.id = "bits-per-token",
                .symbol = "\\text{BPT}",
                .unit = unit::bits,
                .title = {"每 token 比特数", "Bits per token"},
                .description = {"同一个损失换成以 2 为底。", "The same loss with base 2."},
                .source = "definition"},
               {loss}, [](const auto& in) { return bitsPerToken(in); }),
        define({.id = "bits-per-byte",
                .symbol = "\\text{BPB}",
                .unit = unit::bitsPerByte,
                .title = {"每字节比特数", "Bits per byte"},
                .description =
                    {"把损失摊到原文的字节上，不同分词器之间可比；汉字在 UTF-8 里占 3 字节。",
                     "The loss spread over the bytes of the text, comparable between "
                     "tokenizers; a Chinese character takes three bytes of UTF-8."},
                .source = "The Pile, arXiv:2101.00027, section 3.1"},
               {loss, p::textBytesPerToken}, [](const auto&... in) { return bitsPerByte(in...); }),
        define(
            {.id = "scaling-law-loss",
             .symbol = "L",
             .unit = unit::nats,
             .title = {"缩放律预测的损失", "Loss by the scaling law"},
             .description =
                 {"Chinchilla 的参数化形式，系数取 2024 年的重新拟合；只适用于相近的数据和分词器。",
                  "Chinchilla's parametric form with the coefficients refitted in 2024; "
                  "holds for similar data and tokenizers only."},
             .source =
                 "Hoffmann et al. 2022, arXiv:2203.15556, equation 10; Besiroglu et al. 2024, "
                 "arXiv:2404.10102"},
            {p::params, p::tokens}, [](const auto&... in) { return scalingLawLoss(in...); }),
        define(
            {.id = "tokens-of-characters",
             .symbol = "D",
             .unit = unit::tokens,
             .title = {"字数折算 token", "Tokens of a text by its characters"},
             .description = {"中文约 1.5–1.8 字一个 token，英文约 3–4 个字符，取决于分词器。",
                             "About 1.5 to 1.8 Chinese or 3 to 4 English characters a token, "
                             "depending on the tokenizer."},
             .source = "Qwen documentation, key concepts; DeepSeek API documentation, token usage"},
            {FormulaParameter{"characters",
                              "z",
                              unit::characters,
                              1,
                              1e16,
                              Grain::real,
                              {"字符数", "characters of the text"}},
             FormulaParameter{"characters_per_token",
                              "c_z",
                              unit::one,
                              0.1,
                              50,
                              Grain::real,
                              {"每个 token 的字符数", "characters a token stands for"}}},
            [](const auto&... in) { return tokensOfCharacters(in...); }),
    };
}

} // namespace interval::compute::registry
