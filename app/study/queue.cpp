// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/queue.h"

#include "scheduling/forgetting_curve.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace interval::study {

namespace {

using collection::QueueItem;
using scheduling::Phase;

constexpr std::int64_t learnAheadMs = std::int64_t{20} * 60 * 1000;
constexpr int paceWindowDays = 30;
constexpr int paceMinimumAnswers = 30;

bool isLearning(const QueueItem& item)
{
    return item.phase == Phase::learning || item.phase == Phase::relearning;
}

void sortByRetrievability(std::vector<QueueItem>& items,
                          base::Day today,
                          const Preferences& preferences)
{
    std::vector<std::pair<double, std::size_t>> order;
    order.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int elapsed = std::max(0, today - items[i].lastDay);
        order.emplace_back(scheduling::retrievability(elapsed, items[i].stability,
                                                      preferences.parametersOf(items[i].preset)),
                           i);
    }
    std::sort(order.begin(), order.end()); // equal recall: by position, so the order is stable
    std::vector<QueueItem> sorted;
    sorted.reserve(items.size());
    for (const auto& [recall, index] : order)
        sorted.push_back(std::move(items[index]));
    items = std::move(sorted);
}

} // namespace

/// Adds items whose note is not taken yet until count or time run out.
class Queue::Filler {
public:
    Filler(std::unordered_set<std::string> taken, double secondsLimit)
        : taken_(std::move(taken)), secondsLimit_(secondsLimit)
    {
    }

    void
    fill(std::deque<QueueItem>& into, std::vector<QueueItem> from, int limit, double secondsEach)
    {
        for (QueueItem& item : from) {
            if (static_cast<int>(into.size()) >= limit)
                return;
            if (isFull(secondsEach))
                return;
            if (!taken_.insert(item.note).second)
                continue;
            seconds_ += secondsEach;
            into.push_back(std::move(item));
        }
    }

    void spend(double seconds) { seconds_ += seconds; }

    /// Takes a card of a plan when most of it fits; the day then takes as long as it should.
    /// @return whether there was time
    bool take(std::deque<PlannedCard>& into, const PlannedCard& card)
    {
        if (seconds_ + card.seconds / 2 > secondsLimit_)
            return false;
        if (taken_.insert(card.item.note).second) {
            seconds_ += card.seconds;
            into.push_back(card);
        }
        return true;
    }
    [[nodiscard]] bool isFull(double secondsEach) const
    {
        return secondsLimit_ > 0 && seconds_ + secondsEach > secondsLimit_;
    }

private:
    std::unordered_set<std::string> taken_;
    double secondsLimit_;
    double seconds_ = 0;
};

base::Result<Queue> Queue::build(const collection::Collection& collection,
                                 base::Instant now,
                                 const Preferences& preferences,
                                 double secondsLimit,
                                 const Pace& pace,
                                 const DayPlan* plan)
{
    const base::Day today = base::studyDay(now, preferences.dayStartHour);
    auto due = collection.dueCards(today);
    const auto introduced = collection.introducedOn(today);
    const auto reviewed = collection.reviewedOn(today);
    const auto answered = collection.notesAnsweredOn(today);
    if (!due || !introduced || !reviewed || !answered)
        return tl::unexpected(!due          ? due.error()
                              : !introduced ? introduced.error()
                              : !reviewed   ? reviewed.error()
                                            : answered.error());
    Queue queue;
    queue.pace_ = pace;
    std::unordered_set<std::string> taken(answered->begin(), answered->end());
    std::vector<QueueItem> reviews;
    for (QueueItem& item : *due) {
        if (!isLearning(item)) {
            reviews.push_back(std::move(item));
            continue;
        }
        taken.insert(item.note);
        const base::Instant at{item.dueMs, now.utcOffsetMinutes};
        if (base::studyDay(at, preferences.dayStartHour) <= today)
            queue.learning_.push_back(std::move(item));
    }
    std::sort(queue.learning_.begin(), queue.learning_.end(),
              [](const QueueItem& a, const QueueItem& b) { return a.dueMs < b.dueMs; });
    sortByRetrievability(reviews, today, preferences);
    Filler filler(std::move(taken), secondsLimit);
    filler.spend(static_cast<double>(queue.learning_.size()) * pace.reviewSeconds);
    if (plan != nullptr) {
        const auto asked = collection.waitingForward();
        if (!asked)
            return tl::unexpected(asked.error());
        queue.fillPlanned(filler, *plan, *asked);
        return queue;
    }
    filler.fill(queue.reviews_, std::move(reviews),
                std::max(0, preferences.reviewsPerDay - *reviewed), pace.reviewSeconds);
    const int freshLimit = std::max(0, preferences.newPerDay - *introduced);
    if (auto filled = queue.fillFresh(collection, filler, today, freshLimit); !filled)
        return tl::unexpected(filled.error());
    if (!queue.fresh_.empty())
        queue.reviewsPerFresh_ =
            static_cast<double>(queue.reviews_.size()) / static_cast<double>(queue.fresh_.size());
    return queue;
}

base::Result<Queue> Queue::ofSet(const collection::Collection& collection,
                                 const CardSet& set,
                                 const std::unordered_set<collection::CardId>& done,
                                 base::Instant now,
                                 const Preferences& preferences,
                                 const Pace& pace)
{
    const base::Day today = base::studyDay(now, preferences.dayStartHour);
    auto cards = collection.cards(set.cards);
    const auto answered = collection.notesAnsweredOn(today);
    if (!cards || !answered)
        return tl::unexpected(!cards ? cards.error() : answered.error());
    std::erase_if(*cards, [&](const collection::CardRecord& card) {
        return done.contains(card.id) || !isShown(card, today);
    });
    Queue queue;
    queue.pace_ = pace;
    if (set.mode == SetMode::cram)
        for (const collection::CardRecord& card : *cards)
            queue.reviews_.push_back(itemOf(card));
    else
        queue.fillDue({answered->begin(), answered->end()}, *cards, now, preferences);
    return queue;
}

/// Learning cards meet their siblings, as on any day: they were begun.
void Queue::fillDue(std::unordered_set<std::string> taken,
                    const std::vector<collection::CardRecord>& cards,
                    base::Instant now,
                    const Preferences& preferences)
{
    std::vector<QueueItem> reviews;
    std::vector<QueueItem> fresh;
    for (const collection::CardRecord& card : cards) {
        const QueueItem item = itemOf(card);
        if (item.phase == Phase::fresh)
            fresh.push_back(item);
        else if (!isDue(card, now, preferences))
            continue;
        else if (isLearning(item))
            putBack(item);
        else
            reviews.push_back(item);
    }
    for (const QueueItem& item : learning_)
        taken.insert(item.note);
    sortByRetrievability(reviews, base::studyDay(now, preferences.dayStartHour), preferences);
    Filler filler(std::move(taken), 0);
    const auto all = static_cast<int>(cards.size());
    filler.fill(reviews_, std::move(reviews), all, pace_.reviewSeconds);
    filler.fill(fresh_, std::move(fresh), all, pace_.freshSeconds);
    if (!fresh_.empty())
        reviewsPerFresh_ =
            static_cast<double>(reviews_.size()) / static_cast<double>(fresh_.size());
}

/// What a mock interview found wanting comes first, the rest as the plan has it.
void Queue::fillPlanned(Filler& filler,
                        const DayPlan& plan,
                        const std::vector<collection::CardId>& first)
{
    for (const bool wanted : {true, false})
        for (const PlannedCard& card : plan.order) {
            const bool isFirst = std::find(first.begin(), first.end(), card.item.id) != first.end();
            if (isFirst == wanted && !filler.take(planned_, card))
                return;
        }
}

base::Result<void> Queue::fillFresh(const collection::Collection& collection,
                                    Filler& filler,
                                    base::Day today,
                                    int limit)
{
    // Siblings of cards that are taken stand in the way, nobody knows how many: read on until the
    // places are filled or there are no more new cards.
    constexpr int reserve = 64;
    for (int wanted = limit + reserve; limit > 0; wanted *= 4) {
        auto fresh = collection.freshCards(today, wanted);
        if (!fresh)
            return tl::unexpected(fresh.error());
        const bool all = static_cast<int>(fresh->size()) < wanted;
        filler.fill(fresh_, std::move(*fresh), limit, pace_.freshSeconds);
        if (all || static_cast<int>(fresh_.size()) >= limit || filler.isFull(pace_.freshSeconds))
            break;
    }
    return {};
}

bool Queue::freshIsNext() const
{
    return !fresh_.empty() && (reviews_.empty() || reviewsSinceFresh_ >= reviewsPerFresh_);
}

std::optional<QueueItem> Queue::take(std::int64_t nowMs)
{
    const auto takeLearning = [this] {
        QueueItem item = std::move(learning_.front());
        learning_.erase(learning_.begin());
        return item;
    };
    if (!learning_.empty() && learning_.front().dueMs <= nowMs)
        return takeLearning();
    if (!planned_.empty()) {
        QueueItem item = std::move(planned_.front().item);
        planned_.pop_front();
        return item;
    }
    if (freshIsNext()) {
        reviewsSinceFresh_ = 0;
        QueueItem item = std::move(fresh_.front());
        fresh_.pop_front();
        return item;
    }
    if (!reviews_.empty()) {
        ++reviewsSinceFresh_;
        QueueItem item = std::move(reviews_.front());
        reviews_.pop_front();
        return item;
    }
    if (!learning_.empty() && learning_.front().dueMs <= nowMs + learnAheadMs)
        return takeLearning();
    return std::nullopt;
}

void Queue::putBack(const QueueItem& item)
{
    const auto later =
        std::upper_bound(learning_.begin(), learning_.end(), item,
                         [](const QueueItem& a, const QueueItem& b) { return a.dueMs < b.dueMs; });
    learning_.insert(later, item);
}

void Queue::remove(collection::CardId id)
{
    const auto isIt = [id](const QueueItem& item) { return item.id == id; };
    std::erase_if(learning_, isIt);
    std::erase_if(reviews_, isIt);
    std::erase_if(fresh_, isIt);
    std::erase_if(planned_, [&](const PlannedCard& card) { return isIt(card.item); });
}

Counts Queue::counts() const
{
    Counts counts{static_cast<int>(fresh_.size()), static_cast<int>(learning_.size()),
                  static_cast<int>(reviews_.size())};
    for (const PlannedCard& card : planned_)
        ++(card.item.phase == Phase::fresh ? counts.fresh : counts.review);
    return counts;
}

double Queue::secondsLeft() const
{
    double seconds = static_cast<double>(fresh_.size()) * pace_.freshSeconds +
                     static_cast<double>(learning_.size() + reviews_.size()) * pace_.reviewSeconds;
    for (const PlannedCard& card : planned_)
        seconds += card.seconds;
    return seconds;
}

double Queue::secondsFor(scheduling::Phase phase) const
{
    return phase == Phase::fresh ? pace_.freshSeconds : pace_.reviewSeconds;
}

collection::QueueItem itemOf(const collection::CardRecord& card)
{
    return {card.id,          card.note,
            card.state.phase, card.state.memory ? card.state.memory->stability : 0,
            card.lastDay,     card.dueDay,
            card.dueMs,       card.preset};
}

double secondsRemaining(int minutes, std::int64_t spentMs)
{
    if (minutes == 0)
        return 0;
    return std::max(1.0, minutes * 60.0 - static_cast<double>(spentMs) / 1000.0);
}

base::Result<Pace> paceOf(const collection::Collection& collection, base::Day today)
{
    const auto days = collection.activity(today - paceWindowDays);
    if (!days)
        return tl::unexpected(days.error());
    int answers = 0;
    double seconds = 0;
    for (const collection::DayActivity& day : *days) {
        answers += day.reviews;
        seconds += static_cast<double>(day.takenMs) / 1000.0;
    }
    Pace pace;
    if (answers < paceMinimumAnswers)
        return pace;
    const double own = seconds / answers;
    // New cards keep their ratio to reviews: the log's mean covers both.
    pace.freshSeconds *= own / pace.reviewSeconds;
    pace.reviewSeconds = own;
    return pace;
}

} // namespace interval::study
