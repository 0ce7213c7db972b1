// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "exchange/anki/convert.h"
#include "exchange/anki/package.h"
#include "exchange/store/note_store.h"

#include <filesystem>
#include <memory>
#include <set>
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

/// Whose text stays when a note was edited here and is another in the file.
enum class EditWinner : std::uint8_t { mine, file };

/// What the person chose about a plan.
struct ImportChoices {
    bool history = true; ///< of new notes: answers and schedules come along, else every card is new
    bool suspend = false; ///< of new notes: the cards wait until they are resumed
    std::string tag;      ///< one word, given to each note that is new or changed; empty: none
    std::string deck;     ///< that these go to, parts joined by "::"; empty: as the file says
    EditWinner winner = EditWinner::mine;
    std::set<std::size_t> exceptions; ///< places of notes for which the other of the two stays

    /// Who wins for a note that is edited in both places.
    [[nodiscard]] EditWinner winnerOf(std::size_t note) const
    {
        const bool other = exceptions.contains(note);
        return (winner == EditWinner::file) != other ? EditWinner::file : EditWinner::mine;
    }
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
    /// Notes that it would bring or change.
    [[nodiscard]] int writes(const ImportChoices& choices) const;
    [[nodiscard]] int cardCount() const;
    [[nodiscard]] int reviewCount() const;
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
/// @error invalidInput  the tag is not one word
[[nodiscard]] base::Result<collection::ImportCounts>
applyImport(collection::Collection& collection,
            const std::filesystem::path& profile,
            const ImportPlan& plan,
            const ImportChoices& choices = {});

} // namespace interval::exchange
