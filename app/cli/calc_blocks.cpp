// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calc_blocks.h"

#include "compute/estimate/estimate.h"
#include "deck/rich_text.h"

namespace interval::cli {

namespace {

/// The scenarios in a card's text, wherever an author may put one.
std::vector<std::string> scenariosOf(const deck::CardText& text)
{
    std::vector<std::string> scenarios;
    for (const std::string* part :
         {&text.body, &text.answer, &text.explanation, &text.verdictText, &text.note})
        for (const deck::Block& block : deck::richText(*part))
            if (block.kind == deck::Block::Kind::calc)
                scenarios.push_back(block.text);
    return scenarios;
}

/// What is wrong with a scenario; empty when nothing is.
std::string faultOf(const std::string& scenario, const compute::Catalogue& catalogue)
{
    const auto read = compute::readScenario(scenario, catalogue);
    if (!read)
        return read.error().detail;
    const auto estimate = compute::evaluate(*read);
    return estimate ? std::string() : estimate.error().detail;
}

} // namespace

std::vector<deck::Diagnostic> checkCalcBlocks(const deck::Deck& deck,
                                              const compute::Catalogue& catalogue)
{
    std::vector<deck::Diagnostic> found;
    for (const deck::Card& card : deck.cards) {
        for (const auto& text : card.texts) {
            if (!text)
                continue;
            for (const std::string& scenario : scenariosOf(*text))
                if (const std::string fault = faultOf(scenario, catalogue); !fault.empty())
                    found.push_back(
                        {card.file, card.line, 1, deck::Severity::warning, "W110",
                         "calc block of '" + card.id + "' does not evaluate: " + fault});
        }
    }
    return found;
}

} // namespace interval::cli
