// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/schedule.h"

#include "scheduling/review.h"

#include <algorithm>
#include <cmath>

namespace interval::exchange {

namespace {

using collection::ImportedCard;
using collection::ImportedReview;
using scheduling::MemoryState;
using scheduling::Phase;

constexpr std::int64_t daySeconds = 86'400;
constexpr std::int64_t dayMs = daySeconds * 1000;
constexpr std::int64_t latestInstant = 4'102'444'800'000; // 2100-01-01, [ms UTC]
constexpr std::int64_t mostDays = 36'500;
constexpr std::int64_t secondsFrom = 1'000'000'000; // a `due` above is a time, not a day
constexpr std::int64_t longestAnswerMs = 1'200'000; ///< 20 minutes
constexpr double historicalRetention = 0.9;         ///< @source Anki's default
constexpr int firstLearningSteps = 2;               ///< of our own settings

// Types of a log's rows.
constexpr int logLearning = 0;
constexpr int logReview = 1;
constexpr int logRelearning = 2;
constexpr int logFiltered = 3;
constexpr int logManual = 4;

std::int64_t floorDiv(std::int64_t value, std::int64_t by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

MemoryState clampedMemory(double stability, double difficulty)
{
    return {std::clamp(stability, scheduling::minimumStability, scheduling::maximumStability),
            std::clamp(difficulty, scheduling::minimumDifficulty, scheduling::maximumDifficulty)};
}

scheduling::Rating ratingOf(const AnkiReview& review, int scheduler)
{
    int button = std::clamp(review.button, 1, 4);
    const bool learning = review.type == logLearning || review.type == logRelearning;
    if (scheduler == 1 && learning && button > 1)
        button = std::min(button + 1, 4); // its learning has three buttons: again, good, easy
    return static_cast<scheduling::Rating>(button);
}

/// Walks a log as the memory model sees it.
class Replay {
public:
    Replay(const AnkiCollection& collection, const ImportSettings& settings, ImportedCard& into)
        : collection_(collection), settings_(settings), into_(into)
    {
    }

    void take(const AnkiReview& review)
    {
        if (review.id <= 0 || review.id >= latestInstant)
            return;
        if (review.button < 1)
            takeChange(review);
        else
            takeAnswer(review);
    }

    [[nodiscard]] std::optional<MemoryState> memory() const { return memory_; }

private:
    void takeChange(const AnkiReview& review)
    {
        using Kind = collection::ScheduleChange::Kind;
        const bool forgotten = review.type == logManual && review.factor == 0;
        const Kind kind = forgotten                  ? Kind::forgotten
                          : review.type == logManual ? Kind::dueSet
                                                     : Kind::rescheduled;
        into_.changes.push_back({review.id, kind, days(review)});
        if (forgotten)
            memory_.reset();
    }

    void takeAnswer(const AnkiReview& review)
    {
        ImportedReview entry;
        entry.review.at = {review.id, settings_.now.utcOffsetMinutes};
        entry.review.day = base::studyDay(entry.review.at, settings_.dayStartHour);
        entry.review.rating = ratingOf(review, collection_.scheduler);
        entry.review.takenMs = std::clamp<std::int64_t>(review.takenMs, 0, longestAnswerMs);
        entry.review.elapsedDays = lastDay_ ? std::max(0, entry.review.day - *lastDay_) : 0;
        entry.practice = review.type == logFiltered && review.factor == 0;
        entry.before = phaseBefore(review);
        entry.scheduledDays = days(review);
        entry.after = entry.scheduledDays > 0             ? Phase::review
                      : entry.before == Phase::review     ? Phase::relearning
                      : entry.before == Phase::relearning ? Phase::relearning
                                                          : Phase::learning;
        entry.memoryBefore = memory_;
        if (!entry.practice)
            memory_ = scheduling::afterReview(memory_, entry.review.elapsedDays,
                                              entry.review.rating, settings_.parameters, true);
        entry.memoryAfter = memory_.value_or(MemoryState{});
        if (!entry.practice)
            lastDay_ = entry.review.day;
        into_.reviews.push_back(std::move(entry));
    }

    [[nodiscard]] Phase phaseBefore(const AnkiReview& review) const
    {
        switch (review.type) {
        case logReview:
        case logFiltered:
            return Phase::review;
        case logRelearning:
            return Phase::relearning;
        default:
            return memory_ ? Phase::learning : Phase::fresh;
        }
    }

    static int days(const AnkiReview& review)
    {
        return static_cast<int>(std::clamp<std::int64_t>(review.interval, 0, mostDays));
    }

    const AnkiCollection& collection_;
    const ImportSettings& settings_;
    ImportedCard& into_;
    std::optional<MemoryState> memory_;
    std::optional<base::Day> lastDay_;
};

Phase phaseOf(const AnkiCard& card)
{
    constexpr int queueLearning = 1;
    constexpr int queueDayLearning = 3;
    switch (card.type) {
    case 1:
        return Phase::learning;
    case 2: // the first scheduler has no relearning of its own
        return card.queue == queueLearning || card.queue == queueDayLearning ? Phase::relearning
                                                                             : Phase::review;
    case 3:
        return Phase::relearning;
    default:
        return Phase::fresh;
    }
}

/// The start of a study day [ms UTC], by the clock on the wall now.
std::int64_t startOf(std::int64_t day, const ImportSettings& settings)
{
    constexpr std::int64_t minuteMs = 60'000;
    return day * dayMs +
           (std::int64_t{60} * settings.dayStartHour - settings.now.utcOffsetMinutes) * minuteMs;
}

void setDue(const AnkiCard& card,
            const AnkiCollection& collection,
            const ImportSettings& settings,
            collection::CardRecord& record)
{
    const bool isTime = card.due > secondsFrom;
    const std::int64_t due = std::clamp<std::int64_t>(card.due, -latestInstant, latestInstant);
    const std::int64_t day = dayZero(collection, settings) + (isTime ? 0 : due);
    const std::int64_t today = settings.today();
    if (record.state.phase == Phase::review)
        record.dueDay = static_cast<base::Day>(
            isTime ? today : std::clamp(day, today - mostDays, today + mostDays));
    else if (record.state.phase != Phase::fresh)
        record.dueMs = isTime
                           ? std::min(due * 1000, latestInstant)
                           : startOf(std::clamp(day, today - mostDays, today + mostDays), settings);
}

std::optional<MemoryState> memoryOf(const AnkiCard& card,
                                    const std::optional<MemoryState>& replayed,
                                    const ImportSettings& settings)
{
    if (card.stability && card.difficulty && std::isfinite(*card.stability) &&
        std::isfinite(*card.difficulty))
        return clampedMemory(*card.stability, *card.difficulty);
    if (replayed)
        return replayed;
    constexpr double startingEase = 2.5;
    const double ease = card.ease >= 1300 ? card.ease / 1000.0 : startingEase;
    const auto days = static_cast<double>(std::clamp<std::int64_t>(card.interval, 1, mostDays));
    const MemoryState memory =
        scheduling::memoryStateFromSm2(days, ease, historicalRetention, settings.parameters);
    return clampedMemory(memory.stability, memory.difficulty);
}

} // namespace

std::int64_t dayZero(const AnkiCollection& collection, const ImportSettings& settings)
{
    constexpr std::int64_t minute = 60;
    if (collection.creationWest)
        return floorDiv(collection.created - *collection.creationWest * minute, daySeconds);
    // Without the clock of its making, days are counted from its second to now.
    const std::int64_t now = settings.now.unixMs / 1000;
    return settings.today() - floorDiv(now - collection.created, daySeconds);
}

ImportedCard scheduleFromAnki(const AnkiCard& card,
                              const AnkiCollection& collection,
                              const ImportSettings& settings)
{
    ImportedCard result;
    collection::CardRecord& record = result.record;
    Replay replay(collection, settings, result);
    auto review =
        std::lower_bound(collection.reviews.begin(), collection.reviews.end(), card.id,
                         [](const AnkiReview& entry, std::int64_t id) { return entry.card < id; });
    for (; review != collection.reviews.end() && review->card == card.id; ++review)
        replay.take(*review);

    constexpr int mostTimes = 1'000'000;
    record.suspended = card.queue == -1;
    record.buriedUntil = card.queue < -1 ? settings.today() + 1 : 0;
    record.flagged = card.flag != 0;
    record.flagColour = card.flag == 0 ? 1 : card.flag;
    record.state.phase = phaseOf(card);
    if (record.state.phase == Phase::fresh)
        return result;
    record.state.reps = std::clamp(card.reps, 1, mostTimes);
    record.state.lapses = std::clamp(card.lapses, 0, mostTimes);
    record.state.memory = memoryOf(card, replay.memory(), settings);
    const int days = static_cast<int>(std::clamp<std::int64_t>(card.interval, 0, mostDays));
    setDue(card, collection, settings, record);
    if (record.state.phase == Phase::review)
        record.state.scheduledDays = std::max(days, 1);
    else if (record.state.phase == Phase::learning)
        record.state.step = std::clamp(firstLearningSteps - card.left % 1000, 0, 1);
    if (!result.reviews.empty()) {
        record.lastMs = result.reviews.back().review.at.unixMs;
        record.lastDay = result.reviews.back().review.day;
        record.firstDay = result.reviews.front().review.day;
    } else {
        record.lastDay = record.state.phase == Phase::review ? record.dueDay - std::max(days, 1)
                                                             : settings.today();
        record.lastMs = startOf(record.lastDay, settings);
        record.firstDay = record.lastDay;
    }
    return result;
}

} // namespace interval::exchange
