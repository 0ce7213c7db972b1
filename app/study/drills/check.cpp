// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/check.h"

#include "study/drills/judge.h"
#include "study/drills/random.h"

#include <cmath>

namespace interval::study {

namespace {

constexpr int draws = 1000;
constexpr double leastAllowed = 0.01; ///< of the draws: a rarer `require` makes them repeat

class DrillCheck {
public:
    explicit DrillCheck(const deck::Card& card) : card_(card) {}

    std::vector<DrillFault> run()
    {
        const auto drill = Drill::compile(card_);
        if (!drill)
            return drill.error();
        for (const DrillExample& example : drill->examples())
            checkExample(*drill, example);
        checkDraws(*drill);
        return std::move(found_);
    }

private:
    void checkExample(const Drill& drill, const DrillExample& example)
    {
        const auto answer = drill.answerFor(example.values);
        if (!answer)
            report(example.line, "E403", "the example has no answer: " + answer.error().detail,
                   "这个 example 算不出答案：" + inChinese(answer.error()));
        else if (judge(drill, {example.values, *answer}, example.expected).mark != DrillMark::right)
            report(example.line, "E403",
                   "the example states " + plainNumber(example.expected) + ", the drill gives " +
                       plainNumber(*answer),
                   "example 写的是 " + plainNumber(example.expected) + "，算出来是 " +
                       plainNumber(*answer));
        else if (!drill.allows(example.values))
            report(example.line, "E403", "the example breaks a 'require'",
                   "这个 example 不满足 require");
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
                           "' have no answer: " + instance.error().detail,
                       "有些抽到的数算不出答案：" + inChinese(instance.error()));
                return;
            }
            allowed += *instance ? 1 : 0;
        }
        if (allowed < draws * leastAllowed)
            report(card_.line, "E404",
                   "'require' of '" + card_.id + "' holds for " + std::to_string(allowed) +
                       " of 1,000 draws only",
                   "1,000 次里只有 " + std::to_string(allowed) +
                       " 次满足 require，把参数的范围收窄一些");
    }

    static std::string inChinese(const base::Error& error)
    {
        return error.zh.empty() ? error.detail : error.zh;
    }

    void report(int line, std::string code, std::string text, std::string zh)
    {
        found_.push_back({line, std::move(code), std::move(text), std::move(zh)});
    }

    const deck::Card& card_;
    std::vector<DrillFault> found_;
};

} // namespace

std::vector<DrillFault> checkDrill(const deck::Card& card)
{
    return DrillCheck(card).run();
}

std::vector<deck::Diagnostic> checkDrills(const deck::Deck& deck)
{
    std::vector<deck::Diagnostic> found;
    for (const deck::Card& card : deck.cards) {
        if (card.kind != deck::CardKind::drill)
            continue;
        for (DrillFault& fault : checkDrill(card))
            found.push_back({card.file, fault.line > 0 ? fault.line : card.line, 1,
                             deck::Severity::error, std::move(fault.code), std::move(fault.text),
                             std::move(fault.zh)});
    }
    return found;
}

} // namespace interval::study
