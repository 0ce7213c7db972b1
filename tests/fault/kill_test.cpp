// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/session.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace interval;

namespace {

constexpr int kills = 200;

/// The child: grades card after card and reports each grade through `pipe` once the next card is
/// there to be shown. It never returns.
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
        const char shown = 1;
        if (write(pipe, &shown, 1) != 1)
            _exit(2);
    }
    pause();
    _exit(3);
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
        usleep(static_cast<useconds_t>(1000 + random() % 60000));
        kill(child, SIGKILL);
        char shown = 0;
        while (read(ends[0], &shown, 1) == 1)
            ++shownInAll;
        close(ends[0]);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));

        const auto collection =
            collection::Collection::open(folder.path(), collection::Access::readWrite);
        REQUIRE(collection.has_value());
        REQUIRE(collection->check().has_value());
        const std::int64_t stored = collection->reviewCount().value();
        CAPTURE(round, stored, shownInAll, unseen);
        REQUIRE(stored >= shownInAll + unseen);
        REQUIRE(stored <= shownInAll + unseen + 1);
        unseen = stored - shownInAll;
    }
    WARN(kills << " kills, " << shownInAll << " grades shown, all there; " << unseen
               << " more were committed just before the end");
    CHECK(shownInAll > kills);
}
