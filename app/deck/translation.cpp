// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/translation.h"

#include "deck/card_rules.h"
#include "deck/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace interval::deck {

namespace {

std::optional<std::string> countDifference(const CardText& original, const CardText& translated)
{
    const auto differs = [](std::size_t a, std::size_t b, const char* what) {
        return std::string(what) + ": " + std::to_string(b) + " here, " + std::to_string(a) +
               " in the base";
    };
    if (original.keyPoints.size() != translated.keyPoints.size())
        return differs(original.keyPoints.size(), translated.keyPoints.size(), "key points");
    if (original.options.size() != translated.options.size())
        return differs(original.options.size(), translated.options.size(), "options");
    if (original.steps.size() != translated.steps.size())
        return differs(original.steps.size(), translated.steps.size(), "steps");
    return std::nullopt;
}

bool sameAnswers(const CardText& original, const CardText& translated)
{
    return std::equal(original.options.begin(), original.options.end(), translated.options.begin(),
                      [](const Option& a, const Option& b) { return a.correct == b.correct; });
}

/// What keeps a translation from standing beside its base text: code and words, or nothing.
std::optional<std::pair<const char*, std::string>>
misfit(const ParsedCard& base, const CardText& original, const CardText& translated)
{
    const Card& card = base.card;
    if (auto difference = countDifference(original, translated))
        return std::pair("E302", std::move(*difference));
    if (!sameAnswers(original, translated))
        return std::pair("E302", std::string("other options are right than in the base"));
    if (card.kind == CardKind::cloze && clozeGroupsOf(translated.body) != card.clozeGroups)
        return std::pair("E302", std::string("other cloze groups than in the base"));
    if (auto rule = base.isClaim ? unmetClaimRule(translated) : unmetRule(card, translated))
        return std::pair("E110", std::move(*rule));
    if (card.verdict && leadingVerdict(translated.verdictText) != card.verdict)
        return std::pair("E302", std::string("another verdict than in the base"));
    return std::nullopt;
}

/// Pairs the cards of one translation with those of its base.
class Pairing {
public:
    Pairing(ParsedFile& base, const ParsedFile& translation, std::vector<Diagnostic>& diagnostics)
        : base_(base), translation_(translation), diagnostics_(diagnostics)
    {
        for (ParsedCard& card : base.cards)
            if (!card.card.id.empty())
                byId_.emplace(card.card.id, &card); // of duplicates the first is kept, as in decks
    }

    void run()
    {
        for (const ParsedCard& translated : translation_.cards)
            if (!translated.card.id.empty()) // else its heading was reported already
                pair(translated);
        for (const ParsedCard& card : base_.cards)
            if (card.usable && !seen_.contains(card.card.id))
                report(card.card, card.card.line, Severity::warning, "W303",
                       "'" + card.card.id + "' has no translation");
    }

private:
    void pair(const ParsedCard& translated)
    {
        const Card& card = translated.card;
        const auto fault = [&](const char* code, std::string text) {
            report(card, card.line, Severity::error, code, std::move(text));
        };
        if (!seen_.insert(card.id).second) {
            fault("E201", "duplicate id '" + card.id + "'");
            return;
        }
        const auto original = byId_.find(card.id);
        if (original == byId_.end()) {
            fault("E304", "'" + card.id + "' does not stand in the base file");
            return;
        }
        if (!original->second->usable || !translated.usable)
            return;
        Card& target = original->second->card;
        const auto language = static_cast<std::size_t>(translation_.language);
        const CardText& words = *card.texts[language];
        if (auto found = misfit(*original->second, target.text(target.baseLanguage), words)) {
            fault(found->first, std::move(found->second));
            return;
        }
        if (translated.of != original->second->hash)
            report(card, translated.ofLine > 0 ? translated.ofLine : card.line, Severity::warning,
                   "W301", "translation older than base (base is " + original->second->hash + ")");
        target.texts[language] = words;
    }

    void report(const Card& card, int line, Severity severity, const char* code, std::string text)
    {
        diagnostics_.push_back({card.file, line, 1, severity, code, std::move(text)});
    }

    ParsedFile& base_;
    const ParsedFile& translation_;
    std::vector<Diagnostic>& diagnostics_;
    std::map<std::string, ParsedCard*> byId_;
    std::set<std::string> seen_;
};

} // namespace

void pairTranslation(ParsedFile& baseFile,
                     const ParsedFile& translation,
                     std::vector<Diagnostic>& diagnostics)
{
    if (translation.language == baseFile.language) {
        diagnostics.push_back({translation.file, 1, 1, Severity::error, "E304",
                               "is in the language of its base, " + baseFile.file});
        return;
    }
    Pairing(baseFile, translation, diagnostics).run();
}

std::string stampTranslation(std::string_view baseText, std::string_view translation)
{
    const ParsedFile original = parseFile(baseText, "base.md", FileRole::base);
    const ParsedFile translated = parseFile(translation, "translation.md", FileRole::translation);
    std::map<std::string, std::string> hashes;
    for (const ParsedCard& card : original.cards)
        hashes[card.card.id] = card.hash;
    std::map<int, std::string> replaced; // line -> hash
    std::map<int, std::string> added;    // after line -> hash
    for (const ParsedCard& card : translated.cards) {
        const auto hash = hashes.find(card.card.id);
        if (hash == hashes.end() || card.card.id.empty())
            continue;
        if (card.ofLine > 0)
            replaced[card.ofLine] = hash->second;
        else if (!card.underlined)
            added[card.card.line] = hash->second;
    }
    std::string text;
    int number = 0;
    for (const std::string_view line : splitLines(translation)) {
        ++number;
        if (const auto found = replaced.find(number); found != replaced.end())
            text += "<!-- of: " + found->second + " -->";
        else
            text += line;
        text += '\n';
        if (const auto found = added.find(number); found != added.end())
            text += "\n<!-- of: " + found->second + " -->\n";
    }
    return text;
}

} // namespace interval::deck
