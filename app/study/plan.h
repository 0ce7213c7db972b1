// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "scheduling/interview_plan/forecast.h"
#include "scheduling/interview_plan/plan.h"
#include "study/preferences.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// Interviews further away than this are not planned for yet: until then plain FSRS is as good.
inline constexpr int planHorizon = 180; ///< [days]

/// The nearest interview that is still to come and within the horizon. On its own day and after it
/// everything goes on as plain FSRS.
[[nodiscard]] std::optional<collection::Interview>
activeInterview(const std::vector<collection::Interview>& interviews, base::Day today);

/// A card that the plan would answer today.
struct PlannedCard {
    collection::QueueItem item;
    double seconds = 0; ///< expected, with what it takes to learn or relearn it
};

/// Today's part of the plan for an interview.
struct DayPlan {
    collection::Interview interview;
    int daysLeft = 0;               ///< until the interview, >= 1
    double secondsToday = 0;        ///< of study, as the learner set them
    double secondsLeft = 0;         ///< from now until the interview
    std::vector<PlannedCard> order; ///< all that could be answered today, most worth it first
    int unreachable = 0;            ///< new cards for which the time does not suffice
    double fiveMinutesMore = 0;     ///< what they would add to recall on the day if studied daily

    /// @param spentMs of study today @return [s], >= 0
    [[nodiscard]] double secondsLeftToday(std::int64_t spentMs) const
    {
        constexpr double msPerSecond = 1000;
        return std::max(0.0, secondsToday - static_cast<double>(spentMs) / msPerSecond);
    }
};

/// Plans days for interviews. Keeps the tables of prices between calls: they are the costly part, and
/// good for as long as parameters, habits and open days are the same.
class Planner {
public:
    /// @param spentMs of study today
    /// @return nothing when no interview is to come
    [[nodiscard]] base::Result<std::optional<DayPlan>>
    plan(const collection::Collection& collection,
         base::Day today,
         std::int64_t spentMs,
         const Preferences& preferences);

private:
    std::vector<std::size_t> arrange(DayPlan& day,
                                     const std::vector<scheduling::PlanCard>& cards,
                                     const std::vector<scheduling::Parameters>& parameters,
                                     const scheduling::StudyHabits& habits,
                                     const std::vector<double>& seconds);
    [[nodiscard]] const std::vector<scheduling::PriceTable>&
    tables(const std::vector<scheduling::Parameters>& parameters,
           const scheduling::StudyHabits& habits,
           const std::vector<bool>& open);

    std::vector<scheduling::PriceTable> tables_; ///< by model
    std::vector<bool> open_;
};

/// How the learner answers and how long it takes: the usual habits, mixed with the last answers. They
/// move in steps, so that they are the same for a while, and with them the tables of prices.
[[nodiscard]] base::Result<scheduling::StudyHabits>
habitsOf(const collection::Collection& collection);

/// What a forecast of the interview's day needs: the cards that count, and the days until then.
struct ForecastBasis {
    scheduling::SimulationRequest simulation;
    std::vector<std::string> topics; ///< by the number that the simulation knows them by
    std::vector<std::string> notes;  ///< by card
    std::vector<bool> inherits;      ///< by model: its desired retention is the general one
};

/// For the interview, or for plain FSRS over `days` days where there is none.
[[nodiscard]] base::Result<ForecastBasis>
forecastBasis(const collection::Collection& collection,
              base::Day today,
              const Preferences& preferences,
              const std::optional<collection::Interview>& interview,
              int days);

} // namespace interval::study
