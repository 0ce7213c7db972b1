// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/write_card.h"

#include "deck/text.h"

#include <span>

namespace interval::deck {

namespace {

/// The heading of a section, in both languages.
struct Heading {
    std::string_view zhCn;
    std::string_view en;
};

class CardWriter {
public:
    CardWriter(const Card& card, base::Language language)
        : card_(card), text_(*card.texts[static_cast<std::size_t>(language)]), language_(language)
    {
    }

    std::string write()
    {
        out_ = "## " + text_.question + " {#" + card_.id + "}\n";
        if (language_ == card_.baseLanguage) {
            writeCardBlock();
            writeDrillBlock();
        }
        addPart(text_.body);
        writeOptions();
        writeList({"步骤", "Steps"}, text_.steps, true);
        writeList({"要点", "Key points"}, text_.keyPoints, false);
        writeProse({"结论", "Verdict"}, text_.verdictText);
        writeProse({"答案", "Answer"}, text_.answer);
        writeProse({"解释", "Explanation"}, text_.explanation);
        writeProse({"提示", "Hint"}, text_.hint);
        writeFollowUps();
        writeProse({"备注", "Note"}, text_.note);
        return std::move(out_);
    }

private:
    void addPart(std::string_view part)
    {
        if (!trimmed(part).empty())
            out_.append("\n").append(part).append("\n");
    }

    void addKey(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            out_.append(key).append(": ").append(value).append("\n");
    }

    static std::string joined(std::span<const std::string> words)
    {
        std::string text;
        for (const std::string& word : words)
            text.append(text.empty() ? "" : " ").append(word);
        return text;
    }

    void writeCardBlock()
    {
        out_ += "\n```card\n";
        addKey("type", name(card_.kind));
        addKey("difficulty", std::to_string(card_.difficulty));
        addKey("claims", joined(card_.claims));
        addKey("tags", joined(card_.tags));
        for (const std::string& source : card_.sources)
            addKey("source", source);
        addKey("verified", card_.verified);
        addKey("as-of", card_.asOf);
        addKey("suspend", card_.suspended ? "true" : "");
        out_ += "```\n";
    }

    void writeDrillBlock()
    {
        if (card_.drillSpec.empty())
            return;
        out_ += "\n```drill\n";
        for (const DrillLine& line : card_.drillSpec) {
            const bool named = line.key == "param" || line.key == "preset" ||
                               line.key == "require" || line.key == "example";
            out_.append(line.key).append(named ? " " : " = ").append(line.value).append("\n");
        }
        out_ += "```\n";
    }

    void begin(const Heading& heading)
    {
        out_.append("\n### ")
            .append(language_ == base::Language::zhCn ? heading.zhCn : heading.en)
            .append("\n\n");
    }

    void writeProse(const Heading& heading, const std::string& text)
    {
        if (trimmed(text).empty())
            return;
        begin(heading);
        out_.append(text).append("\n");
    }

    /// An item with its further lines below it.
    void writeItem(const std::string& mark, std::string_view text)
    {
        bool first = true;
        for (const std::string_view line : splitLines(text)) {
            const bool empty = line.empty();
            out_.append(first ? mark : empty ? std::string() : std::string(mark.size(), ' '));
            out_.append(line).append("\n");
            first = false;
        }
    }

    void writeList(const Heading& heading, const std::vector<std::string>& items, bool numbered)
    {
        if (items.empty())
            return;
        begin(heading);
        int number = 0;
        for (const std::string& item : items)
            writeItem(numbered ? std::to_string(++number) + ". " : "- ", item);
    }

    void writeOptions()
    {
        if (text_.options.empty())
            return;
        begin({"选项", "Options"});
        for (const Option& option : text_.options) {
            std::string words = (option.correct ? "[x] " : "[ ] ") + option.text;
            if (!option.note.empty())
                words += "\n" + option.note;
            writeItem("- ", words);
        }
    }

    void writeFollowUps()
    {
        if (text_.followUps.empty())
            return;
        begin({"追问", "Follow-up"});
        for (const FollowUp& followUp : text_.followUps)
            writeItem("- ", followUp.answer.empty() ? followUp.question
                                                    : followUp.question + "\n" + followUp.answer);
    }

    const Card& card_;
    const CardText& text_;
    base::Language language_;
    std::string out_;
};

} // namespace

std::string cardMarkdown(const Card& card, base::Language language)
{
    return CardWriter(card, language).write();
}

} // namespace interval::deck
