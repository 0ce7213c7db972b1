// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/session.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <csignal>
#include <map>
#include <random>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace interval;

namespace {

constexpr int kills = 200;

/// What the child reports once the next card is there to be shown; small enough for a pipe to pass
/// it as a whole or not at all.
struct Grade {
    collection::CardId card = 0;
    int reps = 0; ///< of the card after it
};

/// The child: grades card after card and reports each. It never returns.
[[noreturn]] void gradeUntilKilled(const std::filesystem::path& profile, int pipe)
{
    auto collection = collection::Collection::open(profile, collection::Access::readWrite);
    if (!collection)
        _exit(1);
    const base::SystemClock clock;
    study::Preferences preferences;
    preferences.newPerDay = 9999;
    study::Session session(*collection, clock, preferences);
    auto showing = session.start(0);
    while (showing && *showing) {
        study::Answer answer;
        answer.card = (*showing)->card.id;
        answer.reps = (*showing)->card.state.reps;
        answer.rating = static_cast<scheduling::Rating>(1 + answer.card % 4);
        showing = session.answer(answer);
        const Grade grade{answer.card, answer.reps + 1};
        if (!showing || write(pipe, &grade, sizeof grade) != sizeof grade)
            _exit(2);
    }
    pause();
    _exit(3);
}

void awaitFirstGrade(int pipe)
{
    constexpr int patienceMs = 20'000;
    pollfd ready{pipe, POLLIN, 0};
    poll(&ready, 1, patienceMs);
}

} // namespace

TEST_CASE("killed at any moment: every grade whose next card was shown is on disk", "[fault]")
{
    const TempFolder folder;
    {
        auto collection =
            collection::Collection::open(folder.path(), collection::Access::readWrite);
        REQUIRE(collection->synchronise(sampleDeck(4000)).has_value());
    }
    std::mt19937 random(7);
    std::int64_t shownInAll = 0;
    std::int64_t unseen = 0; // committed, but killed before the next card was reported
    for (int round = 0; round < kills; ++round) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0)
            gradeUntilKilled(folder.path(), ends[1]);
        close(ends[1]);
        if (round % 2 == 0) // in the middle of grading, however slow the machine; else anywhere
            awaitFirstGrade(ends[0]);
        usleep(static_cast<useconds_t>(1000 + random() % 60000));
        kill(child, SIGKILL);
        std::map<collection::CardId, int> shown; // card -> answers
        for (Grade grade; read(ends[0], &grade, sizeof grade) == sizeof grade; ++shownInAll)
            shown[grade.card] = grade.reps;
        close(ends[0]);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));

        const auto collection =
            collection::Collection::open(folder.path(), collection::Access::readWrite);
        REQUIRE(collection.has_value());
        REQUIRE(collection->check().has_value());
        for (const auto& [card, reps] : shown) {
            CAPTURE(round, card);
            REQUIRE(collection->card(card)->state.reps >= reps);
            REQUIRE(collection->reviews(card)->size() >= static_cast<std::size_t>(reps));
        }
        const std::int64_t stored = collection->reviewCount().value();
        CAPTURE(round, stored, shownInAll, unseen);
        REQUIRE(stored >= shownInAll + unseen);
        REQUIRE(stored <= shownInAll + unseen + 1);
        unseen = stored - shownInAll;
    }
    WARN(kills << " kills, " << shownInAll << " grades shown, all there; " << unseen
               << " more were committed just before the end");
    CHECK(shownInAll >= kills / 2);
}
