// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/optimizer/evaluate.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/optimizer/gradient.h"
#include "scheduling/review.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace interval::scheduling {

namespace {

constexpr std::size_t calibrationBins = 20;

struct Prediction {
    std::uint32_t item;
    double recall;
    bool recalled;
    std::int32_t elapsedDays;
    int answers; ///< a day or more apart, this one and the first included
    int lapses;  ///< before this one

    [[nodiscard]] double loss() const
    {
        const double bounded = boundedRecall(recall);
        return -std::log(recalled ? bounded : 1 - bounded);
    }
};

/// Calls `use(Prediction)` for each item of the window, card by card.
template <class Use>
void predict(const Histories& histories,
             const Parameters& parameters,
             bool shortTerm,
             ItemWindow window,
             Use use)
{
    for (const CardHistory& card : histories.cards) {
        std::optional<MemoryState> memory;
        int answers = 1;
        int lapses = 0;
        for (const HistoryStep& step : histories.of(card)) {
            const bool isItem = step.item != HistoryStep::noItem;
            if (isItem && step.item >= window.end)
                break;
            const bool recalled = step.rating != Rating::again;
            answers += isItem ? 1 : 0;
            if (isItem && step.item >= window.begin)
                use(Prediction{step.item,
                               retrievability(step.elapsedDays, memory->stability, parameters),
                               recalled, step.elapsedDays, answers, lapses});
            lapses += isItem && !recalled ? 1 : 0;
            memory = afterReview(memory, step.elapsedDays, step.rating, parameters, shortTerm);
        }
    }
}

/// Number of a logarithmic bin: the power of `base` at or below the value.
std::uint64_t logBin(double value, double base)
{
    return static_cast<std::uint64_t>(std::floor(std::log(value) / std::log(base)));
}

/// fsrs-rs labels its bins with numbers such as 2.48 * 3.62^k; the power k alone tells them apart.
std::uint64_t binOf(const Prediction& item)
{
    constexpr double daysBase = 3.62;
    constexpr double answersBase = 1.89;
    constexpr double lapsesBase = 1.73;
    const std::uint64_t lapses = item.lapses == 0 ? 0 : 1 + logBin(item.lapses, lapsesBase);
    return logBin(item.elapsedDays, daysBase) << 32U | logBin(item.answers, answersBase) << 16U |
           lapses;
}

struct Tally {
    double predicted = 0;
    double recalled = 0;
    std::size_t count = 0;

    void add(const Prediction& item)
    {
        predicted += item.recall;
        recalled += item.recalled ? 1 : 0;
        ++count;
    }
};

std::vector<CalibrationBin> calibration(const std::array<Tally, calibrationBins>& bins)
{
    std::vector<CalibrationBin> result;
    for (const Tally& bin : bins)
        if (const auto count = static_cast<double>(bin.count); bin.count > 0)
            result.push_back({bin.predicted / count, bin.recalled / count, bin.count});
    return result;
}

double rmse(const std::unordered_map<std::uint64_t, Tally>& bins, double items)
{
    double sum = 0;
    for (const auto& [key, bin] : bins) {
        const auto count = static_cast<double>(bin.count);
        const double error = (bin.predicted - bin.recalled) / count;
        sum += count * error * error;
    }
    return std::sqrt(sum / items);
}

} // namespace

base::Result<Evaluation> evaluate(const Histories& histories,
                                  const Parameters& parameters,
                                  bool shortTerm,
                                  ItemWindow window)
{
    Tally total;
    double loss = 0;
    std::unordered_map<std::uint64_t, Tally> bins;
    std::array<Tally, calibrationBins> byRecall;
    predict(histories, parameters, shortTerm, window, [&](const Prediction& item) {
        total.add(item);
        loss += item.loss();
        bins[binOf(item)].add(item);
        const auto place = static_cast<std::size_t>(item.recall * calibrationBins);
        byRecall[std::min(place, calibrationBins - 1)].add(item);
    });
    if (total.count == 0)
        return base::fail(base::ErrorCode::invalidInput,
                          "no answer comes a day or more after another of the same card");
    const auto items = static_cast<double>(total.count);
    return Evaluation{total.count,
                      loss / items,
                      rmse(bins, items),
                      total.predicted / items,
                      total.recalled / items,
                      calibration(byRecall)};
}

std::vector<double> itemLosses(const Histories& histories,
                               const Parameters& parameters,
                               bool shortTerm,
                               ItemWindow window)
{
    const std::uint32_t end = std::min(window.end, histories.items);
    std::vector<double> losses(end > window.begin ? end - window.begin : 0);
    predict(histories, parameters, shortTerm, {window.begin, end},
            [&](const Prediction& item) { losses[item.item - window.begin] = item.loss(); });
    return losses;
}

} // namespace interval::scheduling
