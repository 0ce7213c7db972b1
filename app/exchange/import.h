// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "exchange/anki/convert.h"
#include "exchange/anki/package.h"
#include "exchange/store/note_store.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace interval::exchange {

enum class ImportKind : std::uint8_t { ankiPackage, delimitedText, markdown, deck };

/// A medium that an import would put into the profile.
struct PlannedMedium {
    std::string source; ///< its name in the package
    std::string name;   ///< its name in the profile
    bool known = false; ///< the same file is there already
};

/// Everything an import would do, for showing it before anything is written.
struct ImportPlan {
    ImportKind kind = ImportKind::ankiPackage;
    NoteStore notes;
    std::vector<collection::NoteFate> fates; ///< one per note
    std::vector<Unreadable> unreadable;
    std::vector<PlannedMedium> media;
    std::vector<std::string> missingMedia;      ///< that notes name and nobody has
    std::shared_ptr<const AnkiPackage> package; ///< where the media are

    [[nodiscard]] int count(collection::NoteFate fate) const;
    [[nodiscard]] int cardCount() const;
    [[nodiscard]] int reviewCount() const;
};

/// What the person chose about the new notes of a plan.
struct ImportChoices {
    bool history = true;  ///< answers and schedules come along; otherwise every card is new
    bool suspend = false; ///< the cards wait until they are resumed
};

/// Reads a file or folder of any known kind; needs no collection, so it can be done beside one that is
/// being studied. The fates are left out.
/// @param profile the folder of the collection, for its media
/// @error notFound, cannotRead
/// @error fileCorrupt, fileTooNew, foreignFile  of packages
/// @error invalidInput  no kind that is known
[[nodiscard]] base::Result<ImportPlan> readImport(const std::filesystem::path& profile,
                                                  const std::filesystem::path& source,
                                                  const ImportSettings& settings);

/// Compares what was read with the collection.
[[nodiscard]] base::Result<void> compare(const collection::Collection& collection,
                                         ImportPlan& plan);

/// Reads and compares; writes nothing. Errors as readImport().
[[nodiscard]] base::Result<ImportPlan> planImport(const collection::Collection& collection,
                                                  const std::filesystem::path& profile,
                                                  const std::filesystem::path& source,
                                                  const ImportSettings& settings);

/// Does what a plan says: media first (nothing that is there is replaced), then all notes in one
/// transaction. A second time it changes nothing.
[[nodiscard]] base::Result<collection::ImportCounts>
applyImport(collection::Collection& collection,
            const std::filesystem::path& profile,
            const ImportPlan& plan,
            const ImportChoices& choices = {});

} // namespace interval::exchange
