// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/price_table.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/interview_plan/day_outcomes.h"
#include "scheduling/review.h"

#include <algorithm>
#include <cmath>

namespace interval::scheduling {

namespace {

constexpr std::size_t stabilities = 40;
constexpr std::size_t difficulties = 10;
constexpr std::size_t nodes = stabilities * difficulties;
constexpr double leastStability = 0.02; ///< [days]
constexpr double mostStability = 2000;  ///< [days]
constexpr std::size_t outcomes = 4;     ///< of a review
constexpr std::size_t corners = 4;      ///< of a cell of the grid

const double logStep = std::log(mostStability / leastStability) / (stabilities - 1);
const double logPriceStep = std::log(highestPrice / lowestPrice) / (priceCount - 1);

MemoryState stateOf(std::size_t node)
{
    const auto row = static_cast<double>(node / difficulties);
    const auto column = static_cast<double>(node % difficulties);
    constexpr double width = (maximumDifficulty - minimumDifficulty) / (difficulties - 1);
    return {leastStability * std::exp(row * logStep), minimumDifficulty + column * width};
}

/// The four nodes around a state, with the weights of bilinear interpolation.
using Corners = std::array<GridPart, corners>;

Corners cornersOf(const MemoryState& memory)
{
    constexpr double perUnit = (difficulties - 1) / (maximumDifficulty - minimumDifficulty);
    const double row = std::clamp(std::log(memory.stability / leastStability) / logStep, 0.0,
                                  static_cast<double>(stabilities - 1));
    const double column = std::clamp((memory.difficulty - minimumDifficulty) * perUnit, 0.0,
                                     static_cast<double>(difficulties - 1));
    const auto i = std::min(static_cast<std::uint32_t>(row), std::uint32_t{stabilities - 2});
    const auto j = std::min(static_cast<std::uint32_t>(column), std::uint32_t{difficulties - 2});
    const double down = row - i;
    const double right = column - j;
    const auto first = static_cast<std::uint32_t>(i * difficulties + j);
    const auto below = static_cast<std::uint32_t>(first + difficulties);
    return {{{first, (1 - down) * (1 - right)},
             {first + 1, (1 - down) * right},
             {below, down * (1 - right)},
             {below + 1, down * right}}};
}

void addTo(ByPrice& sum, double weight, const ByPrice& values)
{
    for (std::size_t i = 0; i < priceCount; ++i)
        sum[i] += weight * values[i];
}

void addCost(Prospect& prospect, double seconds)
{
    for (std::size_t i = 0; i < priceCount; ++i) {
        prospect.worth[i] -= priceAt(i) * seconds;
        prospect.seconds[i] += seconds;
    }
}

/// Every day for the first ten, then days about an eighth apart.
std::vector<int> gapsUpTo(int days)
{
    constexpr int fine = 10;
    constexpr int coarser = 8;
    std::vector<int> gaps;
    for (int gap = 1; gap < days; gap += gap < fine ? 1 : gap / coarser + 1)
        gaps.push_back(gap);
    return gaps;
}

const ByPrice& prices()
{
    static const ByPrice all = [] {
        ByPrice values{};
        for (std::size_t i = 0; i < priceCount; ++i)
            values[i] = lowestPrice * std::exp(static_cast<double>(i) * logPriceStep);
        return values;
    }();
    return all;
}

} // namespace

double priceAt(std::size_t place)
{
    return prices()[place];
}

PricePoint PricePoint::of(double price)
{
    const double place =
        std::clamp(std::log(std::max(price, lowestPrice) / lowestPrice) / logPriceStep, 0.0,
                   static_cast<double>(priceCount - 1));
    const auto below = std::min(static_cast<std::size_t>(place), priceCount - 2);
    return {below, place - static_cast<double>(below)};
}

/// A review from one node after one gap: where it leads and what it takes.
struct PriceTable::Row {
    std::array<GridPart, outcomes * corners> parts;
    double seconds;
};

PriceTable::PriceTable(const Parameters& parameters,
                       const StudyHabits& habits,
                       const std::vector<bool>& open)
    : parameters_(parameters),
      habits_(habits),
      open_{false},
      gaps_(gapsUpTo(static_cast<int>(open.size()))),
      relearningSeconds_(scheduling::relearningSeconds(habits))
{
    open_.insert(open_.end(), open.begin(), open.end());
    const std::vector<Row> all = rows();
    worth_.resize(open_.size(), std::vector<ByPrice>(nodes));
    seconds_.resize(open_.size(), std::vector<ByPrice>(nodes));
    for (int daysLeft = 0; daysLeft <= days(); ++daysLeft)
        fill(all, daysLeft);
    learn();
}

std::vector<PriceTable::Row> PriceTable::rows() const
{
    std::vector<Row> all;
    all.reserve(gaps_.size() * nodes);
    for (const int gap : gaps_)
        for (std::size_t node = 0; node < nodes; ++node) {
            const auto ends = reviewOutcomes(stateOf(node), gap, parameters_, habits_);
            Row row{{}, reviewSeconds(1 - ends[0].chance)};
            for (std::size_t i = 0; i < outcomes; ++i) {
                const Corners around = cornersOf(ends[i].memory);
                for (std::size_t j = 0; j < corners; ++j)
                    row.parts[i * corners + j] = {around[j].node,
                                                  ends[i].chance * around[j].weight};
            }
            all.push_back(row);
        }
    return all;
}

void PriceTable::fill(const std::vector<Row>& rows, int daysLeft)
{
    const auto n = static_cast<std::size_t>(daysLeft);
    for (std::size_t node = 0; node < nodes; ++node) {
        const double recall = retrievability(daysLeft, stateOf(node).stability, parameters_);
        ByPrice best;
        best.fill(recall);
        std::array<const Row*, priceCount> chosen{};
        std::array<std::size_t, priceCount> then{};
        for (std::size_t g = 0; g < gaps_.size() && gaps_[g] < daysLeft; ++g) {
            const auto left = static_cast<std::size_t>(daysLeft - gaps_[g]);
            if (!open_[left])
                continue;
            const Row& row = rows[g * nodes + node];
            ByPrice worth{};
            for (const GridPart& part : row.parts)
                addTo(worth, part.weight, worth_[left][part.node]);
            for (std::size_t i = 0; i < priceCount; ++i) {
                const double value = worth[i] - prices()[i] * row.seconds;
                if (value > best[i]) {
                    best[i] = value;
                    chosen[i] = &row;
                    then[i] = left;
                }
            }
        }
        worth_[n][node] = best;
        for (std::size_t i = 0; i < priceCount; ++i) {
            if (chosen[i] == nullptr)
                continue;
            double seconds = chosen[i]->seconds;
            for (const GridPart& part : chosen[i]->parts)
                seconds += part.weight * seconds_[then[i]][part.node][i];
            seconds_[n][node][i] = seconds;
        }
    }
}

void PriceTable::learn()
{
    const LearningOutcomes learning = learningOutcomes(parameters_, habits_);
    learningSeconds_ = learning.seconds;
    std::array<double, nodes> mixture{};
    for (const DayOutcome& outcome : learning.outcomes)
        for (const GridPart& part : cornersOf(outcome.memory))
            mixture[part.node] += outcome.chance * part.weight;
    for (std::size_t n = 0; n < worth_.size(); ++n) {
        Prospect prospect;
        for (std::size_t node = 0; node < nodes; ++node) {
            addTo(prospect.worth, mixture[node], worth_[n][node]);
            addTo(prospect.seconds, mixture[node], seconds_[n][node]);
        }
        addCost(prospect, learningSeconds_);
        learned_.push_back(prospect);
    }
}

Prospect PriceTable::answered(const MemoryState& memory, int daysLeft) const
{
    const auto n = static_cast<std::size_t>(daysLeft);
    Prospect prospect;
    for (const GridPart& part : cornersOf(memory)) {
        addTo(prospect.worth, part.weight, worth_[n][part.node]);
        addTo(prospect.seconds, part.weight, seconds_[n][part.node]);
    }
    return prospect;
}

Prospect PriceTable::reviewed(const MemoryState& memory, int elapsedDays, int daysLeft) const
{
    const auto n = static_cast<std::size_t>(daysLeft);
    const auto ends = reviewOutcomes(memory, elapsedDays, parameters_, habits_);
    Prospect prospect;
    for (const DayOutcome& end : ends)
        for (const GridPart& part : cornersOf(end.memory)) {
            addTo(prospect.worth, end.chance * part.weight, worth_[n][part.node]);
            addTo(prospect.seconds, end.chance * part.weight, seconds_[n][part.node]);
        }
    addCost(prospect, reviewSeconds(1 - ends[0].chance));
    return prospect;
}

double PriceTable::reviewSeconds(double recall) const
{
    return scheduling::reviewSeconds(recall, habits_, relearningSeconds_);
}

} // namespace interval::scheduling
