// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/packed_note.h"

#include "exchange/anki/own_card.h"
#include "exchange/html/entities.h"
#include "exchange/write/note_fields.h"

#include <utility>

namespace interval::exchange {

namespace {

constexpr char fieldEnd = '\x1f';

} // namespace

PackedNote packedNote(collection::ImportedNote&& note, base::Language language)
{
    const NoteFields fields = fieldsOf(note.card, language);
    PackedNote packed;
    packed.guid = guidOf(note);
    packed.deck = deckNameOf(note);
    for (const std::string& tag : note.card.tags)
        packed.tags.append(packed.tags.empty() ? " " : "").append(tag).append(" ");
    packed.fields = fields.front + fieldEnd + fields.back + fieldEnd;
    packed.fields += packOwnCard(note, packed.fields);
    packed.sorted = stripHtml(fields.front);
    packed.cloze = note.card.kind == deck::CardKind::cloze;
    packed.position = note.position;
    packed.addedMs = note.addedMs;
    packed.cards = std::move(note.cards);
    return packed;
}

std::size_t roughSize(const PackedNote& note)
{
    std::size_t bytes = sizeof(note) + note.fields.size() + note.sorted.size();
    for (const collection::ImportedCard& card : note.cards)
        bytes += sizeof(card) + card.reviews.size() * sizeof(collection::ImportedReview);
    return bytes;
}

} // namespace interval::exchange
