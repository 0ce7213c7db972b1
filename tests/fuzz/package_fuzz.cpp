// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates packages, their databases, tables and Markdown, and asks that planning an import never crashes
// nor hangs, that what it plans can be written, and that an error leaves the collection as it was.
// Usage: package_fuzz [rounds]
#include "exchange/archive/zip_reader.h"
#include "exchange/archive/zip_writer.h"
#include "exchange/archive/zstandard.h"
#include "exchange/import.h"
#include "support/temp_folder.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>

namespace {

using namespace interval;

constexpr std::int64_t limit = std::int64_t{64} << 20U;
constexpr std::chrono::seconds longest(5);
const exchange::ImportSettings settings{{1'793'620'800'000, 0}, 4, {}};

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

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
            bytes.insert(at,
                         std::array{"{{c1::", "}}", "<ul><li>", "\\(", "\x1f", "{{#"}[below(6)]);
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
    for (const auto& [name, size] : zip.entries()) {
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

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 300;
    const std::filesystem::path samples = std::filesystem::path(INTERVAL_TEST_DATA) / "anki";
    const std::vector<std::string> packages = {
        "real_2115_sched_media.apkg", "handmade_anki21b_schema18.apkg",
        "genanki_two_decks_media.apkg", "npm_anki-apkg-export.apkg",
        "repacked_legacy2_anki21_meta2.apkg"};
    const TempFolder folder;
    const TempFolder profile;
    auto collection =
        collection::Collection::open(profile.path(), collection::Access::readWrite).value();
    std::mt19937 random(1);
    int planned = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto& sample = packages[random() % packages.size()];
        std::filesystem::path file = folder.path() / "x.apkg";
        switch (random() % 4) {
        case 0:
            folder.write("x.apkg", mutate(bytesOf(samples / sample), random));
            break;
        case 1:
            file = folder.path() / (random() % 2 == 0 ? "x.txt" : "x.md");
            folder.write(file.filename(), mutate(bytesOf(samples / "real_2115_notes.txt"), random));
            break;
        default:
            repack(samples / sample, file, random);
            break;
        }
        const auto start = std::chrono::steady_clock::now();
        const auto plan = exchange::planImport(collection, profile.path(), file, settings);
        if (plan) {
            ++planned;
            const auto done = exchange::applyImport(collection, profile.path(), *plan);
            if (!done && done.error().code != base::ErrorCode::fileCorrupt) {
                std::cerr << "round " << round << ": " << done.error().detail << '\n';
                return 1;
            }
        }
        if (std::chrono::steady_clock::now() - start > longest) {
            std::cerr << "round " << round << ": took more than five seconds\n";
            return 1;
        }
    }
    if (const auto sound = collection.check(); !sound) {
        std::cerr << sound.error().detail << '\n';
        return 1;
    }
    std::cout << rounds << " rounds, " << planned << " could be imported\n";
}
