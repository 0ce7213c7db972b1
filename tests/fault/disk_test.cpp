// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "fault/failing_disk.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using collection::Access;
using collection::Collection;

namespace {

struct Failure {
    int sqlite;
    base::ErrorCode error;
};

const Failure full{SQLITE_FULL, base::ErrorCode::diskFull};
const Failure readOnly{SQLITE_READONLY, base::ErrorCode::readOnly};
const Failure broken{SQLITE_IOERR_WRITE, base::ErrorCode::cannotWrite};

collection::CardRecord graded(const collection::CardRecord& card)
{
    auto after = card;
    after.state.phase = scheduling::Phase::review;
    after.state.memory = scheduling::MemoryState{2.0 + card.state.reps, 5};
    ++after.state.reps;
    return after;
}

} // namespace

TEST_CASE(
    "a disk that fails at any write of a grade: refused as a whole, and it can be given again",
    "[fault][disk]")
{
    const auto failure = GENERATE(full, readOnly, broken);
    const FailingDisk disk;
    const TempFolder folder;
    auto collection = Collection::open(folder.path(), Access::readWrite);
    REQUIRE(collection->synchronise(sampleDeck(3)).has_value());
    collection::ReviewRecord review;
    review.outline = std::string(20'000, 'x'); // several pages, so several writes
    int refused = 0;
    for (int writes = 0; refused == writes; ++writes) {
        CAPTURE(writes, failure.sqlite);
        const auto before = collection->card("card-0", 0).value();
        const auto count = collection->reviewCount().value();

        FailingDisk::failAfter(writes, failure.sqlite);
        const auto result = collection->answer(before, graded(before), review);
        FailingDisk::recover();

        REQUIRE(result.has_value() != FailingDisk::hasRefused());
        if (!result) {
            ++refused;
            REQUIRE(result.error().code == failure.error);
            REQUIRE(collection->card("card-0", 0).value() == before);
            REQUIRE(collection->reviewCount().value() == count);
            REQUIRE(collection->answer(before, graded(before), review).has_value());
        }
        REQUIRE(collection->check().has_value());
    }
    CHECK(refused >= 5); // else the grade did not write what this test is about
}

TEST_CASE("a disk that is full while a deck comes in: no note of it, and it can come again",
          "[fault][disk]")
{
    const FailingDisk disk;
    const TempFolder folder;
    auto collection = Collection::open(folder.path(), Access::readWrite);
    FailingDisk::failAfter(3, SQLITE_FULL);

    const auto result = collection->synchronise(sampleDeck(200));

    FailingDisk::recover();
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == base::ErrorCode::diskFull);
    CHECK_FALSE(collection->note("card-0").has_value());
    CHECK(collection->synchronise(sampleDeck(200))->added == 200);
    CHECK(collection->check().has_value());
}

TEST_CASE("a disk that fails at any write of the first start: said so, and the next start succeeds",
          "[fault][disk]")
{
    const auto failure = GENERATE(full, readOnly);
    const FailingDisk disk;
    for (int writes = 0;; ++writes) {
        CAPTURE(writes, failure.sqlite);
        const TempFolder folder;

        FailingDisk::failAfter(writes, failure.sqlite);
        const auto opened = Collection::open(folder.path(), Access::readWrite).map([](auto&&) {});
        FailingDisk::recover();

        if (!opened)
            REQUIRE(opened.error().code == failure.error);
        auto again = Collection::open(folder.path(), Access::readWrite);
        REQUIRE(again.has_value());
        REQUIRE(again->check().has_value());
        if (!FailingDisk::hasRefused()) {
            CHECK(writes >= 3);
            break;
        }
    }
}
