// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/card_rules.h"

#include "deck/rich_text.h"
#include "deck/text.h"

#include <algorithm>
#include <set>

namespace interval::deck {

namespace {

constexpr std::size_t leastKeyPoints = 2;
constexpr std::size_t leastOptions = 2;
constexpr std::size_t leastSteps = 2;
constexpr const char* verdictWords = "a Verdict that starts with 成立/有限成立/夸大/过时/无法验证 "
                                     "or holds/limited/overstated/outdated/unverifiable";

} // namespace

std::optional<std::string> unmetRule(const Card& card, const CardText& text)
{
    const bool spoken = card.kind == CardKind::basic || card.kind == CardKind::debate ||
                        card.kind == CardKind::story;
    if (spoken && text.keyPoints.size() < leastKeyPoints)
        return "needs at least two key points";
    if (card.kind == CardKind::debate && !leadingVerdict(text.verdictText))
        return std::string("a debate needs ") + verdictWords;
    if (card.kind == CardKind::cloze && clozeGroupsOf(text.body).empty())
        return "a cloze needs at least one {{mark}} in its body";
    if (card.kind == CardKind::choice) {
        if (text.options.size() < leastOptions)
            return "a choice needs at least two options";
        if (std::none_of(text.options.begin(), text.options.end(),
                         [](const Option& option) { return option.correct; }))
            return "a choice needs at least one right option, [x]";
    }
    if (card.kind == CardKind::order && text.steps.size() < leastSteps)
        return "an order card needs a numbered list of at least two steps";
    if (card.kind == CardKind::drill && card.drillSpec.empty())
        return "a drill needs a `drill` block";
    return std::nullopt;
}

std::optional<std::string> unmetClaimRule(const CardText& text)
{
    if (!leadingVerdict(text.verdictText))
        return std::string("a claim needs ") + verdictWords;
    if (text.explanation.empty())
        return "a claim needs an Explanation";
    return std::nullopt;
}

std::vector<int> clozeGroupsOf(const std::string& body)
{
    std::set<int> groups;
    for (const Block& block : richText(body, ClozeMarks::parsed))
        for (const Run& run : block.runs)
            if (run.cloze > 0)
                groups.insert(run.cloze);
    return {groups.begin(), groups.end()};
}

std::optional<Verdict> leadingVerdict(std::string_view verdictText)
{
    std::string_view word = trimmed(verdictText);
    for (const std::string_view end : {"。", "，", "：", "；", ".", ",", ":", ";", " ", "\n"})
        word = word.substr(0, word.find(end));
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return verdictFromWord(lower);
}

} // namespace interval::deck
