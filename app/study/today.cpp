// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/today.h"

#include "scheduling/forgetting_curve.h"

#include <algorithm>
#include <map>

namespace interval::study {

namespace {

constexpr int heatmapDays = 53 * 7;

std::vector<TopicReadiness> readiness(const std::vector<collection::TopicCard>& cards,
                                      base::Day today,
                                      const Preferences& preferences,
                                      const std::vector<std::string>& order)
{
    std::map<std::string, TopicReadiness> topics;
    for (const collection::TopicCard& card : cards) {
        TopicReadiness& topic = topics[card.topic];
        topic.topic = card.topic;
        ++topic.cards;
        if (card.phase == scheduling::Phase::fresh)
            continue;
        ++topic.seen;
        topic.recall +=
            scheduling::retrievability(std::max(0, today - card.lastDay), card.stability,
                                       preferences.parametersOf(card.preset));
    }
    std::vector<TopicReadiness> result;
    const auto add = [&](TopicReadiness& topic) {
        topic.recall /= topic.cards;
        result.push_back(topic);
    };
    for (const std::string& id : order) {
        const auto found = topics.find(id);
        if (found == topics.end())
            continue;
        add(found->second);
        topics.erase(found);
    }
    for (auto& [id, topic] : topics)
        add(topic);
    return result;
}

/// Days just before today that were meant for study and had none, since the last answer. Before the
/// first answer nothing was missed.
int missedDays(const collection::Interview& interview,
               const std::vector<collection::DayActivity>& days,
               base::Day today)
{
    base::Day last = today;
    for (const collection::DayActivity& day : days)
        last = day.day < today && (last == today || day.day > last) ? day.day : last;
    int missed = 0;
    for (base::Day day = last + 1; day < today; ++day) {
        const bool off = std::find(interview.daysOff.begin(), interview.daysOff.end(), day) !=
                         interview.daysOff.end();
        const auto weekday = static_cast<std::size_t>(base::weekday(day));
        missed += !off && interview.minutes[weekday] > 0 ? 1 : 0;
    }
    return missed;
}

} // namespace

base::Result<Today> today(const collection::Collection& collection,
                          base::Instant now,
                          const Preferences& preferences,
                          const std::vector<std::string>& topicOrder,
                          Planner* planner)
{
    Today result;
    result.day = base::studyDay(now, preferences.dayStartHour);
    const auto pace = paceOf(collection, result.day);
    auto year = collection.activity(result.day - heatmapDays);
    const auto cards = collection.topicCards();
    if (!pace || !year || !cards)
        return tl::unexpected(!pace ? pace.error() : !year ? year.error() : cards.error());
    std::int64_t spentMs = 0;
    for (const collection::DayActivity& day : *year) {
        if (day.day != result.day)
            continue;
        result.answered = day.reviews;
        spentMs = day.takenMs;
    }
    Planner own;
    const auto plan =
        (planner != nullptr ? planner : &own)->plan(collection, result.day, spentMs, preferences);
    auto interviews = collection.interviews();
    if (!plan || !interviews)
        return tl::unexpected(!plan ? plan.error() : interviews.error());
    const DayPlan* day = *plan ? &**plan : nullptr;
    const double limit = day != nullptr ? day->secondsLeftToday(spentMs)
                                        : secondsRemaining(preferences.minutesPerDay, spentMs);
    const auto queue = Queue::build(collection, now, preferences, limit, *pace, day);
    if (!queue)
        return tl::unexpected(queue.error());
    if (day != nullptr)
        result.plan = TodayPlan{
            day->interview,   day->daysLeft,        day->secondsToday / 60,
            day->unreachable, day->fiveMinutesMore, missedDays(day->interview, *year, result.day)};
    result.interviews = std::move(*interviews);
    result.counts = queue->counts();
    result.seconds = queue->secondsLeft();
    result.topics = readiness(*cards, result.day, preferences, topicOrder);
    result.year = std::move(*year);
    return result;
}

} // namespace interval::study
