// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"

#include "base/channel.h"
#include "exchange/archive/limits.h"
#include "exchange/archive/zip_writer.h"
#include "exchange/html/to_markdown.h"
#include "exchange/media.h"
#include "exchange/scratch_file.h"
#include "exchange/write/anki_database.h"
#include "exchange/write/delimited.h"
#include "exchange/write/markdown.h"
#include "exchange/write/packed_note.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <vector>

namespace interval::exchange {

namespace {

using collection::ImportedNote;

/// A name in the temporary folder that nobody has yet.
base::Result<ScratchFile> freshFile()
{
    return ScratchFile::write("");
}

/// The media of these names that the profile has, and those that come along with any.
std::vector<std::filesystem::path> mediaOf(std::set<std::string> names,
                                           const std::filesystem::path& profile)
{
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(profile / mediaFolder, failure), end;
         !failure && entry != end; entry.increment(failure))
        if (const std::string name = entry->path().filename().string(); isStaticMedium(name))
            names.insert(name);
    std::vector<std::filesystem::path> files;
    for (const std::string& name : names)
        if (const auto file = profile / mediaFolder / name;
            std::filesystem::is_regular_file(file, failure))
            files.push_back(file);
    return files;
}

/// Gives notes of one kind to a visitor, one after the other.
template <class Note>
using SupplyOf = std::function<base::Result<void>(const std::function<void(Note&&)>&)>;

template <class Note>
base::Result<void> send(const SupplyOf<Note>& notes, base::Sender<Note> sender)
{
    return notes([&sender](Note&& note) {
        const std::size_t bytes = roughSize(note);
        (void)sender.put(std::move(note), bytes);
    });
}

/// Takes notes from a supply on this thread, while another makes something of those that came.
template <class Made, class Note>
base::Result<Made> makeBeside(const SupplyOf<Note>& notes,
                              const std::function<base::Result<Made>(const SupplyOf<Note>&)>& make)
{
    base::Channel<Note> channel;
    auto made = base::beside(
        [&make](base::Receiver<Note>& receiver) {
            return make(
                [&receiver](const std::function<void(Note &&)>& visit) -> base::Result<void> {
                    while (Note* const note = receiver.take())
                        visit(std::move(*note));
                    return {};
                });
        },
        std::move(channel.receiver));
    const auto read = send(notes, std::move(channel.sender));
    auto result = made.get();
    if (!read)
        return tl::unexpected(read.error());
    return result;
}

/// Three threads: the notes are read on this one, which owns the collection, put into Anki's words on the
/// next and written on the last.
base::Result<ExportCounts> writeCollection(const std::filesystem::path& file,
                                           const NoteSupply& notes,
                                           const ExportSettings& settings)
{
    return makeBeside<ExportCounts, ImportedNote>(notes, [&](const NoteSupply& read) {
        const PackedNoteSupply ready = [&](const std::function<void(PackedNote &&)>& visit) {
            return read([&](ImportedNote&& note) {
                visit(packedNote(std::move(note), settings.language));
            });
        };
        return makeBeside<ExportCounts, PackedNote>(ready, [&](const PackedNoteSupply& coming) {
            return writeAnkiDatabase(file, coming, settings);
        });
    });
}

base::Result<ExportCounts> writePackage(const std::filesystem::path& file,
                                        const NoteSupply& notes,
                                        const std::filesystem::path& profile,
                                        const ExportSettings& settings)
{
    const auto database = freshFile();
    if (!database)
        return tl::unexpected(database.error());
    std::set<std::string> media;
    const NoteSupply collecting = [&](const collection::NoteVisitor& visit) {
        return notes([&](ImportedNote&& note) {
            collectMedia(note.card, media);
            visit(std::move(note));
        });
    };
    auto counts = writeCollection(database->path(), collecting, settings);
    if (!counts)
        return counts;
    auto zip = ZipWriter::create(file);
    if (!zip)
        return tl::unexpected(zip.error());
    base::Result<void> added =
        zip->addFile("collection.anki2", database->path(), Packing::deflated);
    nlohmann::json list = nlohmann::json::object();
    for (const auto& medium : mediaOf(std::move(media), profile)) {
        const std::string entry = std::to_string(counts->media++);
        list[entry] = medium.filename().string();
        if (added)
            added = zip->addFile(entry, medium, Packing::stored);
    }
    if (added)
        added = zip->add("media", list.dump(), Packing::deflated);
    if (added)
        added = zip->finish();
    if (!added)
        return tl::unexpected(added.error());
    return counts;
}

/// @param write makes the text of notes
base::Result<ExportCounts>
writeText(const std::filesystem::path& file,
          const NoteSupply& notes,
          const std::function<base::Result<std::string>(const NoteSupply&)>& write)
{
    ExportCounts counts;
    const NoteSupply counting = [&](const collection::NoteVisitor& visit) {
        return notes([&](ImportedNote&& note) {
            ++counts.notes;
            visit(std::move(note));
        });
    };
    const auto text = makeBeside<std::string, ImportedNote>(counting, write);
    if (!text)
        return tl::unexpected(text.error());
    if (auto written = writeFile(file, *text); !written)
        return tl::unexpected(written.error());
    return counts;
}

base::Result<ExportCounts> writeArchive(const std::filesystem::path& file,
                                        const collection::Collection& collection,
                                        const std::filesystem::path& profile)
{
    const auto copy = freshFile();
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto saved = collection.saveCopy(copy->path()); !saved)
        return tl::unexpected(saved.error());
    auto zip = ZipWriter::create(file);
    if (!zip)
        return tl::unexpected(zip.error());
    base::Result<void> added = zip->addFile("collection.db", copy->path(), Packing::deflated);
    ExportCounts counts;
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(profile / mediaFolder, failure), end;
         !failure && entry != end && added; entry.increment(failure)) {
        if (!entry->is_regular_file(failure))
            continue;
        added = zip->addFile(std::string(mediaFolder) + entry->path().filename().string(),
                             entry->path(), Packing::stored);
        ++counts.media;
    }
    if (added)
        added = zip->finish();
    if (!added)
        return tl::unexpected(added.error());
    return counts;
}

} // namespace

base::Result<ExportCounts> exportTo(const std::filesystem::path& file,
                                    ExportFormat format,
                                    const collection::Collection& collection,
                                    const std::filesystem::path& profile,
                                    std::span<const std::string> notes,
                                    const ExportSettings& settings)
{
    if (format == ExportFormat::archive)
        return writeArchive(file, collection, profile);
    const NoteSupply supply = [&](const collection::NoteVisitor& visit) {
        return collection.eachWhole(notes, visit);
    };
    if (format == ExportFormat::ankiPackage)
        return writePackage(file, supply, profile, settings);
    return writeText(file, supply, [&](const NoteSupply& all) {
        return format == ExportFormat::markdown ? markdownFrom(all, settings.language)
                                                : delimitedFrom(all, settings.language);
    });
}

} // namespace interval::exchange
