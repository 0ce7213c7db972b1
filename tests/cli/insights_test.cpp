// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "collection/collection.h"
#include "support/learned_past.h"
#include "support/simulated_learner.h"

#include "support/catch.h"

using namespace interval;
using nlohmann::json;

namespace {

/// A profile with a generated past.
struct Learned {
    explicit Learned(std::size_t reviews)
    {
        auto store =
            collection::Collection::open(folder.path(), collection::Access::readWrite).value();
        SimulatedLearner learner;
        learner.truth = averageLearner();
        learner.reviews = reviews;
        (void)store.import(learnedNotes(simulatedLog(learner))).value();
    }

    [[nodiscard]] std::string profile() const
    {
        return "--profile '" + folder.path().string() + "'";
    }

    TempFolder folder;
};

} // namespace

TEST_CASE("insights: the shell tells what the log says", "[cli][insights]")
{
    const Learned learned(800);

    const Outcome outcome = run("stats --insights --json " + learned.profile());

    REQUIRE(outcome.code == 0);
    const json told = lines(outcome.out).at(0);
    CHECK(told["answers"] == 800);
    CHECK(told["retention"]["topics"].size() == 3);
    std::int64_t recalled = 0;
    for (const json& topic : told["retention"]["topics"]) {
        recalled += topic["hits"].get<std::int64_t>();
        CHECK(topic["low"] <= topic["share"]);
        CHECK(topic["share"] <= topic["high"]);
    }
    CHECK(told["retention"]["all"]["hits"] == recalled);
    CHECK(told["stability_days"]["bins"].back()["to"].is_null());
    CHECK(told["weak"]["missed_points"].at(0)["text"]["zh-CN"].get<std::string>().substr(0, 6) ==
          "要点");
    CHECK(run("stats --insights " + learned.profile()).out.find("800 answers") == 0);
}

TEST_CASE("insights: a topic and a period are asked for, nonsense is refused", "[cli][insights]")
{
    const Learned learned(300);

    const Outcome one = run("stats --insights --json --topic rlhf " + learned.profile());
    const Outcome recent = run("stats --insights --json --days 30 " + learned.profile());

    REQUIRE(one.code == 0);
    CHECK(lines(one.out).at(0)["answers"] < 300);
    REQUIRE(recent.code == 0);
    CHECK(lines(recent.out).at(0)["answers"] == 0);               // the log is of 2021
    CHECK(run("stats --days 30 " + learned.profile()).code == 2); // of what?
    CHECK(run("stats --insights --days -1 " + learned.profile()).code == 2);
    CHECK(run("stats --insights --profile /nowhere").code == 3);
}
