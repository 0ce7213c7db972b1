// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/tags.h"

#include "collection/search/index.h"
#include "deck/text.h"

#include <algorithm>

namespace interval::collection {

namespace {

std::string joined(const std::vector<std::string>& tags)
{
    std::string text;
    for (const std::string& tag : tags)
        text.append(text.empty() ? "" : " ").append(tag);
    return text;
}

bool contains(const std::vector<std::string>& tags, const std::string& tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace

NoteTags::NoteTags(SQLite::Database& database)
    : database_(database),
      marks_(database, "SELECT tag, given FROM note_tags WHERE note=? ORDER BY tag")
{
}

std::vector<std::string> NoteTags::effective(const std::string& note,
                                             const std::vector<std::string>& ofDeck)
{
    std::vector<std::string> tags = ofDeck;
    marks_.bind(1, note);
    while (marks_.executeStep()) {
        const std::string tag = marks_.getColumn(0).getString();
        if (marks_.getColumn(1).getInt() == 0)
            std::erase(tags, tag);
        else if (!contains(tags, tag))
            tags.push_back(tag);
    }
    marks_.reset();
    return tags;
}

std::optional<std::vector<std::string>> NoteTags::stored(const std::string& note)
{
    SQLite::Statement query(database_, "SELECT tags FROM notes WHERE id=?");
    query.bind(1, note);
    if (!query.executeStep())
        return std::nullopt;
    return deck::splitWords(query.getColumn(0).getString());
}

std::optional<NoteTags::Mark>
NoteTags::set(const std::string& note, const std::string& tag, bool given)
{
    const auto tags = stored(note);
    if (!tags || contains(*tags, tag) == given)
        return std::nullopt;
    SQLite::Statement query(database_, "SELECT given FROM note_tags WHERE note=? AND tag=?");
    query.bind(1, note);
    query.bind(2, tag);
    Mark before;
    before.had = !given;
    if (query.executeStep())
        before.given = query.getColumn(0).getInt() != 0;
    query.reset();
    put(note, tag, {given, given});
    return before;
}

void NoteTags::put(const std::string& note, const std::string& tag, const Mark& mark)
{
    auto tags = stored(note);
    if (!tags)
        return;
    if (!mark.had)
        std::erase(*tags, tag);
    else if (!contains(*tags, tag))
        tags->push_back(tag);
    SearchIndex index(database_);
    index.remove(note);
    setGiven(note, tag, mark.given);
    SQLite::Statement update(database_, "UPDATE notes SET tags=? WHERE id=?");
    update.bind(1, joined(*tags));
    update.bind(2, note);
    update.exec();
    index.add(note);
}

void NoteTags::setGiven(const std::string& note, const std::string& tag, std::optional<bool> given)
{
    SQLite::Statement write(
        database_, given ? "INSERT OR REPLACE INTO note_tags (note, tag, given) VALUES (?,?,?)"
                         : "DELETE FROM note_tags WHERE note=? AND tag=?");
    write.bind(1, note);
    write.bind(2, tag);
    if (given)
        write.bind(3, *given ? 1 : 0);
    write.exec();
}

void NoteTags::accept(const std::string& note, const std::vector<std::string>& tags)
{
    std::vector<std::string> settled;
    marks_.bind(1, note);
    while (marks_.executeStep()) {
        const std::string tag = marks_.getColumn(0).getString();
        if (contains(tags, tag) != (marks_.getColumn(1).getInt() != 0))
            settled.push_back(tag);
    }
    marks_.reset();
    for (const std::string& tag : settled)
        setGiven(note, tag, std::nullopt);
}

} // namespace interval::collection
