// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/questions.h"
#include "study/interview/score.h"

#include "support/catch.h"

using namespace interval;
using namespace interval::study;
using collection::MockNumber;
using collection::MockQuestion;
using collection::MockStage;

namespace {

std::vector<collection::MockPoint> points(int said, int all)
{
    std::vector<collection::MockPoint> result;
    for (int i = 0; i < all; ++i)
        result.push_back({"p" + std::to_string(i), i < said});
    return result;
}

MockQuestion question(int said, int all, int seconds)
{
    MockQuestion result;
    result.topic = "rlhf";
    result.targetSeconds = 120;
    result.stage = MockStage::done;
    result.points = points(said, all);
    result.takenMs = seconds * 1000;
    return result;
}

} // namespace

TEST_CASE("score: coverage weighs three times as much as time and follow-ups", "[study][mock]")
{
    MockQuestion asked = question(3, 4, 60);
    const QuestionScore inTime = scoreOf(asked, Strictness::normal);
    CHECK(*inTime.axes.coverage == Approx(0.75));
    CHECK(*inTime.axes.time == Approx(1));
    CHECK_FALSE(inTime.axes.followUps.has_value());
    CHECK(inTime.total == Approx((3 * 0.75 + 1) / 4)); // 0.8125
    CHECK_FALSE(inTime.late);

    asked.followUps.push_back({MockStage::done, "?", points(1, 2), "", 30'000});
    asked.followUps.push_back({MockStage::unasked, "?", points(0, 3), "", 0});
    const QuestionScore further = scoreOf(asked, Strictness::normal);
    CHECK(*further.axes.followUps == Approx(0.5));            // what was not asked does not count
    CHECK(further.total == Approx((3 * 0.75 + 1 + 0.5) / 5)); // 0.75
    CHECK(further.said == 4);
    CHECK(further.points == 6);
    CHECK(further.seconds == 90);
}

TEST_CASE("score: strictness decides what lateness costs", "[study][mock]")
{
    const MockQuestion late = question(4, 4, 150); // a quarter over 120 s
    CHECK(scoreOf(late, Strictness::lenient).total == Approx(1));
    CHECK_FALSE(scoreOf(late, Strictness::lenient).axes.time.has_value());
    CHECK(*scoreOf(late, Strictness::normal).axes.time == Approx(0.75));
    CHECK(scoreOf(late, Strictness::normal).total == Approx(3.75 / 4));
    CHECK(*scoreOf(late, Strictness::strict).axes.time == Approx(0.5));
    CHECK(scoreOf(late, Strictness::strict).total == Approx(3.5 / 4));
    CHECK(scoreOf(late, Strictness::normal).late);
    CHECK(*scoreOf(question(1, 1, 600), Strictness::normal).axes.time == Approx(0));
}

TEST_CASE("score: a number is right, close or wrong", "[study][mock]")
{
    MockQuestion drill = question(0, 0, 60);
    drill.number = MockNumber::close;
    CHECK(*scoreOf(drill, Strictness::lenient).axes.numbers == Approx(0.75));
    CHECK(scoreOf(drill, Strictness::lenient).total == Approx(0.75));
    CHECK(scoreOf(drill, Strictness::normal).total == Approx((3 * 0.5 + 1) / 4));
    CHECK(scoreOf(drill, Strictness::strict).total == Approx(1.0 / 4));
    drill.number = MockNumber::right;
    CHECK(scoreOf(drill, Strictness::strict).total == Approx(1));
    drill.number = MockNumber::wrong;
    CHECK(*scoreOf(drill, Strictness::lenient).axes.numbers == Approx(0));
}

TEST_CASE("score: passed over is nothing, cut off does not count", "[study][mock]")
{
    collection::MockInterview interview;
    interview.questions = {question(2, 2, 100), question(0, 4, 10), question(0, 5, 30)};
    interview.questions[1].stage = MockStage::passed;
    interview.questions[1].topic = "train";
    interview.questions[2].stage = MockStage::asked;

    const InterviewScore score = scoreOf(interview, Strictness::normal);

    CHECK(*score.total == Approx(0.5));
    CHECK(score.counted == 2);
    CHECK(score.passed == 1);
    CHECK(score.said == 2);
    CHECK(score.points == 6);
    CHECK(*score.axes.coverage == Approx(2.0 / 6));
    REQUIRE(score.topics.size() == 2);
    CHECK(score.topics[0] == TopicScore{"rlhf", 1, 1, 0});
    CHECK(score.topics[1] == TopicScore{"train", 0, 1, 0});
    CHECK_FALSE(scoreOf(collection::MockInterview{}, Strictness::normal).total.has_value());
}

TEST_CASE("points of an answer: sentences and parts, formulas and code whole", "[study][mock]")
{
    using Points = std::vector<std::string>;
    CHECK(pointsOf("GRPO 用组内均值代替 critic；答案可验证时，规则代替奖励模型。") ==
          Points{"GRPO 用组内均值代替 critic", "答案可验证时，规则代替奖励模型"});
    CHECK(pointsOf("- one thing\n- another; with a part\n") ==
          Points{"one thing", "another; with a part"});
    CHECK(pointsOf("It is $`a; b. c`$ per token. Then 3.5 GB remain.") ==
          Points{"It is $`a; b. c`$ per token", "Then 3.5 GB remain"});
    CHECK(pointsOf("").empty());
}
