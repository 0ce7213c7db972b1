// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/import/imported_note.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace interval::collection {

/// What is enough to decide what an import does with a note.
struct NoteKey {
    std::string id;   ///< of its card
    std::string hash; ///< fingerprint() of its card as the file has it
};

/// What is done with everything that comes in.
struct ImportOptions {
    std::string tag; ///< one word, given to each note that is new or changed; empty: none
};

/// Notes to be imported, in their order, read one at a time: a hundred thousand need not stand in memory.
class NoteSource {
public:
    NoteSource() = default;
    NoteSource(const NoteSource&) = delete;
    NoteSource& operator=(const NoteSource&) = delete;
    virtual ~NoteSource() = default;

    [[nodiscard]] virtual std::size_t size() const = 0;
    [[nodiscard]] virtual const NoteKey& key(std::size_t index) const = 0;
    /// Asked for on another thread than the rest, one at a time. @error cannotRead
    [[nodiscard]] virtual base::Result<ImportedNote> note(std::size_t index) const = 0;
    /// Whether the file's text takes the place of one that the person edited.
    [[nodiscard]] virtual bool replacesEdit(std::size_t /*index*/) const { return false; }

protected:
    NoteSource(NoteSource&&) = default;
    NoteSource& operator=(NoteSource&&) = default;
};

/// Notes that stand in memory, which outlive this.
class NotesInMemory final : public NoteSource {
public:
    explicit NotesInMemory(std::span<const ImportedNote> notes);

    [[nodiscard]] std::size_t size() const override { return notes_.size(); }
    [[nodiscard]] const NoteKey& key(std::size_t index) const override { return keys_[index]; }
    [[nodiscard]] base::Result<ImportedNote> note(std::size_t index) const override
    {
        return notes_[index];
    }

private:
    std::span<const ImportedNote> notes_;
    std::vector<NoteKey> keys_;
};

/// Takes notes one after the other; each is its to keep.
using NoteVisitor = std::function<void(ImportedNote&&)>;

} // namespace interval::collection
