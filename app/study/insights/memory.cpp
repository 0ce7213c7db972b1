// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered: distributions over the cards, calibration, readiness over time.
#include "study/insights/insights.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/optimizer/gradient.h"
#include "scheduling/review.h"
#include "study/insights/selection.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>

namespace interval::study {

namespace {

using scheduling::Phase;

/// Borders at which people think: a day, a week, a month, a year.
constexpr std::array stabilityEdges{0.0,
                                    1.0,
                                    3.0,
                                    7.0,
                                    14.0,
                                    30.0,
                                    60.0,
                                    120.0,
                                    240.0,
                                    365.0,
                                    std::numeric_limits<double>::infinity()};
constexpr std::array difficultyEdges{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0};
constexpr std::array recallEdges{0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
constexpr std::size_t calibrationBins = 20;
constexpr double smallProduct = 1e-250; ///< times any one chance it is still a normal number
constexpr int readinessPoints = 26;     ///< two a week over a quarter: more make no smoother line

double medianOf(std::vector<double>& values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// @param edges rising; a value at the upper end belongs to the last bin
template <std::size_t Count>
Distribution distributionOf(std::vector<double> values, const std::array<double, Count>& edges)
{
    Distribution result;
    for (std::size_t bin = 0; bin + 1 < Count; ++bin)
        result.bins.push_back({edges[bin], edges[bin + 1], 0});
    for (const double value : values) {
        const auto above = std::upper_bound(edges.begin(), edges.end() - 1, value);
        const auto bin = std::max<std::ptrdiff_t>(0, above - edges.begin() - 1);
        ++result.bins[static_cast<std::size_t>(bin)].cards;
    }
    result.median = medianOf(values);
    return result;
}

/// R(t, S) read from a table: readiness over time asks for it millions of times. An octave of 1 + t/S
/// has 128 entries, found by the leading bits of the number; between two of them the curve is taken
/// as straight, which is wrong by less than 1e-5.
class RecallTable {
public:
    explicit RecallTable(const scheduling::Parameters& parameters)
    {
        for (std::size_t i = 0; i < values_.size(); ++i)
            values_[i] = scheduling::retrievability(
                std::bit_cast<double>(firstBits + (std::uint64_t{i} << partBits)) - 1, 1,
                parameters);
    }

    /// @param days >= 0
    /// @param stability > 0 [days]
    [[nodiscard]] double operator()(double days, double stability) const
    {
        const std::uint64_t bits = std::bit_cast<std::uint64_t>(1 + days / stability) - firstBits;
        const auto below = static_cast<std::size_t>(bits >> partBits);
        if (below + 1 >= values_.size())
            return values_.back();
        const double part = static_cast<double>(bits & partMask) * partUnit;
        return values_[below] + part * (values_[below + 1] - values_[below]);
    }

private:
    static_assert(std::numeric_limits<double>::is_iec559);
    static constexpr int indexBits = 7; ///< entries to an octave: 2^7
    static constexpr int partBits = std::numeric_limits<double>::digits - 1 - indexBits;
    static constexpr std::uint64_t partMask = (std::uint64_t{1} << partBits) - 1;
    static constexpr double partUnit = 1.0 / (std::uint64_t{1} << partBits);
    static constexpr std::uint64_t firstBits = std::bit_cast<std::uint64_t>(1.0);
    static constexpr std::size_t octaves = 27; ///< up to a t/S of 1.3e8
    std::array<double, (octaves << indexBits) + 1> values_{};
};

/// A table for each preset that is asked for.
class RecallTables {
public:
    explicit RecallTables(const Preferences& preferences) : preferences_(preferences) {}

    [[nodiscard]] const RecallTable& of(collection::PresetId preset)
    {
        return tables_.try_emplace(preset, preferences_.parametersOf(preset)).first->second;
    }

private:
    const Preferences& preferences_;
    std::map<collection::PresetId, RecallTable> tables_;
};

/// Evenly spread days of a period, the last of them today.
std::vector<base::Day> sampleDays(base::Day first, base::Day today)
{
    const int span = today - first;
    const int points = std::min(readinessPoints, span + 1);
    std::vector<base::Day> days;
    for (int i = 1; i < points; ++i)
        days.push_back(first + static_cast<base::Day>(std::int64_t{span} * (i - 1) / (points - 1)));
    days.push_back(today);
    return days;
}

} // namespace

void reduceCards(const Selection& selection, Insights& into)
{
    const Past& past = selection.past();
    RecallTables tables(past.preferences);
    std::vector<double> stability;
    std::vector<double> difficulty;
    std::vector<double> recall;
    into.load.assign(loadDays, 0);
    for (const collection::LearningCard& card : past.log.cards) {
        if (!selection.holds(card) || !card.shown)
            continue;
        ++into.cards;
        if (card.phase == Phase::fresh)
            continue;
        ++into.seen;
        const int ahead = card.phase == Phase::review ? std::max(0, card.dueDay - past.today) : 0;
        if (!card.suspended && ahead < loadDays)
            ++into.load[static_cast<std::size_t>(ahead)];
        if (!card.memory)
            continue;
        const double days = std::max(scheduling::minimumStability, card.memory->stability);
        into.mature += days >= matureStability ? 1 : 0;
        stability.push_back(days);
        difficulty.push_back(card.memory->difficulty);
        recall.push_back(tables.of(card.preset)(std::max(0, past.today - card.lastDay), days));
    }
    into.stability = distributionOf(std::move(stability), stabilityEdges);
    into.difficulty = distributionOf(std::move(difficulty), difficultyEdges);
    into.retrievability = distributionOf(std::move(recall), recallEdges);
}

void reduceCalibration(const Selection& selection, Insights& into)
{
    struct Tally {
        double predicted = 0;
        Share recalled;
    };
    const Past& past = selection.past();
    std::array<Tally, calibrationBins> bins{};
    Tally total;
    double loss = 0;
    double product = 1; // of chances: their logarithm is taken for some dozens at once
    selection.forEachAnswer([&](std::size_t, std::size_t answer) {
        const double predicted = past.predicted[answer];
        if (predicted < 0)
            return;
        const bool recalled = past.log.answers.rating[answer] != scheduling::Rating::again;
        const auto place = static_cast<std::size_t>(predicted * calibrationBins);
        for (Tally* tally : {&bins[std::min(place, calibrationBins - 1)], &total}) {
            tally->predicted += predicted;
            tally->recalled.add(recalled);
        }
        const double bounded = scheduling::boundedRecall(predicted);
        product *= recalled ? bounded : 1 - bounded;
        if (product < smallProduct) {
            loss -= std::log(product);
            product = 1;
        }
    });
    loss -= std::log(product);
    if (total.recalled.of == 0)
        return;
    for (const Tally& bin : bins)
        if (bin.recalled.of > 0)
            into.calibration.points.push_back(
                {bin.predicted / static_cast<double>(bin.recalled.of), bin.recalled});
    const auto answers = static_cast<double>(total.recalled.of);
    into.calibration.answers = total.recalled.of;
    into.calibration.logLoss = loss / answers;
    into.calibration.predicted = total.predicted / answers;
    into.calibration.recalled = static_cast<double>(total.recalled.hits) / answers;
}

void reduceReadiness(const Selection& selection, Insights& into)
{
    const Past& past = selection.past();
    RecallTables tables(past.preferences);
    ReadinessSeries& series = into.readiness;
    series.days = sampleDays(into.firstDay, past.today);
    const std::size_t points = series.days.size();
    std::vector<TopicReadinessSeries> topics(past.log.topics.size());
    for (std::size_t topic = 0; topic < topics.size(); ++topic)
        topics[topic] = {past.log.topics[topic], 0, std::vector<double>(points)};
    for (std::size_t card = 0; card < past.log.cards.size(); ++card) {
        if (!selection.holds(past.log.cards[card]) || !past.log.cards[card].shown)
            continue;
        const RecallTable& recall = tables.of(past.log.cards[card].preset);
        TopicReadinessSeries& topic = topics[past.log.cards[card].topic];
        ++topic.cards;
        std::size_t answer = past.log.begin[card];
        const std::size_t begin = answer;
        const std::size_t end = past.log.begin[card + 1];
        for (std::size_t point = 0; point < points; ++point) {
            while (answer < end && selection.dayOf(answer) <= series.days[point])
                ++answer;
            if (answer > begin)
                topic.recall[point] +=
                    recall(std::max(0, series.days[point] - selection.dayOf(answer - 1)),
                           std::max(scheduling::minimumStability, past.stability[answer - 1]));
        }
    }
    series.recall.assign(points, 0);
    int cards = 0;
    for (TopicReadinessSeries& topic : topics) {
        cards += topic.cards;
        for (std::size_t point = 0; point < points; ++point) {
            series.recall[point] += topic.recall[point];
            topic.recall[point] /= std::max(1, topic.cards);
        }
        if (topic.cards > 0)
            series.topics.push_back(std::move(topic));
    }
    for (double& value : series.recall)
        value /= std::max(1, cards);
}

} // namespace interval::study
