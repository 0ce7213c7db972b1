// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/card_set.h"
#include "study/plan.h"
#include "study/preferences.h"

#include <deque>
#include <optional>
#include <unordered_set>
#include <vector>

namespace interval::study {

/// How many cards of each sort still wait.
struct Counts {
    int fresh = 0;
    int learning = 0;
    int review = 0;

    [[nodiscard]] int total() const { return fresh + learning + review; }
    bool operator==(const Counts&) const = default;
};

/// What a card of each sort costs. @source measured from the learner's own answers once there are
/// enough; the start values are a guess for questions that are answered aloud.
struct Pace {
    double freshSeconds = 75;
    double reviewSeconds = 40;
};

/// Today's cards in the order in which they are shown.
///
/// Learning cards come as soon as they are due, those of a later day on that day; reviews by rising
/// retrievability, so that what is nearest to being forgotten comes first; new cards are spread
/// evenly between the reviews. Where there is a plan for an interview, its order and its time take
/// the place of these and of the daily limits. Of the cards of one note only the first is taken:
/// siblings would give each other away.
class Queue {
public:
    /// @param secondsLimit stop adding reviews and new cards when their cost reaches it; 0: none
    /// @param plan         nothing: plain FSRS. With a plan 0 seconds are no time, not no limit
    [[nodiscard]] static base::Result<Queue> build(const collection::Collection& collection,
                                                   base::Instant now,
                                                   const Preferences& preferences,
                                                   double secondsLimit,
                                                   const Pace& pace,
                                                   const DayPlan* plan = nullptr);

    /// The cards of a set that are not `done`: of a schedule those that are due or new, ordered as on any
    /// day and without daily limits; of a cram all, in the order of the set.
    [[nodiscard]] static base::Result<Queue>
    ofSet(const collection::Collection& collection,
          const CardSet& set,
          const std::unordered_set<collection::CardId>& done,
          base::Instant now,
          const Preferences& preferences,
          const Pace& pace);

    /// Takes the card to show at `nowMs`; nothing when the day is done. A learning card due within
    /// twenty minutes is shown early rather than ending the session.
    [[nodiscard]] std::optional<collection::QueueItem> take(std::int64_t nowMs);
    /// Puts a card in (re)learning back, to be shown when it is due.
    void putBack(const collection::QueueItem& item);
    /// Puts a card behind all others.
    void putLast(const collection::QueueItem& item) { reviews_.push_back(item); }
    void remove(collection::CardId id);

    [[nodiscard]] Counts counts() const;
    [[nodiscard]] double secondsLeft() const;
    /// What one card in that phase is expected to take.
    [[nodiscard]] double secondsFor(scheduling::Phase phase) const;

private:
    class Filler;

    [[nodiscard]] base::Result<void>
    fillFresh(const collection::Collection& collection, Filler& filler, base::Day today, int limit);
    void fillDue(std::unordered_set<std::string> taken,
                 const std::vector<collection::CardRecord>& cards,
                 base::Instant now,
                 const Preferences& preferences);
    void
    fillPlanned(Filler& filler, const DayPlan& plan, const std::vector<collection::CardId>& first);
    [[nodiscard]] bool freshIsNext() const;

    std::vector<collection::QueueItem> learning_; ///< by rising due time
    std::deque<collection::QueueItem> reviews_;
    std::deque<collection::QueueItem> fresh_;
    std::deque<PlannedCard> planned_; ///< where a plan orders, in the place of the two above
    Pace pace_;
    double reviewsPerFresh_ = 0;
    int reviewsSinceFresh_ = 0;
};

/// What a queue has to know of a card.
[[nodiscard]] collection::QueueItem itemOf(const collection::CardRecord& card);

/// What is left of a limit [s], for Queue::build(): a limit that is used up leaves too little for any
/// card, but is not "none".
/// @param minutes 0: no limit
[[nodiscard]] double secondsRemaining(int minutes, std::int64_t spentMs);

/// Seconds per card over the last answers, or the start values when there are fewer than thirty.
[[nodiscard]] base::Result<Pace> paceOf(const collection::Collection& collection, base::Day today);

} // namespace interval::study
