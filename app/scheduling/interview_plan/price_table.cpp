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

/// A value between two lines of the grid.
struct Place {
    std::uint32_t below = 0;
    double share = 0; ///< 0..1 of the way to the next
};

/// @param line counted from the first of `count`; beyond the ends it is taken as the end
Place placeOf(double line, std::size_t count)
{
    const double inside = std::clamp(line, 0.0, static_cast<double>(count - 1));
    const auto below =
        std::min(static_cast<std::uint32_t>(inside), static_cast<std::uint32_t>(count - 2));
    return {below, inside - below};
}

Place placeOfStability(double stability)
{
    return placeOf(std::log(stability / leastStability) / logStep, stabilities);
}

Place placeOfDifficulty(double difficulty)
{
    constexpr double perUnit = (difficulties - 1) / (maximumDifficulty - minimumDifficulty);
    return placeOf((difficulty - minimumDifficulty) * perUnit, difficulties);
}

/// The four nodes around a state, with the weights of bilinear interpolation.
using Corners = std::array<GridPart, corners>;

Corners cornersOf(const MemoryState& memory)
{
    const auto [row, down] = placeOfStability(memory.stability);
    const auto [column, right] = placeOfDifficulty(memory.difficulty);
    const auto first = static_cast<std::uint32_t>(row * difficulties + column);
    const auto below = static_cast<std::uint32_t>(first + difficulties);
    return {{{first, (1 - down) * (1 - right)},
             {first + 1, (1 - down) * right},
             {below, down * (1 - right)},
             {below + 1, down * right}}};
}

template <class Values>
void addTo(ByPrice& sum, double weight, const Values& values)
{
    for (std::size_t i = 0; i < priceCount; ++i)
        sum[i] += weight * static_cast<double>(values[i]);
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

/// A review from one node after one gap: between which stabilities each outcome leads, with which
/// weights, and what it takes. The chance of the outcome is in the weights.
struct PriceTable::Review {
    std::array<std::uint32_t, outcomes> row;
    std::array<float, outcomes> stay; ///< of that row
    std::array<float, outcomes> move; ///< of the next
    float seconds;
};

/// What a day holds for the difficulty that each outcome leads to: by difficulty before the review,
/// outcome, stability after it. Difficulty changes by the grade alone, so that this is mixed once a
/// day and not for every gap and stability.
class PriceTable::Mixture {
public:
    Mixture(const Parameters& parameters, const StudyHabits& habits)
        : worth_(nodes * outcomes), seconds_(nodes * outcomes)
    {
        for (std::size_t column = 0; column < difficulties; ++column) {
            const auto ends = reviewOutcomes(stateOf(column), 1, parameters, habits);
            for (std::size_t i = 0; i < outcomes; ++i)
                columns_[column * outcomes + i] = placeOfDifficulty(ends[i].memory.difficulty);
        }
    }

    void take(const StoredDay& worth, const StoredDay& seconds)
    {
        mix(worth, worth_);
        mix(seconds, seconds_);
    }

    [[nodiscard]] Stored worth(const Review& review, std::size_t column) const
    {
        return expected(worth_, review, column);
    }
    [[nodiscard]] Stored seconds(const Review& review, std::size_t column) const
    {
        return expected(seconds_, review, column);
    }

private:
    void mix(const StoredDay& day, StoredDay& into) const
    {
        for (std::size_t end = 0; end < columns_.size(); ++end)
            for (std::size_t row = 0; row < stabilities; ++row) {
                const std::uint32_t column = columns_[end].below;
                const auto share = static_cast<float>(columns_[end].share);
                const Stored* const from = &day[row * difficulties + column];
                Stored& to = into[end * stabilities + row];
                for (std::size_t i = 0; i < priceCount; ++i)
                    to[i] = from[0][i] + share * (from[1][i] - from[0][i]);
            }
    }

    static Stored expected(const StoredDay& mixed, const Review& review, std::size_t column)
    {
        Stored sum{};
        for (std::size_t end = 0; end < outcomes; ++end) {
            const Stored* const from =
                &mixed[(column * outcomes + end) * stabilities + review.row[end]];
            for (std::size_t i = 0; i < priceCount; ++i)
                sum[i] += review.stay[end] * from[0][i] + review.move[end] * from[1][i];
        }
        return sum;
    }

    std::array<Place, difficulties * outcomes> columns_{};
    StoredDay worth_;
    StoredDay seconds_;
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
    fill();
    learn();
}

std::vector<PriceTable::Review> PriceTable::reviews() const
{
    std::vector<Review> all;
    all.reserve(gaps_.size() * nodes);
    for (const int gap : gaps_)
        for (std::size_t node = 0; node < nodes; ++node) {
            const auto ends = reviewOutcomes(stateOf(node), gap, parameters_, habits_);
            Review review{{}, {}, {}, static_cast<float>(reviewSeconds(1 - ends[0].chance))};
            for (std::size_t i = 0; i < outcomes; ++i) {
                const Place place = placeOfStability(ends[i].memory.stability);
                review.row[i] = place.below;
                review.stay[i] = static_cast<float>(ends[i].chance * (1 - place.share));
                review.move[i] = static_cast<float>(ends[i].chance * place.share);
            }
            all.push_back(review);
        }
    return all;
}

/// From the interview backwards: once a day is known, the days from which one comes to it by a
/// review learn what that would be worth.
void PriceTable::fill()
{
    const std::vector<Review> all = reviews();
    worth_.resize(open_.size(), StoredDay(nodes));
    seconds_.resize(open_.size(), StoredDay(nodes));
    for (std::size_t n = 0; n < worth_.size(); ++n)
        for (std::size_t row = 0; row < stabilities; ++row) {
            const double stability = stateOf(row * difficulties).stability;
            const double recall = retrievability(static_cast<int>(n), stability, parameters_);
            for (std::size_t column = 0; column < difficulties; ++column)
                worth_[n][row * difficulties + column].fill(
                    static_cast<float>(recall)); // never answered again
        }
    Mixture mixture(parameters_, habits_);
    for (std::size_t left = 1; left < worth_.size(); ++left) {
        if (!open_[left])
            continue;
        mixture.take(worth_[left], seconds_[left]);
        for (std::size_t g = 0; g < gaps_.size(); ++g) {
            const std::size_t from = left + static_cast<std::size_t>(gaps_[g]);
            if (from < worth_.size())
                offer(mixture, std::span(all).subspan(g * nodes, nodes), from);
        }
    }
}

/// Lets the nodes of a day choose the reviews where they are worth more than what was found so far.
void PriceTable::offer(const Mixture& mixture, std::span<const Review> reviews, std::size_t day)
{
    Stored storedPrices;
    for (std::size_t i = 0; i < priceCount; ++i)
        storedPrices[i] = static_cast<float>(prices()[i]);
    for (std::size_t node = 0; node < nodes; ++node) {
        const Review& review = reviews[node];
        const std::size_t column = node % difficulties;
        Stored& best = worth_[day][node];
        Stored value = mixture.worth(review, column);
        bool better = false;
        for (std::size_t i = 0; i < priceCount; ++i) {
            value[i] -= storedPrices[i] * review.seconds;
            better = better || value[i] > best[i];
        }
        if (!better)
            continue;
        const Stored later = mixture.seconds(review, column);
        Stored& seconds = seconds_[day][node];
        for (std::size_t i = 0; i < priceCount; ++i) {
            seconds[i] = value[i] > best[i] ? review.seconds + later[i] : seconds[i];
            best[i] = std::max(best[i], value[i]);
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

std::vector<PriceTable> priceTables(std::span<const Parameters> parameters,
                                    const StudyHabits& habits,
                                    const std::vector<bool>& open)
{
    std::vector<PriceTable> tables;
    tables.reserve(parameters.size()); // what is copied below stays where it is
    for (const Parameters& each : parameters) {
        const auto same = std::find_if(tables.begin(), tables.end(), [&](const PriceTable& table) {
            return table.parameters() == each;
        });
        if (same != tables.end())
            tables.push_back(*same);
        else
            tables.emplace_back(each, habits, open);
    }
    return tables;
}

} // namespace interval::scheduling
