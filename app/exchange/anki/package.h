// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/anki/read_collection.h"
#include "exchange/archive/zip_reader.h"
#include "exchange/scratch_file.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace interval::exchange {

/// An opened .apkg or .colpkg.
class AnkiPackage {
public:
    /// Reads what all notes share; notes and media are read when they are asked for.
    /// @error notFound, cannotRead
    /// @error fileCorrupt  damaged, or beyond the limits
    /// @error fileTooNew   of a format that did not exist when this was written
    /// @error foreignFile  a ZIP file, but no package of Anki
    [[nodiscard]] static base::Result<AnkiPackage> open(const std::filesystem::path& file);

    [[nodiscard]] const AnkiCollection& collection() const { return collection_; }
    /// Its notes, as readAnkiNotes() reads them. @error fileCorrupt
    [[nodiscard]] base::Result<void> eachNote(const AnkiNoteVisitor& visit) const;
    /// Gives back the room for what only reading notes needs.
    void forgetNotes();
    /// Names of the media, each to the entry that holds it.
    [[nodiscard]] const std::map<std::string, std::string>& media() const { return media_; }
    /// @error notFound, fileCorrupt
    [[nodiscard]] base::Result<std::string> medium(const std::string& name) const;

private:
    enum class Format : std::uint8_t { schema11, compressed };
    struct Source {
        std::string entry;
        Format format = Format::schema11;
    };

    explicit AnkiPackage(ZipReader archive) : archive_(std::move(archive)) {}
    [[nodiscard]] base::Result<Source> source() const;
    [[nodiscard]] base::Result<void> readCollection(const Source& source);
    [[nodiscard]] base::Result<void> readMediaList(Format format);

    ZipReader archive_;
    Format format_ = Format::schema11;
    AnkiCollection collection_;
    std::unique_ptr<ScratchFile> database_; ///< until forgetNotes()
    std::map<std::string, std::string> media_;
};

} // namespace interval::exchange
