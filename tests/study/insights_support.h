// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/insights/insights.h"
#include "study/session_support.h"
#include "support/learned_past.h"
#include "support/simulated_learner.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

inline interval::base::Day dayOf(const FixedClock& clock)
{
    return interval::base::studyDay(clock.now(), 4);
}

inline interval::study::Insights reduced(const Desk& desk,
                                         const interval::study::InsightFilter& filter = {})
{
    const auto preferences = interval::study::loadPreferences(desk.collection).value();
    const auto past =
        interval::study::readPast(desk.collection, preferences, dayOf(desk.clock)).value();
    return interval::study::insights(past, filter);
}

/// A collection that holds a generated log.
struct Learned {
    explicit Learned(std::vector<interval::scheduling::ReviewEvent> events,
                     const LearnedPast& how = {})
        : log(std::move(events)),
          collection(interval::collection::Collection::open(folder.path(),
                                                            interval::collection::Access::readWrite)
                         .value())
    {
        const auto notes = learnedNotes(log, how);
        (void)collection.import(notes).value();
        for (const interval::scheduling::ReviewEvent& event : log)
            today = std::max(today, event.day);
        interval::study::Preferences preferences;
        preferences.scheduling.parameters = how.believed;
        past = interval::study::readPast(collection, preferences, today).value();
    }

    /// Answers of a card in order of time.
    [[nodiscard]] std::map<std::int64_t, std::vector<interval::scheduling::ReviewEvent>>
    byCard() const
    {
        std::map<std::int64_t, std::vector<interval::scheduling::ReviewEvent>> cards;
        for (const interval::scheduling::ReviewEvent& event : log)
            cards[event.card].push_back(event);
        return cards;
    }

    TempFolder folder;
    std::vector<interval::scheduling::ReviewEvent> log;
    interval::collection::Collection collection;
    interval::base::Day today = 0;
    interval::study::Past past;
};

inline std::vector<interval::scheduling::ReviewEvent> averageLog(std::size_t reviews = 6000)
{
    SimulatedLearner learner;
    learner.truth = averageLearner();
    learner.reviews = reviews;
    return simulatedLog(learner);
}
