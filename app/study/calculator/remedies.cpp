// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/calculator/remedies.h"

#include <array>
#include <optional>
#include <span>

namespace interval::study {

namespace {

using compute::Calculator;

struct Change {
    std::string_view key;
    std::string_view value;
};

constexpr std::array training{
    Change{"zero", "1"},
    Change{"zero", "2"},
    Change{"zero", "3"},
    Change{"batch", "1"},
    Change{"recompute", R"("full")"},
    Change{"cross_entropy", R"("fused")"},
    Change{"optimizer", R"("adamw-8bit")"},
    Change{"offload", R"("optimizer")"},
    Change{"method", R"("lora")"},
    Change{"method", R"("qlora")"},
};

constexpr std::array serving{
    Change{"kv", R"("fp8")"},
    Change{"weights", R"("fp8")"},
    Change{"weights", R"("awq4")"},
};

constexpr std::array rlhf{
    Change{"zero", "3"},
    Change{"batch", "1"},
    Change{"recompute", R"("full")"},
    Change{"tricks", R"(["offload-frozen"])"},
    Change{"rollout.batch", "16"},
    Change{"algorithm", R"("grpo")"},
};

std::span<const Change> changesOf(Calculator calculator)
{
    switch (calculator) {
    case Calculator::training:
        return training;
    case Calculator::serving:
        return serving;
    case Calculator::rlhf:
        return rlhf;
    default:
        return {};
    }
}

/// What a change leads to, when it leads to something that fits.
std::optional<Remedy>
tried(const Answered& answered, const Change& change, const compute::Catalogue& catalogue)
{
    const auto after = answer(withValue(answered.written, change.key, change.value), catalogue);
    if (!after || !after->estimate.memory || !after->estimate.fits())
        return std::nullopt;
    return Remedy{std::string(change.key), std::string(change.value),
                  after->estimate.memory->process};
}

} // namespace

std::vector<Remedy>
remedies(const Answered& answered, const compute::Catalogue& catalogue, std::size_t most)
{
    std::vector<Remedy> found;
    if (!answered.estimate.memory || answered.estimate.fits())
        return found;
    const auto add = [&](const Change& change) {
        const bool another = found.empty() || found.back().key != change.key;
        if (auto remedy = tried(answered, change, catalogue); remedy && another)
            found.push_back(std::move(*remedy));
        return found.size() >= most;
    };
    for (const Change& change : changesOf(answered.scenario.calculator))
        if (add(change))
            return found;
    constexpr int doublings = 10;
    double gpus = answered.scenario.gpus;
    for (int i = 0; i < doublings; ++i) {
        gpus *= 2;
        const std::string count = std::to_string(static_cast<long long>(gpus));
        const std::size_t before = found.size();
        if (add({"gpus", count}) || found.size() > before)
            break;
    }
    return found;
}

} // namespace interval::study
