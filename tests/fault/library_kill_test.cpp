// SPDX-License-Identifier: GPL-3.0-or-later
// Killed while cards come in, while the schema is brought up to date, while a backup is written or put
// back: what stands on disk is the old collection or the new one.
#include "collection/collection.h"
#include "collection/schema/migrate.h"
#include "collection/sqlite/database.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <chrono>
#include <csignal>
#include <functional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace interval;
using collection::Access;
using collection::Collection;

namespace {

constexpr int kills = 25;
constexpr base::Instant noon{1'793'620'800'000, 0};

constexpr unsigned patienceUs = 120'000; ///< with a child that works without end

/// How long `work` takes here and now, and a fifth more, so that some children come to their end.
unsigned durationUs(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const auto took = std::chrono::steady_clock::now() - start;
    return static_cast<unsigned>(
        std::chrono::duration_cast<std::chrono::microseconds>(took).count() * 6 / 5);
}

/// Runs `work` in a process of its own and kills it after a random time. @return whether it was killed
bool killed(const std::function<void()>& work, std::mt19937& random, unsigned longestUs)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        work();
        _exit(0);
    }
    usleep(static_cast<useconds_t>(random() % longestUs));
    kill(child, SIGKILL);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status);
}

std::vector<collection::ImportedNote> incoming(int count)
{
    std::vector<collection::ImportedNote> notes;
    for (deck::Card& card : sampleDeck(count).cards) {
        collection::ImportedNote note;
        note.card = std::move(card);
        note.card.id = "u-" + note.card.id;
        note.deck = "mine";
        note.cards.emplace_back();
        notes.push_back(std::move(note));
    }
    return notes;
}

std::int64_t notesOf(const Collection& collection)
{
    return collection.totals({noon, 20'759, 8}).value().notes;
}

/// A collection that can be opened, is sound and fits together; every backup can be restored.
Collection expectSound(const std::filesystem::path& profile)
{
    auto collection = Collection::open(profile, Access::readWrite);
    REQUIRE(collection.has_value());
    REQUIRE(collection->check().has_value());
    REQUIRE(collection->faults()->empty());
    for (const collection::Backup& backup : collection::listBackups(profile)) {
        CAPTURE(backup.file.string());
        REQUIRE(collection::expectRestorable(backup.file).has_value());
    }
    return std::move(*collection);
}

} // namespace

TEST_CASE("killed while cards come in: all of them or none", "[fault][library]")
{
    constexpr int before = 50;
    constexpr int coming = 1500;
    const auto notes = incoming(coming);
    const TempFolder first;
    const unsigned longest =
        durationUs([&] { (void)Collection::open(first.path(), Access::readWrite)->import(notes); });
    std::mt19937 random(3);
    int none = 0;
    int all = 0;
    for (int round = 0; round < kills; ++round) {
        const TempFolder folder;
        (void)Collection::open(folder.path(), Access::readWrite)
            ->synchronise(sampleDeck(before))
            .value();

        (void)killed(
            [&] {
                auto collection = Collection::open(folder.path(), Access::readWrite);
                (void)collection->import(notes);
            },
            random, longest);

        const auto count = notesOf(expectSound(folder.path()));
        CAPTURE(round, count);
        REQUIRE((count == before || count == before + coming));
        ++(count == before ? none : all);
    }
    WARN(none << " times none, " << all << " times all");
}

TEST_CASE("killed while a backup is put back: the one or the other collection", "[fault][library]")
{
    constexpr int fewer = 200;
    constexpr int more = 1200;
    const TempFolder folder;
    std::filesystem::path small;
    std::filesystem::path large;
    {
        auto collection = Collection::open(folder.path(), Access::readWrite).value();
        REQUIRE(collection.synchronise(sampleDeck(fewer)).has_value());
        small = folder.path() / "small.db";
        REQUIRE(collection.saveCopy(small).has_value());
        REQUIRE(collection.synchronise(sampleDeck(more)).has_value());
        large = folder.path() / "large.db";
        REQUIRE(collection.saveCopy(large).has_value());
    }
    std::mt19937 random(5);
    int ended = 0;
    for (int round = 0; round < kills; ++round) {
        ended += killed(
                     [&] {
                         auto collection = Collection::open(folder.path(), Access::readWrite);
                         for (int turn = 0; collection && turn < 100; ++turn)
                             (void)collection->restore(turn % 2 == 0 ? small : large, noon);
                     },
                     random, patienceUs)
                     ? 1
                     : 0;

        const auto count = notesOf(expectSound(folder.path()));
        CAPTURE(round, count);
        REQUIRE((count == fewer || count == more));
    }
    CHECK(ended == kills); // else nothing was killed on the way
}

TEST_CASE("killed while the schema is brought up to date: no answer is lost", "[fault][library]")
{
    constexpr int notes = 3000;
    const TempFolder origin;
    const auto old = origin.path() / "collection.db";
    {
        const auto database = collection::openDatabase(old, true).value();
        REQUIRE(
            collection::migrate(*database, old, collection::schemaSteps().first(1)).has_value());
        database->exec(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            std::to_string(notes) +
            ") INSERT INTO notes SELECT 'n' || i, 'd', i, 'basic', 1, 't', 's', '', '', '', '', "
            "'', '', 0, '', '', '', 0, 1 FROM n; INSERT INTO texts SELECT id, 0, '问题 ' || id, "
            "'', '', '', '', '', '' FROM notes; INSERT INTO cards (note, cloze) SELECT id, 0 FROM "
            "notes; INSERT INTO reviews SELECT NULL, id, 1, 0, 1, 3, 0, 0, 1, NULL, NULL, 1, 5, "
            "0, 1, 0, 0, '' FROM cards");
    }
    const TempFolder first;
    std::filesystem::copy_file(old, first.path() / "collection.db");
    const unsigned longest =
        durationUs([&] { (void)Collection::open(first.path(), Access::readWrite); });
    std::mt19937 random(9);
    for (int round = 0; round < kills; ++round) {
        const TempFolder folder;
        std::filesystem::copy_file(old, folder.path() / "collection.db");

        (void)killed([&] { (void)Collection::open(folder.path(), Access::readWrite); }, random,
                     longest);

        const auto collection = expectSound(folder.path());
        CAPTURE(round);
        REQUIRE(notesOf(collection) == notes);
        REQUIRE(collection.reviewCount().value() == notes);
        REQUIRE(collection.find(collection::parseQuery("问题").value(), {noon, 0, 8})->size() ==
                static_cast<std::size_t>(notes));
    }
}

TEST_CASE("killed while a backup is written: none that cannot be restored", "[fault][library]")
{
    const TempFolder folder;
    (void)Collection::open(folder.path(), Access::readWrite)->synchronise(sampleDeck(1000)).value();
    std::mt19937 random(11);
    for (int round = 0; round < kills; ++round) {
        (void)killed(
            [&] {
                auto collection = Collection::open(folder.path(), Access::readWrite);
                for (int turn = 0; collection && turn < 100; ++turn)
                    (void)collection->backUp(collection::BackupReason::manual, noon);
            },
            random, patienceUs);

        CAPTURE(round);
        REQUIRE(notesOf(expectSound(folder.path())) == 1000);
    }
    CHECK_FALSE(collection::listBackups(folder.path()).empty());
}
