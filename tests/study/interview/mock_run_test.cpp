// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/mock_run.h"
#include "study/interview/report.h"

#include "study/drill_support.h"
#include "support/fixed_clock.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include <set>

using namespace interval;
using namespace interval::study;
using collection::MockStage;

namespace {

constexpr std::int64_t second = 1000;

deck::Deck interviewDeck()
{
    deck::Deck deck = sampleDeck(12);
    for (std::size_t i = 0; i < deck.cards.size(); ++i) {
        deck::Card& card = deck.cards[i];
        card.topic = i % 2 == 0 ? "train" : "rlhf";
        for (auto& text : card.texts)
            text->followUps = {{"Why?", "Because A; because B."}, {"And then?", "Then C."}};
    }
    return deck;
}

/// A collection that can be left without a word and opened again.
struct Room {
    explicit Room(const deck::Deck& deck = interviewDeck())
    {
        open();
        (void)collection->synchronise(deck).value();
    }

    void open()
    {
        collection.reset();
        collection.emplace(
            collection::Collection::open(folder.path(), collection::Access::readWrite).value());
    }

    MockRun start(InterviewSettings settings = {})
    {
        settings.seed = 3;
        return MockRun::start(*collection, clock, {}, std::move(settings)).value();
    }

    TempFolder folder;
    FixedClock clock;
    std::optional<collection::Collection> collection;
};

/// Answers whatever is asked, ticking the first `said` points.
void answerOne(MockRun& run, std::size_t said, std::int64_t ms)
{
    REQUIRE(run.answer({"outline", ms}).has_value());
    for (std::size_t i = 0; i < std::min(said, run.view().points().size()); ++i)
        REQUIRE(run.tick(i, true).has_value());
    REQUIRE(run.next().has_value());
}

} // namespace

TEST_CASE("mock run: question, points, follow-ups one by one, the next question", "[study][mock]")
{
    Room room;
    MockRun run = room.start();
    CHECK(run.view().place == MockPlace{MockMoment::asking, 0, 0});

    REQUIRE(run.answer({"my outline", 40 * second}).has_value());
    CHECK(run.view().place == MockPlace{MockMoment::rating, 0, 0});
    CHECK(run.view().points().size() == 2);
    REQUIRE(run.tick(1, true).has_value());
    REQUIRE(run.tick(7, true).has_value()); // no such point
    REQUIRE(run.next().has_value());
    CHECK(run.view().place == MockPlace{MockMoment::asking, 0, 1});
    CHECK(run.view().followUp().question == "Why?");
    REQUIRE(run.answer({"", 20 * second}).has_value());
    CHECK(run.view().points().size() == 2); // "Because A", "because B"
    REQUIRE(run.tick(0, true).has_value());
    REQUIRE(run.next().has_value());
    CHECK(run.view().place == MockPlace{MockMoment::asking, 0, 2});
    REQUIRE(run.answer({"", 10 * second}).has_value());
    REQUIRE(run.next().has_value());

    const MockView view = run.view();
    CHECK(view.place == MockPlace{MockMoment::asking, 1, 0});
    CHECK(view.secondsLeft == 30 * 60 - 70);
    const auto& first = view.interview.questions[0];
    CHECK(first.stage == MockStage::done);
    CHECK(first.outline == "my outline");
    CHECK(first.points[1].said);
    CHECK_FALSE(first.points[0].said);
    CHECK(first.followUps[0].takenMs == 20 * second);
}

TEST_CASE("mock run: whatever moment it is left at, it goes on from there", "[study][mock]")
{
    Room room;
    std::optional<MockRun> run(room.start());
    const auto leaveAndResume = [&] {
        const MockView before = run->view();
        run.reset();
        room.open();
        run = MockRun::resume(*room.collection, room.clock, {}).value();
        REQUIRE(run.has_value());
        auto after = run->view();
        CHECK(after.place == before.place);
        CHECK(after.settings == before.settings);
        CHECK(after.interview.pauses == before.interview.pauses + 1);
        after.interview.pauses = before.interview.pauses;
        CHECK(after.interview == before.interview);
    };

    leaveAndResume();
    REQUIRE(run->keep({"half a thought", 5 * second}).has_value());
    leaveAndResume();
    CHECK(run->view().question().outline == "half a thought");
    CHECK(run->view().question().takenMs == 5 * second);
    REQUIRE(run->answer({"a thought", 2 * second}).has_value());
    leaveAndResume();
    REQUIRE(run->tick(0, true).has_value());
    leaveAndResume();
    REQUIRE(run->next().has_value());
    leaveAndResume();
    REQUIRE(run->pass({"", second}).has_value());
    leaveAndResume();
    REQUIRE(run->pass({"", second}).has_value());
    REQUIRE(run->comeBack(1, {"", second}).has_value());
    leaveAndResume();
    CHECK(run->view().place == MockPlace{MockMoment::asking, 1, 0});
    REQUIRE(run->end({"", 0}).has_value());
    CHECK_FALSE(MockRun::resume(*room.collection, room.clock, {})->has_value());
}

TEST_CASE("mock run: the next question is the same after a crash as without", "[study][mock]")
{
    const auto notes = [](bool crash) {
        Room room;
        std::optional<MockRun> run(room.start());
        for (int i = 0; i < 9; ++i) {
            answerOne(*run, i % 3 == 0 ? 2 : 0, 60 * second);
            if (!crash)
                continue;
            run.reset();
            room.open();
            run = MockRun::resume(*room.collection, room.clock, {}).value();
        }
        std::vector<std::string> asked;
        for (const auto& question : run->view().interview.questions)
            asked.push_back(question.note);
        return asked;
    };
    CHECK(notes(true) == notes(false));
}

TEST_CASE("mock run: what was passed over can be come back to, at the end too", "[study][mock]")
{
    Room room;
    InterviewSettings settings;
    settings.minutes = 10;
    settings.followUps = FollowUpRule::none;
    MockRun run = room.start(settings);
    REQUIRE(run.pass({"", second}).has_value());
    CHECK(run.view().passedOver() == std::vector<std::size_t>{0});
    REQUIRE(run.keep({"begun", 10 * second}).has_value());
    REQUIRE(run.comeBack(0, {"begun", second}).has_value());
    CHECK(run.view().place.question == 0);
    answerOne(run, 2, 60 * second);
    CHECK(run.view().place == MockPlace{MockMoment::asking, 1, 0}); // it has waited
    CHECK(run.view().question().outline == "begun");
    CHECK(run.comeBack(0, {"", 0}).error().code == base::ErrorCode::notFound);

    REQUIRE(run.pass({"", second}).has_value());
    while (run.view().place.moment == MockMoment::asking)
        answerOne(run, 2, 120 * second);
    CHECK(run.view().place.moment == MockMoment::closing);
    REQUIRE(run.comeBack(1, {"", 0}).has_value());
    answerOne(run, 2, 30 * second);
    CHECK(run.view().place.moment == MockMoment::over);
    CHECK(run.view().interview.score == Approx(1));
}

TEST_CASE("mock run: it ends when its time is used up", "[study][mock]")
{
    Room room;
    InterviewSettings settings;
    settings.minutes = 10;
    settings.followUps = FollowUpRule::none;
    MockRun run = room.start(settings);
    for (int i = 0; i < 5; ++i) {
        REQUIRE(run.view().place.moment == MockMoment::asking);
        answerOne(run, 1, 120 * second);
    }
    CHECK(run.view().place.moment == MockMoment::over);
    CHECK(run.view().interview.questions.size() == 5);
}

TEST_CASE("mock run: pauses are counted and do not take time", "[study][mock]")
{
    Room room;
    MockRun run = room.start();
    REQUIRE(run.pause({"so far", 8 * second}).has_value());
    REQUIRE(run.stoodStill(600 * second).has_value());
    CHECK(run.view().interview.pauses == 1);
    CHECK(run.view().interview.pausedMs == 600 * second);
    CHECK(run.view().question().takenMs == 8 * second);
    CHECK(run.view().secondsLeft == 30 * 60 - 8);
}

TEST_CASE("mock run: a drill is asked with numbers of the seed and judged", "[study][mock]")
{
    deck::Deck deck = sampleDeck(0);
    deck.cards.push_back(drillCard(statesLines, "{params:B}？", "drill-a"));
    deck.cards.back().topic = "train";
    Room room(deck);
    std::optional<MockRun> run(room.start());
    const MockView asked = run->view();
    REQUIRE(asked.drill.drill != nullptr);
    CHECK(asked.question().question.find("{params") == std::string::npos);

    run.reset();
    room.open();
    run = MockRun::resume(*room.collection, room.clock, {}).value();
    CHECK(run->view().drill.instance.values == asked.drill.instance.values);

    const std::string right = std::to_string(asked.drill.instance.answer);
    REQUIRE(run->answer({right, 50 * second}).has_value());
    CHECK(run->view().question().number == collection::MockNumber::right);
    CHECK(run->view().judgement->mark == DrillMark::right);
    REQUIRE(run->next().has_value());
    CHECK(run->view().place.moment == MockMoment::over); // there is no other card
    CHECK(run->view().interview.score == Approx(1));
}

TEST_CASE("mock run: settings that no card fits are told", "[study][mock]")
{
    Room room;
    InterviewSettings settings;
    settings.topics = {{"nowhere", 1}};
    CHECK(MockRun::start(*room.collection, room.clock, {}, settings).error().code ==
          base::ErrorCode::notFound);
    CHECK(room.collection->mockInterviews()->empty());
}

TEST_CASE("report: what was missed, how often, and the cards to review", "[study][mock]")
{
    Room room;
    InterviewSettings settings;
    settings.minutes = 10;
    settings.followUps = FollowUpRule::none;
    MockRun run = room.start(settings);
    const std::string note = run.view().question().note;
    const auto before = room.collection->card(note, 0).value();
    // Two earlier reviews: the second point was missed once, the first never.
    for (const std::uint32_t ticked : {3U, 1U}) {
        collection::ReviewRecord review;
        review.at.unixMs = room.clock.now().unixMs - 1000;
        review.pointsTicked = ticked;
        review.pointsTotal = 2;
        auto after = before;
        after.state.phase = scheduling::Phase::review;
        after.state.memory = scheduling::MemoryState{3, 5};
        REQUIRE(room.collection->answer(before, after, review).has_value());
    }
    answerOne(run, 1, 60 * second);
    answerOne(run, 2, 60 * second);
    REQUIRE(run.end({"", 0}).has_value());

    const auto report = interviewReport(*room.collection, run.view().interview.id).value();

    CHECK(report.cards == std::vector{before.id});
    REQUIRE(report.missed.size() == 1);
    CHECK(report.missed[0].text == "二");
    CHECK(report.missed[0].missed == 2);
    CHECK(report.missed[0].times == 3);
    REQUIRE(report.next.size() == 1);
    CHECK(report.next[0].cards.size() == 1);
    CHECK(*report.score.total == Approx((0.625 + 1) / 2)); // (3·0.5 + 1)/4 and 1
    CHECK(report.held.size() == 1);
    CHECK_FALSE(report.last().has_value());
    CHECK(interviewReport(*room.collection, 99).error().code == base::ErrorCode::notFound);
}

TEST_CASE("report: an interview is compared with those before", "[study][mock]")
{
    Room room;
    InterviewSettings settings;
    settings.minutes = 10;
    settings.topics = {{"rlhf", 1}};
    settings.followUps = FollowUpRule::none;
    std::int64_t latest = 0;
    for (const std::size_t said : {std::size_t{0}, std::size_t{1}, std::size_t{2}}) {
        MockRun run = room.start(settings);
        answerOne(run, said, 60 * second);
        REQUIRE(run.end({"", 0}).has_value());
        latest = run.view().interview.id;
    }

    const auto report = interviewReport(*room.collection, latest).value();

    REQUIRE(report.held.size() == 3);
    CHECK(report.held[0].score == Approx(0.25));
    CHECK(*report.last() == Approx(0.625));
    REQUIRE(report.before.size() == 1);
    CHECK(*report.before[0] == Approx((0.25 + 0.625) / 2));
    const auto history = interviewHistory(room.collection->mockInterviews().value());
    REQUIRE(history.size() == 3);
    CHECK(history[0].id == latest);
    CHECK(history[0].topics == std::vector<std::string>{"rlhf"});
    CHECK(history[0].questions == 1);
}

TEST_CASE("settings: written and read the same, and damage costs nothing else", "[study][mock]")
{
    InterviewSettings settings;
    settings.topics = {{"rlhf", 2}, {"train", 1}};
    settings.asPlanned = true;
    settings.level = InterviewLevel::staff;
    settings.minutes = 75;
    settings.answered = base::Language::en;
    settings.kinds = {false, true, false, true, false};
    settings.followUps = FollowUpRule::one;
    settings.strictness = Strictness::strict;
    settings.answerBy = AnswerBy::outline;
    settings.seed = 0xFFFF'FFFF'FFFF'FFFFULL;
    CHECK(readSettings(writeSettings(settings)) == settings);
    CHECK(readSettings("no json") == InterviewSettings{});
    CHECK(readSettings(R"({"minutes": 4000, "level": "king", "kinds": [], "topics": {"a": -1}})") ==
          [] {
              InterviewSettings rest;
              rest.minutes = longestInterview;
              return rest;
          }());

    const std::vector<InterviewTemplate> own{{"面试 A", settings}, {"b", {}}};
    CHECK(readTemplates(writeTemplates(own)) == own);
    CHECK(readTemplates("[{}]").empty());
    CHECK(shippedTemplates().size() == 4);
}

TEST_CASE("settings: topics of the command line, and of a planned interview", "[study][mock]")
{
    CHECK(readTopics("rlhf:2,train").value() ==
          std::map<std::string, double>{{"rlhf", 2}, {"train", 1}});
    CHECK(readTopics("")->empty());
    for (const char* wrong : {"rlhf:0", "rlhf:x", ":2", "rlhf:9"})
        CHECK(readTopics(wrong).error().code == base::ErrorCode::invalidInput);

    collection::Interview planned;
    planned.topicWeights = {{"rlhf", 3}, {"eval", 0}};
    InterviewSettings settings;
    settings.topics = {{"eval", 1}};
    CHECK(asPlanned(settings, planned, {"rlhf", "eval", "train"}) == settings);
    settings.asPlanned = true;
    CHECK(asPlanned(settings, planned, {"rlhf", "eval", "train"}).topics ==
          std::map<std::string, double>{{"rlhf", 3}, {"train", 1}});
}
