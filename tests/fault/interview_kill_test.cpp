// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/mock_run.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <csignal>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace interval;

namespace {

constexpr int kills = 40;

deck::Deck interviewDeck()
{
    deck::Deck deck = sampleDeck(400);
    for (deck::Card& card : deck.cards)
        for (auto& text : card.texts)
            text->followUps = {{"Why?", "Because A; because B."}};
    return deck;
}

/// The interview that is under way, or a new one.
base::Result<study::MockRun> takeUp(collection::Collection& collection, const base::Clock& clock)
{
    auto left = study::MockRun::resume(collection, clock, {});
    if (!left)
        return tl::unexpected(left.error());
    if (*left)
        return std::move(**left);
    return study::MockRun::start(collection, clock, {}, {});
}

/// One step of who answers everything: types a number, gives the answer, ticks, goes on.
base::Result<void> step(study::MockRun& run, int number)
{
    const study::MockEffort effort{std::to_string(number), 500};
    if (run.view().place.moment != study::MockMoment::asking)
        return run.next();
    return run.keep(effort).and_then([&] { return run.answer(effort); }).and_then([&] {
        return run.tick(0, true);
    });
}

/// The child: is interviewed without end, and reports each step that is done. It never returns.
[[noreturn]] void answerUntilKilled(const std::filesystem::path& profile, int first, int pipe)
{
    auto collection = collection::Collection::open(profile, collection::Access::readWrite);
    if (!collection)
        _exit(1);
    const base::SystemClock clock;
    auto run = takeUp(*collection, clock);
    for (int number = first; run; ++number) {
        if (!step(*run, number) || write(pipe, &number, sizeof number) != sizeof number)
            _exit(2);
        if (run->view().place.moment == study::MockMoment::over)
            run = takeUp(*collection, clock);
    }
    _exit(3);
}

/// The highest number that was typed into any interview.
int lastTyped(const collection::Collection& collection)
{
    int last = 0;
    const auto read = [&](const std::string& outline) {
        if (!outline.empty())
            last = std::max(last, std::stoi(outline));
    };
    const auto interviews = collection.mockInterviews().value();
    for (const collection::MockInterview& held : interviews)
        for (const collection::MockQuestion& question : held.questions) {
            read(question.outline);
            for (const collection::MockFollowUp& further : question.followUps)
                read(further.outline);
        }
    return last;
}

} // namespace

TEST_CASE("killed in an interview: it goes on at the step that was done last", "[fault][interview]")
{
    constexpr int patienceMs = 20'000;
    const TempFolder folder;
    {
        auto collection =
            collection::Collection::open(folder.path(), collection::Access::readWrite);
        REQUIRE(collection->synchronise(interviewDeck()).has_value());
    }
    std::mt19937 random(11);
    int number = 1;
    for (int round = 0; round < kills; ++round) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0)
            answerUntilKilled(folder.path(), number, ends[1]);
        close(ends[1]);
        pollfd ready{ends[0], POLLIN, 0};
        poll(&ready, 1, patienceMs);
        usleep(static_cast<useconds_t>(random() % 40'000));
        kill(child, SIGKILL);
        const int before = number;
        for (int done = 0; read(ends[0], &done, sizeof done) == sizeof done;)
            number = done + 1;
        close(ends[0]);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        CAPTURE(round, before, number);
        REQUIRE(WIFSIGNALED(status));
        REQUIRE(number > before);

        auto collection =
            collection::Collection::open(folder.path(), collection::Access::readWrite);
        REQUIRE(collection.has_value());
        REQUIRE(collection->check().has_value());
        // A step is a number or the way on from it: the last number is at most a step behind.
        CHECK(lastTyped(*collection) >= number - 2);
        CHECK(lastTyped(*collection) <= number);
        const base::SystemClock clock;
        CHECK(takeUp(*collection, clock).has_value());
    }
}
