// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/note_source.h"
#include "exchange/scratch_file.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace interval::exchange {

/// What a list shows of a note, without reading the whole.
struct NoteSummary {
    std::string question; ///< Markdown
    deck::CardKind kind = deck::CardKind::basic;
    int cards = 0;
    int reviews = 0;
};

/// Notes that were read from a file, in its order. Beyond a few they lie in a scratch file: what stands in
/// memory is what comparing and showing them needs.
class NoteStore final : public collection::NoteSource {
public:
    /// @error cannotWrite, diskFull
    [[nodiscard]] base::Result<void> append(const collection::ImportedNote& note);

    [[nodiscard]] std::size_t size() const override { return keys_.size(); }
    [[nodiscard]] const collection::NoteKey& key(std::size_t index) const override
    {
        return keys_[index];
    }
    [[nodiscard]] base::Result<collection::ImportedNote> note(std::size_t index) const override;
    [[nodiscard]] const NoteSummary& summary(std::size_t index) const { return summaries_[index]; }

private:
    [[nodiscard]] base::Result<void> spill();

    std::deque<collection::NoteKey> keys_; // that do not move when more come
    std::deque<NoteSummary> summaries_;
    std::vector<std::int64_t> ends_; ///< of the notes' bytes, from the beginning of the first
    std::string recent_;             ///< the bytes that are not in the file
    std::int64_t spilled_ = 0;       ///< how many are
    std::unique_ptr<ScratchFile> file_;
};

} // namespace interval::exchange
