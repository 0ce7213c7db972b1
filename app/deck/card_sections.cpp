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

constexpr std::string_view emptyBox = "[ ]";
constexpr std::array<std::string_view, 3> boxes = {emptyBox, "[x]", "[X]"};

std::string_view boxOf(std::string_view item)
{
    const auto found = std::find(boxes.begin(), boxes.end(), item.substr(0, emptyBox.size()));
    return found == boxes.end() ? std::string_view() : *found;
}

bool hasBox(const ItemText& item)
{
    return !boxOf(item.first).empty();
}

Option optionOf(const ItemText& item)
{
    const std::string_view box = boxOf(item.first);
    return {std::string(trimmed(std::string_view(item.first).substr(box.size()))), item.rest,
            !box.empty() && box != emptyBox};
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

bool readListSection(const Source& source,
                     Section kind,
                     const SectionBlocks& section,
                     CardText& text)
{
    bool sound = true;
    const auto fault = [&](cmark_node* block, const char* rule) {
        source.report({cmark_node_get_start_line(block)}, Severity::error, "E110", rule);
        sound = false;
    };
    for (cmark_node* block : section.blocks) {
        if (cmark_node_get_type(block) != CMARK_NODE_LIST) {
            source.report({cmark_node_get_start_line(block)}, Severity::warning, "W105",
                          "only a list belongs into '" + std::string(section.heading) +
                              "'; this is kept as a note");
            append(text.note, source.slice(block, block));
            continue;
        }
        if (kind == Section::steps && cmark_node_get_list_type(block) != CMARK_ORDERED_LIST)
            fault(block, "steps are a numbered list");
        const auto items = itemTexts(block, source.lines);
        if (kind == Section::options && !std::all_of(items.begin(), items.end(), hasBox))
            fault(block, "every option starts with [ ] or [x]");
        readList(kind, items, text);
    }
    return sound;
}

} // namespace

bool readSection(const Source& source, const SectionBlocks& section, CardText& text)
{
    const auto kind = sectionOf(section.heading);
    if (!kind) {
        source.report({section.line}, Severity::warning, "W105",
                      "unknown section '" + std::string(section.heading) + "', kept as a note");
        append(text.note, "### " + std::string(section.heading));
    }
    if (section.blocks.empty())
        return true;
    if (kind && isList(*kind))
        return readListSection(source, *kind, section, text);
    append(prose(kind.value_or(Section::note), text),
           source.slice(section.blocks.front(), section.blocks.back()));
    return true;
}

} // namespace interval::deck
