// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/past.h"

#include "base/clock.h"
#include "study/interview/settings.h"
#include "support/learned_past.h"
#include "support/simulated_learner.h"
#include "ui/work/collection_worker.h"

#include <QtGlobal>

using namespace interval;
using namespace interval::ui;

namespace {

class PastClock final : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override
    {
        base::Instant now = base::SystemClock().now();
        now.unixMs -= shiftMs;
        return now;
    }
    std::int64_t shiftMs = 0;
};

} // namespace

void studyBefore(const std::filesystem::path& profile, const std::filesystem::path& deck)
{
    Desk desk;
    if (!openProfile(desk, profile, deck))
        qFatal("no collection");
    (void)desk.collection->setSetting("welcome/done", "1");
    PastClock clock;
    study::Preferences preferences;
    preferences.newPerDay = 4;
    int count = 0;
    for (int day = 12; day > 0; day -= day % 3 == 0 ? 2 : 1) {
        clock.shiftMs = std::int64_t{day} * 24 * 3600 * 1000;
        study::Session session(*desk.collection, clock, preferences);
        auto showing = session.start(0).value();
        while (showing) {
            study::Answer answer;
            answer.card = showing->card.id;
            answer.reps = showing->card.state.reps;
            answer.rating = ++count % 5 == 0 ? scheduling::Rating::again : scheduling::Rating::good;
            answer.takenMs = 35'000;
            showing = session.answer(answer).value();
            clock.shiftMs -= 30'000;
        }
    }
}

void learnBefore(const std::filesystem::path& profile)
{
    auto collection = collection::Collection::open(profile, collection::Access::readWrite).value();
    SimulatedLearner learner;
    learner.truth = averageLearner();
    learner.reviews = 5000;
    LearnedPast past;
    past.topics = {"fundamentals", "select", "train", "peft", "deploy", "eval", "rag", "rlhf"};
    past.phrases = {"RM 分数只加在 EOS token",
                    "配对比较的标准误更小",
                    "MLA 每 token 只缓存潜变量",
                    "ZeRO-3 才切分权重",
                    "GRPO 的 KL 放在损失里",
                    "激活重算用三分之一的算力换显存",
                    "the reward is added at the last token only"};
    const base::Day today = base::studyDay(base::SystemClock().now(), 4);
    const auto notes = learnedNotes(shifted(simulatedLog(learner), today), past);
    if (!collection.import(notes) || !collection.setSetting("welcome/done", "1"))
        qFatal("no past");
}

void interviewBefore(const std::filesystem::path& profile)
{
    auto collection = collection::Collection::open(profile, collection::Access::readWrite).value();
    const base::Day today = base::studyDay(base::SystemClock().now(), 4);
    constexpr int points = 5;
    const std::array said{2, 3, 3, 2, 4, 4};
    for (std::size_t held = 0; held < said.size(); ++held) {
        collection::MockInterview interview;
        interview.day = today - 3 * static_cast<base::Day>(said.size() - held);
        interview.over = true;
        interview.settings = study::writeSettings({});
        for (const char* topic : {"rlhf", "train", "deploy"}) {
            collection::MockQuestion question;
            question.topic = topic;
            question.stage = collection::MockStage::done;
            question.targetSeconds = 180;
            question.takenMs = 170'000;
            for (int point = 0; point < points; ++point)
                question.points.push_back({"point", point < said[held]});
            interview.questions.push_back(question);
        }
        if (!collection.saveMockInterview(interview))
            qFatal("no interview");
    }
}
