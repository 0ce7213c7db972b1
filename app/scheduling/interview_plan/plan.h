// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/interview_plan/index.h"

#include <span>
#include <vector>

namespace interval::scheduling {

/// What to study today for an interview. What to expect of it says forecast(): the price knows
/// the sum of the time that is left, not that each day has only so much of it.
struct Plan {
    std::vector<std::size_t> order; ///< cards to answer today, most worth it first; study down the
                                    ///< list until the day's time is used
    double price = 0;               ///< what a second of study is worth [recall per second]
    std::size_t unreachable = 0;    ///< new cards for which the time does not suffice
};

/// Plans from the outlooks of the cards.
///
/// The price is found by bisection so that what all cards are expected to take until the day equals
/// the time there is. Where there is more time than the cards can use, the price is the lowest.
/// @param outlooks    one for each card
/// @param secondsLeft of study from now until the interview, >= 0
[[nodiscard]] Plan
plan(std::span<const PlanCard> cards, std::span<const Outlook> outlooks, double secondsLeft);

/// The outlooks of cards n days before the interview; new cards of a model share theirs.
/// @param tables by the models of the cards
[[nodiscard]] std::vector<Outlook>
outlooks(std::span<const PlanCard> cards, std::span<const PriceTable> tables, int daysLeft);

/// The order of study without a table: by gain in expected recall on the day per second, as if
/// today's answer were the last. Right on the last day, a fallback before.
/// @param parameters by the models of the cards
[[nodiscard]] std::vector<std::size_t> greedyOrder(std::span<const PlanCard> cards,
                                                   std::span<const Parameters> parameters,
                                                   const StudyHabits& habits,
                                                   int daysLeft);

/// What some more study each day would bring to the mean recall on the day, 0..1.
///
/// @param weight sum of the cards' weights, > 0
[[nodiscard]] inline double
moreTime(const Plan& plan, double secondsPerDay, int studyDays, double weight)
{
    return plan.price * secondsPerDay * studyDays / weight;
}

/// "Fewer cards, deeper": the value of a topic is concave in the share c of its cards that are
/// begun, c (2 - c) instead of c. What is begun weighs more, and each further new card less.
/// Within a topic new cards are begun in the order given.
[[nodiscard]] std::vector<PlanCard> fewerButDeeper(std::span<const PlanCard> cards);

} // namespace interval::scheduling
