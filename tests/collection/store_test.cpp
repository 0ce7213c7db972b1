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

TEST_CASE("settings: text is data, whatever it holds", "[collection][store]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    const std::string hostile = "'; DROP TABLE settings; -- \"%s\0x";

    REQUIRE(opened->setSettings({{hostile, hostile}, {"b", "2"}}).has_value());

    CHECK(opened->setting(hostile).value() == hostile);
    CHECK(opened->setting("b").value() == "2");
    CHECK(opened->note(hostile).error().code == base::ErrorCode::notFound);
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
