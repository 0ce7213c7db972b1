// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "scheduling/review.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using collection::Access;
using collection::Collection;

namespace {

collection::Interview example()
{
    collection::Interview interview;
    interview.name = "推理工程师";
    interview.day = 20800;
    interview.minutes = {10, 20, 30, 40, 50, 60, 0};
    interview.daysOff = {20783, 20790};
    interview.topicWeights = {{"rlhf", 2}, {"train", 0}};
    interview.deeper = true;
    return interview;
}

/// Answers a card as a session would, a few days apart.
void study(Collection& store, collection::CardId id, int answers)
{
    for (int i = 0; i < answers; ++i) {
        const auto before = store.card(id).value();
        const auto futures = scheduling::choices(before.state, i == 0 ? 0 : 3, {}, 1);
        auto after = before;
        after.state = futures[2].after;
        after.lastDay = 100 + 3 * i;
        collection::ReviewRecord review;
        review.day = after.lastDay;
        review.elapsedDays = i == 0 ? 0 : 3;
        review.takenMs = 20'000;
        REQUIRE(store.answer(before, after, review).has_value());
    }
}

} // namespace

TEST_CASE("interviews: kept with all that belongs to them, by day", "[collection][interviews]")
{
    const TempFolder folder;
    collection::Interview late = example();
    collection::Interview early;
    early.name = "screening";
    early.day = 20780;
    {
        auto store = Collection::open(folder.path(), Access::readWrite).value();
        late.id = store.saveInterview(late).value();
        early.id = store.saveInterview(early).value();
        CHECK(late.id != early.id);
    }
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    CHECK(store.interviews().value() == std::vector{early, late});

    late.daysOff = {20791};
    late.topicWeights.clear();
    late.day = 20770;
    CHECK(store.saveInterview(late).value() == late.id);
    CHECK(store.interviews().value() == std::vector{late, early});

    REQUIRE(store.removeInterview(late.id).has_value());
    REQUIRE(store.removeInterview(999).has_value());
    CHECK(store.interviews().value() == std::vector{early});
}

TEST_CASE("parameters: versions are kept, taken into use and left again",
          "[collection][parameters]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    (void)store.synchronise(sampleDeck(3)).value();
    const auto id = store.card("card-0", 0)->id;
    study(store, id, 4);
    const auto before = store.card(id)->state.memory;
    CHECK(store.parameterVersion().value() == 0);

    collection::ParameterVersion version;
    version.accepted = true;
    version.reviews = 4;
    version.parameters.initialStabilityGood = 1.0 / 3;
    version.parameters.recallGain = 1.1;
    version.id = store.addParameterVersion(version).value();
    CHECK(store.parameterVersions().value() == std::vector{version});
    CHECK(store.parameters().value() == scheduling::Parameters{});

    REQUIRE(store.useParameters(version.id).has_value());
    CHECK(store.parameters().value() == version.parameters);
    std::optional<scheduling::MemoryState> memory;
    for (int i = 0; i < 4; ++i)
        memory = scheduling::afterReview(memory, i == 0 ? 0 : 3, scheduling::Rating::good,
                                         version.parameters, true);
    CHECK(store.card(id)->state.memory == memory);
    CHECK(store.card(id)->state.memory != before);
    CHECK_FALSE(store.card("card-1", 0)->state.memory.has_value());

    REQUIRE(store.useParameters(0).has_value());
    CHECK(store.card(id)->state.memory == before);
    CHECK(store.useParameters(77).error().code == base::ErrorCode::notFound);
}

TEST_CASE("parameters: a card whose history is not in the log keeps its memory",
          "[collection][parameters]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    (void)store.synchronise(sampleDeck(1)).value();
    const auto before = store.card("card-0", 0).value();
    auto imported = before;
    imported.state.memory = scheduling::MemoryState{50, 5};
    imported.state.phase = scheduling::Phase::review;
    imported.state.reps = 9;
    REQUIRE(store.change(collection::Act::flag, before, imported).has_value());
    study(store, before.id, 1);
    const auto memory = store.card(before.id)->state.memory;

    collection::ParameterVersion version;
    version.parameters.recallGain = 1.1;
    REQUIRE(store.useParameters(store.addParameterVersion(version).value()).has_value());

    CHECK(store.card(before.id)->state.memory == memory);
}

TEST_CASE("load: cards due by day, and the days of siblings", "[collection][load]")
{
    const TempFolder folder;
    auto store = Collection::open(folder.path(), Access::readWrite).value();
    (void)store.synchronise(sampleDeck(4, true)).value();
    const auto due = [&](const std::string& note, int cloze, base::Day day) {
        const auto before = store.card(note, cloze).value();
        auto after = before;
        after.state.phase = scheduling::Phase::review;
        after.state.memory = scheduling::MemoryState{3, 5};
        after.dueDay = day;
        REQUIRE(store.change(collection::Act::flag, before, after).has_value());
        return before.id;
    };
    due("card-0", 0, 90); // overdue
    due("card-2", 0, 102);
    due("card-3", 0, 300);
    const auto first = due("card-1", 1, 102);
    due("card-1", 2, 107);

    CHECK(store.dueByDay(100, 4).value() == std::vector{1, 0, 2, 0});
    CHECK(store.siblingDays(first).value() == std::vector<base::Day>{107});
    CHECK(store.plannableCards()->size() == 5);
    study(store, first, 1);
    CHECK(store.lastAnswers(5).value() ==
          std::vector{collection::TimedReview{scheduling::Phase::review, scheduling::Rating::good,
                                              20'000}});
    CHECK(store.reviewLog()->size() == 1);
}
