// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/forecast.h"

#include "scheduling/forgetting_curve.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <random>

namespace interval::scheduling {

namespace {

constexpr double lowShare = 0.1;
constexpr double highShare = 0.9;
constexpr int mornings = 8; ///< on which the cards are asked after one run; smooths the band

/// What lies at a share of the sorted values, between two of them where need be.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

RecallBand band(double mean, std::vector<double> asked)
{
    if (asked.empty())
        return {};
    std::sort(asked.begin(), asked.end());
    return {mean, quantile(asked, lowShare), quantile(asked, 0.5), quantile(asked, highShare)};
}

/// A weighted mean under way.
struct Mean {
    double sum = 0;
    double weight = 0;

    void add(double value, double by)
    {
        sum += value * by;
        weight += by;
    }
    [[nodiscard]] double value() const { return weight > 0 ? sum / weight : 0; }
};

/// The sums over runs.
class Runs {
public:
    explicit Runs(const SimulationRequest& request)
        : request_(request), recall_(request.cards.size()), days_(request.secondsByDay.size())
    {
    }

    void add(const SimulationResult& run, std::uint64_t seed)
    {
        std::mt19937_64 random(seed);
        for (int morning = 0; morning < mornings; ++morning)
            ask(run, random);
        for (std::size_t i = 0; i < run.recall.size(); ++i)
            recall_[i] += run.recall[i];
        for (std::size_t i = 0; i < run.days.size(); ++i) {
            days_[i].reviews += run.days[i].reviews;
            days_[i].newCards += run.days[i].newCards;
            days_[i].reviewSeconds += run.days[i].reviewSeconds;
            days_[i].newSeconds += run.days[i].newSeconds;
            days_[i].recall += run.days[i].recall;
        }
        unseen_ += static_cast<double>(request_.cards.size() - run.seen);
        ++runs_;
    }

    [[nodiscard]] Forecast forecast() const
    {
        Forecast result;
        const double runs = std::max(1, runs_);
        Mean now;
        Mean then;
        std::map<int, std::pair<Mean, Mean>> topics;
        for (std::size_t i = 0; i < request_.cards.size(); ++i) {
            const SimulatedCard& card = request_.cards[i];
            result.recall.push_back(recall_[i] / runs);
            auto& [topicNow, topicThen] = topics[card.topic];
            now.add(recallNow(card), card.weight);
            topicNow.add(recallNow(card), card.weight);
            then.add(result.recall.back(), card.weight);
            topicThen.add(result.recall.back(), card.weight);
        }
        result.now = now.value();
        result.then = band(then.value(), asked_);
        for (const auto& [topic, means] : topics) {
            const auto asked = askedByTopic_.find(topic);
            result.topics.push_back({topic, means.first.value(),
                                     asked == askedByTopic_.end()
                                         ? RecallBand{}
                                         : band(means.second.value(), asked->second)});
        }
        for (const ForecastDay& day : days_)
            result.days.push_back({day.reviews / runs, day.newCards / runs,
                                   day.reviewSeconds / runs, day.newSeconds / runs,
                                   day.recall / runs});
        result.unseen = unseen_ / runs;
        return result;
    }

private:
    void ask(const SimulationResult& run, std::mt19937_64& random)
    {
        Mean all;
        std::map<int, Mean> byTopic;
        for (std::size_t i = 0; i < request_.cards.size(); ++i) {
            const SimulatedCard& card = request_.cards[i];
            const double unit = static_cast<double>(random() >> 11U) * 0x1p-53;
            const double recalled = unit < run.recall[i] ? 1 : 0;
            all.add(recalled, card.weight);
            byTopic[card.topic].add(recalled, card.weight);
        }
        asked_.push_back(all.value());
        for (const auto& [topic, mean] : byTopic)
            askedByTopic_[topic].push_back(mean.value());
    }

    /// What the scheduler believes: the learner's own memory nobody sees.
    [[nodiscard]] double recallNow(const SimulatedCard& card) const
    {
        return card.believed ? retrievability(card.elapsedDays, card.believed->stability,
                                              request_.models[card.model].believed)
                             : 0;
    }

    const SimulationRequest& request_;
    std::vector<double> recall_;
    std::vector<ForecastDay> days_;
    std::vector<double> asked_;
    std::map<int, std::vector<double>> askedByTopic_;
    double unseen_ = 0;
    int runs_ = 0;
};

} // namespace

Forecast forecast(const ForecastRequest& request)
{
    SimulationRequest simulation = request.simulation;
    std::vector<PriceTable> tables;
    if (simulation.policy == Policy::interview && simulation.tables.empty()) {
        tables = priceTables(simulation);
        simulation.tables = tables;
    }
    Runs runs(simulation);
    for (int run = 0; run < request.runs; ++run) {
        simulation.seed = request.simulation.seed + static_cast<std::uint64_t>(run);
        const SimulationResult result = simulate(simulation);
        if (simulation.stop.stop_requested())
            break;
        runs.add(result, ~simulation.seed);
        if (request.progress)
            request.progress(static_cast<double>(run + 1) / request.runs);
    }
    return runs.forecast();
}

std::vector<RetentionPoint> retentionCurve(const ForecastRequest& request,
                                           std::span<const double> retentions)
{
    std::vector<RetentionPoint> curve;
    for (const double retention : retentions) {
        ForecastRequest one = request;
        one.simulation.policy = Policy::fsrs;
        for (MemoryModel& model : one.simulation.models)
            model.desiredRetention = retention;
        one.progress = {};
        const Forecast result = forecast(one);
        if (request.simulation.stop.stop_requested())
            break;
        double seconds = 0;
        for (const ForecastDay& day : result.days)
            seconds += day.reviewSeconds + day.newSeconds;
        const double days = std::max(1.0, static_cast<double>(result.days.size()));
        curve.push_back({retention, seconds / days, result.then.mean});
        if (request.progress)
            request.progress(static_cast<double>(curve.size()) /
                             static_cast<double>(retentions.size()));
    }
    return curve;
}

} // namespace interval::scheduling
