// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/layout/search.h"

#include "compute/estimate/calibration.h"
#include "compute/estimate/cost.h"
#include "compute/estimate/remarks.h"
#include "compute/estimate/serving.h"
#include "compute/estimate/training.h"
#include "compute/formulas/flops.h"
#include "compute/layout/step_time.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace interval::compute {

namespace {

constexpr std::size_t layoutsKept = 20;

bool divides(double divisor, double value)
{
    return std::fmod(value, divisor) == 0;
}

/// What a cluster of one size has to offer.
struct Found {
    std::vector<LayoutRow> layouts; ///< best first, at most `layoutsKept`
    double leastMemory = std::numeric_limits<double>::infinity(); ///< [B] of what was tried
    bool anyValid = false; ///< some layout fills the batch, whether or not it fits
};

class Search {
public:
    explicit Search(const Scenario& scenario)
        : scenario_(scenario), options_(scenario.training), shape_(*scenario.model->model.shape)
    {
        cluster_.gpu = &scenario.gpu->gpu;
        cluster_.gpusPerNode = scenario.gpusPerNode;
        cluster_.globalBatch = scenario.layout.globalBatch;
        cluster_.computeShare = calibration::trainingCompute;
        cluster_.flopsPerToken = exactTrainingFlopsPerToken<double>(
            static_cast<double>(scenario.model->count.matmulPerToken),
            static_cast<double>(shape_.attentionLayers()),
            // Causal attention computes half of the square.
            static_cast<double>(shape_.queryWidth()) / 2, options_.sequence);
        price_ = pricePerGpuHour(scenario);
    }

    Found over(double gpus)
    {
        found_ = {};
        cluster_.job = {&shape_, &scenario_.model->count, &options_, gpus};
        gpus_ = gpus;
        tensorDegrees();
        return std::move(found_);
    }

private:
    void tensorDegrees()
    {
        const double most = std::min(scenario_.gpusPerNode, gpus_);
        for (int t = 1; t <= most; t *= 2) {
            options_.degrees.tensor = t;
            options_.degrees.sequenceParallel = true;
            if (divides(t, static_cast<double>(shape_.heads)) && divides(t, gpus_))
                pipelineDegrees(gpus_ / t);
        }
    }

    void pipelineDegrees(double rest)
    {
        constexpr double mostStages = 64;
        const double most = std::min({mostStages, static_cast<double>(shape_.layers), rest});
        for (int p = 1; p <= most; ++p) {
            if (!divides(p, rest))
                continue;
            options_.degrees.pipeline = p;
            contextDegrees(rest / p);
        }
    }

    void contextDegrees(double rest)
    {
        constexpr double most = 64;
        // Below this length a rank's attention is too short to hide the exchange.
        constexpr double tokensPerRank = 2048;
        for (int c = 1; c <= std::min(most, rest); c *= 2) {
            const bool longEnough = c == 1 || options_.sequence / c >= tokensPerRank;
            if (!divides(c, rest) || !longEnough || !divides(2 * c, options_.sequence))
                continue;
            options_.degrees.context = c;
            expertDegrees(rest / c);
        }
    }

    void expertDegrees(double dataParallel)
    {
        const double experts = shape_.experts ? static_cast<double>(shape_.experts->count) : 1;
        const double group = gpus_ / options_.degrees.pipeline;
        for (int e = 1; e <= std::min(experts, group); e *= 2) {
            if (!divides(e, experts) || !divides(e, group))
                continue;
            options_.degrees.expert = e;
            microBatches(dataParallel);
        }
    }

    void microBatches(double dataParallel)
    {
        constexpr double most = 8;
        for (int b = 1; b <= most; b *= 2) {
            const double perStep = b * dataParallel;
            if (!divides(perStep, scenario_.layout.globalBatch))
                continue;
            options_.batch = b;
            options_.degrees.microBatches = scenario_.layout.globalBatch / perStep;
            if (options_.degrees.microBatches < options_.degrees.pipeline)
                continue;
            found_.anyValid = true;
            interleavings();
        }
    }

    void interleavings()
    {
        const Degrees& degrees = options_.degrees;
        for (int v = 1; v <= 2; ++v) {
            const bool possible =
                v == 1 ||
                (degrees.pipeline > 1 && divides(degrees.pipeline, degrees.microBatches) &&
                 divides(degrees.pipeline * v, static_cast<double>(shape_.layers)));
            if (!possible)
                continue;
            options_.degrees.interleave = v;
            for (const Recompute recompute : {Recompute::none, Recompute::full}) {
                options_.recompute = recompute;
                zeroStages();
            }
        }
        options_.degrees.interleave = 1;
    }

    void zeroStages()
    {
        if (denseShards(cluster_.job) <= 1) {
            consider(ZeroStage::none);
            return;
        }
        consider(ZeroStage::optimizer);
        consider(ZeroStage::parameters);
    }

    /// Times a layout, and asks for its memory only when it would be among the best.
    void consider(ZeroStage zero)
    {
        options_.zero = zero;
        const double seconds = stepTime(cluster_).total();
        const bool full = found_.layouts.size() >= layoutsKept;
        if (full && seconds >= found_.layouts.back().stepSeconds)
            return;
        const double bytes = processBytes();
        found_.leastMemory = std::min(found_.leastMemory, bytes);
        if (bytes > static_cast<double>(cluster_.gpu->usableBytes))
            return;
        insert(seconds, bytes);
    }

    [[nodiscard]] double processBytes() const
    {
        constexpr double gib = 0x1p30;
        const Overhead& overhead = scenario_.overhead;
        return trainingPeak(cluster_.job).bytes * (1 + overhead.fragmentation) +
               (overhead.contextGib + (gpus_ > 1 ? overhead.ncclGib : 0)) * gib;
    }

    void insert(double seconds, double bytes)
    {
        LayoutRow row;
        row.degrees = options_.degrees;
        row.gpus = gpus_;
        row.dataParallel = cluster_.job.dataParallel();
        row.zero = options_.zero;
        row.batch = options_.batch;
        row.recompute = options_.recompute;
        row.bytes = bytes;
        row.stepSeconds = seconds;
        row.mfu = flopsUtilization<double>(cluster_.globalBatch * options_.sequence *
                                               cluster_.flopsPerToken,
                                           gpus_, trainingPeakFlops(*cluster_.gpu), seconds);
        constexpr double hour = 3600;
        if (price_)
            row.usdPerStep = seconds / hour * gpus_ * *price_;
        const auto later = std::upper_bound(
            found_.layouts.begin(), found_.layouts.end(), row,
            [](const LayoutRow& a, const LayoutRow& b) { return a.stepSeconds < b.stepSeconds; });
        found_.layouts.insert(later, row);
        if (found_.layouts.size() > layoutsKept)
            found_.layouts.pop_back();
    }

    const Scenario& scenario_;
    TrainingOptions options_; ///< changed from layout to layout
    const ModelShape& shape_;
    ClusterJob cluster_;
    std::optional<double> price_;
    double gpus_ = 1;
    Found found_;
};

/// Why a cluster does not do, in a sentence without its end.
Remark reasonOf(const Found& found, double capacity)
{
    if (!found.anyValid)
        return remark("没有一种切分能整除 global batch 并填满流水线",
                      "no layout divides the global batch and keeps the pipeline busy");
    return remark("最省的布局每卡也要 " + gigabytes(found.leastMemory) + "，可用 " +
                      gigabytes(capacity),
                  "even the leanest layout needs " + gigabytes(found.leastMemory) + " a GPU of " +
                      gigabytes(capacity));
}

/// Cluster sizes to try: exactly one, or powers of two up to the most.
std::vector<double> clusterSizes(const Scenario& scenario)
{
    if (!scenario.layout.maxGpus)
        return {scenario.gpus};
    std::vector<double> sizes;
    for (int gpus = 1; gpus <= *scenario.layout.maxGpus; gpus *= 2)
        sizes.push_back(gpus);
    return sizes;
}

double priceOf(const LayoutRow& row)
{
    return row.gpus * row.stepSeconds; // the price of a GPU is the same for all
}

void rank(LayoutObjective objective, std::vector<LayoutRow>& rows)
{
    const auto better = [objective](const LayoutRow& a, const LayoutRow& b) {
        if (objective == LayoutObjective::fewestGpus && a.gpus != b.gpus)
            return a.gpus < b.gpus;
        if (objective == LayoutObjective::cheapest && priceOf(a) != priceOf(b))
            return priceOf(a) < priceOf(b);
        return a.stepSeconds < b.stepSeconds;
    };
    std::stable_sort(rows.begin(), rows.end(), better);
    if (rows.size() > layoutsKept)
        rows.resize(layoutsKept);
}

void explainSmaller(Search& search, double gpus, double capacity, Estimate& estimate)
{
    if (gpus < 2 || !divides(2, gpus))
        return;
    const Found smaller = search.over(gpus / 2);
    if (!smaller.layouts.empty())
        return;
    const Remark reason = reasonOf(smaller, capacity);
    estimate.assumptions.push_back(
        remark(number(gpus / 2) + " 张卡不够：" + reason.zh + "。",
               number(gpus / 2) + " GPUs do not do: " + reason.en + "."));
}

} // namespace

base::Result<Estimate> estimateLayout(const Scenario& scenario, Detail detail)
{
    if (!scenario.model->model.shape)
        return base::fail(base::ErrorCode::invalidInput,
                          "model: the layout search needs the shape of the model",
                          "找并行布局要知道模型的结构");
    if (trainingPeakFlops(scenario.gpu->gpu) <= 0)
        return base::fail(base::ErrorCode::invalidInput, "gpu: has no known peak",
                          "这张卡的算力峰值未知");
    const auto capacity = static_cast<double>(scenario.gpu->gpu.usableBytes);

    Estimate estimate;
    estimate.calculator = Calculator::layout;
    estimate.modelName = scenario.model->model.name;
    estimate.parameters = static_cast<double>(scenario.model->count.total);
    estimate.activeParameters = static_cast<double>(scenario.model->count.active);
    Search search(scenario);
    Found last;
    for (const double gpus : clusterSizes(scenario)) {
        last = search.over(gpus);
        estimate.layouts.insert(estimate.layouts.end(), last.layouts.begin(), last.layouts.end());
        const bool enough = scenario.layout.objective == LayoutObjective::fewestGpus;
        if (enough && !estimate.layouts.empty())
            break;
    }
    if (estimate.layouts.empty())
        return base::fail(base::ErrorCode::invalidInput, "gpus: " + reasonOf(last, capacity).en,
                          reasonOf(last, capacity).zh);
    rank(scenario.layout.objective, estimate.layouts);
    const LayoutRow& best = estimate.layouts.front();
    estimate.quantities.push_back({"gpus", best.gpus, unit::gpus, {}});
    estimate.quantities.push_back({"step_seconds", best.stepSeconds, unit::seconds, {}});
    estimate.quantities.push_back({"mfu", best.mfu, unit::fraction, {}});
    if (detail == Detail::full) {
        explainSmaller(search, best.gpus, capacity, estimate);
        estimate.warnings.push_back(
            remark("步时是用于排序的估算，与实测可能相差几成。",
                   "Step times rank layouts; measured ones may differ by tens of per cent."));
    }
    return estimate;
}

} // namespace interval::compute
