// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/profile.h"

#include "base/clock.h"
#include "deck/rich_text.h"
#include "study/interview/mock_run.h"
#include "study/plan.h"

#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

struct Arguments {
    std::filesystem::path profile;
    std::uint64_t seed = 0;
    std::string topics;
    std::string level = "mid";
    std::vector<std::string> kinds;
    int minutes = 30;
    double score = study::strongFrom;
    bool planned = false;
    bool english = false;
    bool json = false;
};

base::Result<study::InterviewSettings> settingsOf(const Arguments& arguments)
{
    // The words are those of the stored settings: one reader for both.
    nlohmann::json words{{"level", arguments.level}};
    if (!arguments.kinds.empty())
        words["kinds"] = arguments.kinds;
    study::InterviewSettings settings = study::readSettings(words.dump());
    auto topics = study::readTopics(arguments.topics);
    if (!topics)
        return tl::unexpected(topics.error());
    settings.topics = std::move(*topics);
    settings.minutes = arguments.minutes;
    settings.seed = arguments.seed;
    settings.asPlanned = arguments.planned;
    settings.asked = arguments.english ? base::Language::en : base::Language::zhCn;
    settings.answered = settings.asked;
    return settings;
}

/// The weights of the planned interview, and a word when there is none.
base::Result<study::InterviewSettings> planned(const collection::Collection& collection,
                                               study::InterviewSettings settings,
                                               base::Day today,
                                               const std::vector<study::PoolQuestion>& pool)
{
    if (!settings.asPlanned)
        return settings;
    const auto interviews = collection.interviews();
    if (!interviews)
        return tl::unexpected(interviews.error());
    const auto next = study::activeInterview(*interviews, today);
    if (!next)
        return base::fail(base::ErrorCode::notFound, "no interview is planned");
    return study::asPlanned(std::move(settings), *next, study::topicsOf(pool));
}

nlohmann::json toJson(const study::PoolQuestion& question, int at, int seconds)
{
    return {{"at_seconds", at},
            {"seconds", seconds},
            {"note", question.note},
            {"kind", study::name(question.kind)},
            {"topic", question.topic},
            {"subtopic", question.subtopic},
            {"difficulty", question.difficulty}};
}

void print(const study::PoolQuestion& question, int at, const std::string& words)
{
    constexpr int minute = 60;
    std::cout << std::setw(3) << at / minute << ':' << std::setw(2) << std::setfill('0')
              << at % minute << std::setfill(' ') << "  " << std::left << std::setw(10)
              << study::name(question.kind) << std::right << " d" << question.difficulty << "  "
              << question.topic << '/' << question.subtopic << "  " << words << "  {#"
              << question.note << "}\n";
}

int simulate(const Arguments& arguments)
{
    auto settings = settingsOf(arguments);
    if (!settings) {
        std::cerr << "interval-cli: " << settings.error().detail << '\n';
        return exitUsage;
    }
    const auto collection = openProfile(arguments.profile, collection::Access::readOnly);
    if (!collection)
        return exitFile;
    const auto candidates = collection->mockCandidates();
    const auto before = collection->mockInterviews(study::restingInterviews);
    const auto preferences = study::loadPreferences(*collection);
    if (!candidates || !before || !preferences)
        return complain(!candidates ? candidates.error()
                        : !before   ? before.error()
                                    : preferences.error());
    const base::Day today = base::studyDay(base::SystemClock().now(), preferences->dayStartHour);
    const auto pool = study::poolOf(*candidates, today, *preferences);
    settings = planned(*collection, std::move(*settings), today, pool);
    if (!settings)
        return complain(settings.error());
    nlohmann::json list = nlohmann::json::array();
    int at = 0;
    const auto chosen = study::simulateInterview(
        *settings, pool, study::recentQuestions(*before, 0), arguments.score);
    for (const std::size_t index : chosen) {
        const study::PoolQuestion& question = pool[index];
        const auto card = collection->note(question.note);
        if (!card)
            return complain(card.error());
        const std::string words = deck::plainText(card->text(settings->asked).question);
        const int seconds = study::expectedSeconds(*settings, question);
        if (arguments.json) {
            list.push_back(toJson(question, at, seconds));
            list.back()["question"] = words;
        } else {
            print(question, at, words);
        }
        at += seconds;
    }
    if (arguments.json)
        std::cout << nlohmann::json{{"seed", settings->seed},
                                    {"minutes", settings->minutes},
                                    {"questions", list}}
                         .dump()
                  << '\n';
    if (chosen.empty())
        std::cerr << "interval-cli: no card fits these topics and kinds\n";
    return chosen.empty() ? exitFound : exitOk;
}

} // namespace

void addInterviewCommands(CLI::App& program, int& exitCode)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* interview = program.add_subcommand("interview", "Mock interviews");
    interview->require_subcommand(1);
    CLI::App* command = interview->add_subcommand(
        "simulate", "The questions of a mock interview, if every answer had the same score");
    command
        ->add_option("seed", arguments->seed, "the same seed, cards and past: the same questions")
        ->required();
    command->add_option("--topics", arguments->topics, "as in rlhf:2,train; none: all of them");
    command->add_flag("--planned", arguments->planned, "weights of the interview that is planned");
    command->add_option("--level", arguments->level, "of the position")
        ->check(CLI::IsMember({"junior", "mid", "senior", "staff"}));
    command->add_option("--kinds", arguments->kinds, "of questions; none: all of them")
        ->delimiter(',')
        ->check(CLI::IsMember({"concept", "derivation", "drill", "design", "story"}));
    command->add_option("--minutes", arguments->minutes, "of answering")
        ->check(CLI::Range(study::shortestInterview, study::longestInterview));
    command->add_option("--score", arguments->score, "of every answer, 0 to 1")
        ->check(CLI::Range(0.0, 1.0));
    command->add_flag("--en", arguments->english, "questions in English");
    command->add_flag("--json", arguments->json, "machine-readable");
    command->callback([arguments, &program, &exitCode] {
        arguments->profile = chosenProfile(program);
        exitCode = simulate(*arguments);
    });
}

} // namespace interval::cli
