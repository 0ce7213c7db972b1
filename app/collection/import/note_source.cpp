// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/import/note_source.h"

#include "collection/sync/fingerprint.h"

namespace interval::collection {

NotesInMemory::NotesInMemory(std::span<const ImportedNote> notes) : notes_(notes)
{
    keys_.reserve(notes.size());
    for (const ImportedNote& note : notes)
        keys_.push_back({note.card.id, fingerprint(note.card)});
}

} // namespace interval::collection
