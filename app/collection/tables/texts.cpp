// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/texts.h"

namespace interval::collection {

namespace {

enum class List : std::uint8_t { keyPoint = 0, followUp = 1, option = 2, step = 3 };

void insertItem(SQLite::Statement& insert,
                List list,
                int position,
                const std::string& text,
                const std::string& extra,
                bool correct)
{
    insert.bind(3, static_cast<int>(list));
    insert.bind(4, position);
    insert.bind(5, text);
    insert.bind(6, extra);
    insert.bind(7, correct ? 1 : 0);
    insert.exec();
    insert.reset();
}

void insertItems(SQLite::Statement& insert,
                 const std::string& note,
                 base::Language language,
                 const deck::CardText& text)
{
    insert.bind(1, note);
    insert.bind(2, static_cast<int>(language));
    int position = 0;
    for (const std::string& point : text.keyPoints)
        insertItem(insert, List::keyPoint, position++, point, "", false);
    for (const deck::FollowUp& followUp : text.followUps)
        insertItem(insert, List::followUp, position++, followUp.question, followUp.answer, false);
    for (const deck::Option& option : text.options)
        insertItem(insert, List::option, position++, option.text, option.note, option.correct);
    for (const std::string& step : text.steps)
        insertItem(insert, List::step, position++, step, "", false);
}

/// The place for a stored language's text; nothing for a number that no version has written.
std::optional<deck::CardText>* slotOf(deck::Card& card, const SQLite::Column& language)
{
    const auto index = static_cast<std::size_t>(language.getInt64());
    return index < card.texts.size() ? &card.texts[index] : nullptr;
}

void takeItem(deck::CardText& text, SQLite::Statement& row)
{
    const std::string words = row.getColumn(2).getString();
    const std::string extra = row.getColumn(3).getString();
    switch (static_cast<List>(row.getColumn(1).getInt())) {
    case List::keyPoint:
        text.keyPoints.push_back(words);
        break;
    case List::followUp:
        text.followUps.push_back({words, extra});
        break;
    case List::option:
        text.options.push_back({words, extra, row.getColumn(4).getInt() != 0});
        break;
    case List::step:
        text.steps.push_back(words);
        break;
    }
}

} // namespace

TextWriter::TextWriter(SQLite::Database& database)
    : remove_(database, "DELETE FROM texts WHERE note=? AND language=?"),
      text_(database, "INSERT INTO texts VALUES (?,?,?,?,?,?,?,?,?)"),
      item_(database, "INSERT INTO text_items VALUES (?,?,?,?,?,?,?)")
{
}

void TextWriter::remove(const std::string& note, base::Language language)
{
    remove_.bind(1, note);
    remove_.bind(2, static_cast<int>(language));
    remove_.exec();
    remove_.reset();
}

void TextWriter::replace(const std::string& note,
                         base::Language language,
                         const deck::CardText& text)
{
    remove(note, language);
    add(note, language, text);
}

void TextWriter::add(const std::string& note, base::Language language, const deck::CardText& text)
{
    int at = 1;
    text_.bind(at++, note);
    text_.bind(at++, static_cast<int>(language));
    for (const std::string* part : {&text.question, &text.body, &text.answer, &text.explanation,
                                    &text.hint, &text.note, &text.verdictText})
        text_.bindNoCopy(at++, *part);
    text_.exec();
    text_.reset();
    insertItems(item_, note, language, text);
}

TextReader::TextReader(SQLite::Database& database)
    : texts_(database,
             "SELECT language, question, body, answer, explanation, hint, remark, verdict "
             "FROM texts WHERE note=?"),
      items_(database,
             "SELECT language, list, text, extra, correct FROM text_items WHERE note=? "
             "ORDER BY language, list, position")
{
}

void TextReader::read(deck::Card& card)
{
    texts_.bind(1, card.id);
    while (texts_.executeStep()) {
        auto* text = slotOf(card, texts_.getColumn(0));
        if (text == nullptr)
            continue;
        *text = deck::CardText{};
        int at = 1;
        for (std::string* part :
             {&(*text)->question, &(*text)->body, &(*text)->answer, &(*text)->explanation,
              &(*text)->hint, &(*text)->note, &(*text)->verdictText})
            *part = texts_.getColumn(at++).getString();
    }
    texts_.reset();
    readItems(card);
}

void TextReader::readItems(deck::Card& card)
{
    items_.bind(1, card.id);
    while (items_.executeStep()) {
        auto* text = slotOf(card, items_.getColumn(0));
        if (text != nullptr && text->has_value())
            takeItem(**text, items_);
    }
    items_.reset();
}

} // namespace interval::collection
