// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/choices.h"
#include "scheduling/review.h"
#include "scheduling/vectors.h"

#include "support/catch.h"

using namespace interval::scheduling;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Settings withoutFuzz()
{
    Settings settings;
    settings.fuzz = false;
    return settings;
}

CardState inReview(double stability, int scheduledDays)
{
    CardState state;
    state.phase = Phase::review;
    state.memory = MemoryState{stability, 5};
    state.scheduledDays = scheduledDays;
    state.reps = 4;
    return state;
}

} // namespace

TEST_CASE("a new card: four futures, by Anki's steps", "[scheduling][choices]")
{
    const Choices all = choices({}, 0, withoutFuzz(), 1);

    CHECK(choice(all, Rating::again).delay == minutes(1));
    CHECK(choice(all, Rating::hard).delay == seconds(330)); // mean of 1 and 10 minutes
    CHECK(choice(all, Rating::good).delay == minutes(10));
    CHECK(choice(all, Rating::good).after.phase == Phase::learning);
    CHECK(choice(all, Rating::good).after.step == 1);
    CHECK(choice(all, Rating::easy).after.phase == Phase::review);
    CHECK(choice(all, Rating::easy).days == 8); // w3 = 8.2956 at 90 %
    CHECK(choice(all, Rating::again).after.reps == 1);
}

TEST_CASE("the last learning step: Good leads to review", "[scheduling][choices]")
{
    CardState state;
    state.phase = Phase::learning;
    state.step = 1;
    state.memory = MemoryState{2.3065, 2.1};
    state.reps = 1;

    const Choices all = choices(state, 0, withoutFuzz(), 1);

    CHECK(choice(all, Rating::again).delay == minutes(1));
    CHECK(choice(all, Rating::hard).delay == minutes(10));
    CHECK(choice(all, Rating::good).after.phase == Phase::review);
    CHECK(choice(all, Rating::good).days == 2);
    CHECK(choice(all, Rating::easy).days > choice(all, Rating::good).days);
}

TEST_CASE("a single learning step: Hard waits half as long again", "[scheduling][choices]")
{
    Settings settings = withoutFuzz();
    settings.learningSteps = {minutes(10)};

    CHECK(choice(choices({}, 0, settings, 1), Rating::hard).delay == minutes(15));
}

TEST_CASE("a lapse: relearning, counted, and back to review by Good", "[scheduling][choices]")
{
    const Choices all = choices(inReview(30, 30), 30, withoutFuzz(), 1);
    const Choice& lapsed = choice(all, Rating::again);

    CHECK(lapsed.after.phase == Phase::relearning);
    CHECK(lapsed.after.lapses == 1);
    CHECK(lapsed.delay == minutes(10));
    CHECK(lapsed.after.memory->stability < 30);

    const Choices next = choices(lapsed.after, 0, withoutFuzz(), 1);
    CHECK(choice(next, Rating::good).after.phase == Phase::review);
    CHECK(choice(next, Rating::good).days >= 1);
}

TEST_CASE("no relearning steps: a lapse stays in review", "[scheduling][choices]")
{
    Settings settings = withoutFuzz();
    settings.relearningSteps.clear();

    const Choice lapsed = choice(choices(inReview(30, 30), 30, settings, 1), Rating::again);

    CHECK(lapsed.after.phase == Phase::review);
    CHECK(lapsed.days >= 1);
    CHECK(lapsed.after.lapses == 1);
}

TEST_CASE("a step longer than a day is a whole number of days", "[scheduling][choices]")
{
    Settings settings = withoutFuzz();
    settings.learningSteps = {minutes(10), std::chrono::hours(40)};

    const Choice good = choice(choices({}, 0, settings, 1), Rating::good);

    CHECK(good.delay == std::chrono::hours(48));
    CHECK(good.after.phase == Phase::learning);
}

TEST_CASE("the maximum interval holds for every button", "[scheduling][choices]")
{
    Settings settings;
    settings.maximumInterval = 30;
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        for (const Choice& future : choices(inReview(4000, 30), 3000, settings, seed))
            CHECK(future.days <= 30);
}

TEST_CASE("Easy goes beyond Good, also where Good leads to a further step", "[scheduling][choices]")
{
    Settings settings = withoutFuzz();
    settings.parameters.initialStabilityEasy = 2.4; // rounds to what Good would give: two days

    const Choices all = choices({}, 0, settings, 1);

    CHECK(choice(all, Rating::good).days == 0);
    CHECK(choice(all, Rating::easy).days == 3);
}

TEST_CASE("without steps: a very short interval stays within the day", "[scheduling][choices]")
{
    Settings settings = withoutFuzz();
    settings.learningSteps.clear();
    settings.parameters.initialStabilityAgain = 0.25;

    const Choices all = choices({}, 0, settings, 1);

    CHECK(choice(all, Rating::again).after.phase == Phase::learning);
    CHECK(choice(all, Rating::again).delay == std::chrono::hours(6));
    CHECK(choice(all, Rating::good).after.phase == Phase::review);
    settings.parameters.sameDayGain = 0;
    CHECK(choice(choices({}, 0, settings, 1), Rating::again).days == 1);
}

namespace {

std::chrono::seconds stepOf(const std::string& text)
{
    return std::chrono::seconds(std::stoi(text) * (text.back() == 'h'   ? 3600
                                                   : text.back() == 'd' ? 86400
                                                                        : 60));
}

std::vector<seconds> stepsOf(const nlohmann::json& list)
{
    std::vector<seconds> steps;
    for (const auto& text : list)
        steps.push_back(stepOf(text.get<std::string>()));
    return steps;
}

} // namespace

TEST_CASE("the state machine agrees with ts-fsrs over whole lives of cards",
          "[scheduling][vectors]")
{
    // Memory is compared with ts-fsrs's rounding to eight decimals carried along. Its Hard in steps,
    // its order of intervals, steps of a day and short intervals without steps differ from Anki's,
    // which is what we follow: there our card takes over its state, so that the rest of the life is
    // compared too.
    int compared = 0;
    for (const auto& run : vectors()["scheduler"]) {
        CAPTURE(run["id"].get<std::string>());
        Settings settings = withoutFuzz();
        settings.parameters = parametersFrom(run["w"]);
        settings.desiredRetention = run["desired_retention"].get<double>();
        settings.maximumInterval = run["maximum_interval"].get<int>();
        settings.learningSteps = stepsOf(run["learning_steps"]);
        settings.relearningSteps = stepsOf(run["relearning_steps"]);
        CardState state;
        for (const auto& step : run["steps"]) {
            CAPTURE(step.dump());
            const auto rating = static_cast<Rating>(step["g"].get<int>());
            const auto all = choices(state, step["elapsed_days"].get<int>(), settings, 1);
            const Choice& own = choice(all, rating);
            if (own.after.memory->stability < 0.1)
                break; // ts-fsrs 5.4.2 floors there, the specification does not
            CHECK(own.after.memory->stability == Approx(step["s"].get<double>()).epsilon(2e-5));
            CHECK(own.after.memory->difficulty == Approx(step["d"].get<double>()).margin(1e-6));
            const auto phase = static_cast<Phase>(step["state"].get<int>());
            const bool steps = state.phase != Phase::review;
            if ((rating == Rating::again || (rating == Rating::good && steps)) &&
                own.delay < std::chrono::hours(24) &&
                (own.delay.count() == 0 || phase != Phase::review)) {
                CHECK(own.after.phase == phase);
                CHECK(own.after.lapses == step["lapses"].get<int>());
                CHECK(own.after.reps == step["reps"].get<int>());
                if (phase == Phase::learning || phase == Phase::relearning)
                    CHECK(own.delay.count() * 1000 ==
                          step["due_ms"].get<std::int64_t>() - step["now_ms"].get<std::int64_t>());
                ++compared;
            }
            const MemoryState memory = *own.after.memory;
            state = own.after;
            state.memory = memory;
            state.phase = phase;
            state.step = step["step"].get<int>();
            state.scheduledDays = step["scheduled_days"].get<int>();
            state.lapses = step["lapses"].get<int>();
        }
    }
    CHECK(compared > 100);
}
