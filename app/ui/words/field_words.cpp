// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/field_words.h"

#include <algorithm>
#include <span>

namespace interval::ui {

namespace {

struct Named {
    std::string_view key;
    const char* text;
};

struct NamedChoice {
    std::string_view key;
    std::string_view word;
    const char* text;
};

constexpr Named fieldNames[] = {
    {"model", QT_TRANSLATE_NOOP("FieldWords", "Model")},
    {"critic", QT_TRANSLATE_NOOP("FieldWords", "Critic")},
    {"reward", QT_TRANSLATE_NOOP("FieldWords", "Reward model")},
    {"reference", QT_TRANSLATE_NOOP("FieldWords", "Reference")},
    {"candidates", QT_TRANSLATE_NOOP("FieldWords", "Models")},
    {"gpu", QT_TRANSLATE_NOOP("FieldWords", "GPU")},
    {"gpus", QT_TRANSLATE_NOOP("FieldWords", "GPUs")},
    {"gpus_per_node", QT_TRANSLATE_NOOP("FieldWords", "GPUs a node")},
    {"method", QT_TRANSLATE_NOOP("FieldWords", "Method")},
    {"precision", QT_TRANSLATE_NOOP("FieldWords", "Precision")},
    {"optimizer", QT_TRANSLATE_NOOP("FieldWords", "Optimiser")},
    {"zero", QT_TRANSLATE_NOOP("FieldWords", "Sharding")},
    {"seq", QT_TRANSLATE_NOOP("FieldWords", "Sequence length")},
    {"batch", QT_TRANSLATE_NOOP("FieldWords", "Micro-batch")},
    {"recompute", QT_TRANSLATE_NOOP("FieldWords", "Recompute")},
    {"lora.rank", QT_TRANSLATE_NOOP("FieldWords", "LoRA rank")},
    {"lora.targets", QT_TRANSLATE_NOOP("FieldWords", "LoRA on")},
    {"lora.dropout", QT_TRANSLATE_NOOP("FieldWords", "LoRA dropout")},
    {"quantization", QT_TRANSLATE_NOOP("FieldWords", "Base weights")},
    {"tp", QT_TRANSLATE_NOOP("FieldWords", "Tensor parallel")},
    {"pp", QT_TRANSLATE_NOOP("FieldWords", "Pipeline parallel")},
    {"cp", QT_TRANSLATE_NOOP("FieldWords", "Context parallel")},
    {"ep", QT_TRANSLATE_NOOP("FieldWords", "Expert parallel")},
    {"interleave", QT_TRANSLATE_NOOP("FieldWords", "Chunks a stage")},
    {"micro_batches", QT_TRANSLATE_NOOP("FieldWords", "Micro-batches a step")},
    {"sp", QT_TRANSLATE_NOOP("FieldWords", "Sequence parallel")},
    {"offload", QT_TRANSLATE_NOOP("FieldWords", "Offload to CPU")},
    {"attention", QT_TRANSLATE_NOOP("FieldWords", "Attention")},
    {"norm", QT_TRANSLATE_NOOP("FieldWords", "Norms")},
    {"cross_entropy", QT_TRANSLATE_NOOP("FieldWords", "Cross-entropy")},
    {"cross_entropy_chunks", QT_TRANSLATE_NOOP("FieldWords", "Cross-entropy chunks")},
    {"compile", QT_TRANSLATE_NOOP("FieldWords", "torch.compile")},
    {"dropout", QT_TRANSLATE_NOOP("FieldWords", "Dropout")},
    {"optimizer_in_backward",
     QT_TRANSLATE_NOOP("FieldWords", "Optimiser step in the backward pass")},
    {"software", QT_TRANSLATE_NOOP("FieldWords", "Software")},
    {"adapter_size", QT_TRANSLATE_NOOP("FieldWords", "Adapter size")},
    {"prefix_tokens", QT_TRANSLATE_NOOP("FieldWords", "Prefix length")},
    {"overhead.context_gib", QT_TRANSLATE_NOOP("FieldWords", "CUDA context")},
    {"overhead.nccl_gib", QT_TRANSLATE_NOOP("FieldWords", "NCCL buffers")},
    {"overhead.fragmentation", QT_TRANSLATE_NOOP("FieldWords", "Fragmentation")},
    {"weights", QT_TRANSLATE_NOOP("FieldWords", "Weights")},
    {"kv", QT_TRANSLATE_NOOP("FieldWords", "KV cache")},
    {"context", QT_TRANSLATE_NOOP("FieldWords", "Context a request")},
    {"concurrency", QT_TRANSLATE_NOOP("FieldWords", "Concurrency")},
    {"utilization", QT_TRANSLATE_NOOP("FieldWords", "Memory utilisation")},
    {"block", QT_TRANSLATE_NOOP("FieldWords", "Cache block")},
    {"prompt", QT_TRANSLATE_NOOP("FieldWords", "Prompt")},
    {"output", QT_TRANSLATE_NOOP("FieldWords", "Output")},
    {"price_per_gpu_hour", QT_TRANSLATE_NOOP("FieldWords", "Price per GPU-hour")},
    {"speculative", QT_TRANSLATE_NOOP("FieldWords", "Speculative decoding")},
    {"speculative.acceptance", QT_TRANSLATE_NOOP("FieldWords", "Acceptance rate")},
    {"speculative.draft_tokens", QT_TRANSLATE_NOOP("FieldWords", "Drafted tokens")},
    {"speculative.draft_cost", QT_TRANSLATE_NOOP("FieldWords", "Cost of a draft step")},
    {"algorithm", QT_TRANSLATE_NOOP("FieldWords", "Algorithm")},
    {"rollout.prompt", QT_TRANSLATE_NOOP("FieldWords", "Prompt")},
    {"rollout.response", QT_TRANSLATE_NOOP("FieldWords", "Response")},
    {"rollout.batch", QT_TRANSLATE_NOOP("FieldWords", "Rollout batch")},
    {"rollout.tp", QT_TRANSLATE_NOOP("FieldWords", "Tensor parallel of the engine")},
    {"rollout.engine", QT_TRANSLATE_NOOP("FieldWords", "Engine")},
    {"tricks.lora-reference", QT_TRANSLATE_NOOP("FieldWords", "Reference = base with LoRA off")},
    {"tricks.offload-frozen", QT_TRANSLATE_NOOP("FieldWords", "Frozen models wait in host memory")},
    {"tricks.shared-trunk", QT_TRANSLATE_NOOP("FieldWords", "Critic shares the policy's trunk")},
    {"beta", QT_TRANSLATE_NOOP("FieldWords", "KL coefficient β")},
    {"tokens", QT_TRANSLATE_NOOP("FieldWords", "Training tokens")},
    {"text_gb", QT_TRANSLATE_NOOP("FieldWords", "Text")},
    {"bytes_per_token", QT_TRANSLATE_NOOP("FieldWords", "Bytes per token")},
    {"mfu", QT_TRANSLATE_NOOP("FieldWords", "MFU")},
    {"flops", QT_TRANSLATE_NOOP("FieldWords", "FLOPs")},
    {"epochs", QT_TRANSLATE_NOOP("FieldWords", "Epochs")},
    {"chinchilla", QT_TRANSLATE_NOOP("FieldWords", "Compute-optimal size")},
    {"power_w", QT_TRANSLATE_NOOP("FieldWords", "Power of a GPU")},
    {"pue", QT_TRANSLATE_NOOP("FieldWords", "PUE of the data centre")},
    {"question", QT_TRANSLATE_NOOP("FieldWords", "Question")},
    {"n", QT_TRANSLATE_NOOP("FieldWords", "Questions")},
    {"correct", QT_TRANSLATE_NOOP("FieldWords", "Right answers")},
    {"n2", QT_TRANSLATE_NOOP("FieldWords", "Questions of model B")},
    {"correct2", QT_TRANSLATE_NOOP("FieldWords", "Right answers of model B")},
    {"both_right", QT_TRANSLATE_NOOP("FieldWords", "Both right")},
    {"k", QT_TRANSLATE_NOOP("FieldWords", "Tries k")},
    {"confidence", QT_TRANSLATE_NOOP("FieldWords", "Confidence")},
    {"delta", QT_TRANSLATE_NOOP("FieldWords", "Difference to be seen")},
    {"power", QT_TRANSLATE_NOOP("FieldWords", "Power")},
    {"baseline", QT_TRANSLATE_NOOP("FieldWords", "Accuracy around which")},
    {"rating", QT_TRANSLATE_NOOP("FieldWords", "Elo difference")},
    {"wins", QT_TRANSLATE_NOOP("FieldWords", "Wins")},
    {"losses", QT_TRANSLATE_NOOP("FieldWords", "Losses")},
    {"ties", QT_TRANSLATE_NOOP("FieldWords", "Ties")},
    {"agreement", QT_TRANSLATE_NOOP("FieldWords", "Observed agreement")},
    {"chance", QT_TRANSLATE_NOOP("FieldWords", "Agreement by chance")},
    {"loss", QT_TRANSLATE_NOOP("FieldWords", "Cross-entropy")},
    {"prompt_tokens", QT_TRANSLATE_NOOP("FieldWords", "Prompt")},
    {"output_tokens", QT_TRANSLATE_NOOP("FieldWords", "Output")},
    {"samples", QT_TRANSLATE_NOOP("FieldWords", "Samples a question")},
    {"input_price", QT_TRANSLATE_NOOP("FieldWords", "Price of input")},
    {"output_price", QT_TRANSLATE_NOOP("FieldWords", "Price of output")},
    {"tokens_per_second", QT_TRANSLATE_NOOP("FieldWords", "Throughput")},
    {"objective", QT_TRANSLATE_NOOP("FieldWords", "Best is")},
    {"max_gpus", QT_TRANSLATE_NOOP("FieldWords", "Up to")},
    {"global_batch", QT_TRANSLATE_NOOP("FieldWords", "Global batch")},
};

constexpr Named unitNames[] = {
    {"seq", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"batch", QT_TRANSLATE_NOOP("FieldWords", "seq")},
    {"context", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"prompt", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"output", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"rollout.prompt", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"rollout.response", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"rollout.batch", QT_TRANSLATE_NOOP("FieldWords", "seq")},
    {"prefix_tokens", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"overhead.context_gib", QT_TRANSLATE_NOOP("FieldWords", "GiB")},
    {"overhead.nccl_gib", QT_TRANSLATE_NOOP("FieldWords", "GiB")},
    {"price_per_gpu_hour", QT_TRANSLATE_NOOP("FieldWords", "USD")},
    {"text_gb", QT_TRANSLATE_NOOP("FieldWords", "GB")},
    {"power_w", QT_TRANSLATE_NOOP("FieldWords", "W")},
    {"prompt_tokens", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"output_tokens", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"input_price", QT_TRANSLATE_NOOP("FieldWords", "USD/M")},
    {"output_price", QT_TRANSLATE_NOOP("FieldWords", "USD/M")},
    {"tokens_per_second", QT_TRANSLATE_NOOP("FieldWords", "tok/s")},
    {"loss", QT_TRANSLATE_NOOP("FieldWords", "nats")},
    {"block", QT_TRANSLATE_NOOP("FieldWords", "tokens")},
    {"bytes_per_token", QT_TRANSLATE_NOOP("FieldWords", "B")},
    {"global_batch", QT_TRANSLATE_NOOP("FieldWords", "seq")},
};

constexpr Named quantityNames[] = {
    {"parameters", QT_TRANSLATE_NOOP("FieldWords", "Parameters")},
    {"active_parameters", QT_TRANSLATE_NOOP("FieldWords", "Active parameters")},
    {"trainable_parameters", QT_TRANSLATE_NOOP("FieldWords", "Trained parameters")},
    {"activation_bytes_per_token_per_layer",
     QT_TRANSLATE_NOOP("FieldWords", "Activations per token and layer")},
    {"weights_bytes", QT_TRANSLATE_NOOP("FieldWords", "Weights of the whole model")},
    {"kv_bytes_per_token", QT_TRANSLATE_NOOP("FieldWords", "KV cache per token")},
    {"kv_bytes", QT_TRANSLATE_NOOP("FieldWords", "KV cache of all requests")},
    {"kv_blocks", QT_TRANSLATE_NOOP("FieldWords", "Cache blocks")},
    {"max_concurrency", QT_TRANSLATE_NOOP("FieldWords", "Most requests at once")},
    {"max_context", QT_TRANSLATE_NOOP("FieldWords", "Longest context")},
    {"time_to_first_token", QT_TRANSLATE_NOOP("FieldWords", "Time to first token")},
    {"time_per_output_token", QT_TRANSLATE_NOOP("FieldWords", "Time per output token")},
    {"tokens_per_second", QT_TRANSLATE_NOOP("FieldWords", "Throughput")},
    {"critical_batch", QT_TRANSLATE_NOOP("FieldWords", "Critical batch")},
    {"usd_per_million_tokens", QT_TRANSLATE_NOOP("FieldWords", "Price of a million tokens")},
    {"tokens", QT_TRANSLATE_NOOP("FieldWords", "Tokens")},
    {"flops", QT_TRANSLATE_NOOP("FieldWords", "Training FLOPs")},
    {"hardware_flops", QT_TRANSLATE_NOOP("FieldWords", "FLOPs of the hardware")},
    {"flops_per_token", QT_TRANSLATE_NOOP("FieldWords", "FLOPs per token")},
    {"gpu_hours", QT_TRANSLATE_NOOP("FieldWords", "GPU-hours")},
    {"days", QT_TRANSLATE_NOOP("FieldWords", "Time")},
    {"tokens_per_day", QT_TRANSLATE_NOOP("FieldWords", "Tokens a day")},
    {"text_gb_per_day", QT_TRANSLATE_NOOP("FieldWords", "Text a day")},
    {"mfu", QT_TRANSLATE_NOOP("FieldWords", "MFU")},
    {"hfu", QT_TRANSLATE_NOOP("FieldWords", "HFU")},
    {"usd", QT_TRANSLATE_NOOP("FieldWords", "Cost")},
    {"energy_kwh", QT_TRANSLATE_NOOP("FieldWords", "Energy")},
    {"chinchilla_tokens", QT_TRANSLATE_NOOP("FieldWords", "Compute-optimal tokens for this size")},
    {"chinchilla_parameters",
     QT_TRANSLATE_NOOP("FieldWords", "Compute-optimal size for this budget")},
    {"policy_states_bytes", QT_TRANSLATE_NOOP("FieldWords", "States of the policy")},
    {"critic_states_bytes", QT_TRANSLATE_NOOP("FieldWords", "States of the critic")},
    {"reference_states_bytes", QT_TRANSLATE_NOOP("FieldWords", "States of the reference")},
    {"reward_states_bytes", QT_TRANSLATE_NOOP("FieldWords", "States of the reward model")},
    {"states_bytes", QT_TRANSLATE_NOOP("FieldWords", "States of all models")},
    {"rollout_tokens", QT_TRANSLATE_NOOP("FieldWords", "Tokens a rollout")},
    {"accuracy", QT_TRANSLATE_NOOP("FieldWords", "Accuracy")},
    {"accuracy2", QT_TRANSLATE_NOOP("FieldWords", "Accuracy of model B")},
    {"interval_low", QT_TRANSLATE_NOOP("FieldWords", "Lower limit")},
    {"interval_high", QT_TRANSLATE_NOOP("FieldWords", "Upper limit")},
    {"interval_half_width", QT_TRANSLATE_NOOP("FieldWords", "Half width of the interval")},
    {"wald_low", QT_TRANSLATE_NOOP("FieldWords", "Lower limit by Wald")},
    {"wald_high", QT_TRANSLATE_NOOP("FieldWords", "Upper limit by Wald")},
    {"difference", QT_TRANSLATE_NOOP("FieldWords", "Difference")},
    {"difference_low", QT_TRANSLATE_NOOP("FieldWords", "Difference, lower limit")},
    {"difference_high", QT_TRANSLATE_NOOP("FieldWords", "Difference, upper limit")},
    {"standard_error", QT_TRANSLATE_NOOP("FieldWords", "Standard error")},
    {"z_score", QT_TRANSLATE_NOOP("FieldWords", "z")},
    {"p_value", QT_TRANSLATE_NOOP("FieldWords", "p value")},
    {"discordant", QT_TRANSLATE_NOOP("FieldWords", "Questions they differ on")},
    {"questions_per_model", QT_TRANSLATE_NOOP("FieldWords", "Questions per model")},
    {"detectable_difference", QT_TRANSLATE_NOOP("FieldWords", "Smallest difference seen")},
    {"pass_at_1", QT_TRANSLATE_NOOP("FieldWords", "pass@1")},
    {"pass_at_k", QT_TRANSLATE_NOOP("FieldWords", "pass@k")},
    {"pass_at_k_biased", QT_TRANSLATE_NOOP("FieldWords", "pass@k, biased estimate")},
    {"score", QT_TRANSLATE_NOOP("FieldWords", "Score")},
    {"expected_score", QT_TRANSLATE_NOOP("FieldWords", "Expected score")},
    {"elo_difference", QT_TRANSLATE_NOOP("FieldWords", "Elo difference")},
    {"elo_low", QT_TRANSLATE_NOOP("FieldWords", "Elo, lower limit")},
    {"elo_high", QT_TRANSLATE_NOOP("FieldWords", "Elo, upper limit")},
    {"kappa", QT_TRANSLATE_NOOP("FieldWords", "Cohen's κ")},
    {"kappa_low", QT_TRANSLATE_NOOP("FieldWords", "κ, lower limit")},
    {"kappa_high", QT_TRANSLATE_NOOP("FieldWords", "κ, upper limit")},
    {"perplexity", QT_TRANSLATE_NOOP("FieldWords", "Perplexity")},
    {"bits_per_token", QT_TRANSLATE_NOOP("FieldWords", "Bits per token")},
    {"bits_per_byte", QT_TRANSLATE_NOOP("FieldWords", "Bits per byte")},
    {"calls", QT_TRANSLATE_NOOP("FieldWords", "Calls")},
    {"prompt_tokens", QT_TRANSLATE_NOOP("FieldWords", "Prompt tokens")},
    {"output_tokens", QT_TRANSLATE_NOOP("FieldWords", "Output tokens")},
    {"seconds", QT_TRANSLATE_NOOP("FieldWords", "Duration")},
    {"gpus", QT_TRANSLATE_NOOP("FieldWords", "GPUs")},
    {"step_seconds", QT_TRANSLATE_NOOP("FieldWords", "Time of a step")},
    {"usd_per_step", QT_TRANSLATE_NOOP("FieldWords", "Cost of a step")},
};

constexpr Named itemNames[] = {
    {"weights", QT_TRANSLATE_NOOP("FieldWords", "Weights")},
    {"gradients", QT_TRANSLATE_NOOP("FieldWords", "Gradients")},
    {"optimizer", QT_TRANSLATE_NOOP("FieldWords", "Optimiser states")},
    {"master", QT_TRANSLATE_NOOP("FieldWords", "fp32 master weights")},
    {"activations", QT_TRANSLATE_NOOP("FieldWords", "Activations")},
    {"logits", QT_TRANSLATE_NOOP("FieldWords", "Logits")},
    {"kv_cache", QT_TRANSLATE_NOOP("FieldWords", "KV cache")},
    {"prefill", QT_TRANSLATE_NOOP("FieldWords", "Prefill")},
    {"adapters", QT_TRANSLATE_NOOP("FieldWords", "Adapters")},
    {"frozen_models", QT_TRANSLATE_NOOP("FieldWords", "Frozen models")},
    {"buffers", QT_TRANSLATE_NOOP("FieldWords", "Buffers")},
    {"context", QT_TRANSLATE_NOOP("FieldWords", "CUDA context")},
    {"nccl", QT_TRANSLATE_NOOP("FieldWords", "NCCL buffers")},
    {"fragmentation", QT_TRANSLATE_NOOP("FieldWords", "Fragmentation")},
};

constexpr NamedChoice choiceNames[] = {
    {"method", "full", QT_TRANSLATE_NOOP("FieldWords", "Full")},
    {"method", "lora", QT_TRANSLATE_NOOP("FieldWords", "LoRA")},
    {"method", "qlora", QT_TRANSLATE_NOOP("FieldWords", "QLoRA")},
    {"method", "adapter", QT_TRANSLATE_NOOP("FieldWords", "Adapter")},
    {"method", "prefix", QT_TRANSLATE_NOOP("FieldWords", "Prefix")},
    {"precision", "fp32", QT_TRANSLATE_NOOP("FieldWords", "fp32")},
    {"precision", "amp", QT_TRANSLATE_NOOP("FieldWords", "bf16 mixed (AMP)")},
    {"precision", "amp-fp32-grad", QT_TRANSLATE_NOOP("FieldWords", "AMP, fp32 gradients")},
    {"precision", "megatron", QT_TRANSLATE_NOOP("FieldWords", "Megatron (18 B)")},
    {"precision", "torch-autocast", QT_TRANSLATE_NOOP("FieldWords", "torch.autocast")},
    {"precision", "bf16", QT_TRANSLATE_NOOP("FieldWords", "pure bf16")},
    {"optimizer", "adamw", QT_TRANSLATE_NOOP("FieldWords", "AdamW")},
    {"optimizer", "adamw-8bit", QT_TRANSLATE_NOOP("FieldWords", "AdamW 8-bit")},
    {"optimizer", "paged-adamw-8bit", QT_TRANSLATE_NOOP("FieldWords", "Paged AdamW 8-bit")},
    {"optimizer", "adafactor", QT_TRANSLATE_NOOP("FieldWords", "Adafactor")},
    {"optimizer", "sgd", QT_TRANSLATE_NOOP("FieldWords", "SGD")},
    {"optimizer", "sgd-momentum", QT_TRANSLATE_NOOP("FieldWords", "SGD with momentum")},
    {"optimizer", "lion", QT_TRANSLATE_NOOP("FieldWords", "Lion")},
    {"optimizer", "muon", QT_TRANSLATE_NOOP("FieldWords", "Muon")},
    {"recompute", "none", QT_TRANSLATE_NOOP("FieldWords", "None")},
    {"recompute", "selective", QT_TRANSLATE_NOOP("FieldWords", "Selective")},
    {"recompute", "full", QT_TRANSLATE_NOOP("FieldWords", "Full")},
    {"attention", "flash", QT_TRANSLATE_NOOP("FieldWords", "Flash")},
    {"attention", "eager", QT_TRANSLATE_NOOP("FieldWords", "Eager")},
    {"norm", "fused", QT_TRANSLATE_NOOP("FieldWords", "Fused")},
    {"norm", "eager", QT_TRANSLATE_NOOP("FieldWords", "Eager")},
    {"cross_entropy", "eager", QT_TRANSLATE_NOOP("FieldWords", "Eager")},
    {"cross_entropy", "chunked", QT_TRANSLATE_NOOP("FieldWords", "Chunked")},
    {"cross_entropy", "fused", QT_TRANSLATE_NOOP("FieldWords", "Fused")},
    {"offload", "none", QT_TRANSLATE_NOOP("FieldWords", "None")},
    {"offload", "optimizer", QT_TRANSLATE_NOOP("FieldWords", "Optimiser")},
    {"offload", "parameters", QT_TRANSLATE_NOOP("FieldWords", "All states")},
    {"software", "current", QT_TRANSLATE_NOOP("FieldWords", "Current")},
    {"software", "2023", QT_TRANSLATE_NOOP("FieldWords", "Of 2023")},
    {"quantization", "nf4", QT_TRANSLATE_NOOP("FieldWords", "NF4")},
    {"quantization", "nf4-dq", QT_TRANSLATE_NOOP("FieldWords", "NF4, double")},
    {"quantization", "gptq4", QT_TRANSLATE_NOOP("FieldWords", "GPTQ 4-bit")},
    {"quantization", "int8", QT_TRANSLATE_NOOP("FieldWords", "int8")},
    {"zero", "0", QT_TRANSLATE_NOOP("FieldWords", "None")},
    {"zero", "1", QT_TRANSLATE_NOOP("FieldWords", "ZeRO-1")},
    {"zero", "2", QT_TRANSLATE_NOOP("FieldWords", "2")},
    {"zero", "3", QT_TRANSLATE_NOOP("FieldWords", "3 / FSDP")},
    {"lora.targets", "all-linear", QT_TRANSLATE_NOOP("FieldWords", "All linears")},
    {"lora.targets", "q, v", QT_TRANSLATE_NOOP("FieldWords", "q, v")},
    {"rollout.engine", "colocated", QT_TRANSLATE_NOOP("FieldWords", "Same GPUs")},
    {"rollout.engine", "separate", QT_TRANSLATE_NOOP("FieldWords", "Own weights")},
    {"algorithm", "ppo", QT_TRANSLATE_NOOP("FieldWords", "PPO")},
    {"algorithm", "grpo", QT_TRANSLATE_NOOP("FieldWords", "GRPO")},
    {"algorithm", "rloo", QT_TRANSLATE_NOOP("FieldWords", "RLOO")},
    {"algorithm", "dpo", QT_TRANSLATE_NOOP("FieldWords", "DPO")},
    {"algorithm", "orpo", QT_TRANSLATE_NOOP("FieldWords", "ORPO")},
    {"algorithm", "kto", QT_TRANSLATE_NOOP("FieldWords", "KTO")},
    {"algorithm", "reward-model", QT_TRANSLATE_NOOP("FieldWords", "Reward model")},
    {"flops", "6nd", QT_TRANSLATE_NOOP("FieldWords", "6ND")},
    {"flops", "exact", QT_TRANSLATE_NOOP("FieldWords", "Exact")},
    {"question", "interval", QT_TRANSLATE_NOOP("FieldWords", "How sure is this accuracy?")},
    {"question", "compare", QT_TRANSLATE_NOOP("FieldWords", "Is model B better?")},
    {"question", "sample-size", QT_TRANSLATE_NOOP("FieldWords", "How many questions are needed?")},
    {"question", "pass-at-k", QT_TRANSLATE_NOOP("FieldWords", "pass@k")},
    {"question", "elo", QT_TRANSLATE_NOOP("FieldWords", "Elo and wins")},
    {"question", "judge-agreement", QT_TRANSLATE_NOOP("FieldWords", "Agreement of judges (κ)")},
    {"question", "perplexity", QT_TRANSLATE_NOOP("FieldWords", "Perplexity")},
    {"question", "eval-cost", QT_TRANSLATE_NOOP("FieldWords", "What does an evaluation cost?")},
    {"objective", "fewest-gpus", QT_TRANSLATE_NOOP("FieldWords", "Fewest GPUs")},
    {"objective", "fastest", QT_TRANSLATE_NOOP("FieldWords", "Fastest")},
    {"objective", "cheapest", QT_TRANSLATE_NOOP("FieldWords", "Cheapest")},
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The name in the interface's language; what has none is shown as it is.
QString nameOf(std::span<const Named> names, std::string_view key)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [key](const Named& named) { return named.key == key; });
    return found == names.end() ? textOf(key)
                                : QCoreApplication::translate("FieldWords", found->text);
}

} // namespace

QString FieldWords::calculator(compute::Calculator calculator)
{
    switch (calculator) {
    case compute::Calculator::training:
        return tr("Training memory");
    case compute::Calculator::serving:
        return tr("Serving");
    case compute::Calculator::rlhf:
        return tr("RLHF");
    case compute::Calculator::cost:
        return tr("Training cost");
    case compute::Calculator::selection:
        return tr("Model selection");
    case compute::Calculator::evaluation:
        return tr("Evaluation");
    case compute::Calculator::layout:
        break;
    }
    return tr("Layouts");
}

QString FieldWords::field(std::string_view key)
{
    return nameOf(fieldNames, key);
}

QString FieldWords::unit(std::string_view key)
{
    const bool known = std::any_of(std::begin(unitNames), std::end(unitNames),
                                   [key](const Named& named) { return named.key == key; });
    return known ? nameOf(unitNames, key) : QString();
}

QString FieldWords::choice(std::string_view key, std::string_view word)
{
    for (const NamedChoice& named : choiceNames)
        if (named.key == key && named.word == word)
            return QCoreApplication::translate("FieldWords", named.text);
    return textOf(word);
}

QString FieldWords::quantity(std::string_view id)
{
    return nameOf(quantityNames, id);
}

QString FieldWords::item(std::string_view id)
{
    return nameOf(itemNames, id);
}

QString FieldWords::phase(std::string_view id)
{
    return id == "generation" ? tr("Generation") : id == "scoring" ? tr("Scoring") : tr("Training");
}

QString FieldWords::curve(study::CurveValue value)
{
    switch (value) {
    case study::CurveValue::memoryPerGpu:
        return tr("Memory per GPU");
    case study::CurveValue::tokensPerSecond:
        return tr("Throughput, and time per token (dashed)");
    case study::CurveValue::days:
        return tr("Days of training");
    case study::CurveValue::dollars:
        return tr("Cost");
    case study::CurveValue::intervalHalfWidth:
        return tr("Half width of the interval");
    case study::CurveValue::questionsPerModel:
        return tr("Questions per model");
    case study::CurveValue::passAtK:
        break;
    }
    return tr("pass@k");
}

} // namespace interval::ui
