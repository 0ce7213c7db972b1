// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"
#include "exchange/archive/zip_writer.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <fstream>
#include <numeric>

using namespace interval;
using collection::NoteFate;

namespace {

const std::filesystem::path samples = std::filesystem::path(INTERVAL_TEST_DATA) / "anki";
const exchange::ImportSettings settings{{1'793'620'800'000, 0}, 4, {}};

struct Desk {
    TempFolder folder;
    collection::Collection collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();

    [[nodiscard]] base::Result<exchange::ImportPlan> plan(const std::filesystem::path& source) const
    {
        return exchange::planImport(collection, folder.path(), source, settings);
    }
    collection::ImportCounts apply(const exchange::ImportPlan& plan)
    {
        return exchange::applyImport(collection, folder.path(), plan).value();
    }
    [[nodiscard]] std::size_t count(const std::string& query) const
    {
        return collection
            .find(collection::parseQuery(query).value(), {settings.now, settings.today(), 8})
            .value()
            .size();
    }
};

struct Sample {
    const char* file;
    int cards;
    int reviews; ///< answers, not changes by hand
    int suspended;
    int flagged;
    int media;
};

} // namespace

TEST_CASE("import: every sample comes in whole, and only once", "[exchange][anki]")
{
    // Counted with SQL in the packages themselves.
    const auto sample = GENERATE(Sample{"real_2115_sched_media.apkg", 57, 370, 3, 2, 3},
                                 Sample{"real_2115_nomedia.apkg", 57, 370, 3, 2, 0},
                                 Sample{"real_2115_onedeck_sched.apkg", 5, 48, 0, 0, 0},
                                 Sample{"repacked_legacy2_anki21_meta2.apkg", 57, 409, 3, 2, 3},
                                 Sample{"genanki_two_decks_media.apkg", 22, 0, 0, 0, 1},
                                 Sample{"npm_anki-apkg-export.apkg", 9, 0, 0, 0, 1},
                                 Sample{"handmade_anki21b_schema18.apkg", 5, 6, 1, 1, 2});
    CAPTURE(sample.file);
    Desk desk;

    const auto plan = desk.plan(samples / sample.file).value();
    CHECK(plan.unreadable.empty());
    CHECK(plan.cardCount() == sample.cards);
    CHECK(plan.reviewCount() == sample.reviews);
    CHECK(plan.count(NoteFate::added) == static_cast<int>(plan.notes.size()));
    CHECK(static_cast<int>(plan.media.size()) <= sample.media);
    CHECK(desk.count("") == 0);

    const auto done = desk.apply(plan);
    CHECK(done.cards == sample.cards);
    CHECK(done.reviews == sample.reviews);
    CHECK(static_cast<int>(desk.count("is:own")) == sample.cards);
    CHECK(static_cast<int>(desk.count("is:suspended")) == sample.suspended);
    CHECK(static_cast<int>(desk.count("is:flagged")) == sample.flagged);
    CHECK(desk.collection.reviewCount().value() == sample.reviews);
    for (const exchange::PlannedMedium& medium : plan.media)
        CHECK(std::filesystem::exists(desk.folder.path() / "media" / medium.name));

    const auto again = desk.plan(samples / sample.file).value();
    CHECK(again.count(NoteFate::unchanged) == static_cast<int>(again.notes.size()));
    for (const exchange::PlannedMedium& medium : again.media)
        CHECK(medium.known);
    CHECK(desk.apply(again).cards == 0);
}

TEST_CASE("import: what came in is what went in", "[exchange][anki]")
{
    Desk desk;
    const auto plan = desk.plan(samples / "handmade_anki21b_schema18.apkg").value();
    (void)desk.apply(plan);

    std::vector<std::string> ids;
    std::vector<collection::ImportedNote> notes;
    for (std::size_t i = 0; i < plan.notes.size(); ++i) {
        notes.push_back(plan.notes.note(i).value());
        ids.push_back(notes.back().card.id);
    }
    const auto whole = desk.collection.whole(ids).value();

    REQUIRE(whole.size() == notes.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        CHECK(whole[i].card.texts == notes[i].card.texts);
        CHECK(whole[i].card.tags == notes[i].card.tags);
        CHECK(whole[i].deck == notes[i].deck);
        CHECK(whole[i].guid == notes[i].guid);
        REQUIRE(whole[i].cards.size() == notes[i].cards.size());
        for (std::size_t k = 0; k < whole[i].cards.size(); ++k) {
            auto card = whole[i].cards[k];
            card.record.id = 0;
            card.record.note.clear();
            CHECK(card == notes[i].cards[k]);
        }
    }
}

TEST_CASE("import: a note that changed outside keeps its schedule here", "[exchange][anki]")
{
    Desk desk;
    const auto plan = desk.plan(samples / "real_2115_onedeck_sched.apkg").value();
    (void)desk.apply(plan);
    std::vector<collection::ImportedNote> notes{plan.notes.note(0).value()};
    auto& card = notes.front().card;
    card.texts[static_cast<std::size_t>(card.baseLanguage)]->explanation = "newer";

    const auto done = desk.collection.import(notes).value();

    CHECK(done.changed == 1);
    CHECK(done.reviews == 0);
    CHECK(desk.collection.note(card.id)->text(card.baseLanguage).explanation == "newer");
    CHECK(desk.count("is:review") == 5);
    CHECK(desk.count("newer") == notes.front().cards.size());
}

TEST_CASE("import: packages that are no packages", "[exchange][anki][hostile]")
{
    const TempFolder folder;
    Desk desk;
    const auto code = [&](const char* name) {
        return desk.plan(folder.path() / name).error().code;
    };
    folder.write("empty.apkg", "");
    folder.write("text.apkg", "this is no package");
    const auto pack = [&](const char* name,
                          const std::vector<std::pair<std::string, std::string>>& entries) {
        auto zip = exchange::ZipWriter::create(folder.path() / name).value();
        for (const auto& [entry, bytes] : entries)
            REQUIRE(zip.add(entry, bytes, exchange::Packing::deflated).has_value());
        REQUIRE(zip.finish().has_value());
    };
    pack("other.apkg", {{"a.txt", "x"}});
    pack("newer.apkg", {{"meta", "\x08\x09"}, {"collection.anki99", "x"}});
    pack("meta.apkg", {{"meta", "\xff\xff"}});
    pack("nosql.apkg", {{"collection.anki2", std::string(5000, 'x')}});
    pack("bomb.apkg", {{"collection.anki2", std::string(std::size_t{64} << 20U, '\0')}});
    pack("zstd.apkg", {{"meta", "\x08\x03"}, {"collection.anki21b", "no frame"}});

    CHECK(code("missing.apkg") == base::ErrorCode::notFound);
    CHECK(code("empty.apkg") == base::ErrorCode::fileCorrupt);
    CHECK(code("text.apkg") == base::ErrorCode::fileCorrupt);
    CHECK(code("other.apkg") == base::ErrorCode::foreignFile);
    CHECK(code("newer.apkg") == base::ErrorCode::fileTooNew);
    CHECK(code("meta.apkg") == base::ErrorCode::fileCorrupt);
    CHECK(code("nosql.apkg") == base::ErrorCode::fileCorrupt);
    CHECK(code("bomb.apkg") == base::ErrorCode::fileCorrupt);
    CHECK(code("zstd.apkg") == base::ErrorCode::fileCorrupt);
}

TEST_CASE("import: a package cut anywhere is an error, not half an import",
          "[exchange][anki][hostile]")
{
    const TempFolder folder;
    const Desk desk;
    std::ifstream stream(samples / "handmade_anki21b_schema18.apkg", std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(stream)), {});
    for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 40) {
        folder.write("cut.apkg", whole.substr(0, size));
        CAPTURE(size);
        CHECK_FALSE(desk.plan(folder.path() / "cut.apkg").has_value());
    }
}
