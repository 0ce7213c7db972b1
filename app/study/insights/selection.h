// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/insights/insights.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace interval::study {

/// The part of the past that a filter leaves.
class Selection {
public:
    Selection(const Past& past, const InsightFilter& filter) : past_(past), topicId_(filter.topic)
    {
        if (!filter.topic.empty()) {
            const auto& topics = past.log.topics;
            topic_ = static_cast<std::uint32_t>(
                std::find(topics.begin(), topics.end(), filter.topic) - topics.begin());
        }
        firstDay_ = filter.days > 0 ? past.today - filter.days + 1 : earliestDay();
    }

    [[nodiscard]] const Past& past() const { return past_; }
    [[nodiscard]] base::Day firstDay() const { return firstDay_; }
    /// Empty: all.
    [[nodiscard]] const std::string& topic() const { return topicId_; }
    [[nodiscard]] base::Day today() const { return past_.today; }
    [[nodiscard]] bool holds(const collection::LearningCard& card) const
    {
        return topic_ == allTopics || card.topic == topic_;
    }
    /// Of an answer; one that is dated after today counts as today's.
    [[nodiscard]] base::Day dayOf(std::size_t answer) const
    {
        return std::min(past_.log.answers.day[answer], past_.today);
    }

    /// Calls `use(card, begin, end)` for each card of the filter that has answers, whole period.
    template <class Use>
    void forEachCard(Use use) const
    {
        for (std::size_t card = 0; card < past_.log.cards.size(); ++card)
            if (holds(past_.log.cards[card]) && past_.log.begin[card] < past_.log.begin[card + 1])
                use(card, past_.log.begin[card], past_.log.begin[card + 1]);
    }

    /// Calls `use(card, answer)` for each answer of the filter within the period.
    template <class Use>
    void forEachAnswer(Use use) const
    {
        forEachCard([&](std::size_t card, std::size_t begin, std::size_t end) {
            for (std::size_t answer = begin; answer < end; ++answer)
                if (dayOf(answer) >= firstDay_)
                    use(card, answer);
        });
    }

private:
    static constexpr std::uint32_t allTopics = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] base::Day earliestDay() const
    {
        base::Day first = past_.today;
        forEachCard([&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t answer = begin; answer < end; ++answer)
                first = std::min(first, past_.log.answers.day[answer]);
        });
        return first;
    }

    const Past& past_;
    std::string topicId_;
    std::uint32_t topic_ = allTopics;
    base::Day firstDay_ = 0;
};

/// The parts of insights(), each over one selection.
void reduceActivity(const Selection& selection, Insights& into);
void reduceRecall(const Selection& selection, Insights& into);
void reduceTimes(const Selection& selection, Insights& into);
void reduceCards(const Selection& selection, Insights& into);
void reduceCalibration(const Selection& selection, Insights& into);
void reduceReadiness(const Selection& selection, Insights& into);
void reduceWeakPoints(const Selection& selection, Insights& into);
void reduceDrills(const Selection& selection, Insights& into);
void reduceInterviews(const Selection& selection, Insights& into);

} // namespace interval::study
