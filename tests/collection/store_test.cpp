// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace interval;
using collection::Access;
using collection::Collection;

TEST_CASE("settings: kept across openings", "[collection][store]")
{
    const TempFolder folder;
    {
        auto opened = Collection::open(folder.path(), Access::readWrite);
        REQUIRE(opened->setSetting("study/new_per_day", "12").has_value());
        REQUIRE(opened->setSetting("study/new_per_day", "15").has_value());
    }
    const auto again = Collection::open(folder.path(), Access::readWrite);

    CHECK(again->setting("study/new_per_day").value() == "15");
    CHECK_FALSE(again->setting("none").value().has_value());
}

TEST_CASE("the log: every field comes back, and no row can be changed or removed",
          "[collection][store]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    REQUIRE(opened->synchronise(sampleDeck(1)).has_value());
    const auto before = opened->card("card-0", 0).value();
    auto after = before;
    after.state = {scheduling::Phase::learning, 1, scheduling::MemoryState{2.3, 5.5}, 0, 1, 0};
    after.firstDay = 20000;
    collection::ReviewRecord review{
        {1'793'000'000'123, 480}, 20000, scheduling::Rating::hard, 3, 41'500, 0b101, 3,
        "policy 和 critic"};

    REQUIRE(opened->answer(before, after, review).has_value());

    CHECK(opened->reviews(before.id).value() == std::vector{review});
    CHECK(opened->card(before.id).value() == after);
    SQLite::Database file((folder.path() / "collection.db").string(), SQLite::OPEN_READWRITE);
    CHECK_THROWS_AS(file.exec("DELETE FROM reviews"), SQLite::Exception);
    CHECK_THROWS_AS(file.exec("UPDATE reviews SET rating=4"), SQLite::Exception);
}

TEST_CASE("a full disk: the grade is refused and nothing is half written", "[collection][store]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    REQUIRE(opened->synchronise(sampleDeck(3)).has_value());
    const auto before = opened->card("card-0", 0).value();
    auto after = before;
    after.state.memory = scheduling::MemoryState{2, 5};
    collection::ReviewRecord review;
    review.outline = std::string(40'000'000, 'x'); // needs far more pages than the limit allows
    REQUIRE(opened->limitPages(200).has_value());

    const auto result = opened->answer(before, after, review);

    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == base::ErrorCode::diskFull);
    CHECK(opened->card(before.id).value() == before);
    CHECK(opened->reviewCount().value() == 0);
    review.outline = "short";
    CHECK(opened->answer(before, after, review).has_value());
    CHECK(opened->check().has_value());
}
