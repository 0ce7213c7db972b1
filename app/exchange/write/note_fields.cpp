// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/note_fields.h"

#include "exchange/html/from_markdown.h"

namespace interval::exchange {

namespace {

/// Words of the parts of a card, in the language of its text.
struct Words {
    const char* keyPoints;
    const char* followUps;
    const char* right;
};

Words wordsFor(base::Language language)
{
    if (language == base::Language::zhCn)
        return {"要点", "追问", "正确"};
    return {"Key points", "Follow-up questions", "right"};
}

void addPart(std::string& html, const std::string& markdown)
{
    if (markdown.empty())
        return;
    html += html.empty() ? "" : "\n";
    html += htmlFromMarkdown(markdown);
}

void addPart(std::string& html, const std::string& markdown, const char* element)
{
    if (!markdown.empty())
        html.append("<")
            .append(element)
            .append(">")
            .append(htmlFromMarkdown(markdown))
            .append("</")
            .append(element)
            .append(">");
}

void addList(std::string& html, const char* title, const std::vector<std::string>& items)
{
    if (items.empty())
        return;
    html.append("<p><b>").append(title).append("</b></p><ul>");
    for (const std::string& item : items)
        addPart(html, item, "li");
    html += "</ul>";
}

void addOptions(std::string& html, const deck::CardText& text, bool solved, const Words& words)
{
    if (text.options.empty())
        return;
    html += "<ul>";
    for (const deck::Option& option : text.options) {
        html += "<li>" + htmlFromMarkdown(option.text);
        if (solved && option.correct)
            html.append(" <b>(").append(words.right).append(")</b>");
        if (solved && !option.note.empty())
            html += "<br>" + htmlFromMarkdown(option.note);
        html += "</li>";
    }
    html += "</ul>";
}

std::string backOf(const deck::CardText& text, const Words& words)
{
    std::string html;
    addOptions(html, text, true, words);
    addPart(html, text.verdictText);
    addList(html, words.keyPoints, text.keyPoints);
    if (!text.steps.empty()) {
        html += "<ol>";
        for (const std::string& step : text.steps)
            addPart(html, step, "li");
        html += "</ol>";
    }
    for (const std::string* part : {&text.answer, &text.explanation, &text.note})
        addPart(html, *part);
    std::vector<std::string> followUps;
    for (const deck::FollowUp& followUp : text.followUps)
        followUps.push_back(followUp.answer.empty() ? followUp.question
                                                    : followUp.question + "\\\n" + followUp.answer);
    addList(html, words.followUps, followUps);
    return html;
}

} // namespace

NoteFields fieldsOf(const deck::Card& card, base::Language language)
{
    const deck::CardText& text = card.text(language);
    const Words words = wordsFor(language);
    NoteFields fields;
    const bool cloze = card.kind == deck::CardKind::cloze;
    fields.front = htmlFromMarkdown(text.question);
    if (!text.body.empty())
        fields.front += "<br>" + htmlFromMarkdown(text.body, cloze ? deck::ClozeMarks::parsed
                                                                   : deck::ClozeMarks::plain);
    addOptions(fields.front, text, false, words);
    fields.back = backOf(text, words);
    return fields;
}

std::string deckNameOf(const collection::ImportedNote& note)
{
    if (note.own)
        return note.deck.empty() ? "Interval" : note.deck;
    std::string name = "Interval::" + note.deck + "::" + note.card.topic;
    if (!note.card.subtopic.empty())
        name += "::" + note.card.subtopic;
    return name;
}

std::string guidOf(const collection::ImportedNote& note)
{
    return note.guid.empty() ? note.card.id : note.guid;
}

} // namespace interval::exchange
