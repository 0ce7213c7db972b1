// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collection/collection.h"
#include "study/drills/judge.h"
#include "study/interview/questions.h"
#include "study/interview/score.h"
#include "study/preferences.h"

#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// What a mock interview shows now.
enum class MockMoment : std::uint8_t {
    asking,  ///< the clock runs
    rating,  ///< points to tick
    closing, ///< nothing more fits; questions were passed over and can be come back to
    over
};

/// Where in an interview one is.
struct MockPlace {
    MockMoment moment = MockMoment::over;
    std::size_t question = 0;
    int followUp = 0; ///< 0: the question itself; k: its k-th follow-up

    bool operator==(const MockPlace&) const = default;
};

[[nodiscard]] MockPlace placeOf(const collection::MockInterview& interview);

/// What was asked in the interviews before, the one with the id `without` left out.
[[nodiscard]] RecentQuestions
recentQuestions(const std::vector<collection::MockInterview>& newestFirst, std::int64_t without);

/// Everything a window needs to show one moment of an interview.
struct MockView {
    collection::MockInterview interview; ///< as it is on disk
    InterviewSettings settings;
    MockPlace place;
    AskedDrill drill;                        ///< of the question on show
    std::optional<DrillJudgement> judgement; ///< of the number that was typed
    int expectedQuestions = 0;               ///< about how many there will be in all
    int secondsLeft = 0;                     ///< of answering; below 0: over the time

    /// @pre the place is at a question
    [[nodiscard]] const collection::MockQuestion& question() const
    {
        return interview.questions[place.question];
    }
    /// @pre the place is at a follow-up
    [[nodiscard]] const collection::MockFollowUp& followUp() const
    {
        return question().followUps[static_cast<std::size_t>(place.followUp - 1)];
    }
    /// Points of what is asked now.
    [[nodiscard]] const std::vector<collection::MockPoint>& points() const
    {
        return place.followUp == 0 ? question().points : followUp().points;
    }
    [[nodiscard]] std::vector<std::size_t> passedOver() const;
};

/// What is typed and how long it took, since it was last told.
struct MockEffort {
    std::string typed;
    std::int64_t ms = 0; ///< without pauses
};

/// A mock interview that is held. Every step is on disk before the function returns; on an error
/// nothing has changed and the step may be tried again. What ends half-way goes on with resume().
class MockRun {
public:
    /// Begins a new interview. `collection` and `clock` outlive it.
    /// @error notFound no card fits the settings
    [[nodiscard]] static base::Result<MockRun> start(collection::Collection& collection,
                                                     const base::Clock& clock,
                                                     const Preferences& preferences,
                                                     InterviewSettings settings);
    /// The newest interview that is not over, where it was left; the interruption counts as a pause.
    /// @return nothing when there is none
    [[nodiscard]] static base::Result<std::optional<MockRun>>
    resume(collection::Collection& collection,
           const base::Clock& clock,
           const Preferences& preferences);

    [[nodiscard]] MockView view() const;

    /// Keeps what has been typed and the time so far, so that nothing is lost.
    [[nodiscard]] base::Result<void> keep(const MockEffort& effort);
    /// The answer is given: its points are shown, a drill's number is judged.
    [[nodiscard]] base::Result<void> answer(const MockEffort& effort);
    /// Ticks a point of what is on show, or takes the tick back.
    [[nodiscard]] base::Result<void> tick(std::size_t point, bool said);
    /// On from the points: a follow-up, another question, or the end.
    [[nodiscard]] base::Result<void> next();
    /// Passes over the question; at a follow-up, over all that are left of it.
    [[nodiscard]] base::Result<void> pass(const MockEffort& effort);
    /// Back to a question that was passed over; the one on show waits.
    [[nodiscard]] base::Result<void> comeBack(std::size_t question, const MockEffort& effort);
    /// Stops the clock. The pause is on disk before it begins, however it ends.
    [[nodiscard]] base::Result<void> pause(const MockEffort& effort);
    /// How long the pause lasted that ends now.
    [[nodiscard]] base::Result<void> stoodStill(std::int64_t ms);
    /// Ends it; a question without an answer does not count.
    [[nodiscard]] base::Result<void> end(const MockEffort& effort);

private:
    MockRun(collection::Collection& collection, InterviewSettings settings);

    [[nodiscard]] base::Result<void> prepare(const Preferences& preferences, base::Day today);
    [[nodiscard]] base::Result<void> store(collection::MockInterview changed);
    /// Puts the next question into `interview`, or ends it.
    [[nodiscard]] base::Result<void> goOn(collection::MockInterview& interview) const;
    [[nodiscard]] std::vector<AnswerSoFar>
    answers(const collection::MockInterview& interview) const;
    [[nodiscard]] std::vector<AnswerSoFar> foreseen() const;
    void loadDrill();

    collection::Collection* collection_;
    InterviewSettings settings_;
    std::vector<PoolQuestion> pool_;
    RecentQuestions recent_;
    collection::MockInterview interview_;
    AskedDrill drill_;      ///< of the question on show
    std::string drillNote_; ///< whose drill that is
    int expectedQuestions_ = 0;
};

} // namespace interval::study
