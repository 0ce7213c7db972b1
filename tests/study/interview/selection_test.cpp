// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/selection.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace interval;
using namespace interval::study;

namespace {

/// Five difficulties of four kinds in each of four topics, three cards each.
std::vector<PoolQuestion> pool()
{
    std::vector<PoolQuestion> questions;
    for (const std::string topic : {"rlhf", "train", "eval", "deploy"})
        for (const auto kind : {QuestionKind::conceptual, QuestionKind::derivation,
                                QuestionKind::drill, QuestionKind::design})
            for (int difficulty = 1; difficulty <= 5; ++difficulty)
                for (int copy = 0; copy < 3; ++copy) {
                    PoolQuestion question;
                    question.note = topic + '-' + std::string(name(kind)) + '-' +
                                    std::to_string(difficulty) + '-' + std::to_string(copy);
                    question.kind = kind;
                    question.difficulty = difficulty;
                    question.topic = topic;
                    question.subtopic = "s" + std::to_string(copy);
                    question.followUps = copy;
                    questions.push_back(question);
                }
    return questions;
}

std::vector<std::string> notesOf(const std::vector<PoolQuestion>& questions,
                                 const std::vector<std::size_t>& chosen)
{
    std::vector<std::string> notes;
    for (const std::size_t index : chosen)
        notes.push_back(questions[index].note);
    return notes;
}

AnswerSoFar answered(const PoolQuestion& question, double score)
{
    return {question.note,
            question.kind,
            question.difficulty,
            question.topic,
            question.subtopic,
            score,
            120};
}

} // namespace

TEST_CASE("selection: the first question is easy for the level, and no calculation",
          "[study][mock]")
{
    const auto questions = pool();
    InterviewSettings settings;
    const std::array<int, 4> easy{1, 2, 2, 3};
    for (int level = 0; level < 4; ++level)
        for (settings.seed = 0; settings.seed < 50; ++settings.seed) {
            settings.level = static_cast<InterviewLevel>(level);
            const auto first = nextQuestion(settings, questions, {}, {});
            CAPTURE(level, settings.seed);
            REQUIRE(first.has_value());
            CHECK(questions[*first].difficulty == easy[static_cast<std::size_t>(level)]);
            CHECK(questions[*first].kind == QuestionKind::conceptual);
        }
}

TEST_CASE(
    "selection: deeper into a topic after a strong answer, elsewhere and easier after a weak one",
    "[study][mock]")
{
    const auto questions = pool();
    InterviewSettings settings;
    settings.level = InterviewLevel::senior;
    settings.minutes = 60;
    settings.kinds = {true, true, true, false, false};
    for (settings.seed = 0; settings.seed < 50; ++settings.seed) {
        CAPTURE(settings.seed);
        const PoolQuestion& first = questions[*nextQuestion(settings, questions, {}, {})];

        const std::vector strong{answered(first, 0.9)};
        const PoolQuestion& deeper = questions[*nextQuestion(settings, questions, {}, strong)];
        CHECK(deeper.topic == first.topic);
        CHECK(deeper.difficulty > first.difficulty);

        const std::vector weak{answered(first, 0.2)};
        const PoolQuestion& away = questions[*nextQuestion(settings, questions, {}, weak)];
        CHECK(away.topic != first.topic);
        CHECK(away.difficulty <= first.difficulty);
    }
}

TEST_CASE("selection: a topic is left after three questions however strong the answers are",
          "[study][mock]")
{
    const auto questions = pool();
    InterviewSettings settings;
    settings.minutes = 90;
    for (settings.seed = 0; settings.seed < 20; ++settings.seed) {
        const auto chosen = simulateInterview(settings, questions, {}, 1);
        std::size_t thread = 1;
        for (std::size_t i = 1; i < chosen.size(); ++i) {
            thread = questions[chosen[i]].topic == questions[chosen[i - 1]].topic ? thread + 1 : 1;
            CAPTURE(settings.seed, i);
            CHECK(thread <= 3);
        }
    }
}

TEST_CASE("selection: strong answers make an interview harder than weak ones", "[study][mock]")
{
    const auto questions = pool();
    InterviewSettings settings;
    settings.minutes = 60;
    for (settings.seed = 0; settings.seed < 20; ++settings.seed) {
        const auto mean = [&](double score) {
            const auto chosen = simulateInterview(settings, questions, {}, score);
            double sum = 0;
            for (const std::size_t index : chosen)
                sum += questions[index].difficulty;
            return sum / static_cast<double>(chosen.size());
        };
        CHECK(mean(1) > mean(0) + 1);
    }
}

TEST_CASE("selection: the time is used up within a question, and never exceeded", "[study][mock]")
{
    const auto questions = pool();
    InterviewSettings settings;
    for (const auto rule : {FollowUpRule::none, FollowUpRule::one, FollowUpRule::all})
        for (settings.minutes = 10; settings.minutes <= 90; settings.minutes += 5) {
            settings.followUps = rule;
            ++settings.seed;
            int seconds = 0;
            for (const std::size_t index : simulateInterview(settings, questions, {}, 0.6))
                seconds += expectedSeconds(settings, questions[index]);
            CAPTURE(settings.minutes, settings.seed);
            CHECK(seconds <= settings.minutes * 60);
            CHECK(seconds > settings.minutes * 60 - targetSeconds(QuestionKind::conceptual));
        }
}

TEST_CASE("selection: reproducible by seed, whatever the order of the pool", "[study][mock]")
{
    auto questions = pool();
    InterviewSettings settings;
    settings.seed = 7;
    settings.minutes = 45;
    const auto notes = notesOf(questions, simulateInterview(settings, questions, {}, 0.6));

    CHECK(notesOf(questions, simulateInterview(settings, questions, {}, 0.6)) == notes);
    std::reverse(questions.begin(), questions.end());
    CHECK(notesOf(questions, simulateInterview(settings, questions, {}, 0.6)) == notes);
    settings.seed = 8;
    CHECK(notesOf(questions, simulateInterview(settings, questions, {}, 0.6)) != notes);
    CHECK(std::set<std::string>(notes.begin(), notes.end()).size() == notes.size());
}

TEST_CASE("selection: nothing of the last five interviews comes again while there is anything else",
          "[study][mock]")
{
    const auto questions = pool();
    InterviewSettings settings;
    settings.minutes = 60;
    RecentQuestions recent;
    for (int interview = 1; interview <= restingInterviews; ++interview) {
        ++settings.seed;
        const auto notes = notesOf(questions, simulateInterview(settings, questions, recent, 0.6));
        for (const std::string& note : notes)
            CHECK_FALSE(recent.contains(note));
        for (auto& [note, ago] : recent)
            ++ago;
        for (const std::string& note : notes)
            recent[note] = 1;
    }
}

TEST_CASE("selection: when all questions rest the one that rested longest comes", "[study][mock]")
{
    std::vector<PoolQuestion> few(3);
    RecentQuestions recent;
    for (int i = 0; i < 3; ++i) {
        few[static_cast<std::size_t>(i)].note = "n" + std::to_string(i);
        few[static_cast<std::size_t>(i)].topic = "rlhf";
        recent["n" + std::to_string(i)] = i + 1;
    }
    CHECK(nextQuestion({}, few, recent, {}) == 2U);
}

TEST_CASE("selection: topics and kinds are those asked for, in about their weights",
          "[study][mock]")
{
    const auto questions = pool();
    InterviewSettings settings;
    settings.minutes = 90;
    settings.topics = {{"rlhf", 3}, {"eval", 1}};
    settings.kinds = {true, false, true, false, false};
    int rlhf = 0;
    int all = 0;
    for (settings.seed = 0; settings.seed < 20; ++settings.seed)
        for (const std::size_t index : simulateInterview(settings, questions, {}, 0.6)) {
            const PoolQuestion& question = questions[index];
            CHECK((question.topic == "rlhf" || question.topic == "eval"));
            CHECK((question.kind == QuestionKind::conceptual ||
                   question.kind == QuestionKind::drill));
            rlhf += question.topic == "rlhf" ? 1 : 0;
            ++all;
        }
    CHECK(static_cast<double>(rlhf) / all == Approx(0.75).margin(0.08));
}

TEST_CASE("selection: one design, neither first nor in an interview it would fill", "[study][mock]")
{
    const auto questions = pool();
    InterviewSettings settings;
    settings.followUps = FollowUpRule::none;
    for (settings.seed = 0; settings.seed < 20; ++settings.seed)
        for (const int minutes : {20, 30, 40}) {
            settings.minutes = minutes;
            const auto chosen = simulateInterview(settings, questions, {}, 0.6);
            const auto designs =
                std::count_if(chosen.begin(), chosen.end(), [&](std::size_t index) {
                    return questions[index].kind == QuestionKind::design;
                });
            CAPTURE(minutes, settings.seed);
            CHECK(designs == (minutes < 30 ? 0 : 1));
            CHECK(questions[chosen[0]].kind != QuestionKind::design);
            CHECK(questions[chosen[1]].kind != QuestionKind::design);
        }
}

TEST_CASE("selection: an empty pool, and one in which nothing fits the time", "[study][mock]")
{
    CHECK_FALSE(nextQuestion({}, {}, {}, {}).has_value());

    PoolQuestion design;
    design.note = "d";
    design.kind = QuestionKind::design;
    InterviewSettings settings;
    settings.minutes = 10;
    const std::vector<PoolQuestion> only{design};
    CHECK(nextQuestion(settings, only, {}, {}) == 0U); // better one question than none
    const std::vector asked{answered(design, 1)};
    CHECK_FALSE(nextQuestion(settings, only, {}, asked).has_value());
}

TEST_CASE("selection: cards become kinds by what they are and how they are tagged", "[study][mock]")
{
    const auto kindOf = [](deck::CardKind kind, const std::string& topic, const std::string& tags) {
        collection::MockCandidate candidate;
        candidate.kind = kind;
        candidate.topic = topic;
        candidate.tags = tags;
        return questionKind(candidate);
    };
    CHECK(kindOf(deck::CardKind::basic, "rlhf", "ppo kl") == QuestionKind::conceptual);
    CHECK(kindOf(deck::CardKind::debate, "train", "estimation") == QuestionKind::conceptual);
    CHECK(kindOf(deck::CardKind::basic, "train", "scaling flops") == QuestionKind::derivation);
    CHECK(kindOf(deck::CardKind::basic, "design", "") == QuestionKind::design);
    CHECK(kindOf(deck::CardKind::basic, "deploy", "vllm system-design") == QuestionKind::design);
    CHECK(kindOf(deck::CardKind::drill, "design", "flops") == QuestionKind::drill);
    CHECK(kindOf(deck::CardKind::story, "career", "design") == QuestionKind::story);
}
