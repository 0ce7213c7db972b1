// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/load_balance.h"

#include "scheduling/random.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace interval::scheduling {

namespace {

constexpr int horizon = 90; ///< [days] beyond which days are not told apart
constexpr double countPower = 2.15;
constexpr double intervalPower = 3;
constexpr double asGoodAsNothing = 1e-4;
constexpr double reducedShare = 0.5;

/// By days between siblings, from the same day on.
constexpr std::array siblingWeights = {1e-6, 0.2, 0.4, 0.6, 0.8};

/// What a weekday should carry of an ordinary day's cards.
double shareOf(DayLoad load)
{
    switch (load) {
    case DayLoad::normal:
        return 1;
    case DayLoad::reduced:
        return reducedShare;
    case DayLoad::minimum:
        break;
    }
    return asGoodAsNothing;
}

class Weights {
public:
    Weights(const DayRange& range, const Load& load) : load_(load)
    {
        for (int day = range.lower; day <= range.upper; ++day) {
            due_ += due(day);
            shares_ += shareOf(wish(day));
        }
    }

    [[nodiscard]] double of(int day) const
    {
        const int count = due(day);
        const double few =
            count == 0 ? 1 : std::pow(1.0 / count, countPower) * std::pow(1.0 / day, intervalPower);
        return few * siblings(day) * ease(day);
    }

private:
    [[nodiscard]] int due(int day) const
    {
        const auto at = static_cast<std::size_t>(day);
        return at < load_.dueByDay.size() ? load_.dueByDay[at] : 0;
    }

    [[nodiscard]] DayLoad wish(int day) const
    {
        return load_.week[static_cast<std::size_t>(day) % load_.week.size()];
    }

    [[nodiscard]] double siblings(int day) const
    {
        double weight = 1;
        for (const int other : load_.siblingDays)
            if (const auto apart = static_cast<std::size_t>(std::abs(day - other));
                apart < siblingWeights.size())
                weight = std::min(weight, siblingWeights[apart]);
        return weight;
    }

    /// A reduced day is closed when it already carries more than its part.
    [[nodiscard]] double ease(int day) const
    {
        if (wish(day) != DayLoad::reduced)
            return shareOf(wish(day));
        const double others = due_ - due(day);
        const double otherShares = shares_ - reducedShare;
        const bool full = otherShares > 0 && due(day) / reducedShare > others / otherShares;
        return full ? asGoodAsNothing : 1;
    }

    const Load& load_;
    double due_ = 0;
    double shares_ = 0;
};

} // namespace

int balancedDay(const DayRange& range, const Load& load, std::uint64_t seed)
{
    if (range.upper > horizon)
        return range.lower + static_cast<int>(unitRandom(seed) * (1 + range.upper - range.lower));
    const Weights weights(range, load);
    double sum = 0;
    for (int day = range.lower; day <= range.upper; ++day)
        sum += weights.of(day);
    double left = unitRandom(seed) * sum;
    for (int day = range.lower; day < range.upper; ++day) {
        left -= weights.of(day);
        if (left < 0)
            return day;
    }
    return range.upper;
}

} // namespace interval::scheduling
