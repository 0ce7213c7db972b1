// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/study_habits.h"

#include <algorithm>
#include <numeric>

namespace interval::scheduling {

namespace {

/// What n answers of the learner's own weigh.
double weightOf(double answers)
{
    constexpr double prior = 50;
    return answers / (prior + answers);
}

/// Mixes shares with those that were counted.
template <std::size_t size>
void mix(std::array<double, size>& shares, const std::array<double, size>& counted)
{
    const double all = std::accumulate(counted.begin(), counted.end(), 0.0);
    if (all <= 0)
        return;
    const double own = weightOf(all);
    for (std::size_t i = 0; i < size; ++i)
        shares[i] += own * (counted[i] / all - shares[i]);
}

} // namespace

StudyHabits withOwnAnswers(const StudyHabits& habits, std::span<const TimedAnswer> answers)
{
    constexpr double fewest = 30;
    constexpr double pause = 1200; // [s]
    double own = 0;
    double usual = 0;
    double counted = 0;
    ByRating first{};
    std::array<double, 3> passed{};
    for (const TimedAnswer& answer : answers) {
        if (!(answer.seconds > 0) || answer.seconds > pause)
            continue;
        own += answer.seconds;
        usual += habits.secondsFor(answer.kind, answer.rating);
        ++counted;
        const auto grade = static_cast<std::size_t>(answer.rating) - 1;
        if (answer.first)
            ++first[grade];
        else if (answer.kind == AnswerKind::review && answer.rating != Rating::again)
            ++passed[grade - 1];
    }
    StudyHabits mixed = habits;
    if (counted < fewest)
        return mixed;
    const double pace = 1 + weightOf(counted) * (own / usual - 1);
    for (ByRating& kind : mixed.seconds)
        for (double& seconds : kind)
            seconds *= pace;
    mix(mixed.firstRating, first);
    mix(mixed.passRating, passed);
    return mixed;
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
