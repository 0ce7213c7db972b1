// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/card_draft.h"

#include "deck/parser.h"
#include "deck/text.h"
#include "deck/translation.h"
#include "deck/write_card.h"
#include "study/calculator/calc_check.h"
#include "study/drills/check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>

namespace interval::study {

namespace {

/// What stands before a section in the file that the reader is given; one line each.
constexpr int headLines = 6;

base::Language other(base::Language language)
{
    return language == base::Language::zhCn ? base::Language::en : base::Language::zhCn;
}

std::string headOf(const DraftPlace& place, base::Language language)
{
    return "---\ntopic: " + place.topic + "\nsubtopic: " + place.subtopic +
           "\nlang: " + std::string(base::tag(language)) + "\n---\n# -\n";
}

bool hasError(const std::vector<DraftFinding>& findings)
{
    return std::ranges::any_of(findings, [](const DraftFinding& finding) {
        return finding.what.severity == deck::Severity::error;
    });
}

bool isOfDrill(const DraftFinding& finding)
{
    return finding.what.code.starts_with("E4");
}

class Checker {
public:
    Checker(const CardDraft& draft, const DraftPlace& place) : draft_(draft), place_(place) {}

    CheckedDraft run()
    {
        const std::string baseText = headOf(place_, draft_.baseLanguage) + draft_.base;
        deck::ParsedFile base = deck::parseFile(baseText, place_.topic + "/draft.md",
                                                deck::FileRole::base, draft_.baseLanguage);
        take(base.diagnostics, false);
        takeCalcs(base.calcs, false);
        expectOne(base.cards.size(), false);
        if (!deck::trimmed(draft_.translation).empty())
            pair(base, baseText);
        if (base.cards.size() == 1) {
            expectWords(base.cards.front().card.texts);
            checked_.preview = base.cards.front().card;
            if (base.cards.front().usable && !hasError(checked_.findings))
                checked_.card = checked_.preview;
        }
        return std::move(checked_);
    }

private:
    void pair(deck::ParsedFile& base, const std::string& baseText)
    {
        const base::Language language = other(draft_.baseLanguage);
        const std::string file =
            place_.topic + "/draft." + std::string(base::tag(language)) + ".md";
        // The lines of the hash would count: what is checked is the text as written, then stamped.
        const std::string text = headOf(place_, language) + draft_.translation;
        deck::ParsedFile plain = deck::parseFile(text, file, deck::FileRole::translation);
        take(plain.diagnostics, true);
        takeCalcs(plain.calcs, true);
        expectOne(plain.cards.size(), true);
        const deck::ParsedFile stamped = deck::parseFile(deck::stampTranslation(baseText, text),
                                                         file, deck::FileRole::translation);
        std::vector<deck::Diagnostic> found;
        deck::pairTranslation(base, stamped, found);
        for (deck::Diagnostic& finding : found)
            finding.line = headLines + 1; // of the heading: they are about the whole text
        take(found, true);
        // A translation that does not fit yet is shown all the same.
        const auto slot = static_cast<std::size_t>(language);
        if (base.cards.size() == 1 && !base.cards.front().card.texts[slot] &&
            plain.cards.size() == 1)
            base.cards.front().card.texts[slot] = plain.cards.front().card.texts[slot];
    }

    void expectOne(std::size_t cards, bool translation)
    {
        if (cards == 1)
            return;
        deck::Diagnostic finding;
        finding.code = cards == 0 ? "E102" : "E201";
        finding.text = cards == 0 ? "a card begins with a heading: ## Question {#id}"
                                  : "one card at a time: a second heading begins another";
        checked_.findings.push_back({translation, finding});
    }

    /// A list that was begun: the deck reader counts its items, whatever is in them.
    void expectWords(const std::array<std::optional<deck::CardText>, 2>& texts)
    {
        for (const auto& text : texts) {
            if (!text || std::ranges::none_of(text->keyPoints, [](const std::string& point) {
                    return deck::trimmed(point).empty();
                }))
                continue;
            deck::Diagnostic finding;
            finding.code = "E110";
            finding.text = "a key point is empty";
            const bool translation = &text != &texts[static_cast<std::size_t>(draft_.baseLanguage)];
            checked_.findings.push_back({translation, finding});
        }
    }

    void take(const std::vector<deck::Diagnostic>& found, bool translation)
    {
        for (deck::Diagnostic finding : found) {
            // Of a draft alone it is no news that it has no translation.
            if (finding.code == "W303" || finding.code == "W301")
                continue;
            finding.line = std::max(1, finding.line - headLines);
            checked_.findings.push_back({translation, std::move(finding)});
        }
    }

    void takeCalcs(std::vector<deck::CalcBlock>& calcs, bool translation)
    {
        for (deck::CalcBlock& block : calcs) {
            block.line = std::max(1, block.line - headLines);
            checked_.calcs.push_back({translation, std::move(block)});
        }
    }

    const CardDraft& draft_;
    const DraftPlace& place_;
    CheckedDraft checked_;
};

/// Whether the lines of a drill can be read: then it can be computed.
bool hasReadableDrill(const CheckedDraft& checked)
{
    return checked.preview.kind == deck::CardKind::drill && !checked.preview.drillSpec.empty() &&
           std::ranges::none_of(checked.findings, isOfDrill);
}

/// The line of a text in which something stands first; the first when it does not.
int lineOf(const std::string& text, const std::string& part)
{
    const std::size_t at = part.empty() ? std::string::npos : text.find(part);
    const std::size_t before = at == std::string::npos ? 0 : at;
    return 1 + static_cast<int>(std::count(
                   text.begin(), text.begin() + static_cast<std::ptrdiff_t>(before), '\n'));
}

DraftFinding findingOf(const DrillFault& fault, const CardDraft& draft)
{
    DraftFinding finding;
    finding.translation = !fault.placeholder.empty() && fault.language != draft.baseLanguage;
    finding.what.code = fault.code;
    finding.what.text = fault.text;
    finding.what.zh = fault.zh;
    finding.what.line =
        fault.placeholder.empty()
            ? std::max(1, fault.line - headLines)
            : lineOf(finding.translation ? draft.translation : draft.base, fault.placeholder);
    return finding;
}

void replaceId(std::string& text, const std::string& old, const std::string& id)
{
    const std::string mark = "{#" + old + "}";
    if (const std::size_t at = text.find(mark); at != std::string::npos)
        text.replace(at, mark.size(), "{#" + id + "}");
}

} // namespace

CheckedDraft checkDraft(const CardDraft& draft, const DraftPlace& place)
{
    return Checker(draft, place).run();
}

bool CheckedDraft::isComputable() const
{
    return !calcs.empty() || hasReadableDrill(*this);
}

CheckedDraft
computed(CheckedDraft checked, const CardDraft& draft, const compute::Catalogue* catalogue)
{
    std::vector<DraftFinding>& findings = checked.findings;
    if (hasReadableDrill(checked))
        for (const DrillFault& fault : checkDrill(checked.preview))
            findings.push_back(findingOf(fault, draft));
    if (catalogue != nullptr)
        for (const DraftCalc& calc : checked.calcs)
            for (deck::Diagnostic& found : checkCalcBlocks({&calc.block, 1}, *catalogue))
                findings.push_back({calc.translation, std::move(found)});
    std::ranges::stable_sort(findings, {}, [](const DraftFinding& finding) {
        return std::tuple(finding.translation, finding.what.line);
    });
    if (hasError(findings))
        checked.card.reset();
    return checked;
}

CardDraft draftOf(const deck::Card& card)
{
    CardDraft draft;
    draft.baseLanguage = card.baseLanguage;
    draft.base = deck::cardMarkdown(card, card.baseLanguage);
    const base::Language translated = other(card.baseLanguage);
    if (card.texts[static_cast<std::size_t>(translated)])
        draft.translation = deck::cardMarkdown(card, translated);
    return draft;
}

CardDraft newDraft(base::Language language, const std::string& id)
{
    CardDraft draft;
    draft.baseLanguage = language;
    const bool chinese = language == base::Language::zhCn;
    draft.base = std::string("## ") + (chinese ? "问题" : "Question") + " {#" + id +
                 "}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n### " +
                 (chinese ? "要点" : "Key points") + "\n\n- \n- \n";
    return draft;
}

CardDraft withId(CardDraft draft, const std::string& old, const std::string& id)
{
    replaceId(draft.base, old, id);
    replaceId(draft.translation, old, id);
    return draft;
}

std::string newCardId(std::int64_t unixMs, unsigned random)
{
    constexpr unsigned fourDigits = 0x10000;
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "u-%011llx-%04x",
                  static_cast<unsigned long long>(unixMs), random % fourDigits);
    return text.data();
}

std::string writeDraft(const CardDraft& draft)
{
    return nlohmann::json{{"language", std::string(base::tag(draft.baseLanguage))},
                          {"base", draft.base},
                          {"translation", draft.translation}}
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<CardDraft> readDraft(const std::string& text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto word = [&](const char* key) -> std::optional<std::string> {
        if (!json.is_object() || !json.contains(key) || !json[key].is_string())
            return std::nullopt;
        return json[key].get<std::string>();
    };
    const auto language = base::languageFromTag(word("language").value_or(std::string()));
    const auto base = word("base");
    const auto translation = word("translation");
    if (!language || !base || !translation)
        return std::nullopt;
    return CardDraft{*language, *base, *translation};
}

} // namespace interval::study
