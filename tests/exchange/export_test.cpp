// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
#include "exchange/html/from_markdown.h"
#include "exchange/html/to_markdown.h"
#include "exchange/import.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iterator>
#include <map>
#include <tuple>

using namespace interval;

namespace {

const std::filesystem::path samples = std::filesystem::path(INTERVAL_TEST_DATA) / "anki";
constexpr base::Instant now{1'793'620'800'000, 480};
const exchange::ImportSettings importing{now, 4, {}};
const exchange::ExportSettings exporting{now, 4, base::Language::zhCn};

struct Desk {
    TempFolder folder;
    collection::Collection collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();

    exchange::ImportPlan import(const std::filesystem::path& source)
    {
        auto plan = exchange::planImport(collection, folder.path(), source, importing).value();
        (void)exchange::applyImport(collection, folder.path(), plan).value();
        return plan;
    }

    [[nodiscard]] std::vector<std::string> noteIds() const
    {
        const auto ids = collection.find({}, {now, importing.today(), 8}).value();
        const auto rows = collection.found(ids, base::Language::zhCn).value();
        std::vector<std::string> notes;
        for (const auto& row : rows)
            if (notes.empty() || notes.back() != row.card.note)
                notes.push_back(row.card.note);
        return notes;
    }

    exchange::ExportCounts write(const std::filesystem::path& file,
                                 exchange::ExportFormat format) const
    {
        return exchange::exportTo(file, format, collection, folder.path(), noteIds(), exporting)
            .value();
    }

    /// Everything of all notes, but for what no package can keep: ids of rows, the place of notes with
    /// the same second, what a first scheduler does not know.
    [[nodiscard]] std::map<std::string, collection::ImportedNote> whole() const
    {
        std::map<std::string, collection::ImportedNote> notes;
        auto all = collection.whole(noteIds()).value();
        for (auto& note : all) {
            note.addedMs = 0;
            note.position = 0;
            for (auto& card : note.cards)
                card.record.id = 0;
            notes[note.card.id] = std::move(note);
        }
        return notes;
    }
};

/// Moment, grade and seconds of each answer.
std::vector<std::tuple<std::int64_t, scheduling::Rating, std::int64_t>>
answersOf(const collection::ImportedCard& card)
{
    std::vector<std::tuple<std::int64_t, scheduling::Rating, std::int64_t>> answers;
    for (const collection::ImportedReview& entry : card.reviews)
        answers.emplace_back(entry.review.at.unixMs, entry.review.rating, entry.review.takenMs);
    return answers;
}

/// The bytes of all media of a profile, by name.
std::map<std::string, std::string> mediaIn(const Desk& desk)
{
    std::map<std::string, std::string> media;
    std::error_code none;
    for (const auto& entry :
         std::filesystem::directory_iterator(desk.folder.path() / "media", none)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        media[entry.path().filename().string()] = {std::istreambuf_iterator<char>(stream), {}};
    }
    return media;
}

/// A note that came at a moment, answered at another.
collection::ImportedNote noteOf(int number, std::int64_t addedMs, std::int64_t answeredMs)
{
    collection::ImportedNote note;
    note.card.id = "n" + std::to_string(number);
    note.card.texts[static_cast<std::size_t>(note.card.baseLanguage)].emplace().question =
        "Question " + std::to_string(number) + "?";
    note.deck = "Moment";
    note.guid = note.card.id;
    note.addedMs = addedMs;
    collection::ImportedCard& card = note.cards.emplace_back();
    collection::ImportedReview& answer = card.reviews.emplace_back();
    answer.review.at.unixMs = answeredMs;
    answer.review.rating = scheduling::Rating::good;
    answer.memoryAfter = {3.0, 5.0};
    return note;
}

/// What a query says of the collection in a package, a line for each row.
std::vector<std::string>
rowsOf(const TempFolder& folder, const std::filesystem::path& package, const char* sql)
{
    constexpr std::int64_t limit = 100'000'000;
    folder.write("unpacked.anki2",
                 exchange::ZipReader::open(package)->read("collection.anki2", limit).value());
    const SQLite::Database anki((folder.path() / "unpacked.anki2").string());
    SQLite::Statement query(anki, sql);
    std::vector<std::string> rows;
    while (query.executeStep())
        rows.push_back(query.getColumn(0).getString());
    return rows;
}

} // namespace

TEST_CASE("export: a package comes back equal", "[exchange][export]")
{
    const char* file = GENERATE("real_2115_sched_media.apkg", "handmade_anki21b_schema18.apkg",
                                "genanki_two_decks_media.apkg", "npm_anki-apkg-export.apkg",
                                "repacked_legacy2_anki21_meta2.apkg", "real_2115_nomedia.apkg",
                                "real_2115_onedeck_sched.apkg", "real_2115_notes.txt");
    CAPTURE(file);
    Desk first;
    Desk second;
    const auto plan = first.import(samples / file);

    const auto counts =
        first.write(first.folder.path() / "out.apkg", exchange::ExportFormat::ankiPackage);
    const auto back = second.import(first.folder.path() / "out.apkg");

    CHECK(back.unreadable.empty());
    CHECK(counts.cards == plan.cardCount());
    CHECK(counts.reviews == plan.reviewCount());
    CHECK(back.media.size() == static_cast<std::size_t>(counts.media));
    CHECK(mediaIn(second) == mediaIn(first));
    const auto expected = first.whole();
    const auto notes = second.whole();
    REQUIRE(notes.size() == expected.size());
    for (const auto& [id, note] : expected) {
        CAPTURE(id);
        REQUIRE(notes.contains(id));
        const auto& other = notes.at(id);
        CHECK(other.card.texts == note.card.texts);
        CHECK(other.card.tags == note.card.tags);
        CHECK(other.deck == note.deck);
        CHECK(other.guid == note.guid);
        REQUIRE(other.cards.size() == note.cards.size());
        for (std::size_t k = 0; k < note.cards.size(); ++k) {
            CHECK(other.cards[k].record == note.cards[k].record);
            CHECK(other.cards[k].changes == note.cards[k].changes);
            CHECK(answersOf(other.cards[k]) == answersOf(note.cards[k]));
        }
    }
    for (Desk* desk : {&first, &second})
        CHECK(
            desk->import(first.folder.path() / "out.apkg").count(collection::NoteFate::unchanged) ==
            static_cast<int>(expected.size()));
    CHECK(second.whole() == notes);
}

TEST_CASE("export: a shipped card comes back as what it is", "[exchange][export]")
{
    Desk first;
    Desk second;
    (void)first.collection.synchronise(sampleDeck(3, true)).value();

    (void)first.write(first.folder.path() / "out.apkg", exchange::ExportFormat::ankiPackage);
    (void)second.import(first.folder.path() / "out.apkg");

    const auto note = second.collection.note("card-1").value();
    CHECK(note.texts == first.collection.note("card-1").value().texts);
    CHECK(note.kind == deck::CardKind::cloze);
    CHECK(second.collection.synchronise(sampleDeck(3, true)).value().added == 0);
}

TEST_CASE("export: notes of one moment have ids of their own, in their order", "[exchange][export]")
{
    constexpr std::int64_t added = 1'700'000'000'000;
    constexpr std::int64_t answered = 1'750'000'000'000;
    constexpr int many = 300;
    Desk desk;
    std::vector<collection::ImportedNote> notes;
    std::vector<std::string> expectedNotes;
    std::vector<std::string> expectedReviews;
    for (int i = 0; i < many; ++i) {
        // Those of the third moment begin within the run of the first, and end beyond it.
        const int later = i % 3 == 2 ? many / 2 : 0;
        notes.push_back(noteOf(i, added + later, answered));
        expectedReviews.push_back(std::to_string(answered + i));
    }
    (void)desk.collection.import(notes).value();
    const auto package = desk.folder.path() / "out.apkg";

    const auto counts = desk.write(package, exchange::ExportFormat::ankiPackage);

    CHECK(counts == exchange::ExportCounts{many, many, many, 0});
    const auto ids = rowsOf(desk.folder, package, "SELECT id FROM notes ORDER BY id");
    for (int i = 0; i < many; ++i)
        expectedNotes.push_back(std::to_string(added + i));
    CHECK(ids == expectedNotes);
    CHECK(rowsOf(desk.folder, package, "SELECT id FROM cards WHERE id = nid ORDER BY id") == ids);
    CHECK(rowsOf(desk.folder, package, "SELECT id FROM revlog ORDER BY id") == expectedReviews);
    CHECK(rowsOf(desk.folder, package,
                 "SELECT count(*) FROM revlog r JOIN cards c ON c.id = r.cid") ==
          std::vector<std::string>{std::to_string(many)});
    // Of one moment, the first keeps it and the others follow it one by one.
    CHECK(rowsOf(desk.folder, package, "SELECT guid FROM notes ORDER BY id LIMIT 4") ==
          std::vector<std::string>{"n0", "n1", "n3", "n4"});
}

TEST_CASE("export: tables and archives", "[exchange][export]")
{
    Desk desk;
    (void)desk.import(samples / "real_2115_sched_media.apkg");
    const auto table = desk.folder.path() / "out.txt";
    const auto archive = desk.folder.path() / "out.zip";

    CHECK(desk.write(table, exchange::ExportFormat::delimitedText).notes == 55);
    CHECK(desk.write(archive, exchange::ExportFormat::archive).media == 3);

    const auto back =
        exchange::planImport(desk.collection, desk.folder.path(), table, importing).value();
    CHECK(back.notes.size() == 55);
    CHECK(back.count(collection::NoteFate::added) == 0);
    CHECK(exchange::ZipReader::open(archive)->has("collection.db"));
}

TEST_CASE("html: from Markdown and back", "[exchange][html]")
{
    const auto markdown =
        GENERATE(as<std::string>(), "plain", "a\\\nb", "a\n\nb", "**b** *i* `c`", "- a\n- b\n  - c",
                 "1. a\n2. b", "$`x < 2`$", "a\n\n```math\nx^2\n```", "```python\nx = 1\n```",
                 "![x](<media/a b.png>)", "> q", "a\n\n---\n\nb", "```table\na | b\n1 | 2\n```",
                 "[l](<https://x.org>)", "a \\< b\\*");
    CAPTURE(markdown);

    CHECK(exchange::markdownFromHtml(exchange::htmlFromMarkdown(markdown)) == markdown);
    CHECK(exchange::htmlFromMarkdown("{{1:a|h}} {{b}}", deck::ClozeMarks::parsed) ==
          "{{c1::a::h}} {{c2::b}}");
}
