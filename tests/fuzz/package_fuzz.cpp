// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates packages, their databases and lists of media, tables, Markdown and decks, and asks that importing
// them never crashes nor hangs nor fills the memory, that what can be planned can be written, and that an
// error leaves the collection as it was. Usage: package_fuzz [rounds [seed]]
#include "exchange/archive/zip_reader.h"
#include "exchange/archive/zip_writer.h"
#include "exchange/archive/zstandard.h"
#include "exchange/import.h"
#include "fuzz/fuzzing.h"
#include "support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <vector>

namespace {

using namespace interval;

constexpr std::int64_t limit = std::int64_t{64} << 20U;
constexpr int mostNotes = 400; // a profile that has more is thrown away, for speed
const exchange::ImportSettings settings{{1'793'620'800'000, 0}, 4, {}};

std::string mutate(std::string bytes, std::mt19937& random)
{
    const auto below = [&random](std::size_t n) { return n == 0 ? 0 : random() % n; };
    for (std::size_t changes = 1 + below(12); changes > 0 && !bytes.empty(); --changes) {
        const std::size_t at = below(bytes.size());
        switch (below(8)) {
        case 0:
            bytes.erase(at, below(200));
            break;
        case 1:
            bytes.insert(at, bytes.substr(below(bytes.size()), below(300)));
            break;
        case 2:
            bytes.resize(at);
            break;
        case 3:
            bytes.insert(at, std::array{"{{c1::", "}}", "<ul><li>", "\\(", "\x1f", "{{#", "\"",
                                        "\xff", "```", "## "}[below(10)]);
            break;
        default:
            bytes[at] = static_cast<char>(below(256));
            break;
        }
    }
    return bytes;
}

/// The package again, with its database (or list of media) changed inside.
void repack(const std::filesystem::path& source,
            const std::filesystem::path& to,
            std::mt19937& random)
{
    const auto zip = exchange::ZipReader::open(source).value();
    auto out = exchange::ZipWriter::create(to).value();
    const bool list = random() % 8 == 0;
    const std::map<std::string, std::int64_t> entries(zip.entries().begin(), zip.entries().end());
    for (const auto& [name, size] : entries) {
        std::string bytes = zip.read(name, limit).value();
        const bool database = name.rfind("collection.", 0) == 0;
        if (database != list && (database || name == "media")) {
            const bool packed = zip.has("collection.anki21b");
            if (packed)
                bytes = exchange::unpackZstandard(bytes, limit).value_or(bytes);
            bytes = mutate(std::move(bytes), random);
            if (packed)
                bytes = exchange::packZstandard(bytes);
        }
        (void)out.add(name, std::move(bytes), exchange::Packing::stored);
    }
    (void)out.finish();
}

/// Files of one ending, in an order that is the same everywhere.
std::vector<std::filesystem::path> filesOf(const std::vector<std::filesystem::path>& folders,
                                           const std::vector<std::string>& endings)
{
    std::vector<std::filesystem::path> files;
    for (const auto& folder : folders)
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (std::find(endings.begin(), endings.end(), entry.path().extension()) !=
                endings.end())
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// Makes a file or folder to be imported.
class Inputs {
public:
    std::filesystem::path make(std::mt19937& random)
    {
        const auto pick = [&random](const std::vector<std::filesystem::path>& files) {
            return files[random() % files.size()];
        };
        std::error_code ignored;
        switch (random() % 8) {
        case 0:
            return write("x.apkg", mutate(fuzzing::bytesOf(pick(packages_)), random));
        case 1:
        case 2: {
            const auto table = pick(tables_);
            return write("x" + table.extension().string(), mutate(fuzzing::bytesOf(table), random));
        }
        case 3:
            return write("x.md", mutate(fuzzing::bytesOf(pick(texts_)), random));
        case 4: {
            const auto folder = folder_.path() / "deck";
            std::filesystem::remove_all(folder, ignored);
            std::filesystem::copy(corpus_ / "deck", folder,
                                  std::filesystem::copy_options::recursive);
            const std::string file = random() % 3 == 0 ? "deck/deck.md" : "deck/train/memory.md";
            (void)write(file, mutate(fuzzing::bytesOf(folder_.path() / file), random));
            return folder;
        }
        default:
            repack(pick(packages_), folder_.path() / "x.apkg", random);
            return folder_.path() / "x.apkg";
        }
    }

private:
    [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& bytes)
    {
        folder_.write(name, bytes);
        return folder_.path() / name;
    }

    TempFolder folder_;
    std::filesystem::path samples_ = std::filesystem::path(INTERVAL_TEST_DATA) / "anki";
    std::filesystem::path corpus_ = std::filesystem::path(INTERVAL_FUZZ_CORPUS);
    std::vector<std::filesystem::path> packages_ = filesOf({samples_, corpus_}, {".apkg"});
    std::vector<std::filesystem::path> tables_ =
        filesOf({samples_, corpus_}, {".txt", ".csv", ".tsv"});
    std::vector<std::filesystem::path> texts_ = filesOf({corpus_}, {".md"});
};

/// A profile that imports go to.
class Target {
public:
    [[nodiscard]] collection::Collection& collection() { return *collection_; }
    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

    /// FNV-1a over every row of every table, as another program reads them.
    [[nodiscard]] std::uint64_t hash() const
    {
        SQLite::Database database((path() / "collection.db").string());
        std::uint64_t hash = 14695981039346656037ULL;
        const auto add = [&hash](const void* bytes, std::size_t size) {
            for (std::size_t i = 0; i < size; ++i)
                hash = (hash ^ static_cast<const unsigned char*>(bytes)[i]) * 1099511628211ULL;
        };
        SQLite::Statement tables(database,
                                 "SELECT name FROM sqlite_schema WHERE type='table' AND sql NOT "
                                 "LIKE 'CREATE VIRTUAL%' ORDER BY name");
        while (tables.executeStep()) {
            SQLite::Statement rows(database, "SELECT * FROM " + tables.getColumn(0).getString());
            while (rows.executeStep())
                for (int column = 0; column < rows.getColumnCount(); ++column) {
                    const SQLite::Column value = rows.getColumn(column);
                    add(value.getBlob(), static_cast<std::size_t>(value.getBytes()));
                    add("|", 1);
                }
        }
        return hash;
    }

    [[nodiscard]] std::int64_t notes() const
    {
        return collection_->totals({settings.now, settings.today(), 8}).value().notes;
    }

    /// What does not fit together; empty when all does.
    [[nodiscard]] std::string faults() const
    {
        if (const auto sound = collection_->check(); !sound)
            return sound.error().detail;
        return collection_->faults().value().empty() ? "" : "the collection has faults";
    }

private:
    TempFolder folder_;
    std::unique_ptr<collection::Collection> collection_ = std::make_unique<collection::Collection>(
        collection::Collection::open(folder_.path(), collection::Access::readWrite).value());
};

} // namespace

int main(int argc, char** argv)
{
    const fuzzing::Run run = fuzzing::begin(argc, argv, 300);
    Inputs inputs;
    auto target = std::make_unique<Target>();
    std::uint64_t hash = target->hash();
    int planned = 0;
    for (int round = 0; round < run.rounds; ++round) {
        std::mt19937 random = fuzzing::beginRound(run, round);
        const auto file = inputs.make(random);
        const auto plan =
            exchange::planImport(target->collection(), target->path(), file, settings);
        bool written = false;
        if (plan) {
            ++planned;
            const auto done = exchange::applyImport(target->collection(), target->path(), *plan);
            written = done.has_value();
            if (!written && done.error().code != base::ErrorCode::fileCorrupt)
                fuzzing::fail(done.error().detail);
        }
        const std::uint64_t after = target->hash();
        if (!written && after != hash)
            fuzzing::fail("an import that failed has changed the collection");
        hash = after;
        if (target->notes() > mostNotes) {
            if (const std::string faults = target->faults(); !faults.empty())
                fuzzing::fail(faults);
            target = std::make_unique<Target>();
            hash = target->hash();
        }
    }
    if (const std::string faults = target->faults(); !faults.empty())
        fuzzing::fail(faults);
    fuzzing::finish();
    std::cout << run.rounds << " rounds from seed " << run.seed << ", " << planned
              << " could be imported\n";
}
