// SPDX-License-Identifier: GPL-3.0-or-later
// Files that mean harm or are damaged: a clear error or a reason for each note, and nothing changed.
#include "exchange/archive/zip_reader.h"
#include "exchange/archive/zip_writer.h"
#include "exchange/archive/zstandard.h"
#include "exchange/import.h"
#include "exchange/profile_archive.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iterator>
#include <map>

using namespace interval;

namespace {

const std::filesystem::path samples = std::filesystem::path(INTERVAL_TEST_DATA) / "anki";
const exchange::ImportSettings settings{{1'793'620'800'000, 0}, 4, {}};

struct Desk {
    TempFolder folder;
    TempFolder outside;
    collection::Collection collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();

    [[nodiscard]] base::Result<exchange::ImportPlan> plan(const std::string& name) const
    {
        return exchange::planImport(collection, folder.path(), outside.path() / name, settings);
    }
    void pack(const std::string& name, const std::map<std::string, std::string>& entries) const
    {
        auto zip = exchange::ZipWriter::create(outside.path() / name).value();
        for (const auto& [entry, bytes] : entries)
            REQUIRE(zip.add(entry, bytes, exchange::Packing::deflated).has_value());
        REQUIRE(zip.finish().has_value());
    }
};

} // namespace

TEST_CASE("hostile: media that want to leave their folder", "[exchange][hostile]")
{
    const auto* const name = GENERATE("../evil", "/etc/evil", "a/b", "..", "a\\\\b", "C:evil");
    CAPTURE(name);
    const Desk desk;
    const auto zip = exchange::ZipReader::open(samples / "npm_anki-apkg-export.apkg").value();
    constexpr std::int64_t limit = 1 << 20;
    desk.pack("x.apkg", {{"collection.anki2", zip.read("collection.anki2", limit).value()},
                         {"media", std::string(R"({"0":")") + name + "\"}"},
                         {"0", "bytes"}});

    const auto plan = desk.plan("x.apkg");

    REQUIRE_FALSE(plan.has_value());
    CHECK(plan.error().code == base::ErrorCode::fileCorrupt);
    CHECK_FALSE(std::filesystem::exists(desk.folder.path() / "media"));
}

TEST_CASE("hostile: an archive whose media want to leave their folder", "[exchange][hostile]")
{
    const Desk desk;
    desk.pack("x.zip", {{"media/../../evil", "x"}, {"media/a/b", "x"}, {"../evil", "x"}});
    desk.pack("bomb.zip", {{"collection.db", std::string(std::size_t{64} << 20U, '\0')}});

    CHECK(exchange::takeMedia(desk.outside.path() / "x.zip", desk.folder.path()).value() == 0);
    CHECK(std::filesystem::is_empty(desk.folder.path() / "media"));
    CHECK(exchange::collectionOf(desk.outside.path() / "x.zip").error().code ==
          base::ErrorCode::foreignFile);
    CHECK(exchange::collectionOf(desk.outside.path() / "bomb.zip").error().code ==
          base::ErrorCode::fileCorrupt);
}

TEST_CASE("hostile: a field of ten megabytes costs its note, not the others", "[exchange][hostile]")
{
    const Desk desk;
    const std::string large(std::size_t{10} << 20U, 'x');
    desk.outside.write("x.txt", "#separator:tab\n#html:true\nq1\ta1\nq2\t" + large + "\nq3\ta3\n");

    const auto plan = desk.plan("x.txt").value();

    CHECK(plan.notes.size() == 2);
    CHECK(plan.unreadable.size() == 1);
}

TEST_CASE("hostile: text that is not UTF-8 is refused as a whole", "[exchange][hostile]")
{
    const auto* const file = GENERATE("x.txt", "x.csv", "x.md");
    const Desk desk;
    desk.outside.write(file, "## q\xff\n\na\tb\n");

    CHECK(desk.plan(file).error().code == base::ErrorCode::invalidInput);
}

TEST_CASE("hostile: a field of ten megabytes in a package", "[exchange][hostile]")
{
    const Desk desk;
    const auto zip = exchange::ZipReader::open(samples / "npm_anki-apkg-export.apkg").value();
    constexpr std::int64_t limit = 1 << 20;
    desk.outside.write("x.db", zip.read("collection.anki2", limit).value());
    {
        SQLite::Database database((desk.outside.path() / "x.db").string(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE notes SET flds = flds || printf('%.*c', 10485760, 'x') "
                      "WHERE id = (SELECT min(id) FROM notes)");
    }
    std::ifstream stream(desk.outside.path() / "x.db", std::ios::binary);
    desk.pack("x.apkg", {{"collection.anki2", {std::istreambuf_iterator<char>(stream), {}}}});

    const auto plan = desk.plan("x.apkg").value();

    CHECK(plan.unreadable.size() == 1);
    CHECK(plan.notes.size() == 8);
}

TEST_CASE("hostile: a database cut short in a sound package", "[exchange][hostile]")
{
    const auto part = GENERATE(0, 1, 99, 512, 4096, 10'000, 30'000);
    CAPTURE(part);
    const Desk desk;
    const auto zip = exchange::ZipReader::open(samples / "npm_anki-apkg-export.apkg").value();
    constexpr std::int64_t limit = 1 << 20;
    const std::string whole = zip.read("collection.anki2", limit).value();
    REQUIRE(whole.size() > 30'000);
    desk.pack("x.apkg", {{"collection.anki2", whole.substr(0, static_cast<std::size_t>(part))}});

    const auto plan = desk.plan("x.apkg");

    REQUIRE_FALSE(plan.has_value());
    CHECK((plan.error().code == base::ErrorCode::fileCorrupt ||
           plan.error().code == base::ErrorCode::foreignFile));
}

TEST_CASE("hostile: bombs of every container", "[exchange][hostile]")
{
    const std::string zeros(std::size_t{64} << 20U, '\0');
    const Desk desk;
    desk.pack("zip.apkg", {{"collection.anki2", zeros}});
    desk.pack("zstd.apkg",
              {{"meta", "\x08\x03"}, {"collection.anki21b", exchange::packZstandard(zeros)}});
    desk.pack("list.apkg", {{"collection.anki2", "x"}, {"media", zeros}});

    for (const char* name : {"zip.apkg", "zstd.apkg", "list.apkg"}) {
        CAPTURE(name);
        const auto plan = desk.plan(name);
        REQUIRE_FALSE(plan.has_value());
        CHECK(plan.error().code == base::ErrorCode::fileCorrupt);
    }
}

TEST_CASE("hostile: text in a package that is not UTF-8 costs its note", "[exchange][hostile]")
{
    const Desk desk;
    const auto zip = exchange::ZipReader::open(samples / "npm_anki-apkg-export.apkg").value();
    constexpr std::int64_t limit = 1 << 20;
    desk.outside.write("x.db", zip.read("collection.anki2", limit).value());
    {
        SQLite::Database database((desk.outside.path() / "x.db").string(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE notes SET flds = CAST(x'c328ff1f61' AS TEXT) "
                      "WHERE id = (SELECT min(id) FROM notes)");
    }
    std::ifstream stream(desk.outside.path() / "x.db", std::ios::binary);
    desk.pack("x.apkg", {{"collection.anki2", {std::istreambuf_iterator<char>(stream), {}}}});

    const auto plan = desk.plan("x.apkg").value();

    CHECK(plan.unreadable.size() == 1);
    CHECK(plan.notes.size() == 8);
}
