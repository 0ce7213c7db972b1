// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/note_store.h"

#include "collection/sync/fingerprint.h"
#include "exchange/store/note_code.h"

namespace interval::exchange {

namespace {

constexpr std::size_t mostInMemory = std::size_t{2} << 20U; // [bytes]

NoteSummary summaryOf(const collection::ImportedNote& note)
{
    NoteSummary summary;
    summary.question = note.card.text(note.card.baseLanguage).question;
    summary.kind = note.card.kind;
    summary.cards = static_cast<int>(note.cards.size());
    for (const collection::ImportedCard& card : note.cards)
        summary.reviews += static_cast<int>(card.reviews.size());
    return summary;
}

} // namespace

base::Result<void> NoteStore::append(const collection::ImportedNote& note)
{
    keys_.push_back({note.card.id, collection::fingerprint(note.card)});
    summaries_.push_back(summaryOf(note));
    encodeNote(note, recent_);
    ends_.push_back(spilled_ + static_cast<std::int64_t>(recent_.size()));
    return recent_.size() < mostInMemory ? base::Result<void>() : spill();
}

base::Result<void> NoteStore::spill()
{
    if (!file_) {
        auto file = ScratchFile::create();
        if (!file)
            return tl::unexpected(file.error());
        file_ = std::make_unique<ScratchFile>(std::move(*file));
    }
    if (auto written = file_->append(recent_); !written)
        return written;
    spilled_ += static_cast<std::int64_t>(recent_.size());
    recent_.clear();
    return {};
}

base::Result<collection::ImportedNote> NoteStore::note(std::size_t index) const
{
    const std::int64_t start = index == 0 ? 0 : ends_[index - 1];
    const auto size = static_cast<std::size_t>(ends_[index] - start);
    if (start >= spilled_)
        return decodeNote(
            std::string_view(recent_).substr(static_cast<std::size_t>(start - spilled_), size));
    return file_->read(start, size).map([](const std::string& bytes) { return decodeNote(bytes); });
}

} // namespace interval::exchange
