// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/mock_run.h"

#include "study/drills/answer_reader.h"

#include <algorithm>
#include <utility>

namespace interval::study {

namespace {

using collection::MockFollowUp;
using collection::MockInterview;
using collection::MockNumber;
using collection::MockQuestion;
using collection::MockStage;

constexpr std::int64_t msPerSecond = 1000;
constexpr int secondsPerMinute = 60;
/// What a person is taken to answer on average when the rest of an interview is foreseen.
constexpr double usualScore = 0.6;
/// Nobody answers one question for longer; a clock that ran on while the computer slept does not
/// count.
constexpr std::int64_t longestEffortMs = std::int64_t{60} * 60 * 1000;

bool isOpen(MockStage stage)
{
    return stage == MockStage::asked || stage == MockStage::rated;
}

MockFollowUp* openFollowUp(MockQuestion& question)
{
    const auto found = std::find_if(question.followUps.begin(), question.followUps.end(),
                                    [](const MockFollowUp& each) { return isOpen(each.stage); });
    return found == question.followUps.end() ? nullptr : &*found;
}

/// What is asked now: the outline, the time and the stage of a question or of its follow-up.
struct Asked {
    MockStage& stage;
    std::string& outline;
    std::int64_t& takenMs;
    std::vector<collection::MockPoint>& points;
};

Asked askedIn(MockInterview& interview)
{
    MockQuestion& question = interview.questions[static_cast<std::size_t>(interview.current)];
    MockFollowUp* followUp = isOpen(question.stage) ? nullptr : openFollowUp(question);
    if (followUp != nullptr)
        return {followUp->stage, followUp->outline, followUp->takenMs, followUp->points};
    return {question.stage, question.outline, question.takenMs, question.points};
}

void take(MockInterview& interview, const MockEffort& effort)
{
    const Asked asked = askedIn(interview);
    if (asked.stage != MockStage::asked)
        return;
    asked.outline = effort.typed;
    asked.takenMs += std::clamp<std::int64_t>(effort.ms, 0, longestEffortMs);
}

int secondsOf(const MockInterview& interview)
{
    std::int64_t ms = 0;
    for (const MockQuestion& question : interview.questions) {
        ms += question.takenMs;
        for (const MockFollowUp& followUp : question.followUps)
            ms += followUp.takenMs;
    }
    return static_cast<int>(ms / msPerSecond);
}

MockNumber numberOf(DrillMark mark)
{
    switch (mark) {
    case DrillMark::right:
        return MockNumber::right;
    case DrillMark::close:
        return MockNumber::close;
    case DrillMark::wrong:
        break;
    }
    return MockNumber::wrong;
}

std::optional<DrillJudgement> judged(const AskedDrill& asked, const std::string& typed)
{
    if (!asked.drill)
        return std::nullopt;
    const auto read = readAnswer(typed, *asked.drill);
    if (!read)
        return std::nullopt;
    return judge(*asked.drill, asked.instance, read->value);
}

void finish(MockInterview& interview, Strictness strictness)
{
    interview.over = true;
    interview.score = scoreOf(interview, strictness).total;
}

} // namespace

MockPlace placeOf(const MockInterview& interview)
{
    MockPlace place;
    if (interview.over || interview.questions.empty())
        return place;
    place.question = static_cast<std::size_t>(interview.current);
    const MockQuestion& question = interview.questions[place.question];
    const auto momentOf = [](MockStage stage) {
        return stage == MockStage::asked ? MockMoment::asking : MockMoment::rating;
    };
    if (isOpen(question.stage)) {
        place.moment = momentOf(question.stage);
        return place;
    }
    for (std::size_t i = 0; i < question.followUps.size(); ++i)
        if (isOpen(question.followUps[i].stage)) {
            place.followUp = static_cast<int>(i) + 1;
            place.moment = momentOf(question.followUps[i].stage);
            return place;
        }
    place.moment = MockMoment::closing;
    return place;
}

std::vector<std::size_t> MockView::passedOver() const
{
    std::vector<std::size_t> passed;
    for (std::size_t i = 0; i < interview.questions.size(); ++i)
        if (interview.questions[i].stage == MockStage::passed)
            passed.push_back(i);
    return passed;
}

MockRun::MockRun(collection::Collection& collection, InterviewSettings settings)
    : collection_(&collection), settings_(std::move(settings))
{
}

base::Result<MockRun> MockRun::start(collection::Collection& collection,
                                     const base::Clock& clock,
                                     const Preferences& preferences,
                                     InterviewSettings settings)
{
    MockRun run(collection, std::move(settings));
    MockInterview interview;
    interview.at = clock.now();
    interview.day = base::studyDay(interview.at, preferences.dayStartHour);
    interview.settings = writeSettings(run.settings_);
    if (auto ready = run.prepare(preferences, interview.day); !ready)
        return tl::unexpected(ready.error());
    if (auto first = run.goOn(interview); !first)
        return tl::unexpected(first.error());
    if (interview.questions.empty())
        return base::fail(base::ErrorCode::notFound, "no card fits the settings of the interview");
    if (auto stored = run.store(std::move(interview)); !stored)
        return tl::unexpected(stored.error());
    return run;
}

base::Result<std::optional<MockRun>> MockRun::resume(collection::Collection& collection,
                                                     const base::Clock& clock,
                                                     const Preferences& preferences)
{
    auto newest = collection.mockInterviews(1);
    if (!newest)
        return tl::unexpected(newest.error());
    if (newest->empty() || newest->front().over || newest->front().questions.empty())
        return std::nullopt;
    MockInterview interview = std::move(newest->front());
    MockRun run(collection, readSettings(interview.settings));
    run.interview_.id = interview.id;
    const base::Day today = base::studyDay(clock.now(), preferences.dayStartHour);
    if (auto ready = run.prepare(preferences, today); !ready)
        return tl::unexpected(ready.error());
    ++interview.pauses;
    if (auto stored = run.store(std::move(interview)); !stored)
        return tl::unexpected(stored.error());
    return run;
}

base::Result<void> MockRun::prepare(const Preferences& preferences, base::Day today)
{
    const auto candidates = collection_->mockCandidates();
    const auto before = collection_->mockInterviews(restingInterviews + 1);
    if (!candidates || !before)
        return tl::unexpected(!candidates ? candidates.error() : before.error());
    pool_ = poolOf(*candidates, today, preferences);
    recent_ = recentQuestions(*before, interview_.id);
    return {};
}

RecentQuestions recentQuestions(const std::vector<MockInterview>& newestFirst, std::int64_t without)
{
    RecentQuestions recent;
    int ago = 0;
    for (const MockInterview& interview : newestFirst) {
        if (interview.id == without || ago == restingInterviews)
            continue;
        ++ago;
        for (const MockQuestion& question : interview.questions)
            recent.try_emplace(question.note, ago);
    }
    return recent;
}

std::vector<AnswerSoFar> MockRun::answers(const MockInterview& interview) const
{
    std::vector<AnswerSoFar> answers;
    for (const MockQuestion& question : interview.questions) {
        const QuestionScore score = scoreOf(question, settings_.strictness);
        answers.push_back({question.note, static_cast<QuestionKind>(question.kind),
                           question.difficulty, question.topic, question.subtopic, score.total,
                           score.seconds});
    }
    return answers;
}

base::Result<void> MockRun::goOn(MockInterview& interview) const
{
    const auto waiting = std::find_if(
        interview.questions.begin(), interview.questions.end(), [](MockQuestion& question) {
            return isOpen(question.stage) || openFollowUp(question) != nullptr;
        });
    if (waiting != interview.questions.end()) {
        interview.current = static_cast<int>(waiting - interview.questions.begin());
        return {};
    }
    const auto next = nextQuestion(settings_, pool_, recent_, answers(interview));
    if (!next) {
        const bool passed =
            std::any_of(interview.questions.begin(), interview.questions.end(),
                        [](const MockQuestion& each) { return each.stage == MockStage::passed; });
        if (!passed && !interview.questions.empty())
            finish(interview, settings_.strictness);
        return {};
    }
    const PoolQuestion& question = pool_[*next];
    const auto card = collection_->note(question.note);
    if (!card)
        return tl::unexpected(card.error());
    interview.questions.push_back(ask(*card, question, settings_));
    interview.current = static_cast<int>(interview.questions.size()) - 1;
    return {};
}

base::Result<void> MockRun::store(MockInterview changed)
{
    const auto id = collection_->saveMockInterview(changed);
    if (!id)
        return tl::unexpected(id.error());
    changed.id = *id;
    const bool further = changed.questions.size() != interview_.questions.size();
    interview_ = std::move(changed);
    if (further && !interview_.over)
        expectedQuestions_ = static_cast<int>(
            interview_.questions.size() +
            simulateInterview(settings_, pool_, recent_, usualScore, foreseen()).size());
    loadDrill();
    return {};
}

/// The answers so far, the question on show as if it were answered as usual.
std::vector<AnswerSoFar> MockRun::foreseen() const
{
    std::vector<AnswerSoFar> all = answers(interview_);
    const MockQuestion& question =
        interview_.questions[static_cast<std::size_t>(interview_.current)];
    if (question.stage != MockStage::asked)
        return all;
    AnswerSoFar& open = all[static_cast<std::size_t>(interview_.current)];
    open.score = usualScore;
    const auto followUps = static_cast<int>(question.followUps.size());
    open.seconds =
        std::max(open.seconds,
                 expectedSeconds(settings_, {0, question.note, open.kind, question.difficulty,
                                             question.topic, question.subtopic, followUps, 0}));
    return all;
}

/// The drill of the question on show. A card that has left or changed is asked without it: what was
/// asked stands in the interview.
void MockRun::loadDrill()
{
    if (interview_.over)
        return;
    const MockQuestion& question =
        interview_.questions[static_cast<std::size_t>(interview_.current)];
    if (question.note == drillNote_)
        return;
    drillNote_ = question.note;
    drill_ = {};
    if (static_cast<QuestionKind>(question.kind) != QuestionKind::drill)
        return;
    if (const auto card = collection_->note(question.note))
        drill_ = drillOf(*card, question);
}

MockView MockRun::view() const
{
    MockView view;
    view.interview = interview_;
    view.settings = settings_;
    view.place = placeOf(interview_);
    view.expectedQuestions =
        std::max(expectedQuestions_, static_cast<int>(interview_.questions.size()));
    view.secondsLeft = settings_.minutes * secondsPerMinute - secondsOf(interview_);
    if (view.place.moment == MockMoment::over)
        return view;
    view.drill = drill_;
    if (view.question().stage != MockStage::asked)
        view.judgement = judged(drill_, view.question().outline);
    return view;
}

base::Result<void> MockRun::keep(const MockEffort& effort)
{
    MockInterview changed = interview_;
    take(changed, effort);
    return store(std::move(changed));
}

base::Result<void> MockRun::answer(const MockEffort& effort)
{
    if (placeOf(interview_).moment != MockMoment::asking)
        return {};
    MockInterview changed = interview_;
    take(changed, effort);
    const Asked asked = askedIn(changed);
    asked.stage = MockStage::rated;
    MockQuestion& question = changed.questions[static_cast<std::size_t>(changed.current)];
    if (drill_.drill && placeOf(interview_).followUp == 0) {
        const auto judgement = judged(drill_, question.outline);
        question.number = judgement ? numberOf(judgement->mark) : MockNumber::wrong;
    }
    return store(std::move(changed));
}

base::Result<void> MockRun::tick(std::size_t point, bool said)
{
    MockInterview changed = interview_;
    const Asked asked = askedIn(changed);
    if (asked.stage != MockStage::rated || point >= asked.points.size())
        return {};
    asked.points[point].said = said;
    return store(std::move(changed));
}

base::Result<void> MockRun::next()
{
    const MockPlace place = placeOf(interview_);
    if (place.moment != MockMoment::rating)
        return {};
    MockInterview changed = interview_;
    askedIn(changed).stage = MockStage::done;
    MockQuestion& question = changed.questions[place.question];
    const auto following = static_cast<std::size_t>(place.followUp);
    const std::size_t asked = settings_.followUps == FollowUpRule::none ? 0
                              : settings_.followUps == FollowUpRule::one
                                  ? 1
                                  : question.followUps.size();
    if (following < std::min(asked, question.followUps.size()))
        question.followUps[following].stage = MockStage::asked;
    else if (auto gone = goOn(changed); !gone)
        return gone;
    return store(std::move(changed));
}

base::Result<void> MockRun::pass(const MockEffort& effort)
{
    if (placeOf(interview_).moment != MockMoment::asking)
        return {};
    MockInterview changed = interview_;
    take(changed, effort);
    askedIn(changed).stage = MockStage::passed;
    if (auto gone = goOn(changed); !gone)
        return gone;
    return store(std::move(changed));
}

base::Result<void> MockRun::comeBack(std::size_t question, const MockEffort& effort)
{
    MockInterview changed = interview_;
    if (changed.over || question >= changed.questions.size() ||
        changed.questions[question].stage != MockStage::passed)
        return base::fail(base::ErrorCode::notFound, "that question was not passed over");
    take(changed, effort);
    changed.questions[question].stage = MockStage::asked;
    changed.current = static_cast<int>(question);
    return store(std::move(changed));
}

base::Result<void> MockRun::pause(const MockEffort& effort)
{
    MockInterview changed = interview_;
    take(changed, effort);
    ++changed.pauses;
    return store(std::move(changed));
}

base::Result<void> MockRun::stoodStill(std::int64_t ms)
{
    MockInterview changed = interview_;
    changed.pausedMs += std::max<std::int64_t>(ms, 0);
    return store(std::move(changed));
}

base::Result<void> MockRun::end(const MockEffort& effort)
{
    if (interview_.over)
        return {};
    MockInterview changed = interview_;
    take(changed, effort);
    finish(changed, settings_.strictness);
    return store(std::move(changed));
}

} // namespace interval::study
