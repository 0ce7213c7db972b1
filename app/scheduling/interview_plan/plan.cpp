// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/plan.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/interview_plan/day_outcomes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace interval::scheduling {

namespace {

/// Expected seconds until the day under the better of today and later.
double secondsOf(const Outlook& outlook, const PricePoint& point)
{
    const bool today =
        outlook.possible && point.in(outlook.today.worth) > point.in(outlook.later.worth);
    return point.in(today ? outlook.today.seconds : outlook.later.seconds);
}

PricePoint pointOf(const PlanCard& card, double price)
{
    return PricePoint::of(price / std::max(card.weight, 1e-9)); // without weight: any price is high
}

double
secondsUnder(double price, std::span<const PlanCard> cards, std::span<const Outlook> outlooks)
{
    double seconds = 0;
    for (std::size_t i = 0; i < cards.size(); ++i)
        seconds += secondsOf(outlooks[i], pointOf(cards[i], price));
    return seconds;
}

double
findPrice(std::span<const PlanCard> cards, std::span<const Outlook> outlooks, double secondsLeft)
{
    constexpr int rounds = 24; // 8.5 natural logarithms halved so often: six digits
    double low = std::log(lowestPrice);
    double high = std::log(highestPrice);
    for (int i = 0; i < rounds; ++i) {
        const double middle = (low + high) / 2;
        const bool tooCheap = secondsUnder(std::exp(middle), cards, outlooks) > secondsLeft;
        (tooCheap ? low : high) = middle;
    }
    return std::exp(high);
}

/// Whether a new card is begun under the table's price, now or later.
bool begun(const Outlook& outlook, std::size_t place)
{
    return outlook.today.worth[place] > outlook.later.worth[place] ||
           outlook.later.seconds[place] > 0;
}

/// The part of a group of like new cards that is begun: between two of the table's prices some are.
double shareBegun(const Outlook& outlook, const PricePoint& point)
{
    const double below = begun(outlook, point.below) ? 1 : 0;
    const double above = begun(outlook, point.below + 1) ? 1 : 0;
    return below + point.share * (above - below);
}

/// The order of falling values; equal ones stay in the order given.
std::vector<std::size_t> fallingOrder(const std::vector<std::pair<double, std::size_t>>& values)
{
    auto sorted = values;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::size_t> order;
    order.reserve(sorted.size());
    for (const auto& [value, card] : sorted)
        order.push_back(card);
    return order;
}

/// Expected recall on the day after these outcomes.
template <class Outcomes>
double recallAfter(const Outcomes& outcomes, int daysLeft, const Parameters& parameters)
{
    double recall = 0;
    for (const DayOutcome& end : outcomes)
        recall += end.chance * retrievability(daysLeft, end.memory.stability, parameters);
    return recall;
}

} // namespace

Plan plan(std::span<const PlanCard> cards, std::span<const Outlook> outlooks, double secondsLeft)
{
    Plan result;
    result.price = findPrice(cards, outlooks, secondsLeft);
    std::vector<std::pair<double, std::size_t>> values;
    double unreached = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const PlanCard& card = cards[i];
        const PricePoint point = pointOf(card, result.price);
        if (!card.memory)
            unreached += 1 - shareBegun(outlooks[i], point);
        if (outlooks[i].possible && card.weight > 0)
            values.emplace_back(index(outlooks[i], card.weight, result.price), i);
    }
    result.unreachable = static_cast<std::size_t>(std::lround(unreached));
    result.order = fallingOrder(values);
    return result;
}

std::vector<Outlook>
outlooks(std::span<const PlanCard> cards, std::span<const PriceTable> tables, int daysLeft)
{
    std::vector<Outlook> fresh;
    for (const PriceTable& table : tables)
        fresh.push_back(outlook({}, table, daysLeft));
    std::vector<Outlook> all;
    all.reserve(cards.size());
    for (const PlanCard& card : cards)
        all.push_back(card.memory ? outlook(card, tables[card.model], daysLeft)
                                  : fresh[card.model]);
    return all;
}

std::vector<std::size_t> greedyOrder(std::span<const PlanCard> cards,
                                     std::span<const Parameters> parameters,
                                     const StudyHabits& habits,
                                     int daysLeft)
{
    std::vector<double> learned;
    for (const Parameters& each : parameters) {
        const LearningOutcomes learning = learningOutcomes(each, habits);
        learned.push_back(recallAfter(learning.outcomes, daysLeft, each) / learning.seconds);
    }
    const double relearning = relearningSeconds(habits);
    std::vector<std::pair<double, std::size_t>> values;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const PlanCard& card = cards[i];
        if (!card.memory) {
            values.emplace_back(card.weight * learned[card.model], i);
        } else if (card.elapsedDays > 0) {
            const Parameters& own = parameters[card.model];
            const double stability = card.memory->stability;
            const double now = retrievability(card.elapsedDays, stability, own);
            const auto ends = reviewOutcomes(*card.memory, card.elapsedDays, own, habits);
            const double gain = recallAfter(ends, daysLeft, own) -
                                retrievability(card.elapsedDays + daysLeft, stability, own);
            values.emplace_back(card.weight * gain / reviewSeconds(now, habits, relearning), i);
        }
    }
    return fallingOrder(values);
}

std::vector<PlanCard> fewerButDeeper(std::span<const PlanCard> cards)
{
    struct Topic {
        double cards = 0;
        double begun = 0;
    };
    std::map<int, Topic> topics;
    for (const PlanCard& card : cards) {
        ++topics[card.topic].cards;
        topics[card.topic].begun += card.memory ? 1 : 0;
    }
    std::map<int, double> next;
    std::vector<PlanCard> weighed(cards.begin(), cards.end());
    for (PlanCard& card : weighed) {
        const Topic& topic = topics[card.topic];
        const double covered = topic.begun + (card.memory ? 0 : next[card.topic]++ + 0.5);
        const double share = covered / topic.cards;
        card.weight *= card.memory ? 2 - share : 2 * (1 - share);
    }
    return weighed;
}

} // namespace interval::scheduling
