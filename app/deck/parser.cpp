// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/parser.h"

#include "deck/card_block.h"
#include "deck/card_rules.h"
#include "deck/card_sections.h"
#include "deck/claim.h"
#include "deck/drill_spec.h"
#include "deck/markdown.h"
#include "deck/sha256.h"
#include "deck/text.h"

#include <algorithm>

namespace interval::deck {

namespace {

/// The blocks of one card, grouped by the `### ` heading above them; the first group has none.
struct Group {
    cmark_node* heading = nullptr;
    std::vector<cmark_node*> blocks;
};

struct RawCard {
    cmark_node* heading = nullptr;
    std::vector<Group> groups{Group{}};
};

std::string_view headingText(const Source& source, cmark_node* heading)
{
    const auto line = static_cast<std::size_t>(cmark_node_get_start_line(heading) - 1);
    std::string_view text = trimmed(source.lines[line]);
    text.remove_prefix(std::min(text.find_first_not_of('#'), text.size()));
    return trimmed(text);
}

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

std::vector<RawCard> collectCards(const Source& source, cmark_node* root, std::string& title)
{
    std::vector<RawCard> cards;
    for (cmark_node* node : children(root)) {
        const bool heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
        const int level = heading ? cmark_node_get_heading_level(node) : 0;
        if (level == 1) {
            if (title.empty())
                title = std::string(headingText(source, node));
        } else if (level == 2) {
            cards.push_back({node, {Group{}}});
        } else if (!cards.empty() && level == 3) {
            cards.back().groups.push_back({node, {}});
        } else if (!cards.empty()) {
            cards.back().groups.back().blocks.push_back(node);
        }
    }
    return cards;
}

std::string_view fenceInfo(cmark_node* node)
{
    if (cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK)
        return {};
    const char* info = cmark_node_get_fence_info(node);
    return info == nullptr ? std::string_view() : trimmed(info);
}

/// Reads one file's cards one after the other.
class CardReader {
public:
    CardReader(const Source& source,
               FileRole role,
               const FrontMatter& matter,
               base::Language language)
        : source_(source), role_(role), matter_(matter), language_(language)
    {
    }

    ParsedCard read(RawCard raw)
    {
        ParsedCard parsed;
        Card& card = parsed.card;
        card.file = source_.file;
        headingLine_ = cmark_node_get_start_line(raw.heading);
        card.line = headingLine_ + source_.lineOffset;
        card.topic = matter_["topic"];
        card.subtopic = matter_["subtopic"];
        card.asOf = matter_["as-of"];
        card.baseLanguage = language_;
        sound_ = true;

        CardText text;
        std::vector<cmark_node*>& front = raw.groups.front().blocks;
        parsed.isClaim = !front.empty() && fenceInfo(front.front()) == "claim";
        readHeading(headingText(source_, raw.heading), parsed, text);
        if (role_ == FileRole::base)
            takeBlock(front, parsed);
        else
            takeHash(front, parsed);
        takeDrillBlock(front, card);
        readWords(raw, text);
        if (role_ == FileRole::base)
            applyRules(parsed, text);
        if (parsed.isClaim)
            checkClaimParts(text);
        parsed.hash = hashOf(text);
        card.texts[static_cast<std::size_t>(language_)] = std::move(text);
        parsed.usable = sound_;
        return parsed;
    }

private:
    void fault(int line, const char* code, std::string text)
    {
        source_.report(line, Severity::error, code, std::move(text));
        sound_ = false;
    }

    void applyRules(ParsedCard& parsed, const CardText& text)
    {
        Card& card = parsed.card;
        if (card.kind == CardKind::cloze)
            card.clozeGroups = clozeGroupsOf(text.body);
        if (card.kind == CardKind::debate || parsed.isClaim)
            card.verdict = leadingVerdict(text.verdictText);
        if (!sound_)
            return;
        if (const auto rule = parsed.isClaim ? unmetClaimRule(text) : unmetRule(card, text))
            fault(headingLine_, "E110", *rule);
    }

    /// What Claim has no place for would be lost without a word.
    void checkClaimParts(CardText text)
    {
        text.question.clear();
        text.verdictText.clear();
        text.explanation.clear();
        if (text != CardText{})
            source_.report(headingLine_, Severity::warning, "W105",
                           "only the Verdict and the Explanation of a claim are kept");
    }

    void readHeading(std::string_view heading, ParsedCard& parsed, CardText& text)
    {
        Card& card = parsed.card;
        const std::size_t open = heading.rfind("{#");
        if (open == std::string_view::npos || heading.back() != '}') {
            fault(headingLine_, "E102", "card heading does not end in {#id}");
            text.question = std::string(heading);
            return;
        }
        card.id = std::string(heading.substr(open + 2, heading.size() - open - 3));
        text.question = std::string(trimmed(heading.substr(0, open)));
        const bool claimId = isClaimId(card.id);
        if (parsed.isClaim && !claimId)
            fault(headingLine_, "E102", "claim id '" + card.id + "' is not A and a number to 999");
        else if (!claimId && !isId(card.id))
            fault(headingLine_, "E102",
                  "id '" + card.id + "' is not 3 to 60 of a-z, 0-9 with single hyphens");
        parsed.isClaim = parsed.isClaim || claimId;
        if (text.question.empty())
            fault(headingLine_, "E102", "card heading has no text");
    }

    void takeBlock(std::vector<cmark_node*>& blocks, ParsedCard& parsed)
    {
        const std::string word = parsed.isClaim ? "claim" : "card";
        if (blocks.empty() || fenceInfo(blocks.front()) != word) {
            fault(headingLine_, "E103",
                  "the first block of a " + word + " is not a `" + word + "` block");
            return;
        }
        cmark_node* node = blocks.front();
        blocks.erase(blocks.begin());
        const int line = cmark_node_get_start_line(node);
        if (!parsed.isClaim) {
            readCardBlock(source_, literal(node), line, parsed.card, sound_);
            return;
        }
        parsed.claimTopics = readClaimBlock(source_, literal(node), line, parsed.card, sound_);
        if (parsed.claimTopics.empty())
            fault(headingLine_, "E110", "a claim needs a line `topics:` in its block");
    }

    static void takeHash(std::vector<cmark_node*>& blocks, ParsedCard& parsed)
    {
        if (blocks.empty() || cmark_node_get_type(blocks.front()) != CMARK_NODE_HTML_BLOCK)
            return;
        std::string_view comment = trimmed(literal(blocks.front()));
        constexpr std::string_view opening = "<!-- of:";
        if (!startsWith(comment, opening))
            return;
        comment.remove_prefix(opening.size());
        parsed.of = std::string(trimmed(comment.substr(0, comment.find("-->"))));
        parsed.ofLine = cmark_node_get_start_line(blocks.front());
        blocks.erase(blocks.begin());
    }

    void takeDrillBlock(std::vector<cmark_node*>& blocks, Card& card)
    {
        for (auto node = blocks.begin(); node != blocks.end(); ++node) {
            if (fenceInfo(*node) != "drill")
                continue;
            card.drillSpec = readDrillSpec(source_, literal(*node),
                                           cmark_node_get_start_line(*node) + 1, sound_);
            blocks.erase(node);
            return;
        }
    }

    void readWords(const RawCard& raw, CardText& text)
    {
        for (const Group& group : raw.groups) {
            if (!checkMarkup(source_, group.blocks))
                sound_ = false;
            if (group.heading != nullptr)
                readSection(source_, headingText(source_, group.heading),
                            cmark_node_get_start_line(group.heading), group.blocks, text);
            else
                readBody(group.blocks, text);
        }
    }

    void readBody(const std::vector<cmark_node*>& blocks, CardText& text)
    {
        for (cmark_node* block : blocks) {
            if (!text.body.empty())
                text.body += "\n\n";
            text.body += source_.slice(block, block);
        }
    }

    static std::string hashOf(const CardText& text)
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

    const Source& source_;
    FileRole role_;
    const FrontMatter& matter_;
    base::Language language_;
    int headingLine_ = 0;
    bool sound_ = true;
};

} // namespace

ParsedFile parseFile(std::string_view text, const std::string& file, FileRole role)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    ParsedFile parsed;
    if (const auto at = firstInvalidUtf8(text)) {
        parsed.diagnostics.push_back(
            {file, 1, 1, Severity::error, "E501", "invalid UTF-8 at byte " + std::to_string(*at)});
        return parsed;
    }
    if (startsWith(text, byteOrderMark)) {
        parsed.diagnostics.push_back(
            {file, 1, 1, Severity::warning, "W501", "byte order mark: save without it"});
        text.remove_prefix(byteOrderMark.size());
    }
    parsed.matter = readFrontMatter(text, file, parsed.diagnostics);
    const std::string& tag = parsed.matter["lang"];
    parsed.language = base::languageFromTag(tag);
    if (!parsed.language && !tag.empty())
        parsed.diagnostics.push_back(
            {file, 1, 1, Severity::error, "E101", "unknown language '" + tag + "': zh-CN or en"});
    for (int line = 0; line < parsed.matter.lineCount; ++line)
        text.remove_prefix(std::min(text.find('\n') + 1, text.size()));

    Source source{file, splitLines(text), parsed.matter.lineCount, &parsed.diagnostics};
    const Document document = parseMarkdown(text);
    CardReader reader(source, role, parsed.matter, parsed.language.value_or(base::Language::zhCn));
    for (RawCard& raw : collectCards(source, document.get(), parsed.title))
        parsed.cards.push_back(reader.read(std::move(raw)));
    return parsed;
}

} // namespace interval::deck
