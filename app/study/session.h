// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collection/collection.h"
#include "study/card_set.h"
#include "study/preferences.h"
#include "study/queue.h"

#include <optional>
#include <string>
#include <unordered_set>

namespace interval::study {

/// Everything the window needs to show one card and grade it.
struct Showing {
    collection::CardRecord card;
    deck::Card note;
    scheduling::Choices choices; ///< what the buttons say is what will be stored
    Counts left;                 ///< this card included
    double secondsLeft = 0;      ///< expected, this card included
    int answered = 0;            ///< in this session
    int secondsLimit = 0;        ///< for a spoken answer
    bool updateAvailable = false;
    std::string plannedFor;  ///< name of the interview whose plan orders the cards
    bool cram = false;       ///< outside of the schedule: the choices do not count
    bool planned = false;    ///< a plan orders the cards
    int daysLeft = 0;        ///< until that interview; 0 without a plan
    bool twoGrades = false;  ///< only Forgot and Recalled are asked for
    std::string lastOutline; ///< what the learner typed the last time; may be empty
};

/// One grade, as the learner gave it.
struct Answer {
    collection::CardId card = 0;
    int reps = 0; ///< of the card as shown: a grade for a state that is gone is refused
    scheduling::Rating rating = scheduling::Rating::good;
    std::int64_t takenMs = 0; ///< from question to grade; capped at 20 minutes when stored
    std::uint32_t pointsTicked = 0;
    int pointsTotal = 0;
    std::string outline;
};

/// What undo or redo did, and the card to show.
struct Restored {
    collection::Act act = collection::Act::grade;
    int cards = 1;     ///< that were changed
    bool many = false; ///< by an act on a selection
    std::optional<Showing> showing;
};

/// One sitting in front of the cards. Every function that changes something has it on disk before
/// it returns; on an error nothing has changed and the same card may be tried again.
class Session {
public:
    /// `collection` and `clock` outlive the session.
    Session(collection::Collection& collection, const base::Clock& clock, Preferences preferences);

    /// From the next start() on.
    void setPreferences(Preferences preferences) { preferences_ = std::move(preferences); }
    /// The planner whose table of prices is shared with what is said of the day.
    [[nodiscard]] Planner& planner() { return planner_; }

    /// Builds today's queue and shows its first card; nothing when nothing is due.
    /// @param minutes of answers after which about to stop; 0: the day's own limit
    [[nodiscard]] base::Result<std::optional<Showing>> start(int minutes);
    /// Begins with chosen cards in the place of today's.
    [[nodiscard]] base::Result<std::optional<Showing>> startSet(CardSet set);
    /// The card on show again, or the next when there is none (a learning card may be due now).
    [[nodiscard]] base::Result<std::optional<Showing>> current();
    /// @error outdated the card has changed since it was shown
    [[nodiscard]] base::Result<std::optional<Showing>> answer(const Answer& answer);
    /// Hides the card until it is resumed.
    [[nodiscard]] base::Result<std::optional<Showing>> suspend(collection::CardId id);
    /// Hides the card until tomorrow.
    [[nodiscard]] base::Result<std::optional<Showing>> bury(collection::CardId id);
    [[nodiscard]] base::Result<std::optional<Showing>> toggleFlag(collection::CardId id);
    /// @error nothingToDo
    [[nodiscard]] base::Result<Restored> undo();
    /// @error nothingToDo
    [[nodiscard]] base::Result<Restored> redo();

private:
    using Step = base::Result<collection::Undone> (*)(collection::Collection&);

    [[nodiscard]] base::Result<std::optional<Showing>> begin();
    [[nodiscard]] bool crams() const { return set_ && set_->mode == SetMode::cram; }
    [[nodiscard]] base::Result<std::optional<Showing>> practise(const Answer& answer,
                                                                const collection::CardRecord& card,
                                                                const scheduling::Choices& ways,
                                                                base::Instant now);
    [[nodiscard]] base::Result<void> rebuild();
    /// The futures of a card on a study day: the same for the buttons and for what is stored.
    [[nodiscard]] base::Result<scheduling::Choices> futures(const collection::CardRecord& card,
                                                            base::Day day) const;
    [[nodiscard]] base::Result<std::optional<Showing>> showNext();
    [[nodiscard]] base::Result<Showing> show(collection::CardId id);
    [[nodiscard]] base::Result<std::optional<Showing>> hide(collection::Act act,
                                                            const collection::CardRecord& card);
    [[nodiscard]] base::Result<Restored> travel(Step step, int answeredChange);
    [[nodiscard]] base::Day today() const;

    collection::Collection& collection_;
    const base::Clock& clock_;
    Preferences preferences_;
    Queue queue_;
    Planner planner_;
    std::optional<CardSet> set_;                     ///< studied in the place of today's cards
    std::unordered_set<collection::CardId> done_;    ///< of the set
    std::optional<collection::Interview> interview_; ///< whose plan the queue follows
    int answersSincePlan_ = 0;
    std::optional<collection::CardId> current_;
    base::Day shownOn_ = 0; ///< study day on which the current card was shown
    base::Day builtFor_ = 0;
    int minutes_ = 0;
    std::int64_t spentMs_ = 0; ///< in this sitting
    int answered_ = 0;
};

} // namespace interval::study
