// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"
#include "compute/number/derivation.h"
#include "compute/scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::compute {

/// A sentence about a result in both languages, with its numbers already in it.
struct Remark {
    std::string zh;
    std::string en;

    [[nodiscard]] const std::string& in(base::Language language) const
    {
        return language == base::Language::zhCn ? zh : en;
    }
    bool operator==(const Remark&) const = default;
};

/// One part of the memory of a GPU.
struct MemoryItem {
    std::string_view id;   ///< "weights", "optimizer", …: scenario format, item ids
    double bytes = 0;      ///< [B]
    Derivation derivation; ///< empty unless asked for
    Remark note;           ///< may be empty
};

/// A result that is not a part of memory.
struct ResultQuantity {
    std::string_view id; ///< "kv_bytes_per_token", …: scenario format, quantity ids
    double value = 0;    ///< in base units
    Unit unit;
    Derivation derivation; ///< empty unless asked for
};

/// Memory of the fullest GPU [B].
struct MemoryTotals {
    double allocated = 0; ///< peak of the framework's allocator (torch.cuda.max_memory_allocated)
    double process = 0;   ///< what nvidia-smi shows: with context, NCCL and fragmentation
    double low = 0;       ///< of `process`: the band of uncertainty
    double high = 0;
    double capacity = 0; ///< usable memory of the GPU
};

/// The smallest change that makes a scenario fit.
struct SmallestFit {
    double gpus = 0;
    std::optional<double> zero;   ///< training: ZeRO stage
    std::optional<double> tensor; ///< serving: tensor-parallel degree
};

/// One phase of RLHF; phases follow each other, so the largest decides.
struct PhaseMemory {
    std::string_view id; ///< "generation", "scoring", "training"
    std::vector<MemoryItem> items;
    double allocated = 0; ///< [B]
};

/// One model of a selection.
struct CandidateRow {
    std::string name;
    std::string licence; ///< empty: not confirmed
    double parameters = 0;
    double active = 0;
    double weightBytes = 0;
    double kvBytesPerToken = 0;
    std::optional<double> fewestGpus; ///< absent: does not fit any number that was asked about
    double tokensPerSecond = 0;       ///< upper bound of the whole system at the concurrency asked
    std::optional<double> usdPerMillionTokens;
};

/// A way to spread training over GPUs.
struct LayoutRow {
    Degrees degrees;
    double gpus = 0;
    double dataParallel = 0;
    ZeroStage zero = ZeroStage::none;
    double batch = 1; ///< micro-batch [sequences]
    Recompute recompute = Recompute::none;
    double bytes = 0;       ///< [B] of a process on the worst stage
    double stepSeconds = 0; ///< [s] of an optimiser step
    double mfu = 0;
    std::optional<double> usdPerStep;
};

/// What a calculation answers.
struct Estimate {
    Calculator calculator = Calculator::training;
    std::string modelName;
    double parameters = 0;
    double activeParameters = 0;

    std::vector<MemoryItem> items; ///< in the fixed order of the memory bar
    std::optional<MemoryTotals> memory;
    std::optional<SmallestFit> smallest; ///< only when the scenario does not fit
    std::vector<ResultQuantity> quantities;
    std::vector<PhaseMemory> phases;      ///< RLHF
    std::vector<CandidateRow> candidates; ///< selection
    std::vector<LayoutRow> layouts;       ///< layout, best first
    std::vector<Remark> assumptions;
    std::vector<Remark> warnings;

    [[nodiscard]] bool fits() const { return !memory || memory->process <= memory->capacity; }
    /// [B] free on the fullest GPU; negative when it does not fit.
    [[nodiscard]] double headroom() const
    {
        return memory ? memory->capacity - memory->process : 0;
    }
    /// @return the quantity with this id, or null.
    [[nodiscard]] const ResultQuantity* quantity(std::string_view id) const;
};

/// Whether an estimate brings derivations and remarks along; numbers alone are a hundred times
/// faster, which is what searches and sliders in motion need.
enum class Detail : std::uint8_t { numbers, full };

/// Answers a scenario. Pure: the same scenario gives the same estimate.
///
/// @error invalidInput  values that contradict each other ("tp: does not divide the 32 heads of …"),
///                      something the question needs is missing, or a result that is not finite;
///                      the text begins with the key
[[nodiscard]] base::Result<Estimate> evaluate(const Scenario& scenario,
                                              Detail detail = Detail::numbers);

} // namespace interval::compute
