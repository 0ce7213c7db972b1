// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/texts.h"

#include <string_view>
#include <vector>

namespace interval::collection {

namespace {

enum class List : std::uint8_t { keyPoint = 0, followUp = 1, option = 2, step = 3 };

struct NewItem {
    const NewText* of = nullptr;
    List list = List::keyPoint;
    int position = 0;
    std::string_view text;
    std::string_view extra{};
    bool correct = false;
};

void listItems(const NewText& of, std::vector<NewItem>& items)
{
    const deck::CardText& text = *of.text;
    int position = 0;
    for (const std::string& point : text.keyPoints)
        items.push_back({&of, List::keyPoint, position++, point});
    for (const deck::FollowUp& followUp : text.followUps)
        items.push_back({&of, List::followUp, position++, followUp.question, followUp.answer});
    for (const deck::Option& option : text.options)
        items.push_back({&of, List::option, position++, option.text, option.note, option.correct});
    for (const std::string& step : text.steps)
        items.push_back({&of, List::step, position++, step});
}

void bindText(RowValues& row, const NewText& written)
{
    row.add(*written.note).add(static_cast<int>(written.language));
    const deck::CardText& text = *written.text;
    for (const std::string* part : {&text.question, &text.body, &text.answer, &text.explanation,
                                    &text.hint, &text.note, &text.verdictText})
        row.add(*part);
}

void bindItem(RowValues& row, const NewItem& item)
{
    row.add(*item.of->note).add(static_cast<int>(item.of->language));
    row.add(static_cast<int>(item.list)).add(item.position);
    row.add(item.text).add(item.extra).add(item.correct ? 1 : 0);
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
      removeItems_(database, "DELETE FROM text_items WHERE note=? AND language=?"),
      texts_(database,
             "texts",
             "note, language, question, body, answer, explanation, hint, remark, verdict"),
      items_(database, "text_items", "note, language, list, position, text, extra, correct")
{
}

void TextWriter::remove(const std::string& note, base::Language language)
{
    for (SQLite::Statement* const statement : {&removeItems_, &remove_}) {
        statement->bind(1, note);
        statement->bind(2, static_cast<int>(language));
        statement->exec();
        statement->reset();
    }
}

void TextWriter::replace(const std::string& note,
                         base::Language language,
                         const deck::CardText& text)
{
    remove(note, language);
    const NewText written{&note, language, &text};
    add({&written, 1});
}

void TextWriter::add(std::span<const NewText> texts)
{
    std::vector<NewItem> items;
    for (const NewText& text : texts)
        listItems(text, items);
    texts_.insert(texts, bindText);
    items_.insert(std::span<const NewItem>(items), bindItem);
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
