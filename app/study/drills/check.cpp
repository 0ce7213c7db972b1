// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/check.h"

#include "study/drills/drill.h"
#include "study/drills/judge.h"
#include "study/drills/random.h"

#include <cmath>

namespace interval::study {

namespace {

constexpr int draws = 1000;
constexpr double leastAllowed = 0.01; ///< of the draws: a rarer `require` makes them repeat

class DrillCheck {
public:
    DrillCheck(const deck::Card& card, std::vector<deck::Diagnostic>& found)
        : card_(card), found_(found)
    {
    }

    void run()
    {
        const auto drill = Drill::compile(card_);
        if (!drill) {
            for (const DrillFault& fault : drill.error())
                report(fault.line, fault.code, fault.text);
            return;
        }
        for (const DrillExample& example : drill->examples())
            checkExample(*drill, example);
        checkDraws(*drill);
    }

private:
    void checkExample(const Drill& drill, const DrillExample& example)
    {
        const auto answer = drill.answerFor(example.values);
        if (!answer)
            report(example.line, "E403", "the example has no answer: " + answer.error().detail);
        else if (judge(drill, {example.values, *answer}, example.expected).mark != DrillMark::right)
            report(example.line, "E403",
                   "the example states " + plainNumber(example.expected) + ", the drill gives " +
                       plainNumber(*answer));
        else if (!drill.allows(example.values))
            report(example.line, "E403", "the example breaks a 'require'");
    }

    void checkDraws(const Drill& drill)
    {
        Random random(drillSeed(card_.id, 0));
        int allowed = 0;
        for (int i = 0; i < draws; ++i) {
            const auto instance = drill.drawOnce(random);
            if (!instance) {
                report(card_.line, "E404",
                       "drawn values of '" + card_.id +
                           "' have no answer: " + instance.error().detail);
                return;
            }
            allowed += *instance ? 1 : 0;
        }
        if (allowed < draws * leastAllowed)
            report(card_.line, "E404",
                   "'require' of '" + card_.id + "' holds for " + std::to_string(allowed) +
                       " of 1,000 draws only");
    }

    void report(int line, std::string code, std::string text)
    {
        found_.push_back({card_.file, line > 0 ? line : card_.line, 1, deck::Severity::error,
                          std::move(code), std::move(text)});
    }

    const deck::Card& card_;
    std::vector<deck::Diagnostic>& found_;
};

} // namespace

std::vector<deck::Diagnostic> checkDrills(const deck::Deck& deck)
{
    std::vector<deck::Diagnostic> found;
    for (const deck::Card& card : deck.cards)
        if (card.kind == deck::CardKind::drill)
            DrillCheck(card, found).run();
    return found;
}

} // namespace interval::study
