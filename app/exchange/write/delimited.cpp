// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/delimited.h"

#include "exchange/write/note_fields.h"

namespace interval::exchange {

namespace {

/// In quotes where it has a tab, a quote or a line end, or would be taken for a remark.
std::string cell(const std::string& text)
{
    const bool plain = text.find_first_of("\t\"\n\r") == std::string::npos &&
                       (text.empty() || text.front() != '#');
    if (plain)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

} // namespace

base::Result<std::string> delimitedFrom(const NoteSupply& notes, base::Language language)
{
    std::string text = "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n"
                       "#deck column:3\n#tags column:6\n";
    const auto add = [&](const collection::ImportedNote& note) {
        const NoteFields fields = fieldsOf(note.card, language);
        std::string tags;
        for (const std::string& tag : note.card.tags)
            tags.append(tags.empty() ? "" : " ").append(tag);
        const bool cloze = note.card.kind == deck::CardKind::cloze;
        text.append(cell(guidOf(note))).append("\t").append(cloze ? "Cloze" : "Basic");
        for (const std::string& value : {deckNameOf(note), fields.front, fields.back, tags})
            text.append("\t").append(cell(value));
        text += '\n';
    };
    return notes(add).map([&text] { return std::move(text); });
}

} // namespace interval::exchange
