// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace interval;
using collection::Access;
using collection::Backup;
using collection::BackupReason;
using collection::Collection;

namespace {

constexpr std::int64_t hour = std::int64_t{60} * 60 * 1000;
constexpr std::int64_t day = 24 * hour;
constexpr base::Instant noon{1'793'620'800'000, 0};

base::Instant later(std::int64_t ms)
{
    return {noon.unixMs + ms, 0};
}

struct Desk {
    TempFolder folder;
    Collection collection = Collection::open(folder.path(), Access::readWrite).value();

    void grade(const std::string& note, std::int64_t atMs)
    {
        const auto before = collection.card(note, 0).value();
        auto after = before;
        after.state.memory = scheduling::MemoryState{2, 5};
        ++after.state.reps;
        collection::ReviewRecord review;
        review.at = {atMs, 0};
        REQUIRE(collection.answer(before, after, review).has_value());
    }
    [[nodiscard]] std::vector<Backup> backups() const
    {
        return collection::listBackups(folder.path());
    }
};

/// Backups at these ages [h], newest first.
std::vector<Backup> aged(const std::vector<int>& hours, std::int64_t bytes = 1000)
{
    std::vector<Backup> backups;
    for (const int age : hours)
        backups.push_back(
            {std::to_string(age), noon.unixMs - age * hour, BackupReason::daily, bytes});
    return backups;
}

std::vector<std::string> names(const std::vector<Backup>& backups)
{
    std::vector<std::string> names;
    for (const Backup& backup : backups)
        names.push_back(backup.file.string());
    return names;
}

} // namespace

TEST_CASE("backup: a whole collection in one file, known by its name", "[collection][backup]")
{
    Desk desk;
    REQUIRE(desk.collection.synchronise(sampleDeck(20, true)).has_value());
    desk.grade("card-3", noon.unixMs);

    const auto backup = desk.collection.backUp(BackupReason::manual, noon).value();

    CHECK(backup.file.filename() == "20261102T120000000Z-manual.db");
    CHECK(backup.atMs == noon.unixMs);
    CHECK(backup.bytes > 0);
    CHECK(desk.backups() == std::vector<Backup>{backup});
    SQLite::Database copy(backup.file.string());
    CHECK(copy.execAndGet("SELECT count(*) FROM cards").getInt() == 21);
    CHECK(copy.execAndGet("SELECT count(*) FROM reviews").getInt() == 1);
    CHECK(copy.execAndGet("PRAGMA journal_mode").getString() == "delete");
}

TEST_CASE("backup: a clock that is set back does not make the newest the oldest",
          "[collection][backup]")
{
    Desk desk;
    const auto first = desk.collection.backUp(BackupReason::manual, noon).value();
    const auto second = desk.collection.backUp(BackupReason::manual, noon).value();
    const auto third = desk.collection.backUp(BackupReason::manual, later(-day)).value();

    CHECK(desk.backups() == std::vector<Backup>{third, second, first});
}

TEST_CASE("backup: once a study day", "[collection][backup]")
{
    Desk desk;
    constexpr int dayStart = 4;

    CHECK(desk.collection.backUpDaily(noon, dayStart).value().has_value());
    CHECK_FALSE(desk.collection.backUpDaily(later(hour), dayStart).value().has_value());
    CHECK_FALSE(desk.collection.backUpDaily(later(15 * hour), dayStart).value().has_value());
    CHECK(desk.collection.backUpDaily(later(16 * hour), dayStart).value().has_value());
    CHECK(desk.backups().size() == 2);
}

TEST_CASE("backup: which are kept", "[collection][backup]")
{
    // Ten within a day: all stay, though they are of one day.
    std::vector<int> ages{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    CHECK(collection::superfluous(aged(ages)).empty());
    // The eleventh of that day goes, one of the day before stays.
    ages.insert(ages.end(), {10, 30});
    CHECK(names(collection::superfluous(aged(ages))) == std::vector<std::string>{"10"});

    // A backup every day for a year: ten, fourteen days, eight weeks.
    std::vector<int> year;
    for (int age = 0; age < 365; ++age)
        year.push_back(age * 24);
    const auto gone = collection::superfluous(aged(year));
    const auto kept = year.size() - gone.size();
    CHECK(kept == 14 + 5); // three of the weeks begin within the fourteen days
    const auto oldest = std::find_if(year.rbegin(), year.rend(), [&](int age) {
        const auto lost = names(gone);
        return std::find(lost.begin(), lost.end(), std::to_string(age)) == lost.end();
    });
    CHECK(*oldest == 24 * 47);

    // Too large together: the newest that fit, three at the least.
    constexpr std::int64_t large = std::int64_t{400} << 20U;
    CHECK(names(collection::superfluous(aged({0, 1, 2, 3}, large))) ==
          std::vector<std::string>{"3"});
}

TEST_CASE("backup: unfinished and foreign files are no backups", "[collection][backup]")
{
    Desk desk;
    desk.folder.write("backups/20261102T120000000Z-manual.db.part", "half");
    desk.folder.write("backups/notes.txt", "mine");
    desk.folder.write("backups/20261399T120000000Z-manual.db", "no such day");
    desk.folder.write("backups/20261102T120000000Z-other.db", "no such reason");

    CHECK(desk.backups().empty());
    REQUIRE(desk.collection.backUp(BackupReason::manual, noon).has_value());

    CHECK(desk.backups().size() == 1);
    CHECK(std::filesystem::exists(desk.folder.path() / "backups/notes.txt"));
    CHECK_FALSE(
        std::filesystem::exists(desk.folder.path() / "backups/20261102T120000000Z-manual.db.part"));
}

TEST_CASE("restore: says before what it changes, and keeps what there was", "[collection][backup]")
{
    Desk desk;
    REQUIRE(desk.collection.synchronise(sampleDeck(5)).has_value());
    desk.grade("card-1", noon.unixMs);
    const auto backup = desk.collection.backUp(BackupReason::manual, noon).value();
    desk.grade("card-2", noon.unixMs + hour);
    desk.grade("card-2", noon.unixMs + day);
    auto text = *desk.collection.note("card-3")->texts[0];
    text.keyPoints = {"其他"};
    REQUIRE(desk.collection.editText("card-3", base::Language::zhCn, text).has_value());
    auto more = sampleDeck(7);
    more.cards.erase(more.cards.begin() + 3); // it was edited
    REQUIRE(desk.collection.synchronise(more).has_value());

    const auto preview = desk.collection.previewRestore(backup.file).value();

    CHECK(preview.now.size == collection::CollectionSize{7, 7, 3});
    CHECK(preview.then.size == collection::CollectionSize{5, 5, 1});
    CHECK(preview.now.lastReviewMs == noon.unixMs + day);
    CHECK(preview.then.lastReviewMs == noon.unixMs);
    CHECK(preview.notesLost == 2);
    CHECK(preview.notesBack == 0);
    CHECK(preview.notesChanged == 1);
    CHECK(preview.cardsLost == 2);
    CHECK(preview.reviewsLost == 2);
    CHECK(preview.reviewsBack == 0);

    const auto present = desk.collection.restore(backup.file, later(2 * day)).value();

    CHECK(desk.collection.previewRestore(backup.file)->notesChanged == 0);
    CHECK(desk.collection.reviewCount().value() == 1);
    CHECK(desk.collection.note("card-3")->texts[0]->keyPoints.size() == 2);
    CHECK_FALSE(desk.collection.note("card-6").has_value());
    CHECK(desk.collection.faults()->empty());
    CHECK(present.reason == BackupReason::restore);

    const auto undo = desk.collection.previewRestore(present.file).value();
    CHECK(undo.notesBack == 2);
    CHECK(undo.reviewsBack == 2);
    REQUIRE(desk.collection.restore(present.file, later(3 * day)).has_value());
    CHECK(desk.collection.reviewCount().value() == 3);
    CHECK(desk.collection.note("card-3")->texts[0]->keyPoints.size() == 1);
}

TEST_CASE("restore: what is no backup changes nothing", "[collection][backup]")
{
    Desk desk;
    REQUIRE(desk.collection.synchronise(sampleDeck(300)).has_value());
    const auto backup = desk.collection.backUp(BackupReason::manual, noon).value();
    const auto at = [&](const char* name) { return desk.folder.path() / name; };
    const auto variant = [&](const char* name, const char* sql) {
        std::filesystem::copy_file(backup.file, at(name));
        SQLite::Database(at(name).string(), SQLite::OPEN_READWRITE).exec(sql);
    };
    desk.folder.write("text.db", "this is no database");
    desk.folder.write("empty.db", "");
    variant("foreign.db", "PRAGMA application_id=7");
    variant("newer.db", "PRAGMA user_version=99");
    variant("trigger.db",
            "CREATE TRIGGER t AFTER INSERT ON settings BEGIN DELETE FROM journal; END");
    std::filesystem::copy_file(backup.file, at("cut.db"));
    std::filesystem::resize_file(at("cut.db"), std::filesystem::file_size(backup.file) / 2);
    const auto before = desk.backups();
    const auto code = [&](const char* name) {
        CHECK_FALSE(desk.collection.previewRestore(at(name)).has_value());
        return desk.collection.restore(at(name), noon).error().code;
    };

    CHECK(code("missing.db") == base::ErrorCode::notFound);
    CHECK(code("text.db") == base::ErrorCode::fileCorrupt);
    CHECK(code("empty.db") == base::ErrorCode::foreignFile);
    CHECK(code("foreign.db") == base::ErrorCode::foreignFile);
    CHECK(code("newer.db") == base::ErrorCode::fileTooNew);
    CHECK(code("trigger.db") == base::ErrorCode::foreignFile);
    CHECK(code("cut.db") == base::ErrorCode::fileCorrupt);
    CHECK(desk.backups() == before);
    CHECK(desk.collection.note("card-299").has_value());
}

TEST_CASE("restore: over a collection that is too damaged to be opened", "[collection][backup]")
{
    const TempFolder folder;
    Backup backup;
    {
        auto collection = Collection::open(folder.path(), Access::readWrite).value();
        REQUIRE(collection.synchronise(sampleDeck(5)).has_value());
        backup = collection.backUp(BackupReason::manual, noon).value();
        CHECK(collection::replaceDamaged(folder.path(), backup.file, noon.unixMs).error().code ==
              base::ErrorCode::inUse);
    }
    folder.write("collection.db", std::string(8192, 'x'));
    REQUIRE_FALSE(Collection::open(folder.path(), Access::readWrite).has_value());

    const auto aside = collection::replaceDamaged(folder.path(), backup.file, noon.unixMs).value();

    CHECK(std::filesystem::file_size(aside / "collection.db") == 8192);
    auto collection = Collection::open(folder.path(), Access::readWrite).value();
    CHECK(collection.check().has_value());
    CHECK(collection.note("card-4").has_value());
}

TEST_CASE("import: a backup before, unless nothing is to change", "[collection][backup]")
{
    Desk desk;
    collection::ImportedNote note;
    note.card = sampleDeck(1).cards.front();
    note.card.id = "u-1";
    note.deck = "mine";
    const std::array notes{note};

    REQUIRE(desk.collection.import(notes).has_value());
    REQUIRE(desk.backups().size() == 1);
    CHECK(desk.backups().front().reason == BackupReason::import);
    REQUIRE(desk.collection.import(notes).has_value());
    CHECK(desk.backups().size() == 1);

    REQUIRE(desk.collection.restore(desk.backups().front().file, noon).has_value());
    CHECK_FALSE(desk.collection.note("u-1").has_value());
}
