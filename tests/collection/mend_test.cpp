// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace interval;
using collection::Access;
using collection::Collection;
using collection::Fault;
using collection::FaultKind;

namespace {

constexpr base::Instant noon{1'793'620'800'000, 0};

/// A collection in which something was written behind our back.
struct Damaged {
    TempFolder folder;

    explicit Damaged(const std::string& sql)
    {
        {
            auto collection = Collection::open(folder.path(), Access::readWrite).value();
            REQUIRE(collection.synchronise(sampleDeck(4, true)).has_value());
            const auto before = collection.card("card-2", 0).value();
            auto after = before;
            after.state.phase = scheduling::Phase::review;
            after.state.memory = scheduling::MemoryState{7, 5};
            after.state.scheduledDays = 9;
            after.state.reps = 1;
            after.lastDay = 20'000;
            after.dueDay = 20'009;
            collection::ReviewRecord review;
            review.at = noon;
            review.day = 20'000;
            REQUIRE(collection.answer(before, after, review).has_value());
            REQUIRE(collection.faults()->empty());
        }
        SQLite::Database database((folder.path() / "collection.db").string(),
                                  SQLite::OPEN_READWRITE);
        database.exec("PRAGMA foreign_keys=OFF; DROP TRIGGER reviews_remain; " + sql);
    }

    [[nodiscard]] Collection open() const
    {
        return Collection::open(folder.path(), Access::readWrite).value();
    }
};

struct Row {
    const char* sql;
    FaultKind kind;
    int count;
};

} // namespace

TEST_CASE("mend: each fault is found, named and mended", "[collection][mend]")
{
    const auto row = GENERATE(
        Row{"DELETE FROM texts WHERE note='card-0'", FaultKind::lostTexts, 2},
        Row{"DELETE FROM cards WHERE note='card-2'", FaultKind::lostCards, 1},
        Row{"DELETE FROM notes WHERE id='card-0'", FaultKind::lostNotes, 1},
        Row{"DELETE FROM texts WHERE note='card-0' AND language=0; DELETE FROM text_items WHERE "
            "note='card-0' AND language=0",
            FaultKind::textlessNote, 1},
        Row{"DELETE FROM cards WHERE note='card-0'", FaultKind::cardlessNote, 1},
        Row{"DELETE FROM reviews", FaultKind::leftover, 1},
        Row{"UPDATE cards SET stability=NULL WHERE note='card-2'", FaultKind::memory, 1},
        Row{"UPDATE cards SET difficulty=11 WHERE note='card-2'", FaultKind::memory, 1},
        Row{"UPDATE cards SET due_day=-5 WHERE note='card-2'", FaultKind::due, 1},
        Row{"UPDATE cards SET phase=1, due_ms=9e17 WHERE note='card-2'", FaultKind::due, 1},
        Row{"UPDATE cards SET reps=-1, flag=9 WHERE note='card-2'", FaultKind::counter, 1},
        Row{"INSERT INTO settings VALUES ('scheduling/parameter_version', '77')",
            FaultKind::parameters, 1},
        Row{"INSERT INTO presets VALUES (3, 'lectures', NULL, 1, 77)", FaultKind::parameters, 1},
        Row{"INSERT INTO preset_decks VALUES ('core', 5)", FaultKind::leftover, 1},
        Row{"INSERT INTO search (search) VALUES ('delete-all')", FaultKind::searchIndex, 5});
    CAPTURE(row.sql);
    const Damaged damaged(row.sql);
    auto collection = damaged.open();

    const auto found = collection.faults().value();

    const auto fault = std::find_if(found.begin(), found.end(),
                                    [&](const Fault& one) { return one.kind == row.kind; });
    REQUIRE(fault != found.end());
    CHECK(fault->count == row.count);
    CHECK(collection::describe(*fault).en.find(std::to_string(row.count)) != std::string::npos);
    CHECK_FALSE(collection::describe(*fault).zh.empty());
    CHECK_FALSE(collection::remedyOf(row.kind).en.empty());
    CHECK_FALSE(collection::remedyOf(row.kind).zh.empty());

    CHECK(collection.mend(noon).value().empty());

    CHECK(collection.faults()->empty());
    CHECK(collection.check().has_value());
    const auto backups = collection::listBackups(damaged.folder.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().reason == collection::BackupReason::mend);
    CHECK(collection.find(collection::parseQuery("").value(), {noon, 0, 8})->size() >= 4);
}

TEST_CASE("mend: what is put back is what was left", "[collection][mend]")
{
    const Damaged damaged("DELETE FROM cards WHERE note='card-2'; "
                          "DELETE FROM notes WHERE id='card-0'; "
                          "UPDATE cards SET due_day=0 WHERE note='card-3'");
    auto collection = damaged.open();
    REQUIRE(collection.mend(noon)->empty());

    CHECK(collection.reviewCount().value() == 1);
    CHECK(collection.note("card-0")->texts[1]->question == "Question 0");
    CHECK(collection.note("card-0")->texts[0]->keyPoints.size() == 2);
    CHECK(collection.card("card-0", 0).has_value());
}

TEST_CASE("mend: nothing to mend, no backup", "[collection][mend]")
{
    const TempFolder folder;
    auto collection = Collection::open(folder.path(), Access::readWrite).value();
    REQUIRE(collection.synchronise(sampleDeck(4, true)).has_value());

    CHECK(collection.mend(noon)->empty());
    CHECK(collection::listBackups(folder.path()).empty());
}

TEST_CASE("mend: a due day is computed from the last answer", "[collection][mend]")
{
    const Damaged damaged("UPDATE cards SET due_day=-5, stability=-1 WHERE note='card-2'");
    auto collection = damaged.open();
    REQUIRE(collection.mend(noon)->empty());

    const auto card = collection.card("card-2", 0).value();
    CHECK(card.dueDay == 20'009);
    REQUIRE(card.state.memory.has_value());
    CHECK(card.state.memory->stability == 7);
}
