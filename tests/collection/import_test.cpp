// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string>
#include <vector>

namespace {

using namespace interval;
using collection::Access;
using collection::Collection;
using collection::ImportedNote;

constexpr int noteCount = 150; // several statements of many rows, and some of one

collection::ImportedReview reviewAt(std::int64_t atMs)
{
    collection::ImportedReview entry;
    entry.review.at = {atMs, 480};
    entry.review.day = 20'000;
    entry.after = scheduling::Phase::review;
    entry.memoryAfter = {3.5, 5.0};
    entry.scheduledDays = 4;
    return entry;
}

/// Questions with key points and a past; every third is a cloze note of three groups instead.
std::vector<ImportedNote> someNotes(const std::string& words)
{
    std::vector<ImportedNote> notes;
    for (int i = 0; i < noteCount; ++i) {
        ImportedNote note;
        note.card.id = "u-" + std::to_string(i * 7919 % noteCount); // in no order
        note.card.tags = {"one", "two"};
        note.deck = "Deck";
        note.guid = "guid" + std::to_string(i);
        note.position = i;
        note.addedMs = 1'700'000'000'000 + i;
        deck::CardText text;
        text.question = words + ' ' + note.card.id;
        text.explanation = "because";
        text.keyPoints = {"first", "second"};
        if (i % 3 == 0) {
            note.card.kind = deck::CardKind::cloze;
            note.card.clozeGroups = {1, 2, 3};
            text.body = "{{1:a}} {{2:b}} {{3:c}}";
        }
        note.card.texts[static_cast<std::size_t>(note.card.baseLanguage)] = std::move(text);
        collection::ImportedCard past;
        past.record.cloze = i % 3 == 0 ? 2 : 0;
        past.record.state.phase = scheduling::Phase::review;
        past.record.state.memory = scheduling::MemoryState{3.5, 5.0};
        past.reviews = {reviewAt(1'700'000'100'000 + i), reviewAt(1'700'000'200'000 + i)};
        past.changes = {{1'700'000'300'000 + i, collection::ScheduleChange::Kind::dueSet, 3}};
        note.cards.push_back(std::move(past));
        notes.push_back(std::move(note));
    }
    return notes;
}

std::int64_t number(const TempFolder& folder, const std::string& sql)
{
    SQLite::Database file((folder.path() / "collection.db").string(), SQLite::OPEN_READONLY);
    return file.execAndGet(sql).getInt64();
}

bool everyReferenceHolds(const TempFolder& folder)
{
    SQLite::Database file((folder.path() / "collection.db").string(), SQLite::OPEN_READONLY);
    return !SQLite::Statement(file, "PRAGMA foreign_key_check").executeStep();
}

TEST_CASE("import: notes come back whole, with ids of cards in the order of the file",
          "[collection][import]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    const auto notes = someNotes("words");

    const auto counts = opened->import(notes);

    REQUIRE(counts.has_value());
    CHECK(counts->added == noteCount);
    CHECK(counts->cards == noteCount);
    CHECK(counts->reviews == 2 * noteCount);
    std::int64_t last = 0;
    for (const ImportedNote& note : notes) {
        const bool cloze = note.card.kind == deck::CardKind::cloze;
        const auto stored = opened->whole(std::vector{note.card.id}).value();
        REQUIRE(stored.size() == 1);
        CHECK(stored[0].card == note.card);
        CHECK(stored[0].guid == note.guid);
        REQUIRE(stored[0].cards.size() == (cloze ? 3U : 1U));
        const auto& asked = stored[0].cards[cloze ? 1 : 0];
        CHECK(asked.reviews == note.cards[0].reviews);
        CHECK(asked.changes == note.cards[0].changes);
        CHECK(stored[0].cards[0].record.id > last);
        last = stored[0].cards.back().record.id;
    }
    CHECK(everyReferenceHolds(folder));
}

TEST_CASE("import: a changed text leaves nothing of the one before, and no reference open",
          "[collection][import]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    auto notes = someNotes("words");
    REQUIRE(opened->import(std::span(notes).first(100)).has_value());
    for (ImportedNote& note : notes) {
        auto& text = note.card.texts[static_cast<std::size_t>(note.card.baseLanguage)];
        text->keyPoints = {"only"};
        if (note.card.kind == deck::CardKind::cloze) {
            text->body += " {{4:d}}";
            note.card.clozeGroups.push_back(4);
        }
    }

    const auto counts = opened->import(notes); // changed ones before new ones

    REQUIRE(counts.has_value());
    CHECK(counts->changed == 100);
    CHECK(counts->added == noteCount - 100);
    CHECK(number(folder, "SELECT count(*) FROM text_items") == noteCount);
    CHECK(number(folder, "SELECT count(*) FROM cards") == noteCount + 3 * noteCount / 3);
    CHECK(everyReferenceHolds(folder));
}

TEST_CASE("import: references count again afterwards", "[collection][import]")
{
    const TempFolder folder;
    auto opened = Collection::open(folder.path(), Access::readWrite);
    REQUIRE(opened->import(someNotes("words")).has_value());
    collection::Preset preset;
    preset.name = "slow";
    preset.decks = {"Deck"};
    const auto saved = opened->savePresets(std::vector{preset});
    REQUIRE(saved.has_value());

    REQUIRE(opened->removePreset(saved->front()).has_value());

    CHECK(number(folder, "SELECT count(*) FROM preset_decks") == 0);
}

} // namespace
