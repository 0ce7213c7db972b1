// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/optimizer/pretrain.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/optimizer/gradient.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace interval::scheduling {

namespace {

constexpr std::size_t ratings = 4;
constexpr double leastStability = 0.001; ///< [days]
constexpr double mostStability = 100;    ///< [days]

struct Share {
    double recalled = 0;
    double count = 0;
};

/// First intervals of one rating [days] and how many of them were recalled.
using Curve = std::map<std::int32_t, Share>;

using Stabilities = std::array<double, ratings>;
using Counts = std::array<std::size_t, ratings>;

Stabilities stabilities(const Parameters& p)
{
    return {p.initialStabilityAgain, p.initialStabilityHard, p.initialStabilityGood,
            p.initialStabilityEasy};
}

Parameters with(const Parameters& base, const Stabilities& values)
{
    Parameters p = base;
    p.initialStabilityAgain = values[0];
    p.initialStabilityHard = values[1];
    p.initialStabilityGood = values[2];
    p.initialStabilityEasy = values[3];
    return p;
}

/// Calls `use(rating, step)` with the first item of each card, if it is in the window.
template <class Use>
void firstItems(const Histories& histories, ItemWindow window, Use use)
{
    for (const CardHistory& card : histories.cards) {
        const auto steps = histories.of(card);
        const auto first = std::find_if(steps.begin(), steps.end(), [](const HistoryStep& step) {
            return step.item != HistoryStep::noItem;
        });
        const bool counts = first != steps.end() && !card.outlier && first->item >= window.begin &&
                            first->item < window.end;
        if (counts)
            use(static_cast<std::size_t>(steps.front().rating) - 1, *first);
    }
}

/// The stability under which the curve is most likely, drawn slightly towards the default.
class Fit {
public:
    Fit(const Curve& curve, double average, double usual, const Parameters& base)
        : usual_(usual), base_(base)
    {
        for (const auto& [days, share] : curve) {
            // One more answer of the average kind keeps small groups from being certain.
            points_.push_back({days, (share.recalled + average) / (share.count + 1), share.count});
        }
    }

    [[nodiscard]] double stability() const
    {
        constexpr int rounds = 60; // (2/3)^60 of the range: below a millionth of a day
        double low = leastStability;
        double high = mostStability;
        for (int i = 0; i < rounds; ++i) {
            const double left = low + (high - low) / 3;
            const double right = high - (high - low) / 3;
            (loss(left) < loss(right) ? high : low) = loss(left) < loss(right) ? right : left;
        }
        return (low + high) / 2;
    }

private:
    struct Point {
        std::int32_t days;
        double recalled;
        double count;
    };

    [[nodiscard]] double loss(double stability) const
    {
        constexpr double pull = 1.0 / 16; // fsrs-rs: per day of distance from the default
        double sum = std::abs(stability - usual_) * pull;
        for (const Point& point : points_) {
            const double recall = boundedRecall(retrievability(point.days, stability, base_));
            sum -= point.count * (point.recalled * std::log(recall) +
                                  (1 - point.recalled) * std::log(1 - recall));
        }
        return sum;
    }

    std::vector<Point> points_;
    double usual_;
    const Parameters& base_;
};

void makeRise(Stabilities& values, const Counts& answers)
{
    constexpr std::array<std::array<std::size_t, 2>, 6> pairs = {
        {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}}};
    for (const auto& [low, high] : pairs)
        if (values[low] > values[high])
            (answers[low] > answers[high] ? values[high] : values[low]) =
                answers[low] > answers[high] ? values[low] : values[high];
}

std::optional<std::size_t> knownBelow(const Counts& answers, std::size_t rating)
{
    while (rating-- > 0)
        if (answers[rating] > 0)
            return rating;
    return std::nullopt;
}

std::optional<std::size_t> knownAbove(const Counts& answers, std::size_t rating)
{
    while (++rating < ratings)
        if (answers[rating] > 0)
            return rating;
    return std::nullopt;
}

/// Fills a missing rating between, or beyond, the known ones in the proportions of the default
/// parameters, on a logarithmic scale.
void fillMissing(Stabilities& values, const Counts& answers)
{
    const Stabilities usual = stabilities(Parameters{});
    for (std::size_t i = 0; i < ratings; ++i) {
        if (answers[i] > 0)
            continue;
        const std::optional<std::size_t> low = knownBelow(answers, i);
        const std::optional<std::size_t> high = knownAbove(answers, i);
        if (low && high) {
            const double share =
                std::log(usual[i] / usual[*low]) / std::log(usual[*high] / usual[*low]);
            values[i] = values[*low] * std::pow(values[*high] / values[*low], share);
        } else if (low || high) {
            const std::size_t nearest = low ? *low : *high;
            values[i] = values[nearest] * usual[i] / usual[nearest];
        }
    }
}

void bound(Stabilities& values)
{
    for (double& value : values)
        value = std::clamp(value, leastStability, mostStability);
}

} // namespace

std::optional<Parameters>
withInitialStabilities(const Histories& histories, const Parameters& base, ItemWindow window)
{
    std::array<Curve, ratings> curves;
    Share total;
    firstItems(histories, window, [&](std::size_t rating, const HistoryStep& step) {
        const double recalled = step.rating == Rating::again ? 0 : 1;
        Share& share = curves[rating][step.elapsedDays];
        share.recalled += recalled;
        share.count += 1;
        total.recalled += recalled;
        total.count += 1;
    });
    if (total.count == 0)
        return std::nullopt;
    const Stabilities usual = stabilities(base);
    const Counts answers = firstIntervals(histories, window);
    Stabilities values = usual;
    for (std::size_t i = 0; i < ratings; ++i)
        if (answers[i] > 0)
            values[i] = Fit(curves[i], total.recalled / total.count, usual[i], base).stability();
    makeRise(values, answers);
    fillMissing(values, answers);
    bound(values);
    return with(base, values);
}

Parameters risingInitialStabilities(const Parameters& parameters, const Counts& answers)
{
    Stabilities values = stabilities(parameters);
    makeRise(values, answers);
    return with(parameters, values);
}

Counts firstIntervals(const Histories& histories, ItemWindow window)
{
    Counts counts{};
    firstItems(histories, window,
               [&counts](std::size_t rating, const HistoryStep& /*step*/) { ++counts[rating]; });
    return counts;
}

} // namespace interval::scheduling
