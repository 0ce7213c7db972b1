// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/input_specs.h"

#include "ui/parts/number_slider.h"

#include <array>

namespace interval::ui {

namespace {

using compute::EvaluationQuestion;
using compute::Scenario;
using compute::TuningMethod;

constexpr double most = 1 << 20;

constexpr InputSpec pick(std::string_view key, InputKind kind)
{
    return {key, kind};
}

constexpr InputSpec binary(std::string_view key, double low, double high)
{
    return {key, InputKind::number, Steps::binary, low, high};
}

constexpr InputSpec decimal(std::string_view key, double low, double high)
{
    return {key, InputKind::number, Steps::decimal, low, high};
}

constexpr InputSpec linear(std::string_view key, double low, double high, double step)
{
    return {key, InputKind::number, Steps::linear, low, high, step};
}

constexpr InputSpec choice(std::string_view key)
{
    return {key, InputKind::choice};
}

constexpr InputSpec flag(std::string_view key)
{
    return {key, InputKind::flag};
}

constexpr InputSpec more(InputSpec spec)
{
    spec.more = true;
    return spec;
}

constexpr InputSpec when(bool (*shown)(const Scenario&), InputSpec spec)
{
    spec.shown = shown;
    return spec;
}

bool adapts(const Scenario& s)
{
    return s.training.method == TuningMethod::lora || s.training.method == TuningMethod::qlora;
}
bool quantizes(const Scenario& s)
{
    return s.training.method == TuningMethod::qlora;
}
bool usesAdapter(const Scenario& s)
{
    return s.training.method == TuningMethod::adapter;
}
bool usesPrefix(const Scenario& s)
{
    return s.training.method == TuningMethod::prefix;
}
bool hasExperts(const Scenario& s)
{
    return s.model && s.model->model.shape && s.model->model.shape->experts;
}
bool pipelines(const Scenario& s)
{
    return s.training.degrees.pipeline > 1;
}
bool splitsTensors(const Scenario& s)
{
    return s.training.degrees.tensor > 1;
}
bool speculates(const Scenario& s)
{
    return s.serving.speculative.has_value();
}
bool usesCritic(const Scenario& s)
{
    return s.rlhf.algorithm == compute::RlhfAlgorithm::ppo;
}
bool generates(const Scenario& s)
{
    using compute::RlhfAlgorithm;
    return s.rlhf.algorithm == RlhfAlgorithm::ppo || s.rlhf.algorithm == RlhfAlgorithm::grpo ||
           s.rlhf.algorithm == RlhfAlgorithm::rloo;
}
bool hasSequence(const Scenario& s)
{
    return !generates(s);
}
bool countsText(const Scenario& s)
{
    return s.cost.textGb.has_value();
}
bool countsTokens(const Scenario& s)
{
    return !countsText(s);
}
bool countsExactly(const Scenario& s)
{
    return s.cost.flops == compute::FlopsRule::exact;
}

template <EvaluationQuestion... Questions>
bool asks(const Scenario& s)
{
    return ((s.evaluation.question == Questions) || ...);
}

using Q = EvaluationQuestion;

constexpr std::array training{
    pick("model", InputKind::model),
    choice("method"),
    when(adapts, binary("lora.rank", 1, 512)),
    when(adapts, choice("lora.targets")),
    when(quantizes, choice("quantization")),
    when(usesAdapter, binary("adapter_size", 8, 2048)),
    when(usesPrefix, binary("prefix_tokens", 8, 2048)),
    choice("precision"),
    choice("optimizer"),
    pick("gpu", InputKind::gpu),
    binary("gpus", 1, 4096),
    choice("zero"),
    binary("seq", 128, most),
    binary("batch", 1, 256),
    choice("recompute"),
    more(binary("tp", 1, 64)),
    more(binary("pp", 1, 64)),
    more(binary("cp", 1, 64)),
    more(when(hasExperts, binary("ep", 1, 256))),
    more(when(pipelines, binary("interleave", 1, 16))),
    more(binary("micro_batches", 1, 1024)),
    more(when(splitsTensors, flag("sp"))),
    more(choice("attention")),
    more(choice("norm")),
    more(choice("cross_entropy")),
    more(choice("offload")),
    more(flag("compile")),
    more(flag("optimizer_in_backward")),
    more(flag("dropout")),
    more(when(adapts, linear("lora.dropout", 0, 0.5, 0.01))),
    more(choice("software")),
    more(linear("overhead.context_gib", 0, 4, 0.1)),
    more(linear("overhead.nccl_gib", 0, 8, 0.1)),
    more(linear("overhead.fragmentation", 0, 0.3, 0.01)),
};

constexpr std::array serving{
    pick("model", InputKind::model),
    choice("weights"),
    choice("kv"),
    pick("gpu", InputKind::gpu),
    binary("gpus", 1, 512),
    binary("context", 128, most),
    binary("prompt", 16, most),
    binary("output", 1, 65536),
    binary("concurrency", 1, 4096),
    linear("utilization", 0.5, 1, 0.01),
    more(decimal("price_per_gpu_hour", 0.1, 100)),
    more(binary("tp", 1, 64)),
    more(binary("pp", 1, 64)),
    more(binary("block", 1, 256)),
    more(flag("speculative")),
    more(when(speculates, linear("speculative.acceptance", 0, 0.99, 0.01))),
    more(when(speculates, linear("speculative.draft_tokens", 1, 16, 1))),
    more(when(speculates, linear("speculative.draft_cost", 0, 0.5, 0.01))),
    more(linear("overhead.context_gib", 0, 4, 0.1)),
    more(linear("overhead.nccl_gib", 0, 8, 0.1)),
};

constexpr std::array rlhf{
    choice("algorithm"),
    pick("model", InputKind::model),
    when(usesCritic, pick("critic", InputKind::model)),
    when(generates, pick("reward", InputKind::model)),
    pick("gpu", InputKind::gpu),
    binary("gpus", 1, 1024),
    choice("zero"),
    when(generates, binary("rollout.prompt", 16, 131072)),
    when(generates, binary("rollout.response", 16, 131072)),
    when(generates, binary("rollout.batch", 1, 4096)),
    when(generates, choice("rollout.engine")),
    when(hasSequence, binary("seq", 128, most)),
    binary("batch", 1, 256),
    choice("recompute"),
    flag("tricks.lora-reference"),
    flag("tricks.offload-frozen"),
    when(usesCritic, flag("tricks.shared-trunk")),
    more(choice("method")),
    more(when(adapts, binary("lora.rank", 1, 512))),
    more(choice("precision")),
    more(choice("optimizer")),
    more(when(generates, linear("beta", 0, 0.5, 0.01))),
    more(when(generates, binary("rollout.tp", 1, 64))),
    more(when(generates, choice("kv"))),
    more(pick("reference", InputKind::model)),
};

constexpr std::array cost{
    pick("model", InputKind::model),
    when(countsTokens, decimal("tokens", 1e6, 1e14)),
    when(countsText, decimal("text_gb", 0.1, 1e6)),
    pick("gpu", InputKind::gpu),
    binary("gpus", 1, 65536),
    linear("mfu", 0.05, 0.8, 0.01),
    decimal("price_per_gpu_hour", 0.1, 100),
    choice("flops"),
    when(countsExactly, binary("seq", 128, most)),
    when(countsExactly, choice("recompute")),
    more(decimal("bytes_per_token", 1, 10)),
    more(linear("epochs", 0.5, 10, 0.5)),
    more(flag("chinchilla")),
    more(decimal("power_w", 50, 2000)),
    more(linear("pue", 1, 2, 0.01)),
};

constexpr std::array selection{
    pick("candidates", InputKind::candidates),
    pick("gpu", InputKind::gpu),
    binary("gpus", 1, 64),
    choice("weights"),
    choice("kv"),
    binary("context", 128, most),
    binary("concurrency", 1, 4096),
    binary("prompt", 16, most),
    binary("output", 1, 65536),
    more(linear("utilization", 0.5, 1, 0.01)),
    more(decimal("price_per_gpu_hour", 0.1, 100)),
};

constexpr std::array evaluation{
    choice("question"),
    when(asks<Q::interval, Q::compare, Q::passAtK, Q::judgeAgreement, Q::evalCost>,
         decimal("n", 1, 1e6)),
    when(asks<Q::interval, Q::compare, Q::passAtK>, decimal("correct", 1, 1e6)),
    when(asks<Q::compare>, decimal("n2", 1, 1e6)),
    when(asks<Q::compare>, decimal("correct2", 1, 1e6)),
    when(asks<Q::passAtK>, binary("k", 1, 1024)),
    when(asks<Q::sampleSize>, linear("delta", 0.005, 0.3, 0.005)),
    when(asks<Q::sampleSize>, linear("baseline", 0.05, 0.95, 0.01)),
    when(asks<Q::sampleSize>, linear("power", 0.5, 0.99, 0.01)),
    when(asks<Q::elo>, decimal("wins", 1, 1e5)),
    when(asks<Q::elo>, decimal("losses", 1, 1e5)),
    when(asks<Q::elo>, decimal("ties", 1, 1e5)),
    when(asks<Q::judgeAgreement>, linear("agreement", 0, 1, 0.01)),
    when(asks<Q::judgeAgreement>, linear("chance", 0, 0.99, 0.01)),
    when(asks<Q::perplexity>, linear("loss", 0.1, 8, 0.05)),
    when(asks<Q::perplexity>, decimal("bytes_per_token", 1, 10)),
    when(asks<Q::evalCost>, decimal("prompt_tokens", 1, 1e5)),
    when(asks<Q::evalCost>, decimal("output_tokens", 1, 1e5)),
    when(asks<Q::evalCost>, binary("samples", 1, 1024)),
    when(asks<Q::evalCost>, decimal("input_price", 0.01, 100)),
    when(asks<Q::evalCost>, decimal("output_price", 0.01, 100)),
    when(asks<Q::evalCost>, decimal("tokens_per_second", 1, 1e6)),
    when(asks<Q::interval, Q::compare, Q::sampleSize, Q::elo>,
         linear("confidence", 0.8, 0.99, 0.01)),
};

} // namespace

std::span<const InputSpec> inputsOf(compute::Calculator calculator)
{
    switch (calculator) {
    case compute::Calculator::training:
    case compute::Calculator::layout:
        return training;
    case compute::Calculator::serving:
        return serving;
    case compute::Calculator::rlhf:
        return rlhf;
    case compute::Calculator::cost:
        return cost;
    case compute::Calculator::selection:
        return selection;
    case compute::Calculator::evaluation:
        break;
    }
    return evaluation;
}

std::vector<double> sliderSteps(const InputSpec& spec)
{
    switch (spec.steps) {
    case Steps::binary:
        return binarySteps(spec.low, spec.high);
    case Steps::decimal:
        return decimalSteps(spec.low, spec.high);
    case Steps::linear:
        break;
    }
    return linearSteps(spec.low, spec.high, spec.step);
}

} // namespace interval::ui
