// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/preferences.h"
#include "study/queue.h"

#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// How well a topic would be recalled now.
struct TopicReadiness {
    std::string topic;
    int cards = 0;
    int seen = 0;
    double recall = 0; ///< mean retrievability over all cards, an unseen card counts 0; 0..1
};

/// What the first page says of the interview that is prepared for.
struct TodayPlan {
    collection::Interview interview;
    int daysLeft = 0;           ///< >= 1
    double minutesToday = 0;    ///< as the learner set them
    int unreachable = 0;        ///< new cards for which the time does not suffice
    double fiveMinutesMore = 0; ///< what they would add to recall on the day if studied daily
    int missedDays = 0;         ///< just before today, meant for study and without an answer
};

/// What the first page says.
struct Today {
    base::Day day = 0;
    Counts counts;
    double seconds = 0; ///< expected for `counts`
    int answered = 0;   ///< answers given today
    std::vector<TopicReadiness> topics;
    std::vector<collection::DayActivity> year; ///< the last 371 days with answers
    std::optional<TodayPlan> plan;
    std::vector<collection::Interview> interviews; ///< by day, past ones too
};

/// @param topicOrder the deck's own order of topics; others follow by name
/// @param planner    one that keeps its table between calls; nothing: one for this call
[[nodiscard]] base::Result<Today> today(const collection::Collection& collection,
                                        base::Instant now,
                                        const Preferences& preferences,
                                        const std::vector<std::string>& topicOrder,
                                        Planner* planner = nullptr);

} // namespace interval::study
