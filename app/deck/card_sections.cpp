// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/card_sections.h"

#include "deck/text.h"

#include <algorithm>
#include <array>

namespace interval::deck {

namespace {

enum class Section : std::uint8_t {
    keyPoints,
    answer,
    explanation,
    hint,
    followUp,
    options,
    steps,
    verdict,
    note
};

struct SectionName {
    std::string_view zh;
    std::string_view en;
    Section section;
};

constexpr std::array sectionNames = {
    SectionName{"要点", "Key points", Section::keyPoints},
    SectionName{"答案", "Answer", Section::answer},
    SectionName{"解释", "Explanation", Section::explanation},
    SectionName{"提示", "Hint", Section::hint},
    SectionName{"追问", "Follow-up", Section::followUp},
    SectionName{"选项", "Options", Section::options},
    SectionName{"步骤", "Steps", Section::steps},
    SectionName{"结论", "Verdict", Section::verdict},
    SectionName{"备注", "Note", Section::note},
};

std::optional<Section> sectionOf(std::string_view heading)
{
    for (const SectionName& name : sectionNames)
        if (heading == name.zh || heading == name.en)
            return name.section;
    return std::nullopt;
}

std::string joinedLines(const ItemText& item)
{
    return item.rest.empty() ? item.first : item.first + "\n" + item.rest;
}

void append(std::string& to, const std::string& text)
{
    if (!to.empty() && !text.empty())
        to += "\n\n";
    to += text;
}

Option optionOf(const ItemText& item)
{
    Option option{item.first, item.rest, false};
    for (const std::string_view box : {"[ ]", "[x]", "[X]"}) {
        if (!startsWith(option.text, box))
            continue;
        option.correct = box != "[ ]";
        option.text = std::string(trimmed(std::string_view(option.text).substr(box.size())));
        break;
    }
    return option;
}

void readList(Section section, const std::vector<ItemText>& items, CardText& text)
{
    for (const ItemText& item : items) {
        if (section == Section::keyPoints)
            text.keyPoints.push_back(joinedLines(item));
        else if (section == Section::steps)
            text.steps.push_back(joinedLines(item));
        else if (section == Section::followUp)
            text.followUps.push_back({item.first, item.rest});
        else
            text.options.push_back(optionOf(item));
    }
}

bool isList(Section section)
{
    return section == Section::keyPoints || section == Section::steps ||
           section == Section::followUp || section == Section::options;
}

std::string& prose(Section section, CardText& text)
{
    switch (section) {
    case Section::answer:
        return text.answer;
    case Section::explanation:
        return text.explanation;
    case Section::hint:
        return text.hint;
    case Section::verdict:
        return text.verdictText;
    case Section::keyPoints:
    case Section::followUp:
    case Section::options:
    case Section::steps:
    case Section::note:
        break;
    }
    return text.note;
}

/// Bytes of common CJK punctuation that break emphasis when they stand inside its end.
bool leavesAsterisks(std::string_view text)
{
    return text.find("**") != std::string_view::npos;
}

bool leavesDeck(std::string_view path)
{
    return path.empty() || path.front() == '/' || path.find("://") != std::string_view::npos ||
           path.find("..") != std::string_view::npos || path.find('\\') != std::string_view::npos ||
           startsWith(path, "data:");
}

bool isPipeTable(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.size() > 2 && text.front() == '|' && text.back() == '|';
}

class MarkupCheck {
public:
    explicit MarkupCheck(const Source& source) : source_(source) {}

    void visit(cmark_node* node)
    {
        const int line = cmark_node_get_start_line(node);
        line_ = line > 0 ? line : line_;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            if (!startsWith(trimmed(literal(node)), "<!--"))
                warn("W107", "raw HTML is shown as text");
            break;
        case CMARK_NODE_TEXT:
            if (leavesAsterisks(literal(node)))
                warn("W109", "emphasis next to CJK punctuation is not recognised: move the full "
                             "stop out or add a space");
            break;
        case CMARK_NODE_IMAGE:
            if (const char* url = cmark_node_get_url(node); leavesDeck(url == nullptr ? "" : url)) {
                source_.report(line_, Severity::error, "E108", "image path leaves the deck");
                clean_ = false;
            }
            break;
        case CMARK_NODE_PARAGRAPH:
            if (isPipeTable(source_.lines[static_cast<std::size_t>(line_ - 1)]))
                warn("W106", "pipe table: use a `table` block");
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool clean() const { return clean_; }

private:
    void warn(std::string code, std::string text)
    {
        source_.report(line_, Severity::warning, std::move(code), std::move(text));
    }

    const Source& source_;
    int line_ = 1;
    bool clean_ = true;
};

} // namespace

void Source::report(int bodyLine, Severity severity, std::string code, std::string text) const
{
    diagnostics->push_back(
        {file, bodyLine + lineOffset, 1, severity, std::move(code), std::move(text)});
}

std::string Source::slice(cmark_node* first, cmark_node* last) const
{
    std::string text;
    const int end = std::min<int>(cmark_node_get_end_line(last), static_cast<int>(lines.size()));
    for (int line = cmark_node_get_start_line(first); line <= end; ++line) {
        text += lines[static_cast<std::size_t>(line - 1)];
        text += '\n';
    }
    return std::string(trimmed(text));
}

void readSection(const Source& source,
                 std::string_view heading,
                 int headingLine,
                 const std::vector<cmark_node*>& blocks,
                 CardText& text)
{
    const auto section = sectionOf(heading);
    if (!section) {
        source.report(headingLine, Severity::warning, "W105",
                      "unknown section '" + std::string(heading) + "', kept as a note");
        append(text.note, "### " + std::string(heading));
    }
    if (blocks.empty())
        return;
    if (section && isList(*section)) {
        for (cmark_node* block : blocks)
            if (cmark_node_get_type(block) == CMARK_NODE_LIST)
                readList(*section, itemTexts(block, source.lines), text);
        return;
    }
    append(prose(section.value_or(Section::note), text),
           source.slice(blocks.front(), blocks.back()));
}

bool checkMarkup(const Source& source, const std::vector<cmark_node*>& blocks)
{
    MarkupCheck check(source);
    for (cmark_node* block : blocks) {
        cmark_iter* iterator = cmark_iter_new(block);
        for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator))
            if (event == CMARK_EVENT_ENTER)
                check.visit(cmark_iter_get_node(iterator));
        cmark_iter_free(iterator);
    }
    return check.clean();
}

} // namespace interval::deck
