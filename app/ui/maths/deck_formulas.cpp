// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maths/deck_formulas.h"

#include "deck/rich_text.h"

namespace interval::ui {

namespace {

using Formulas = std::set<std::pair<QString, bool>>;

void collect(const std::vector<deck::Run>& runs, Formulas& formulas)
{
    for (const deck::Run& run : runs)
        if (run.kind == deck::Run::Kind::math)
            formulas.emplace(QString::fromStdString(run.text), false);
}

void collect(const std::string& markdown, Formulas& formulas)
{
    for (const deck::Block& block : deck::richText(markdown, deck::ClozeMarks::parsed)) {
        if (block.kind == deck::Block::Kind::math)
            formulas.emplace(QString::fromStdString(block.text), true);
        collect(block.runs, formulas);
        for (const auto& row : block.rows)
            for (const auto& cell : row)
                collect(cell, formulas);
    }
}

} // namespace

std::set<std::pair<QString, bool>> formulasOf(const deck::Deck& deck)
{
    Formulas formulas;
    for (const deck::Card& card : deck.cards) {
        for (const auto& text : card.texts) {
            if (!text)
                continue;
            for (const std::string* part :
                 {&text->question, &text->body, &text->answer, &text->explanation, &text->hint,
                  &text->note, &text->verdictText})
                collect(*part, formulas);
            for (const std::string& point : text->keyPoints)
                collect(point, formulas);
            for (const std::string& step : text->steps)
                collect(step, formulas);
            for (const deck::FollowUp& followUp : text->followUps) {
                collect(followUp.question, formulas);
                collect(followUp.answer, formulas);
            }
            for (const deck::Option& option : text->options) {
                collect(option.text, formulas);
                collect(option.note, formulas);
            }
        }
    }
    return formulas;
}

} // namespace interval::ui
