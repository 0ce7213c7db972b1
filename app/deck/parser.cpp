// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/parser.h"

#include "deck/card_rules.h"
#include "deck/card_sections.h"
#include "deck/claim.h"
#include "deck/drill_spec.h"
#include "deck/file_name.h"
#include "deck/markdown.h"
#include "deck/markup_check.h"
#include "deck/raw_card.h"
#include "deck/sha256.h"
#include "deck/text.h"

#include <algorithm>

namespace interval::deck {

namespace {

bool isId(std::string_view id)
{
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 60;
    if (id.size() < shortest || id.size() > longest || id.front() == '-' || id.back() == '-')
        return false;
    char before = 0;
    for (const char c : id) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!plain && (c != '-' || before == '-'))
            return false;
        before = c;
    }
    return true;
}

std::string hashOf(const CardText& text)
{
    constexpr std::size_t shown = 6;
    std::string words;
    const auto add = [&](const std::string& part) {
        for (const std::string_view line : splitLines(part))
            if (!trimmed(line).empty())
                words.append(trimmed(line)).append("\n");
    };
    add(text.question);
    add(text.body);
    for (const std::string& point : text.keyPoints)
        add(point);
    for (const Option& option : text.options) {
        add((option.correct ? "[x] " : "[ ] ") + option.text);
        add(option.note);
    }
    for (const std::string& step : text.steps)
        add(step);
    for (const std::string* part :
         {&text.answer, &text.explanation, &text.hint, &text.verdictText, &text.note})
        add(*part);
    for (const FollowUp& followUp : text.followUps) {
        add(followUp.question);
        add(followUp.answer);
    }
    return sha256Hex(words).substr(0, shown);
}

/// Reads one file's cards one after the other.
class CardReader {
public:
    CardReader(const Source& source, FileRole role, const ParsedFile& file, bool claims)
        : source_(source), role_(role), file_(file), claims_(claims)
    {
    }

    /// @param calcs gets the `calc` blocks of the card
    ParsedCard read(RawCard raw, std::vector<CalcBlock>& calcs)
    {
        ParsedCard parsed;
        Card& card = parsed.card;
        headingLine_ = cmark_node_get_start_line(raw.heading);
        const Position heading = source_.position({headingLine_});
        parsed.isClaim = claims_;
        parsed.underlined = cmark_node_get_end_line(raw.heading) != headingLine_;
        parsed.keys = {heading, heading, heading, heading};
        card.file = source_.file;
        card.line = heading.line;
        card.topic = file_.topic;
        card.subtopic = file_.subtopic;
        card.asOf = file_.matter["as-of"];
        card.baseLanguage = file_.language;
        sound_ = true;

        CardText text;
        readHeading(headingText(source_, raw.heading), card, text);
        readNeutral(raw, parsed);
        readWords(raw, text);
        collectCalcs(raw, card.id, calcs);
        if (claims_)
            checkClaimParts(text);
        if (role_ == FileRole::base)
            finishBase(parsed, text);
        parsed.hash = hashOf(text);
        card.texts[static_cast<std::size_t>(file_.language)] = std::move(text);
        parsed.usable = sound_ && isUtf8(raw);
        return parsed;
    }

private:
    void fault(Spot spot, const char* code, std::string text)
    {
        source_.report(spot, Severity::error, code, std::move(text));
        sound_ = false;
    }

    void readHeading(std::string_view heading, Card& card, CardText& text)
    {
        const std::size_t open = heading.rfind("{#");
        if (open == std::string_view::npos || heading.back() != '}') {
            fault({headingLine_}, "E102", "card heading does not end in {#id}");
            text.question = std::string(heading);
            return;
        }
        const std::string_view id = heading.substr(open + 2, heading.size() - open - 3);
        text.question = std::string(trimmed(heading.substr(0, open)));
        // An id of the other kind is kept for stamping, which does not know what file it has.
        if (isClaimId(id) || isId(id))
            card.id = std::string(id);
        if (claims_ != isClaimId(id) || card.id.empty())
            fault(
                source_.spotOf(headingLine_, id), "E102",
                "id '" + std::string(id) + "' is not " +
                    (claims_ ? "a claim such as A16" : "3 to 60 of a-z, 0-9 with single hyphens"));
        if (text.question.empty())
            fault({headingLine_}, "E102", "card heading has no text");
    }

    /// Takes the blocks that are not words out of the body.
    void readNeutral(RawCard& raw, ParsedCard& parsed)
    {
        auto& body = raw.body;
        const std::string word = claims_ ? "claim" : "card";
        // Of the wrong kind it is a fault, but never a part of the words.
        const std::string_view info = body.empty() ? std::string_view() : fenceInfo(body.front());
        const bool block = info == "card" || info == "claim";
        if (role_ == FileRole::translation) {
            if (block)
                source_.report({cmark_node_get_start_line(body.front())}, Severity::warning, "W103",
                               "the " + word + " block belongs into the base file");
            else
                takeHash(body, parsed);
        } else if (info == word) {
            if (!readBlock(body.front(), parsed))
                sound_ = false;
        } else {
            fault({headingLine_}, "E103",
                  "the first block of a " + word + " is not a `" + word + "` block");
        }
        if (block)
            body.erase(body.begin());
        const auto drill = std::find_if(
            body.begin(), body.end(), [](cmark_node* node) { return fenceInfo(node) == "drill"; });
        if (drill == body.end())
            return;
        if (!readDrillSpec(source_, *drill, parsed.card.drillSpec))
            sound_ = false;
        body.erase(drill);
    }

    bool readBlock(cmark_node* block, ParsedCard& parsed)
    {
        if (!claims_)
            return readCardBlock(source_, block, parsed.card, parsed.keys);
        return readClaimBlock(source_, block, parsed.card, parsed.claimTopics, parsed.keys);
    }

    void takeHash(std::vector<cmark_node*>& body, ParsedCard& parsed)
    {
        constexpr std::string_view opening = "<!-- of:";
        if (body.empty() || cmark_node_get_type(body.front()) != CMARK_NODE_HTML_BLOCK)
            return;
        std::string_view comment = trimmed(literal(body.front()));
        if (!startsWith(comment, opening))
            return;
        comment.remove_prefix(opening.size());
        parsed.of = std::string(trimmed(comment.substr(0, comment.find("-->"))));
        parsed.ofLine = source_.position({cmark_node_get_start_line(body.front())}).line;
        body.erase(body.begin());
    }

    void readWords(const RawCard& raw, CardText& text)
    {
        if (!checkMarkup(source_, raw.body))
            sound_ = false;
        for (cmark_node* block : raw.body)
            text.body += (text.body.empty() ? "" : "\n\n") + source_.slice(block, block);
        for (const SectionBlocks& section : raw.sections) {
            if (!checkMarkup(source_, section.blocks))
                sound_ = false;
            if (!readSection(source_, section, text))
                sound_ = false;
        }
    }

    void
    collectCalcs(const RawCard& raw, const std::string& card, std::vector<CalcBlock>& calcs) const
    {
        const auto collect = [&](cmark_node* block) {
            eachNode(block, [&](cmark_node* node) {
                if (lowered(fenceInfo(node)) == "calc")
                    calcs.push_back({card, source_.file,
                                     source_.position({cmark_node_get_start_line(node)}).line,
                                     std::string(literal(node))});
            });
        };
        std::for_each(raw.body.begin(), raw.body.end(), collect);
        for (const SectionBlocks& section : raw.sections)
            std::for_each(section.blocks.begin(), section.blocks.end(), collect);
    }

    /// What Claim has no place for would be lost without a word.
    void checkClaimParts(CardText text)
    {
        text.question.clear();
        text.verdictText.clear();
        text.explanation.clear();
        if (text != CardText{})
            source_.report({headingLine_}, Severity::warning, "W105",
                           "only the Verdict and the Explanation of a claim are kept");
    }

    void finishBase(ParsedCard& parsed, const CardText& text)
    {
        Card& card = parsed.card;
        if (card.kind == CardKind::cloze)
            card.clozeGroups = clozeGroupsOf(text.body);
        if (card.kind == CardKind::debate || claims_)
            card.verdict = leadingVerdict(text.verdictText);
        if (!sound_) // a rule that is not met may only be the consequence of another error
            return;
        if (claims_ && parsed.claimTopics.empty())
            fault({headingLine_}, "E110", "a claim needs a line `topics:` in its block");
        else if (const auto rule = claims_ ? unmetClaimRule(text) : unmetRule(card, text))
            fault({headingLine_}, "E110", *rule);
    }

    /// Invalid bytes were reported for the whole file already.
    [[nodiscard]] bool isUtf8(const RawCard& raw) const
    {
        for (int line = headingLine_; line < raw.endLine; ++line)
            if (firstInvalidUtf8(source_.line(line)))
                return false;
        return true;
    }

    const Source& source_;
    FileRole role_;
    const ParsedFile& file_;
    bool claims_;
    int headingLine_ = 0;
    bool sound_ = true;
};

void reportInvalidBytes(const std::vector<std::string_view>& lines,
                        const char* begin,
                        const std::string& file,
                        std::vector<Diagnostic>& diagnostics)
{
    constexpr int mostReported = 20; // a file that is no text at all needs no more
    int reported = 0;
    for (std::size_t i = 0; i < lines.size() && reported < mostReported; ++i) {
        const auto byte = firstInvalidUtf8(lines[i]);
        if (!byte)
            continue;
        ++reported;
        const std::size_t offset = static_cast<std::size_t>(lines[i].data() - begin) + *byte;
        diagnostics.push_back({file, static_cast<int>(i) + 1, columnOf(lines[i], *byte),
                               Severity::error, "E501",
                               "invalid UTF-8 at byte " + std::to_string(offset)});
    }
}

/// What the front matter and the path say of the whole file.
void readHead(ParsedFile& parsed, const FileName& name, FileRole role, base::Language fallback)
{
    const FrontMatter& matter = parsed.matter;
    const auto report = [&](Severity severity, const char* code, std::string text) {
        parsed.diagnostics.push_back({parsed.file, 1, 1, severity, code, std::move(text)});
    };
    const auto stated = base::languageFromTag(matter["lang"]);
    const auto named = role == FileRole::translation ? name.translation : std::nullopt;
    parsed.language = named.value_or(stated.value_or(fallback));
    if (!matter["lang"].empty() && !stated)
        report(Severity::error, "E101", "unknown language '" + matter["lang"] + "': zh-CN or en");
    else if (stated && *stated != parsed.language)
        report(Severity::error, "E101", "'lang' and the file name name different languages");
    if (!matter["format"].empty() && matter["format"] != "1")
        report(Severity::error, "E101", "unknown format '" + matter["format"] + "': 1");
    if (!matter["as-of"].empty() && !isIsoDate(matter["as-of"]))
        report(Severity::warning, "W204",
               "'" + matter["as-of"] + "' is not a date such as 2026-07");
    parsed.topic = matter["topic"].empty() ? name.topic : matter["topic"];
    parsed.subtopic = matter["subtopic"].empty() ? name.subtopic : matter["subtopic"];
}

} // namespace

ParsedFile
parseFile(std::string_view text, const std::string& file, FileRole role, base::Language fallback)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    ParsedFile parsed;
    parsed.file = file;
    const char* const begin = text.data();
    if (startsWith(text, byteOrderMark)) {
        parsed.diagnostics.push_back(
            {file, 1, 1, Severity::warning, "W501", "byte order mark: save without it"});
        text.remove_prefix(byteOrderMark.size());
    }
    std::vector<std::string_view> lines = splitLines(text);
    reportInvalidBytes(lines, begin, file, parsed.diagnostics);
    parsed.matter = readFrontMatter(lines, file, parsed.diagnostics);
    const FileName name = splitFileName(file);
    readHead(parsed, name, role, fallback);

    const auto head = static_cast<std::size_t>(parsed.matter.lineCount);
    text.remove_prefix(head < lines.size()
                           ? static_cast<std::size_t>(lines[head].data() - text.data())
                           : text.size());
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(head));
    const Source source{file, std::move(lines), parsed.matter.lineCount, &parsed.diagnostics};
    const Document document = parseMarkdown(text);
    CardReader reader(source, role, parsed, name.isClaims());
    for (RawCard& raw : collectCards(source, document.get(), parsed.title))
        parsed.cards.push_back(reader.read(std::move(raw), parsed.calcs));
    return parsed;
}

} // namespace interval::deck
