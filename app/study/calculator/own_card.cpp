// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/calculator/own_card.h"

#include "compute/estimate/cost.h"
#include "compute/formulas/formula.h"
#include "compute/number/format.h"
#include "study/calculator/scenario_values.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace interval::study {

namespace {

using compute::Calculator;
using compute::Remark;

constexpr double giga = 1e9;

/// FNV-1a: the same scenario gives the same id, so that it is not added twice.
std::string idOf(std::string_view kind, const std::string& text)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    constexpr std::string_view digits = "0123456789abcdef";
    std::string id = "u-" + std::string(kind) + '-';
    for (int shift = 28; shift >= 0; shift -= 4)
        id += digits[(hash >> static_cast<unsigned>(shift)) & 15U];
    return id;
}

std::string plain(double value)
{
    return compute::formatNumber(value, compute::Notation::plain);
}

std::string inWords(double value, compute::Unit unit)
{
    return compute::formatResult(value, unit, compute::Notation::plain);
}

std::string nameOf(const std::shared_ptr<const compute::ChosenModel>& model)
{
    return model ? model->model.name : std::string();
}

/// "16 × A100 SXM 80GB"
std::string hardware(const compute::Scenario& scenario)
{
    return scenario.gpu ? plain(scenario.gpus) + " × " + scenario.gpu->gpu.name : std::string();
}

std::string wordOf(const compute::Scenario& scenario, std::string_view key)
{
    const ChoiceValue choice = choiceOf(scenario, key);
    return choice.current < 0 ? std::string()
                              : choice.words[static_cast<std::size_t>(choice.current)];
}

Remark questionOf(const compute::Scenario& s)
{
    const std::string model = nameOf(s.model);
    const std::string on = hardware(s);
    switch (s.calculator) {
    case Calculator::training:
    case Calculator::layout: {
        const std::string method = wordOf(s, "method");
        const std::string length = plain(s.training.sequence);
        return {"在 " + on + " 上训练 " + model + "（" + method + "，序列 " + length +
                    "），每卡要多少显存，放得下吗？",
                "You train " + model + " on " + on + " (" + method + ", sequences of " + length +
                    "). How much memory does each GPU need, and does it fit?"};
    }
    case Calculator::serving:
        return {"在 " + on + " 上部署 " + model + "，每个请求 " + plain(s.serving.context) +
                    " token，最多能同时服务多少请求？",
                "You serve " + model + " on " + on + " with " + plain(s.serving.context) +
                    " tokens a request. How many requests fit at once?"};
    case Calculator::cost:
        return {"用 " + on + " 训练 " + model + "，要多久，要花多少钱？",
                "You train " + model + " on " + on +
                    ". How long does it take, and what does it cost?"};
    case Calculator::rlhf: {
        const std::string algorithm = wordOf(s, "algorithm");
        return {"在 " + on + " 上用 " + algorithm + " 训练 " + model +
                    "，每卡显存峰值是多少，出现在哪个阶段？",
                "You run " + algorithm + " for " + model + " on " + on +
                    ". What is the peak memory of a GPU, and in which phase?"};
    }
    case Calculator::selection:
        return {"下面几个模型，哪些放得进 " + on + "？各要多少显存？",
                "Which of these models fit on " + on + ", and how much memory does each need?"};
    case Calculator::evaluation:
        break;
    }
    return {"评测（" + wordOf(s, "question") + "）：按下面的数，结论是什么？",
            "Evaluation (" + wordOf(s, "question") + "): what follows from these numbers?"};
}

/// What an interviewer listens for: the verdict, the largest parts, the leading results.
std::vector<Remark> points(const Answered& answered)
{
    const compute::Estimate& estimate = answered.estimate;
    std::vector<Remark> found;
    if (const auto& memory = estimate.memory) {
        const std::string need = inWords(memory->process, compute::unit::bytes);
        const std::string have = inWords(memory->capacity, compute::unit::bytes);
        found.push_back(
            {"每卡 " + need + "，可用 " + have + (estimate.fits() ? "：放得下" : "：放不下"),
             need + " a GPU of " + have + (estimate.fits() ? ": it fits" : ": it does not fit")});
        auto items = estimate.items;
        std::sort(items.begin(), items.end(),
                  [](const auto& a, const auto& b) { return a.bytes > b.bytes; });
        for (std::size_t i = 0; i < std::min<std::size_t>(2, items.size()); ++i) {
            const std::string part =
                std::string(items[i].id) + " " + inWords(items[i].bytes, compute::unit::bytes);
            found.push_back({(i == 0 ? "最大的一块：" : "其次：") + part,
                             (i == 0 ? "Largest part: " : "Next: ") + part});
        }
    }
    for (const compute::CandidateRow& row : estimate.candidates) {
        const std::string size = inWords(row.weightBytes, compute::unit::bytes);
        const std::string gpus = row.fewestGpus ? plain(*row.fewestGpus) : std::string();
        found.push_back(
            {row.name + "：权重 " + size + (gpus.empty() ? "，放不下" : "，至少 " + gpus + " 张卡"),
             row.name + ": weights " + size +
                 (gpus.empty() ? ", does not fit" : ", at least " + gpus + " GPUs")});
    }
    constexpr std::array<std::string_view, 10> telling{
        "max_concurrency", "kv_bytes_per_token",  "days",    "gpu_hours",           "usd",
        "accuracy",        "interval_half_width", "p_value", "questions_per_model", "pass_at_k"};
    for (const std::string_view id : telling)
        if (const auto* quantity = estimate.quantity(id)) {
            const std::string text =
                std::string(id) + " = " + inWords(quantity->value, quantity->unit);
            found.push_back({text, text});
        }
    for (std::size_t i = 0; found.size() < 2 && i < estimate.quantities.size(); ++i) {
        const auto& quantity = estimate.quantities[i];
        const std::string text =
            std::string(quantity.id) + " = " + inWords(quantity.value, quantity.unit);
        found.push_back({text, text});
    }
    constexpr std::size_t most = 6;
    if (found.size() > most)
        found.resize(most);
    return found;
}

/// A drill before its words: the formula, its fixed numbers, the one that is drawn.
struct DrillPlan {
    std::string formula;
    std::vector<std::pair<std::string, double>> fixed;
    std::string drawn;
    std::vector<double> values; ///< of `drawn`; the scenario's own is the first
    std::string unit;
    double unitSize = 1; ///< of the formula's base unit
    Remark question;
};

std::vector<double> around(double value)
{
    return {value, value * 2, value * 4, std::max(1.0, std::floor(value / 2))};
}

std::optional<DrillPlan> planOf(const compute::Scenario& s)
{
    if (!s.model)
        return std::nullopt;
    const auto parameters = static_cast<double>(s.model->count.total);
    const std::string name = nameOf(s.model);
    if (s.calculator == Calculator::training && s.training.method == compute::TuningMethod::full)
        return DrillPlan{
            "zero-states",
            {{"params", parameters},
             {"stage", static_cast<double>(s.training.zero)},
             {"weight_bytes", 2},
             {"gradient_bytes", 2},
             {"optimizer_bytes", 12}},
            "gpus",
            around(s.gpus),
            "GB",
            giga,
            {name + "（{params:B}）全参训练，bf16 混合精度 AdamW，ZeRO-{stage}，{gpus} 张卡："
                    "每卡的模型状态要多少 GB？",
             "Full training of " + name +
                 " ({params:B}) with mixed-precision AdamW, ZeRO-{stage} over {gpus} "
                 "GPUs: how many GB of model states does each GPU hold?"}};
    if (s.calculator == Calculator::serving && s.model->model.shape &&
        !s.model->model.shape->latent) {
        const auto& shape = *s.model->model.shape;
        return DrillPlan{
            "kv-bytes-per-token",
            {{"layers", static_cast<double>(shape.layers)},
             {"kv_heads", static_cast<double>(shape.kvHeads)},
             {"head_dim", static_cast<double>(shape.headDim)}},
            "element_bytes",
            {2, 1},
            "KiB/token",
            1024,
            {name + "：{layers} 层，{kv_heads} 个 KV 头，头维 {head_dim}，缓存每元素 "
                    "{element_bytes} 字节。每 token 的 KV cache 多少 KiB？",
             name + ": {layers} layers, {kv_heads} KV heads of size {head_dim}, "
                    "{element_bytes} bytes an element. How many KiB of KV cache does a token "
                    "take?"}};
    }
    if (s.calculator == Calculator::cost && s.cost.tokens && s.gpu) {
        constexpr double day = 86400;
        return DrillPlan{"training-time",
                         {{"params", parameters},
                          {"tokens", *s.cost.tokens},
                          {"peak_flops", compute::trainingPeakFlops(s.gpu->gpu)},
                          {"mfu", s.cost.mfu}},
                         "gpus",
                         around(s.gpus),
                         "days",
                         day,
                         {"用 {gpus} 张 " + s.gpu->gpu.name +
                              "（峰值 {peak_flops:TFLOP/s}，MFU {mfu:%}）"
                              "训 {tokens:T} token 的 " +
                              name + "（{params:B}），要多少天？",
                          name + " ({params:B}) is trained on {tokens:T} tokens with {gpus} " +
                              s.gpu->gpu.name +
                              " ({peak_flops:TFLOP/s} peak, MFU {mfu:%}). How many days?"}};
    }
    return std::nullopt;
}

/// The formula's result for the scenario's own value, in the unit of the drill.
std::optional<double> resultOf(const DrillPlan& plan, double drawn)
{
    const compute::Formula* formula = compute::findFormula(plan.formula);
    std::vector<double> values;
    for (const compute::FormulaParameter& parameter : formula->parameters) {
        if (parameter.id == plan.drawn) {
            values.push_back(drawn);
            continue;
        }
        for (const auto& [name, value] : plan.fixed)
            if (parameter.id == name)
                values.push_back(value);
    }
    const auto result = formula->evaluate(values);
    return result ? std::optional(*result / plan.unitSize) : std::nullopt;
}

std::string exact(double value)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.10g", value);
    return buffer.data();
}

} // namespace

OwnCard questionAbout(const Answered& answered)
{
    OwnCard card{idOf("calc", answered.written), questionOf(answered.scenario), {}};
    Remark& text = card.markdown;
    text.zh = "```card\ntype: basic\ndifficulty: 3\ntags: calculator\n```\n\n### 要点\n\n";
    text.en = "### Key points\n\n";
    for (const Remark& point : points(answered)) {
        text.zh += "- " + point.zh + "\n";
        text.en += "- " + point.en + "\n";
    }
    const std::string calculator = "```calc\n" + answered.written + "\n```\n";
    text.zh += "\n### 解释\n\n" + calculator;
    text.en += "\n### Explanation\n\n" + calculator;
    return card;
}

std::optional<OwnCard> drillAbout(const Answered& answered)
{
    const auto plan = planOf(answered.scenario);
    if (!plan)
        return std::nullopt;
    std::string block = "```drill\nformula = " + plan->formula + "\n";
    for (const auto& [name, value] : plan->fixed)
        block += "param " + name + " = " + exact(value) + "\n";
    block += "param " + plan->drawn + " = choice";
    for (const double value : plan->values)
        block += " " + exact(value);
    block += "\nunit = " + plan->unit + "\ntolerance = 3%\n";
    const auto result = resultOf(*plan, plan->values.front());
    if (!result)
        return std::nullopt;
    block += "example " + plan->drawn + "=" + exact(plan->values.front()) + " -> " +
             exact(*result) + "\n```\n\n";
    OwnCard card{
        idOf("drill", plan->formula + answered.written), questionOf(answered.scenario), {}};
    const compute::Formula& formula = *compute::findFormula(plan->formula);
    card.title = {std::string(formula.text.title.zh) + "：" + nameOf(answered.scenario.model),
                  std::string(formula.text.title.en) + ": " + nameOf(answered.scenario.model)};
    const std::string source = "source: " + std::string(formula.text.source) + "\n";
    card.markdown.zh = "```card\ntype: drill\ndifficulty: 3\ntags: calculator\n" + source +
                       "```\n\n" + block + plan->question.zh + "\n\n### 解释\n\n" +
                       std::string(formula.text.description.zh) + "\n";
    card.markdown.en = plan->question.en + "\n\n### Explanation\n\n" +
                       std::string(formula.text.description.en) + "\n";
    return card;
}

} // namespace interval::study
