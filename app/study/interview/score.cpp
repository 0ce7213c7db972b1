// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/score.h"

#include <algorithm>
#include <map>

namespace interval::study {

namespace {

using collection::MockNumber;
using collection::MockQuestion;
using collection::MockStage;

constexpr double contentWeight = 3; ///< of coverage and numbers
constexpr double mannerWeight = 1;  ///< of follow-ups and time
constexpr std::int64_t msPerSecond = 1000;

struct Share {
    int said = 0;
    int points = 0;

    [[nodiscard]] std::optional<double> value() const
    {
        if (points == 0)
            return std::nullopt;
        return static_cast<double>(said) / points;
    }
};

Share shareOf(const std::vector<collection::MockPoint>& points)
{
    return {static_cast<int>(std::count_if(points.begin(), points.end(),
                                           [](const auto& point) { return point.said; })),
            static_cast<int>(points.size())};
}

bool wasAsked(const collection::MockFollowUp& followUp)
{
    return followUp.stage == MockStage::rated || followUp.stage == MockStage::done ||
           followUp.stage == MockStage::passed;
}

Share followUpsOf(const MockQuestion& question)
{
    Share sum;
    for (const collection::MockFollowUp& followUp : question.followUps)
        if (wasAsked(followUp)) {
            const Share share = shareOf(followUp.points);
            sum.said += share.said;
            sum.points += share.points;
        }
    return sum;
}

double numberScore(MockNumber number, Strictness strictness)
{
    constexpr double closeLenient = 0.75;
    constexpr double closeNormal = 0.5;
    if (number == MockNumber::right)
        return 1;
    if (number == MockNumber::wrong || strictness == Strictness::strict)
        return 0;
    return strictness == Strictness::lenient ? closeLenient : closeNormal;
}

std::optional<double> timeScore(const MockQuestion& question, Strictness strictness)
{
    constexpr double graceNormal = 1; ///< of the target, beyond it
    constexpr double graceStrict = 0.5;
    if (strictness == Strictness::lenient || question.targetSeconds <= 0)
        return std::nullopt;
    const double target = static_cast<double>(question.targetSeconds) * msPerSecond;
    const double grace = strictness == Strictness::strict ? graceStrict : graceNormal;
    const double over = (static_cast<double>(question.takenMs) - target) / (grace * target);
    return std::clamp(1 - over, 0.0, 1.0);
}

/// Weighted mean of the axes there are; 0 when there is none.
double totalOf(const Axes& axes)
{
    double sum = 0;
    double weights = 0;
    for (const auto& [axis, weight] :
         {std::pair{axes.coverage, contentWeight}, std::pair{axes.numbers, contentWeight},
          std::pair{axes.followUps, mannerWeight}, std::pair{axes.time, mannerWeight}}) {
        if (!axis)
            continue;
        sum += *axis * weight;
        weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
}

/// Mean of what there is.
class Mean {
public:
    void add(const std::optional<double>& value)
    {
        if (!value)
            return;
        sum_ += *value;
        ++count_;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return count_ > 0 ? std::optional(sum_ / count_) : std::nullopt;
    }

private:
    double sum_ = 0;
    int count_ = 0;
};

std::vector<TopicScore> topicsOf(const collection::MockInterview& interview,
                                 const std::vector<QuestionScore>& scores)
{
    std::map<std::string, TopicScore> byTopic;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!scores[i].counts)
            continue;
        TopicScore& topic = byTopic[interview.questions[i].topic];
        topic.topic = interview.questions[i].topic;
        topic.total += scores[i].total;
        ++topic.questions;
        topic.late += scores[i].late ? 1 : 0;
    }
    std::vector<TopicScore> topics;
    for (auto& [id, topic] : byTopic) {
        topic.total /= topic.questions;
        topics.push_back(topic);
    }
    std::stable_sort(topics.begin(), topics.end(),
                     [](const TopicScore& a, const TopicScore& b) { return a.total > b.total; });
    return topics;
}

} // namespace

QuestionScore scoreOf(const MockQuestion& question, Strictness strictness)
{
    QuestionScore score;
    const Share main = shareOf(question.points);
    const Share followUps = followUpsOf(question);
    score.said = main.said + followUps.said;
    score.points = main.points + followUps.points;
    std::int64_t takenMs = question.takenMs;
    for (const collection::MockFollowUp& followUp : question.followUps)
        takenMs += followUp.takenMs;
    score.seconds = static_cast<int>((takenMs + msPerSecond / 2) / msPerSecond);
    score.passed = question.stage == MockStage::passed;
    score.counts = question.stage != MockStage::asked;
    if (!score.counts)
        return score;
    score.axes.coverage = main.value();
    score.axes.followUps = followUps.value();
    if (score.passed)
        return score;
    score.late = question.takenMs > question.targetSeconds * msPerSecond;
    score.axes.time = timeScore(question, strictness);
    if (question.number)
        score.axes.numbers = numberScore(*question.number, strictness);
    score.total = totalOf(score.axes);
    return score;
}

InterviewScore scoreOf(const collection::MockInterview& interview, Strictness strictness)
{
    InterviewScore result;
    Mean total;
    Mean time;
    Mean numbers;
    Share coverage;
    Share followUps;
    for (const MockQuestion& question : interview.questions) {
        const QuestionScore score = scoreOf(question, strictness);
        result.questions.push_back(score);
        if (!score.counts)
            continue;
        ++result.counted;
        total.add(score.total);
        time.add(score.axes.time);
        numbers.add(score.axes.numbers);
        const Share main = shareOf(question.points);
        coverage.said += main.said;
        coverage.points += main.points;
        const Share further = followUpsOf(question);
        followUps.said += further.said;
        followUps.points += further.points;
        result.late += score.late ? 1 : 0;
        result.passed += score.passed ? 1 : 0;
        result.seconds += score.seconds;
    }
    result.total = total.value();
    result.axes = {coverage.value(), time.value(), followUps.value(), numbers.value()};
    result.said = coverage.said + followUps.said;
    result.points = coverage.points + followUps.points;
    result.topics = topicsOf(interview, result.questions);
    return result;
}

} // namespace interval::study
