// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/card_rules.h"

#include "deck/rich_text.h"
#include "deck/text.h"

#include <algorithm>
#include <set>

namespace interval::deck {

namespace {

constexpr std::size_t leastKeyPoints = 2;
constexpr std::size_t mostKeyPoints = 32; ///< which were said is kept in as many bits
constexpr std::size_t leastOptions = 2;
constexpr std::size_t leastSteps = 2;
constexpr const char* verdictWords = "a Verdict that starts with 成立/有限成立/夸大/过时/无法验证 "
                                     "or holds/limited/overstated/outdated/unverifiable";

bool hasStrayBraces(const std::string& body)
{
    for (const Block& block : richText(body, ClozeMarks::parsed))
        for (const Run& run : block.runs)
            if (run.kind == Run::Kind::text && (run.text.find("{{") != std::string::npos ||
                                                run.text.find("}}") != std::string::npos))
                return true;
    return false;
}

std::optional<std::string> unmetClozeRule(const CardText& text)
{
    if (clozeGroupsOf(text.body).empty())
        return "a cloze needs at least one {{mark}} in its body";
    if (hasStrayBraces(text.body))
        return "a cloze mark is not closed, stands in another, or goes over a line end";
    return std::nullopt;
}

std::optional<std::string> unmetChoiceRule(const CardText& text)
{
    if (text.options.size() < leastOptions)
        return "a choice needs at least two options";
    if (std::none_of(text.options.begin(), text.options.end(),
                     [](const Option& option) { return option.correct; }))
        return "a choice needs at least one right option, [x]";
    return std::nullopt;
}

} // namespace

std::optional<std::string> unmetRule(const Card& card, const CardText& text)
{
    const bool spoken = card.kind == CardKind::basic || card.kind == CardKind::debate ||
                        card.kind == CardKind::story;
    // Cards of other programs have an answer and no points: they are judged as a whole.
    const bool told =
        card.kind == CardKind::basic && (!text.answer.empty() || !text.explanation.empty());
    if (spoken && !told && text.keyPoints.size() < leastKeyPoints)
        return card.kind == CardKind::basic
                   ? "needs at least two key points, an Answer or an Explanation"
                   : "needs at least two key points";
    if (text.keyPoints.size() > mostKeyPoints)
        return "has more than 32 key points";
    if (card.kind == CardKind::debate && !leadingVerdict(text.verdictText))
        return std::string("a debate needs ") + verdictWords;
    if (card.kind == CardKind::cloze)
        return unmetClozeRule(text);
    if (card.kind == CardKind::choice)
        return unmetChoiceRule(text);
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
    return verdictFromWord(lowered(word));
}

} // namespace interval::deck
