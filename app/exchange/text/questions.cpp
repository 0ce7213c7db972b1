// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/questions.h"

#include "deck/text.h"
#include "exchange/html/entities.h"
#include "exchange/note_text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace interval::exchange {

namespace {

constexpr int deepestHeading = 6;

struct Line {
    std::string_view text;
    int heading = 0;   ///< level, 0 for none
    bool code = false; ///< inside a fenced block, its fences included
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Lines with their headings; signs inside code are none.
std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    std::string fence;
    for (const std::string_view raw : deck::splitLines(text)) {
        Line line{raw, 0, !fence.empty()};
        const std::string_view start = deck::trimmed(raw);
        const bool mark = deck::startsWith(start, "```") || deck::startsWith(start, "~~~");
        if (mark && fence.empty()) {
            fence = start.substr(0, 3);
            line.code = true;
        } else if (!fence.empty() && deck::startsWith(start, fence)) {
            fence.clear();
        } else if (fence.empty()) {
            std::size_t level = 0;
            while (level < raw.size() && raw[level] == '#')
                ++level;
            if (level > 0 && level <= deepestHeading && level < raw.size() && raw[level] == ' ')
                line.heading = static_cast<int>(level);
        }
        lines.push_back(line);
    }
    return lines;
}

/// Without bold signs around the whole.
std::string_view unbold(std::string_view text)
{
    for (const std::string_view sign : {"**", "__"})
        if (text.size() > 4 && deck::startsWith(text, sign) &&
            text.find(sign, 2) == text.size() - 2)
            return text.substr(2, text.size() - 4);
    return text;
}

/// Without a number in front: "1. ", "2) ", "3、".
std::string_view unnumbered(std::string_view text)
{
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == 0)
        return text;
    for (const std::string_view sign : {". ", ") ", "、", "．"})
        if (deck::startsWith(text.substr(digits), sign))
            return deck::trimmed(text.substr(digits + sign.size()));
    return text;
}

/// Words of a heading or an item without bold signs, its number and closing signs.
std::string bare(std::string_view text)
{
    text = deck::trimmed(text);
    while (!text.empty() && text.back() == '#')
        text = deck::trimmed(text.substr(0, text.size() - 1));
    return std::string(unbold(unnumbered(unbold(deck::trimmed(text)))));
}

bool asks(std::string_view words)
{
    constexpr std::string_view wide = "？";
    return !words.empty() &&
           (words.back() == '?' ||
            (words.size() >= wide.size() && words.substr(words.size() - wide.size()) == wide));
}

/// What follows "Q:", "**Q1.**", "问:" and the like; nothing when a line does not begin so.
std::optional<std::string> afterMark(std::string_view line, char latin, std::string_view chinese)
{
    std::string_view text = deck::trimmed(line);
    while (!text.empty() && (text.front() == '*' || text.front() == '_' || text.front() == '-'))
        text = deck::trimmed(text.substr(1));
    if (!text.empty() && text.front() == latin)
        text.remove_prefix(1);
    else if (deck::startsWith(text, chinese))
        text.remove_prefix(chinese.size());
    else
        return std::nullopt;
    while (!text.empty() && isDigit(text.front()))
        text.remove_prefix(1);
    bool marked = false;
    for (const std::string_view sign : {":", ".", "：", "、"}) {
        if (deck::startsWith(text, sign)) {
            text.remove_prefix(sign.size());
            marked = true;
            break;
        }
    }
    if (!marked)
        return std::nullopt;
    text = deck::trimmed(text);
    while (!text.empty() && text.front() == '*') // the bold of the mark alone
        text = deck::trimmed(text.substr(1));
    while (deck::startsWith(line.substr(0, 6), "**") && !text.empty() && text.back() == '*')
        text.remove_suffix(1);
    return std::string(deck::trimmed(text));
}

/// HTML that pages fold answers with, as the words it holds.
bool isFolding(std::string_view line)
{
    const std::string text = deck::lowered(deck::trimmed(line));
    for (const std::string_view tag : {"<details", "</details", "<summary", "</summary"})
        if (deck::startsWith(text, tag))
            return true;
    return false;
}

class Collector {
public:
    Collector(std::string_view text, std::string deckName)
        : lines_(linesOf(text)), deck_(std::move(deckName))
    {
    }

    Converted run()
    {
        if (markedLines() > 0)
            takeMarked();
        if (result_.notes.empty())
            takeHeadings();
        if (result_.notes.empty())
            takeLists();
        return std::move(result_);
    }

private:
    [[nodiscard]] int markedLines() const
    {
        return static_cast<int>(std::count_if(lines_.begin(), lines_.end(), [](const Line& line) {
            return !line.code && afterMark(line.text, 'Q', "问").has_value();
        }));
    }

    /// The lines as an answer: blank ends cut, deeper headings as bold lines, foldings opened.
    [[nodiscard]] std::string answer(std::size_t from, std::size_t to) const
    {
        std::string text;
        for (std::size_t i = from; i < to; ++i) {
            const Line& line = lines_[i];
            if (!line.code && isFolding(line.text)) {
                const std::string words(deck::trimmed(stripHtml(line.text)));
                const std::string lower = deck::lowered(words);
                if (!words.empty() && lower != "answer" && words != "答案")
                    text.append(words).append("\n\n");
                else
                    text += '\n';
                continue;
            }
            if (line.heading > 0)
                text.append("**")
                    .append(bare(line.text.substr(static_cast<std::size_t>(line.heading))))
                    .append("**\n");
            else
                text.append(line.text).append("\n");
        }
        return std::string(deck::trimmed(text));
    }

    void add(std::string question, std::string answer, std::size_t line)
    {
        question = std::string(deck::trimmed(question));
        if (question.empty() || answer.empty()) {
            result_.unreadable.push_back({question.empty() ? answer.substr(0, 40) : question,
                                          question.empty() ? "no question" : "no answer",
                                          static_cast<int>(line) + 1});
            return;
        }
        collection::ImportedNote note;
        note.deck = deck_;
        note.guid = "md:" + deck_ + '\n' + question;
        note.position = static_cast<int>(result_.notes.size());
        note.card.id = noteIdFor(note.guid);
        placeByDeck(note.card, deck_);
        if (!chapter_.empty())
            note.card.subtopic = chapter_;
        deck::CardText text;
        text.question = std::move(question);
        text.explanation = std::move(answer);
        note.card.baseLanguage = languageOf(text.question + text.explanation);
        note.card.texts[static_cast<std::size_t>(note.card.baseLanguage)] = std::move(text);
        note.cards.emplace_back();
        result_.notes.push_back(std::move(note));
    }

    void takeMarked()
    {
        std::size_t question = lines_.size();
        std::size_t start = 0; // of the answer
        std::string words;
        const auto finish = [&](std::size_t end) {
            if (question >= lines_.size())
                return;
            std::string text = firstWords_;
            const std::string rest = answer(start, end);
            text.append(text.empty() || rest.empty() ? "" : "\n").append(rest);
            add(words, std::move(text), question);
            question = lines_.size();
        };
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const Line& line = lines_[i];
            if (line.code)
                continue;
            if (line.heading > 0) {
                finish(i);
                chapter_ = bare(line.text.substr(static_cast<std::size_t>(line.heading)));
            } else if (auto asked = afterMark(line.text, 'Q', "问")) {
                finish(i);
                question = i;
                words = std::move(*asked);
                start = i + 1;
                firstWords_.clear();
            } else if (auto said = afterMark(line.text, 'A', "答");
                       said && question < lines_.size()) {
                start = i + 1;
                firstWords_ = std::move(*said);
            }
        }
        finish(lines_.size());
    }

    /// The level whose headings most look like questions; else the one most often followed by text.
    [[nodiscard]] int questionLevel() const
    {
        std::array<int, deepestHeading + 1> points{};
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const int level = lines_[i].heading;
            if (level == 0)
                continue;
            constexpr int weightOfQuestion = 1000;
            const bool question =
                asks(bare(lines_[i].text.substr(static_cast<std::size_t>(level))));
            std::size_t next = i + 1;
            while (next < lines_.size() && deck::trimmed(lines_[next].text).empty())
                ++next;
            const bool followed = next < lines_.size() && lines_[next].heading == 0;
            points.at(static_cast<std::size_t>(level)) +=
                (question ? weightOfQuestion : 0) + (followed && level > 1 ? 1 : 0);
        }
        const auto* const best = std::max_element(points.begin(), points.end());
        return *best == 0 ? 0 : static_cast<int>(best - points.begin());
    }

    void takeHeadings()
    {
        const int level = questionLevel();
        if (level == 0)
            return;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const int here = lines_[i].heading;
            if (here == 0)
                continue;
            const std::string words = bare(lines_[i].text.substr(static_cast<std::size_t>(here)));
            if (here < level)
                chapter_ = words;
            if (here != level)
                continue;
            std::size_t end = i + 1;
            while (end < lines_.size() && (lines_[end].heading == 0 || lines_[end].heading > level))
                ++end;
            takeHeading(words, i, end);
        }
    }

    /// mdanki parts a long front from its back by a line with a single %.
    void takeHeading(const std::string& words, std::size_t at, std::size_t end)
    {
        for (std::size_t i = at + 1; i < end; ++i) {
            if (lines_[i].code || deck::trimmed(lines_[i].text) != "%")
                continue;
            const std::size_t before = result_.notes.size();
            add(words, answer(i + 1, end), at);
            if (result_.notes.size() > before) {
                deck::Card& card = result_.notes.back().card;
                card.texts[static_cast<std::size_t>(card.baseLanguage)]->body = answer(at + 1, i);
            }
            return;
        }
        add(words, answer(at + 1, end), at);
    }

    static bool isItem(std::string_view line)
    {
        if (line.size() < 3)
            return false;
        if ((line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ')
            return true;
        return isDigit(line[0]) && (line.find(". ") < 4 || line.find(") ") < 4);
    }

    void takeLists()
    {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::string_view line = lines_[i].text;
            if (lines_[i].code || !isItem(line))
                continue;
            const std::string words = bare(isDigit(line[0]) ? line : line.substr(2));
            std::size_t end = i + 1;
            while (end < lines_.size() &&
                   (lines_[end].text.empty() || lines_[end].text.front() == ' ' ||
                    lines_[end].text.front() == '\t'))
                ++end;
            if (!asks(words))
                continue;
            add(words, unindented(i + 1, end), i);
            i = end - 1;
        }
    }

    [[nodiscard]] std::string unindented(std::size_t from, std::size_t to) const
    {
        std::size_t width = std::string_view::npos;
        for (std::size_t i = from; i < to; ++i)
            if (const std::size_t start = lines_[i].text.find_first_not_of(" \t");
                start != std::string_view::npos)
                width = std::min(width, start);
        std::string text;
        for (std::size_t i = from; i < to; ++i)
            text.append(lines_[i].text.substr(std::min(width, lines_[i].text.size()))).append("\n");
        return std::string(deck::trimmed(text));
    }

    std::vector<Line> lines_;
    std::string deck_;
    std::string chapter_;
    std::string firstWords_; ///< of an answer, on the line of its mark
    Converted result_;
};

} // namespace

Converted notesFromMarkdown(std::string_view text, const std::string& deckName)
{
    return Collector(text, deckName).run();
}

} // namespace interval::exchange
