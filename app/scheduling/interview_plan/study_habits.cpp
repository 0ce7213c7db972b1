// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/study_habits.h"

#include <algorithm>

namespace interval::scheduling {

StudyHabits withOwnPace(const StudyHabits& habits, std::span<const TimedAnswer> answers)
{
    constexpr std::size_t fewest = 30;
    constexpr double pause = 1200; // [s]
    double own = 0;
    double usual = 0;
    std::size_t counted = 0;
    for (const TimedAnswer& answer : answers) {
        if (!(answer.seconds > 0) || answer.seconds > pause)
            continue;
        own += answer.seconds;
        usual += habits.secondsFor(answer.kind, answer.rating);
        ++counted;
    }
    StudyHabits scaled = habits;
    if (counted < fewest)
        return scaled;
    for (ByRating& kind : scaled.seconds)
        for (double& seconds : kind)
            seconds *= own / usual;
    return scaled;
}

Steps::Steps(const StudyHabits& habits, AnswerKind kind, Rating first)
    : shares_(kind == AnswerKind::learning ? &habits.learningNext : &habits.relearningNext),
      needed_(kind == AnswerKind::learning ? habits.learningSteps : habits.relearningSteps),
      last_(first)
{
    if (first >= Rating::good)
        needed_ = std::max(0, needed_ - 1);
}

bool Steps::done() const
{
    constexpr int mostAnswers = 5;
    return passed_ >= needed_ || last_ == Rating::easy || answers_ >= mostAnswers;
}

const ByRating& Steps::next() const
{
    return (*shares_)[static_cast<std::size_t>(last_) - 1];
}

void Steps::answer(Rating rating)
{
    last_ = rating;
    ++answers_;
    if (rating == Rating::again)
        passed_ = 0;
    else if (rating >= Rating::good)
        ++passed_;
}

} // namespace interval::scheduling
