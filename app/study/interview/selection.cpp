// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/selection.h"

#include "scheduling/forgetting_curve.h"
#include "study/drills/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace interval::study {

namespace {

constexpr int secondsPerMinute = 60;

/// Tags that ask for working something out.
constexpr std::array<std::string_view, 9> derivationTags{
    "derivation", "estimation",           "estimator",       "maths",   "arithmetic",
    "flops",      "arithmetic-intensity", "backpropagation", "roofline"};
constexpr std::array<std::string_view, 2> designTags{"design", "system-design"};
constexpr std::string_view designTopic = "design";

template <std::size_t count>
bool anyTag(std::string_view tags, const std::array<std::string_view, count>& wanted)
{
    while (!tags.empty()) {
        const std::string_view tag = tags.substr(0, tags.find(' '));
        if (std::find(wanted.begin(), wanted.end(), tag) != wanted.end())
            return true;
        tags.remove_prefix(std::min(tag.size() + 1, tags.size()));
    }
    return false;
}

/// Difficulties a level begins and ends with.
struct Range {
    int start;
    int top;
};

Range rangeOf(InterviewLevel level)
{
    switch (level) {
    case InterviewLevel::junior:
        return {1, 3};
    case InterviewLevel::mid:
        return {2, 4};
    case InterviewLevel::senior:
        return {2, 5};
    case InterviewLevel::staff:
        return {3, 5};
    }
    return {2, 4};
}

/// How often the kinds come in an interview that has them all.
constexpr std::array<double, questionKindCount> kindWeights{4, 2, 2, 1, 1};

// What makes an interviewer prefer one question to another, in steps of difficulty.
constexpr double perDifficulty = 1;
constexpr double atFirst = 4;        ///< times as much for the first question: it is to be easy
constexpr double perTopicOwed = 2;   ///< a question that a topic is owed by its weight
constexpr double perKindOwed = 1;    ///< the same for a kind
constexpr double deeper = 3;         ///< stays with a topic after a strong answer
constexpr double sameSubtopic = 0.5; ///< deeper still in the same sub-topic; elsewhere avoided
constexpr double leaving = 6;        ///< away from a topic after a weak answer
constexpr double notYet = 8;         ///< a design among the first questions
constexpr double notFirst = 4;       ///< a calculation as the first question
constexpr double lastChance = 12;    ///< a design that would not fit any more
constexpr double tooMany = 12;       ///< a further design
constexpr double asked = 4;          ///< each interview that a question should have rested
constexpr double chance = 0.9;       ///< what the seed decides
constexpr int longestThread = 3;     ///< questions in a row on one topic
constexpr int designsFrom = 2;       ///< questions before a design
constexpr int minutesPerDesign = 45;

/// What the answers so far mean for the next question.
class Interviewer {
public:
    Interviewer(const InterviewSettings& settings,
                std::span<const PoolQuestion> pool,
                const RecentQuestions& recent,
                std::span<const AnswerSoFar> answers)
        : settings_(settings), pool_(pool), recent_(recent), answers_(answers)
    {
        for (const AnswerSoFar& answer : answers) {
            taken_.insert(answer.note);
            secondsLeft_ -= answer.seconds;
            ++kindsAsked_[static_cast<std::size_t>(answer.kind)];
            ++topicsAsked_[answer.topic];
            ++subtopicsAsked_[answer.topic + '/' + answer.subtopic];
        }
        findOwed();
        findDifficulty();
        findThread();
    }

    [[nodiscard]] std::optional<std::size_t> choose() const
    {
        // What rests comes again only when there is nothing else, and what fits nowhere only when
        // there would be no question at all.
        for (const bool resting : {false, true})
            if (const auto best = cheapest(resting, true))
                return best;
        return answers_.empty() ? cheapest(true, false) : std::nullopt;
    }

private:
    [[nodiscard]] bool isWanted(const PoolQuestion& question) const
    {
        return settings_.asks(question.kind) &&
               (settings_.topics.empty() || settings_.topics.contains(question.topic));
    }

    [[nodiscard]] double weightOf(const std::string& topic) const
    {
        const auto found = settings_.topics.find(topic);
        return found == settings_.topics.end() ? 1 : found->second;
    }

    /// How many questions topics and kinds are owed, the next one counted.
    void findOwed()
    {
        double topicSum = 0;
        double kindSum = 0;
        std::array<bool, questionKindCount> present{};
        for (const PoolQuestion& question : pool_) {
            if (!isWanted(question))
                continue;
            present[static_cast<std::size_t>(question.kind)] = true;
            if (topicsOwed_.try_emplace(question.topic, weightOf(question.topic)).second)
                topicSum += weightOf(question.topic);
        }
        for (std::size_t i = 0; i < questionKindCount; ++i)
            kindSum += present[i] ? kindWeights[i] : 0;
        const auto count = static_cast<double>(answers_.size() + 1);
        for (auto& [topic, owed] : topicsOwed_) {
            const auto found = topicsAsked_.find(topic);
            owed = owed / topicSum * count - (found == topicsAsked_.end() ? 0 : found->second);
        }
        for (std::size_t i = 0; i < questionKindCount; ++i)
            kindsOwed_[i] = present[i] ? kindWeights[i] / kindSum * count - kindsAsked_[i] : 0;
    }

    void findDifficulty()
    {
        const Range range = rangeOf(settings_.level);
        const int floor = std::max(1, range.start - 1);
        difficulty_ = range.start;
        for (const AnswerSoFar& answer : answers_) {
            const int step = answer.score >= strongFrom ? 1 : answer.score < weakBelow ? -1 : 0;
            difficulty_ = std::clamp(difficulty_ + step, floor, range.top);
        }
    }

    void findThread()
    {
        if (answers_.empty())
            return;
        const AnswerSoFar& last = answers_.back();
        int thread = 0;
        for (auto at = answers_.rbegin(); at != answers_.rend() && at->topic == last.topic; ++at)
            ++thread;
        stay_ = last.score >= strongFrom && thread < longestThread;
        leave_ = last.score < weakBelow || thread >= longestThread;
    }

    [[nodiscard]] std::optional<std::size_t> cheapest(bool resting, bool fitting) const
    {
        std::optional<std::size_t> best;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < pool_.size(); ++i) {
            const PoolQuestion& question = pool_[i];
            if (!isWanted(question) || taken_.contains(question.note) ||
                (fitting && expectedSeconds(settings_, question) > secondsLeft_))
                continue;
            const auto before = recent_.find(question.note);
            if (before != recent_.end() && !resting)
                continue;
            double cost = costOf(question);
            if (before != recent_.end())
                cost += asked * (restingInterviews + 1 - before->second);
            // Equal costs are as good as impossible; the name decides, not the place in the pool.
            if (cost < least || (cost == least && best && question.note < pool_[*best].note)) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    [[nodiscard]] double costOf(const PoolQuestion& question) const
    {
        Random random(settings_.seed ^ drillSeed(question.note, static_cast<int>(answers_.size())));
        double cost = chance * random.unit();
        cost += perDifficulty * (answers_.empty() ? atFirst : 1) *
                std::abs(question.difficulty - difficulty_);
        cost -= perTopicOwed * topicsOwed_.at(question.topic);
        cost -= perKindOwed * kindsOwed_[static_cast<std::size_t>(question.kind)];
        return cost + threadCost(question) + kindCost(question);
    }

    [[nodiscard]] double threadCost(const PoolQuestion& question) const
    {
        if (answers_.empty())
            return 0;
        const AnswerSoFar& last = answers_.back();
        if (question.topic != last.topic) {
            const auto found = subtopicsAsked_.find(question.topic + '/' + question.subtopic);
            return found == subtopicsAsked_.end() ? 0 : sameSubtopic * found->second;
        }
        if (leave_)
            return leaving;
        if (!stay_ || question.difficulty < last.difficulty)
            return 0;
        return -deeper - (question.subtopic == last.subtopic ? sameSubtopic : 0);
    }

    [[nodiscard]] double kindCost(const PoolQuestion& question) const
    {
        const auto count = static_cast<int>(answers_.size());
        const bool works =
            question.kind == QuestionKind::drill || question.kind == QuestionKind::derivation;
        if (count == 0 && works)
            return notFirst;
        if (question.kind != QuestionKind::design)
            return 0;
        const int needed = expectedSeconds(settings_, question);
        const int designs = kindsAsked_[static_cast<std::size_t>(QuestionKind::design)];
        if (designs >= std::max(1, settings_.minutes / minutesPerDesign))
            return tooMany;
        if (2 * needed > settings_.minutes * secondsPerMinute || count < designsFrom)
            return notYet;
        const bool fitsLater = secondsLeft_ - targetSeconds(QuestionKind::derivation) >= needed;
        return designs == 0 && !fitsLater ? -lastChance : 0;
    }

    const InterviewSettings& settings_;
    std::span<const PoolQuestion> pool_;
    const RecentQuestions& recent_;
    std::span<const AnswerSoFar> answers_;
    std::unordered_set<std::string> taken_;
    std::unordered_map<std::string, double> topicsOwed_;
    std::unordered_map<std::string, int> topicsAsked_;
    std::unordered_map<std::string, int> subtopicsAsked_;
    std::array<double, questionKindCount> kindsOwed_{};
    std::array<int, questionKindCount> kindsAsked_{};
    int secondsLeft_ = settings_.minutes * secondsPerMinute;
    int difficulty_ = 1;
    bool stay_ = false;
    bool leave_ = false;
};

} // namespace

QuestionKind questionKind(const collection::MockCandidate& candidate)
{
    if (candidate.kind == deck::CardKind::drill)
        return QuestionKind::drill;
    if (candidate.kind == deck::CardKind::story)
        return QuestionKind::story;
    if (candidate.topic == designTopic || anyTag(candidate.tags, designTags))
        return QuestionKind::design;
    if (candidate.kind == deck::CardKind::basic && anyTag(candidate.tags, derivationTags))
        return QuestionKind::derivation;
    return QuestionKind::conceptual;
}

std::vector<PoolQuestion> poolOf(const std::vector<collection::MockCandidate>& candidates,
                                 base::Day today,
                                 const Preferences& preferences)
{
    std::vector<PoolQuestion> pool;
    pool.reserve(candidates.size());
    for (const collection::MockCandidate& candidate : candidates) {
        const bool seen = candidate.phase != scheduling::Phase::fresh;
        pool.push_back(
            {candidate.card, candidate.note, questionKind(candidate), candidate.difficulty,
             candidate.topic, candidate.subtopic, candidate.followUps,
             seen ? scheduling::retrievability(std::max(0, today - candidate.lastDay),
                                               candidate.stability,
                                               preferences.parametersOf(candidate.preset))
                  : 0});
    }
    return pool;
}

std::vector<std::string> topicsOf(std::span<const PoolQuestion> pool)
{
    std::vector<std::string> topics;
    std::unordered_set<std::string> seen;
    for (const PoolQuestion& question : pool)
        if (seen.insert(question.topic).second)
            topics.push_back(question.topic);
    return topics;
}

int targetSeconds(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::conceptual:
        return 2 * secondsPerMinute;
    case QuestionKind::drill:
        return 3 * secondsPerMinute;
    case QuestionKind::derivation:
    case QuestionKind::story:
        return 5 * secondsPerMinute;
    case QuestionKind::design:
        return 15 * secondsPerMinute;
    }
    return 2 * secondsPerMinute;
}

int expectedSeconds(const InterviewSettings& settings, const PoolQuestion& question)
{
    const int followUps = settings.followUps == FollowUpRule::none ? 0
                          : settings.followUps == FollowUpRule::one
                              ? std::min(1, question.followUps)
                              : question.followUps;
    return targetSeconds(question.kind) + followUps * followUpSeconds;
}

std::optional<std::size_t> nextQuestion(const InterviewSettings& settings,
                                        std::span<const PoolQuestion> pool,
                                        const RecentQuestions& recent,
                                        std::span<const AnswerSoFar> answers)
{
    return Interviewer(settings, pool, recent, answers).choose();
}

std::vector<std::size_t> simulateInterview(const InterviewSettings& settings,
                                           std::span<const PoolQuestion> pool,
                                           const RecentQuestions& recent,
                                           double score,
                                           std::vector<AnswerSoFar> answers)
{
    std::vector<std::size_t> chosen;
    while (const auto next = nextQuestion(settings, pool, recent, answers)) {
        const PoolQuestion& question = pool[*next];
        chosen.push_back(*next);
        answers.push_back({question.note, question.kind, question.difficulty, question.topic,
                           question.subtopic, score, expectedSeconds(settings, question)});
    }
    return chosen;
}

} // namespace interval::study
