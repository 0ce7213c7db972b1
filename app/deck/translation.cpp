// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/translation.h"

#include "deck/card_rules.h"
#include "deck/text.h"

#include <algorithm>
#include <map>

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

} // namespace

void pairTranslation(ParsedFile& baseFile,
                     const ParsedFile& translation,
                     std::vector<Diagnostic>& diagnostics)
{
    const auto language =
        static_cast<std::size_t>(translation.language.value_or(base::Language::en));
    std::map<std::string, ParsedCard*> byId;
    for (ParsedCard& card : baseFile.cards)
        byId[card.card.id] = &card;
    std::map<std::string, bool> seen;
    for (const ParsedCard& translated : translation.cards) {
        const Card& card = translated.card;
        const auto report = [&](Severity severity, const char* code, std::string text) {
            diagnostics.push_back({card.file, card.line, 1, severity, code, std::move(text)});
        };
        seen[card.id] = true;
        const auto original = byId.find(card.id);
        if (original == byId.end()) {
            report(Severity::error, "E304", "'" + card.id + "' does not stand in the base file");
            continue;
        }
        Card& target = original->second->card;
        const CardText& words = *card.texts[language];
        const CardText& originalWords = target.text(target.baseLanguage);
        if (const auto difference = countDifference(originalWords, words)) {
            report(Severity::error, "E302", *difference);
            continue;
        }
        if (!sameAnswers(originalWords, words)) {
            report(Severity::error, "E302", "other options are right than in the base");
            continue;
        }
        const bool claim = original->second->isClaim;
        if (const auto rule = claim ? unmetClaimRule(words) : unmetRule(target, words)) {
            report(Severity::error, "E110", *rule);
            continue;
        }
        if (target.verdict && leadingVerdict(words.verdictText) != target.verdict) {
            report(Severity::error, "E302", "another verdict than in the base");
            continue;
        }
        if (translated.of != original->second->hash)
            report(Severity::warning, "W301",
                   "translation older than base (base is " + original->second->hash + ")");
        if (translated.usable)
            target.texts[language] = words;
    }
    for (const ParsedCard& card : baseFile.cards)
        if (card.usable && !seen[card.card.id])
            diagnostics.push_back({card.card.file, card.card.line, 1, Severity::warning, "W303",
                                   "'" + card.card.id + "' has no translation"});
}

std::string stampTranslation(std::string_view baseText, std::string_view translation)
{
    const ParsedFile original = parseFile(baseText, "", FileRole::base);
    const ParsedFile translated = parseFile(translation, "", FileRole::translation);
    std::map<std::string, std::string> hashes;
    for (const ParsedCard& card : original.cards)
        hashes[card.card.id] = card.hash;
    std::map<int, std::string> replaced; // line -> hash
    std::map<int, std::string> added;    // after line -> hash
    for (const ParsedCard& card : translated.cards) {
        const auto hash = hashes.find(card.card.id);
        if (hash == hashes.end())
            continue;
        if (card.ofLine > 0)
            replaced[card.ofLine + translated.matter.lineCount] = hash->second;
        else
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
