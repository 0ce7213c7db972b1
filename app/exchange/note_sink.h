// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/imported_note.h"

#include <string>
#include <vector>

namespace interval::exchange {

/// Something of a file that did not become a note.
struct Unreadable {
    std::string what;   ///< the beginning of it, or where it stands
    std::string reason; ///< English
    int line = 0;       ///< in a text file, from 1

    bool operator==(const Unreadable&) const = default;
};

/// Where the notes of a file go, one by one as they are read.
class NoteSink {
public:
    NoteSink() = default;
    NoteSink(const NoteSink&) = delete;
    NoteSink& operator=(const NoteSink&) = delete;
    NoteSink(NoteSink&&) = default;
    NoteSink& operator=(NoteSink&&) = default;
    virtual ~NoteSink() = default;

    virtual void take(collection::ImportedNote note) = 0;
    virtual void refuse(Unreadable found) = 0;
};

/// Keeps everything in memory.
class Converted final : public NoteSink {
public:
    void take(collection::ImportedNote note) override { notes.push_back(std::move(note)); }
    void refuse(Unreadable found) override { unreadable.push_back(std::move(found)); }

    std::vector<collection::ImportedNote> notes;
    std::vector<Unreadable> unreadable;
};

} // namespace interval::exchange
