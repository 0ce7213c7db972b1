// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/import/imported_note.h"

namespace interval::collection {

namespace {

std::size_t textSize(const deck::CardText& text)
{
    std::size_t bytes = 0;
    for (const std::string* part : {&text.question, &text.body, &text.answer, &text.explanation,
                                    &text.hint, &text.note, &text.verdictText})
        bytes += part->size();
    for (const std::string& point : text.keyPoints)
        bytes += point.size();
    for (const deck::FollowUp& followUp : text.followUps)
        bytes += followUp.question.size() + followUp.answer.size();
    for (const deck::Option& option : text.options)
        bytes += option.text.size() + option.note.size();
    for (const std::string& step : text.steps)
        bytes += step.size();
    return bytes;
}

} // namespace

std::size_t roughSize(const ImportedNote& note)
{
    std::size_t bytes = sizeof(note);
    for (const auto& text : note.card.texts)
        bytes += text ? textSize(*text) : 0;
    for (const ImportedCard& card : note.cards)
        bytes += sizeof(card) + card.reviews.size() * sizeof(ImportedReview);
    return bytes;
}

} // namespace interval::collection
