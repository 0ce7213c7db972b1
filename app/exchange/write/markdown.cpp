// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/markdown.h"

#include "deck/text.h"
#include "exchange/anki/cloze.h"
#include "exchange/html/to_markdown.h"
#include "exchange/note_text.h"
#include "exchange/write/note_fields.h"

#include <algorithm>
#include <map>
#include <utility>

namespace interval::exchange {

namespace {

/// One line of a text as it can stand below a heading of ours: no heading, no parting sign and no mark of
/// a question by itself.
std::string tamed(std::string_view line)
{
    const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
    if (signs > 0 && signs < line.size() && line[signs] == ' ')
        return "**" + std::string(deck::trimmed(line.substr(signs))) + "**";
    const std::string_view words = deck::trimmed(line);
    if (words == "%")
        return "\\%";
    constexpr std::string_view asked = "问";
    const std::size_t start = std::min(line.find_first_not_of(" \t*_-"), line.size());
    const std::string_view rest = line.substr(start);
    if (deck::startsWith(rest, "Q"))
        return std::string(line.substr(0, start)) + "&#81;" + std::string(rest.substr(1));
    if (deck::startsWith(rest, asked))
        return std::string(line.substr(0, start)) + "&#38382;" +
               std::string(rest.substr(asked.size()));
    return std::string(line);
}

std::string tamedText(const std::string& markdown)
{
    std::string text;
    std::string fence;
    for (const std::string_view line : deck::splitLines(markdown)) {
        const std::string_view words = deck::trimmed(line);
        const bool mark = deck::startsWith(words, "```") || deck::startsWith(words, "~~~");
        const bool code = !fence.empty() || mark;
        if (mark && fence.empty())
            fence = words.substr(0, 3);
        else if (mark && deck::startsWith(words, fence))
            fence.clear();
        text.append(code ? std::string(line) : tamed(line)).append("\n");
    }
    return std::string(deck::trimmed(text));
}

class Writer {
public:
    base::Result<std::string> run(const NoteSupply& notes, base::Language language)
    {
        std::string deckName;
        const auto add = [&](const collection::ImportedNote& note) {
            if (std::string name = deckNameOf(note); name != deckName) {
                deckName = std::move(name);
                text_.append("# ").append(deckName).append("\n\n");
            }
            addNote(note.card, language);
        };
        return notes(add).map([this] { return std::move(text_); });
    }

private:
    void addNote(const deck::Card& card, base::Language language)
    {
        const NoteFields fields = fieldsOf(card, language);
        const auto groups = clozeNumbers(fields.front).numbers;
        if (card.kind != deck::CardKind::cloze || groups.empty()) {
            addEntry(markdownFromHtml(fields.front), markdownFromHtml(fields.back));
            return;
        }
        for (const int group : groups) {
            const auto shown = [&](ClozeView::Mode mode) {
                return markdownFromHtml(showClozes(fields.front, {mode, group}));
            };
            addEntry(shown(ClozeView::Mode::front),
                     shown(ClozeView::Mode::back) + "\n\n" + markdownFromHtml(fields.back));
        }
    }

    void addEntry(const std::string& front, const std::string& back)
    {
        const Front parts = splitFront(front);
        const std::string answer = tamedText(back);
        text_.append("## ").append(parts.question);
        // Coming back, a question is known by its words.
        if (const int time = ++asked_[parts.question]; time > 1)
            text_.append(" (").append(std::to_string(time)).append(")");
        text_ += "\n\n";
        if (!parts.body.empty())
            text_.append(tamedText(parts.body)).append("\n\n%\n\n");
        text_.append(answer.empty() ? "—" : answer).append("\n\n");
    }

    std::string text_;
    std::map<std::string, int> asked_; ///< how often
};

} // namespace

base::Result<std::string> markdownFrom(const NoteSupply& notes, base::Language language)
{
    return Writer().run(notes, language);
}

} // namespace interval::exchange
