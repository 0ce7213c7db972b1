// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/report.h"

#include "study/queue.h"

#include <algorithm>
#include <map>

namespace interval::study {

namespace {

using collection::MockInterview;
using collection::MockQuestion;
using collection::MockStage;

constexpr std::size_t answersLookedAt = 4; ///< this one counted

bool wasAsked(const collection::MockFollowUp& followUp)
{
    return followUp.stage == MockStage::rated || followUp.stage == MockStage::done ||
           followUp.stage == MockStage::passed;
}

bool missesAny(const std::vector<collection::MockPoint>& points)
{
    return std::any_of(points.begin(), points.end(), [](const auto& point) { return !point.said; });
}

bool isWanting(const MockQuestion& question)
{
    if (question.stage == MockStage::asked)
        return false;
    const bool number = question.number && *question.number != collection::MockNumber::right;
    return question.stage == MockStage::passed || number || missesAny(question.points) ||
           std::any_of(question.followUps.begin(), question.followUps.end(),
                       [](const auto& each) { return wasAsked(each) && missesAny(each.points); });
}

/// An earlier answer of the same note: when, and which points of its rubric were missed.
struct EarlierAnswer {
    std::int64_t atMs = 0;
    std::vector<bool> missed;
};

void addReviews(const std::vector<collection::ReviewRecord>& reviews,
                std::int64_t before,
                std::vector<EarlierAnswer>& into)
{
    for (const collection::ReviewRecord& review : reviews) {
        if (review.pointsTotal == 0 || review.at.unixMs >= before)
            continue;
        EarlierAnswer answer{review.at.unixMs, {}};
        for (int point = 0; point < review.pointsTotal; ++point)
            answer.missed.push_back(((review.pointsTicked >> static_cast<unsigned>(point)) & 1U) ==
                                    0);
        into.push_back(std::move(answer));
    }
}

void addInterviews(const std::vector<MockInterview>& interviews,
                   const MockInterview& current,
                   const std::string& note,
                   std::vector<EarlierAnswer>& into)
{
    for (const MockInterview& interview : interviews) {
        if (interview.id >= current.id)
            continue;
        for (const MockQuestion& question : interview.questions) {
            if (question.note != note || question.stage != MockStage::done)
                continue;
            EarlierAnswer answer{interview.at.unixMs, {}};
            for (const collection::MockPoint& point : question.points)
                answer.missed.push_back(!point.said);
            into.push_back(std::move(answer));
        }
    }
}

/// Builds a report from what the collection keeps.
class Reporter {
public:
    Reporter(const collection::Collection& collection, std::vector<MockInterview> newestFirst)
        : collection_(collection), all_(std::move(newestFirst))
    {
    }

    base::Result<InterviewReport> write(std::int64_t id)
    {
        const auto found = std::find_if(all_.begin(), all_.end(),
                                        [id](const auto& each) { return each.id == id; });
        if (found == all_.end())
            return base::fail(base::ErrorCode::notFound, "no such mock interview");
        report_.interview = *found;
        report_.settings = readSettings(found->settings);
        report_.score = scoreOf(*found, report_.settings.strictness);
        const auto forward = collection_.broughtForward(id);
        if (!forward)
            return tl::unexpected(forward.error());
        report_.broughtForward = *forward;
        if (auto missed = findMissed(); !missed)
            return tl::unexpected(missed.error());
        compare();
        return std::move(report_);
    }

private:
    base::Result<void> findMissed()
    {
        const auto pace = paceOf(collection_, report_.interview.day);
        if (!pace)
            return tl::unexpected(pace.error());
        for (std::size_t i = 0; i < report_.interview.questions.size(); ++i) {
            const MockQuestion& question = report_.interview.questions[i];
            if (!isWanting(question))
                continue;
            const auto card = collection_.card(question.note, 0);
            if (!card && card.error().code != base::ErrorCode::notFound)
                return tl::unexpected(card.error());
            if (card)
                addCard(question, card->id, pace->reviewSeconds);
            if (auto added = addPoints(i, card ? std::optional(card->id) : std::nullopt); !added)
                return added;
        }
        std::stable_sort(
            report_.missed.begin(), report_.missed.end(),
            [](const UnsaidPoint& a, const UnsaidPoint& b) { return a.missed > b.missed; });
        std::stable_sort(report_.next.begin(), report_.next.end(),
                         [](const NextReview& a, const NextReview& b) {
                             return a.cards.size() > b.cards.size();
                         });
        return {};
    }

    void addCard(const MockQuestion& question, collection::CardId card, double seconds)
    {
        report_.cards.push_back(card);
        auto found = std::find_if(report_.next.begin(), report_.next.end(), [&](const auto& each) {
            return each.topic == question.topic && each.subtopic == question.subtopic;
        });
        if (found == report_.next.end())
            found = report_.next.insert(found, {question.topic, question.subtopic, {}, 0});
        found->cards.push_back(card);
        found->seconds += seconds;
    }

    base::Result<void> addPoints(std::size_t index, std::optional<collection::CardId> card)
    {
        const MockQuestion& question = report_.interview.questions[index];
        std::vector<EarlierAnswer> earlier;
        if (card) {
            const auto reviews = collection_.reviews(*card);
            if (!reviews)
                return tl::unexpected(reviews.error());
            addReviews(*reviews, report_.interview.at.unixMs, earlier);
        }
        addInterviews(all_, report_.interview, question.note, earlier);
        std::sort(earlier.begin(), earlier.end(),
                  [](const auto& a, const auto& b) { return a.atMs > b.atMs; });
        earlier.resize(std::min(earlier.size(), answersLookedAt - 1));
        for (std::size_t point = 0; point < question.points.size(); ++point) {
            if (question.points[point].said)
                continue;
            UnsaidPoint missed{index, 0, question.points[point].text, 1, 1};
            for (const EarlierAnswer& answer : earlier)
                if (answer.missed.size() == question.points.size()) {
                    ++missed.times;
                    missed.missed += answer.missed[point] ? 1 : 0;
                }
            report_.missed.push_back(std::move(missed));
        }
        for (std::size_t i = 0; i < question.followUps.size(); ++i)
            for (const collection::MockPoint& point : question.followUps[i].points)
                if (wasAsked(question.followUps[i]) && !point.said)
                    report_.missed.push_back({index, static_cast<int>(i) + 1, point.text, 1, 1});
        return {};
    }

    void compare()
    {
        std::map<std::string, std::pair<double, int>> byTopic;
        for (auto at = all_.rbegin(); at != all_.rend(); ++at) {
            if (at->id > report_.interview.id || !at->over || !at->score)
                continue;
            report_.held.push_back({at->id, at->day, *at->score});
            if (at->id == report_.interview.id)
                continue;
            const Strictness strictness = readSettings(at->settings).strictness;
            for (const TopicScore& topic : scoreOf(*at, strictness).topics) {
                byTopic[topic.topic].first += topic.total;
                ++byTopic[topic.topic].second;
            }
        }
        for (const TopicScore& topic : report_.score.topics) {
            const auto found = byTopic.find(topic.topic);
            report_.before.push_back(
                found == byTopic.end() ? std::nullopt
                                       : std::optional(found->second.first / found->second.second));
        }
    }

    const collection::Collection& collection_;
    std::vector<MockInterview> all_;
    InterviewReport report_;
};

} // namespace

base::Result<InterviewReport> interviewReport(const collection::Collection& collection,
                                              std::int64_t id)
{
    auto all = collection.mockInterviews();
    if (!all)
        return tl::unexpected(all.error());
    return Reporter(collection, std::move(*all)).write(id);
}

std::vector<InterviewLine> interviewHistory(const std::vector<MockInterview>& newestFirst)
{
    std::vector<InterviewLine> lines;
    for (const MockInterview& interview : newestFirst) {
        const InterviewScore score =
            scoreOf(interview, readSettings(interview.settings).strictness);
        InterviewLine line{interview.id, interview.at,  interview.day, interview.over,
                           {},           score.counted, score.late,    interview.score};
        for (const MockQuestion& question : interview.questions)
            if (std::find(line.topics.begin(), line.topics.end(), question.topic) ==
                line.topics.end())
                line.topics.push_back(question.topic);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace interval::study
