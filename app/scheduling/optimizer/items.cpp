// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/optimizer/items.h"

#include "scheduling/review.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace interval::scheduling {

namespace {

constexpr int ratings = 4;

/// fsrs-rs 6.6.1, dataset.rs: what it takes for a first interval to be kept.
constexpr std::size_t droppedAtLeast = 20;    ///< answers that may always be dropped
constexpr std::size_t droppedPart = 20;       ///< and a twentieth of all
constexpr std::size_t smallestGroup = 6;      ///< answers
constexpr int longestFirstInterval = 100;     ///< [days]
constexpr int longestFirstIntervalEasy = 365; ///< [days]

struct Key {
    std::int64_t card;
    std::int64_t unixMs;
    std::uint32_t index;

    auto operator<=>(const Key&) const = default;
};

std::vector<Key> sortedKeys(std::span<const ReviewEvent> log)
{
    std::vector<Key> keys;
    keys.reserve(log.size());
    for (const ReviewEvent& event : log)
        keys.push_back({event.card, event.unixMs, static_cast<std::uint32_t>(keys.size())});
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::int32_t elapsed(const ReviewEvent& before, const ReviewEvent& now)
{
    const std::int64_t days = std::int64_t{now.day} - before.day;
    return static_cast<std::int32_t>(
        std::clamp(days, std::int64_t{0}, static_cast<std::int64_t>(maximumStability)));
}

/// Numbers the items by time, over all cards.
void numberItems(Histories& all, std::span<const Key> keys)
{
    struct Moment {
        std::int64_t unixMs;
        std::uint32_t index;
        std::uint32_t step;

        auto operator<=>(const Moment&) const = default;
    };
    std::vector<Moment> moments;
    for (std::uint32_t step = 0; step < all.steps.size(); ++step)
        if (all.steps[step].elapsedDays > 0)
            moments.push_back({keys[step].unixMs, keys[step].index, step});
    std::sort(moments.begin(), moments.end());
    for (const Moment& moment : moments)
        all.steps[moment.step].item = all.items++;
}

/// The first rating and the first interval of a day or more, by which outliers are judged.
struct FirstInterval {
    std::size_t rating; ///< 0..3
    std::int32_t days;

    auto operator<=>(const FirstInterval&) const = default;
};

std::optional<FirstInterval> firstInterval(std::span<const HistoryStep> steps)
{
    for (const HistoryStep& step : steps)
        if (step.item != HistoryStep::noItem)
            return FirstInterval{static_cast<std::size_t>(steps.front().rating) - 1,
                                 step.elapsedDays};
    return std::nullopt;
}

/// Which first intervals of one rating are outliers: the rarest, and what is left of the rare.
std::map<FirstInterval, bool> outliers(const std::map<FirstInterval, std::size_t>& sizes)
{
    std::array<std::vector<std::tuple<std::size_t, std::int32_t>>, ratings> groups;
    std::array<std::size_t, ratings> totals{};
    for (const auto& [first, size] : sizes) {
        groups[first.rating].emplace_back(size, first.days);
        totals[first.rating] += size;
    }
    std::map<FirstInterval, bool> result;
    for (std::size_t rating = 0; rating < ratings; ++rating) {
        std::sort(groups[rating].begin(), groups[rating].end());
        const std::size_t mayDrop = std::max(droppedAtLeast, totals[rating] / droppedPart);
        const int longest = rating + 1 == ratings ? longestFirstIntervalEasy : longestFirstInterval;
        std::size_t dropped = 0;
        bool dropping = true;
        for (const auto& [size, days] : groups[rating]) {
            dropping = dropping && dropped + size < mayDrop;
            dropped += dropping ? size : 0;
            result[{rating, days}] = dropping || size < smallestGroup || days > longest;
        }
    }
    return result;
}

void markOutliers(Histories& all)
{
    std::map<FirstInterval, std::size_t> sizes;
    for (const CardHistory& card : all.cards)
        if (const auto first = firstInterval(all.of(card)))
            ++sizes[*first];
    const std::map<FirstInterval, bool> judged = outliers(sizes);
    for (CardHistory& card : all.cards)
        if (const auto first = firstInterval(all.of(card)))
            card.outlier = judged.at(*first);
}

} // namespace

base::Result<Histories> histories(std::span<const ReviewEvent> log)
{
    if (log.size() >= HistoryStep::noItem)
        return base::fail(base::ErrorCode::invalidInput, "the log is too long");
    const std::vector<Key> keys = sortedKeys(log);
    Histories all;
    all.steps.reserve(log.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const ReviewEvent& event = log[keys[i].index];
        const bool firstOfCard = i == 0 || keys[i - 1].card != event.card;
        if (firstOfCard)
            all.cards.push_back({i, i, false});
        all.steps.push_back({firstOfCard ? 0 : elapsed(log[keys[i - 1].index], event),
                             HistoryStep::noItem, event.rating});
        all.cards.back().end = i + 1;
    }
    numberItems(all, keys);
    markOutliers(all);
    return all;
}

} // namespace interval::scheduling
