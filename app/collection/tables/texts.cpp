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
std::optional<deck::CardText>* slotOf(deck::Card& card, std::int64_t language)
{
    const auto index = static_cast<std::size_t>(language);
    return index < card.texts.size() ? &card.texts[index] : nullptr;
}

void takeItem(deck::CardText& text, const Rows& row)
{
    switch (static_cast<List>(row.narrow<std::uint8_t>(1))) {
    case List::keyPoint:
        text.keyPoints.push_back(row.text(2));
        break;
    case List::followUp:
        text.followUps.push_back({row.text(2), row.text(3)});
        break;
    case List::option:
        text.options.push_back({row.text(2), row.text(3), row.whole(4) != 0});
        break;
    case List::step:
        text.steps.push_back(row.text(2));
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
             "FROM texts WHERE note=?1"),
      items_(database,
             "SELECT language, list, text, extra, correct FROM text_items WHERE note=?1 "
             "ORDER BY language, list, position")
{
}

void TextReader::read(deck::Card& card)
{
    texts_.bind(card.id);
    while (texts_.step()) {
        auto* text = slotOf(card, texts_.whole(0));
        if (text == nullptr)
            continue;
        text->emplace();
        int at = 1;
        for (std::string* part :
             {&(*text)->question, &(*text)->body, &(*text)->answer, &(*text)->explanation,
              &(*text)->hint, &(*text)->note, &(*text)->verdictText})
            *part = texts_.view(at++);
    }
    readItems(card);
}

void TextReader::readItems(deck::Card& card)
{
    items_.bind(card.id);
    while (items_.step()) {
        auto* text = slotOf(card, items_.whole(0));
        if (text != nullptr && text->has_value())
            takeItem(**text, items_);
    }
}

} // namespace interval::collection
